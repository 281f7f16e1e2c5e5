import { gs, type GlideRecord } from '@servicenow/glide'
import { findConnection } from '../../connection/connection-records.ts'
import { SCOPE } from '../../names.ts'
import { recordActivity } from '../../shared/activity-records.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { verdictOf } from '../delivery/circuit.ts'
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
    const hindrance = count > 0 && hindranceOf(current.getUniqueValue())
    if (hindrance) tell(...hindrance)
}

/** On a status update. */
export function pressSendAgain(current: GlideRecord): void {
    const connectionId = current.getValue('connection') ?? ''
    const done = sendRowNow(current.getUniqueValue(), nowMs())
    if (!done) return tell('notAgain')
    noted('sendUpdateAgain', connectionId, current.getValue('key') ?? '')
    tell(...(hindranceOf(connectionId) ?? ['again'] as const))
}

/** On the link of a ticket. */
export function pressSendTicketAgain(current: GlideRecord): void {
    const connectionId = current.getValue('connection') ?? ''
    sendTicketAgain({ sysId: current.getUniqueValue(), connectionId }, nowMs())
    noted('sendTicketAgain', connectionId, '', current.getValue('task_id') ?? '')
    tell(...(hindranceOf(connectionId) ?? ['again'] as const))
}

/** Why nothing is sent to a connection just now, whatever somebody presses: a text, and what stands in it; null when it is sent. */
function hindranceOf(connectionId: string): [string, ...string[]] | null {
    const connection = findConnection(connectionId)
    if (!connection || connection.removedAt) return ['waitsRemoved']
    if (!connection.callbackUrl) return ['waitsCallback']
    if (connection.paused) return ['waitsPaused']
    return verdictOf(connection.push, nowMs()) === 'held' ? ['waitsHeld', connection.push.cause] : null
}

/** Who did it stands in the activity, as for a call of the API. */
function noted(operation: string, connectionId: string, detail = '', taskId = ''): void {
    recordActivity({ direction: 'in', operation, requestId: gs.generateGUID(), status: 200, code: '', durationMs: 0, connectionId, detail, taskId })
}

function tell(key: string, ...values: string[]): void {
    gs.addInfoMessage(gs.getMessage(`${SCOPE}.operate.${key}`, values))
}
