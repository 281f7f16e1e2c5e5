import { gs } from '@servicenow/glide'
import type { Connection } from '../../connection/connection.ts'
import { allConnections } from '../../connection/connection-records.ts'
import { recordActivity } from '../../shared/activity-records.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { platformTime } from '../../shared/time.ts'
import { noteSettled } from '../../tickets/counts/settle-records.ts'
import { stateMap } from '../../tickets/state-map-records.ts'
import { meansOther } from '../../tickets/agreed.ts'
import { statusOf, type StateName, type TicketKind } from '../../tickets/state-map.ts'
import { deletedAgreed, isDeletionNews } from '../../tickets/deleted-ticket.ts'
import { linksOfTickets } from '../../tickets/ticket-link-records.ts'
import { findTasks, tasksChangedSince } from '../../tickets/ticket-records.ts'
import type { TaskState, TicketLink } from '../../tickets/ticket.ts'
import { queueNews } from '../outbox/queue-records.ts'
import { reconcileSettled } from './reconcile-settled.ts'
import { dropOrphans, heededSequences, linksAfter, makeDue, noteWalkedTo, walkedTo } from './reconcile-records.ts'

/** Three queries a page: links, and the tickets of each kind. */
const PAGE = 1000
/** Of the walk through all tickets of a connection, in one run: the next one goes on from there. */
const PAGES_A_RUN = 10
/** Longer than the queue of async rules is ever behind without somebody noticing. */
const LOOK_BACK_MS = 24 * 60 * 60_000
const KINDS: TicketKind[] = ['change', 'incident']

/**
 * The job that finds what a lost rule did not queue: first among the tickets that changed lately, then, a piece in each run,
 * among all. What the receiver refused stays dead until there is newer news.
 */
export function reconcileStatus(): void {
    const startedAt = nowMs()
    const map = stateMap(null)
    reconcileSettled(map)
    const connections = new Map(allConnections().filter(isTold).map((connection) => [connection.sysId, connection]))
    const missed = lately(connections, map) + [...connections.keys()].reduce((sum, sysId) => sum + walked(sysId, map), 0)
    const [orphans, stuck] = [dropOrphans(), makeDue(nowMs())]
    if (missed + orphans + stuck === 0) return
    const detail = `${missed} tickets had news that was not queued; ${orphans} updates of removed tickets were dropped; ${stuck} that were never due are due now`
    recordActivity({ direction: 'out', operation: 'reconcile', requestId: gs.generateGUID(), status: 0, code: '', durationMs: nowMs() - startedAt, detail })
}

const isTold = ({ callbackUrl, removedAt }: Connection): boolean => callbackUrl !== '' && removedAt === ''

function lately(connections: Map<string, Connection>, map: StateName[]): number {
    const since = platformTime(nowMs() - LOOK_BACK_MS)
    let missed = 0
    for (const kind of KINDS) {
        let last = ''
        for (;;) {
            const tasks = tasksChangedSince(kind, since, last, PAGE)
            const links = linksOfTickets(tasks.map((task) => task.sysId)).filter(({ connectionId }) => connections.has(connectionId))
            missed += queued(links, tasks, map)
            if (tasks.length < PAGE) break
            last = tasks[tasks.length - 1]?.sysId ?? ''
        }
    }
    return missed
}

function walked(connectionId: string, map: StateName[]): number {
    let position = walkedTo(connectionId)
    let missed = 0
    for (let page = 0; page < PAGES_A_RUN; page++) {
        const links = linksAfter(connectionId, position, PAGE)
        const tasks = KINDS.flatMap((kind) => findTasks(kind, links.filter((link) => link.kind === kind).map((link) => link.ticketId)))
        missed += queued(links, tasks, map)
        position = links.length < PAGE ? '' : (links[links.length - 1]?.position ?? '')
        noteWalkedTo(connectionId, position)
        if (position === '') break
    }
    return missed
}

/** Queues what is newer than what Microsoft knows, and notes what has finished. Gives the number of those queued. */
function queued(links: TicketLink[], tasks: TaskState[], map: StateName[]): number {
    const byTicket = new Map(tasks.map((task) => [task.sysId, task]))
    const newer: [TicketLink, number][] = []
    for (const link of links) {
        const task = byTicket.get(link.ticketId)
        if (!task && isDeletionNews(link)) newer.push([link, deletedAgreed(link).sequence])
        if (!task) continue
        noteSettled(link, task, map)
        const sequence = link.sequenceBase + task.sequence
        if (sequence > link.agreedSequence) newer.push([link, sequence])
        else if (meansOther(link, { status: statusOf(map, link.kind, task.state).status, state: task.state, sequence })) newer.push([link, sequence + 1])
    }
    const heeded = heededSequences(newer.map(([link]) => link.sysId))
    const missed = newer.filter(([link, sequence]) => sequence > (heeded.get(link.sysId) ?? -1))
    return missed.filter(([link]) => queueNews(link, nowMs())).length
}
