import { gs } from '@servicenow/glide'
import { nowMs } from '../shared/clock-records.ts'
import { platformTime } from '../shared/time.ts'
import { noteSettled } from '../tickets/counts/settle-records.ts'
import { stateMap } from '../tickets/state-map-records.ts'
import type { StateName, TicketKind } from '../tickets/state-map.ts'
import { linksOfTickets } from '../tickets/ticket-link-records.ts'
import { tasksChangedSince } from '../tickets/ticket-records.ts'
import { queueIfNews } from './queue-status.ts'
import { reconcileSettled } from './reconcile-settled.ts'
import { wasRefused } from './status-update-records.ts'

const PAGE = 200
/** Longer than any outage of the queue that an administrator would not notice. */
const LOOK_BACK_MS = 7 * 24 * 60 * 60_000

/** The job that finds what a lost rule did not queue: tickets that changed and whose state Microsoft does not know. What the receiver refused stays dead. */
export function reconcileStatus(): void {
    const since = platformTime(nowMs() - LOOK_BACK_MS)
    const map = stateMap(null)
    reconcileSettled(map)
    const found = reconcileKind('change', since, map) + reconcileKind('incident', since, map)
    if (found > 0) gs.info('{0} tickets have news for Microsoft 365', String(found))
}

function reconcileKind(kind: TicketKind, since: string, map: StateName[]): number {
    let found = 0
    let last = ''
    for (;;) {
        const tasks = tasksChangedSince(kind, since, last, PAGE)
        const links = new Map(linksOfTickets(tasks.map((task) => task.sysId)).map((link) => [link.ticketId, link]))
        for (const task of tasks) {
            const link = links.get(task.sysId)
            if (link) noteSettled(link, task, map)
            if (!link || link.agreedState === task.state || wasRefused(link.sysId, link.sequenceBase + task.sequence)) continue
            if (queueIfNews(link, task.state, map)) found++
        }
        if (tasks.length < PAGE) return found
        last = tasks[tasks.length - 1]?.sysId ?? ''
    }
}
