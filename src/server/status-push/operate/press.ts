import { gs, type GlideRecord } from '@servicenow/glide'
import { SCOPE } from '../../names.ts'
import { recordActivity } from '../../shared/activity-records.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { pausePush, resumePush } from './pause-records.ts'
import { replayDead, sendRowNow, sendTicketAgain } from './replay-records.ts'

// What operators press. They may not write these tables: the scripts do it, and the role of the action lets nobody else in.

export function pressPause(current: GlideRecord): void {
    pausePush(current.getUniqueValue())
    noted('pausePush', current.getUniqueValue())
    tell('paused')
}

export function pressResume(current: GlideRecord): void {
    resumePush(current.getUniqueValue(), nowMs())
    noted('resumePush', current.getUniqueValue())
    tell('resumed')
}

export function pressReplay(current: GlideRecord): void {
    const count = replayDead(current.getUniqueValue(), {}, nowMs())
    noted('replayPush', current.getUniqueValue(), `${count} updates`)
    tell('replayed', String(count))
}

/** On a status update. */
export function pressSendAgain(current: GlideRecord): void {
    const done = sendRowNow(current.getUniqueValue(), nowMs())
    if (done) noted('sendUpdateAgain', current.getValue('connection') ?? '', current.getValue('key') ?? '')
    tell(done ? 'again' : 'notAgain')
}

/** On the link of a ticket. */
export function pressSendTicketAgain(current: GlideRecord): void {
    const connectionId = current.getValue('connection') ?? ''
    sendTicketAgain({ sysId: current.getUniqueValue(), connectionId }, nowMs())
    noted('sendTicketAgain', connectionId, '', current.getValue('task_id') ?? '')
    tell('again')
}

/** Who did it stands in the activity, as for a call of the API. */
function noted(operation: string, connectionId: string, detail = '', taskId = ''): void {
    recordActivity({ direction: 'in', operation, requestId: gs.generateGUID(), status: 200, code: '', durationMs: 0, connectionId, detail, taskId })
}

function tell(key: string, ...values: string[]): void {
    gs.addInfoMessage(gs.getMessage(`${SCOPE}.operate.${key}`, values))
}
