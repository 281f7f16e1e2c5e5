import type { Connection } from '../../connection/connection.ts'
import { logFault } from '../../shared/activity-records.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { stateMap } from '../../tickets/state-map-records.ts'
import type { TicketKind } from '../../tickets/state-map.ts'
import { doubtAgreed } from '../../tickets/agreed-records.ts'
import { findLinks } from '../../tickets/ticket-link-records.ts'
import type { TaskState, TicketLink } from '../../tickets/ticket.ts'
import { findTasks } from '../../tickets/ticket-records.ts'
import { commentNews } from '../comments/comment-news.ts'
import { tellsJournals } from '../comments/journal.ts'
import { handOver } from '../outbox/comment-row-records.ts'
import { dropRow, GAP_MS, giveBack, lookAgain, settle, type Claim, type ClaimedRow } from '../outbox/outbox-records.ts'
import { queueNews, wake } from '../outbox/queue-records.ts'
import { failed, goesOn, type Run } from './run.ts'
import { senderOf } from './sender.ts'
import { tellGone, tellTicket } from './tell.ts'

/**
 * Sends the tickets of claimed rows as they are now, one after the other. They are read after the claim, so that no change
 * between is lost; what Microsoft knows already is not sent again. Stops when the circuit opens or the lease is about to end.
 */
export function deliver(connection: Connection, claim: Claim, calls: number): void {
    doubtAgreed(claim.rows.filter((row) => row.takenOver).map((row) => row.linkId))
    const links = new Map(findLinks(claim.rows.map((row) => row.linkId)).map((link) => [link.sysId, link]))
    const rows = statusRows(connection, claim, links)
    const told = rows.map((row) => links.get(row.linkId)).filter((link): link is TicketLink => link !== undefined)
    const tasks = new Map([...tasksOf('change', told), ...tasksOf('incident', told)])
    const comments = commentNews(connection, told.filter((link) => tasks.has(link.ticketId)), nowMs())
    for (const rowId of comments.gone) dropRow(rowId)
    const sender = senderOf(connection)
    const run: Run = { connection, map: stateMap(connection), claim, circuit: connection.push, sender, comments, calls, settled: [], unfinished: false }
    let at = 0
    for (; at < rows.length && goesOn(run); at++) {
        const row = rows[at] as ClaimedRow
        const link = links.get(row.linkId)
        if (link) attempt(run, row, link, tasks.get(link.ticketId) ?? null)
        else dropRow(row.sysId)
    }
    if (comments.more) lookAgain(claim.token)
    const settledAt = nowMs()
    const changed = settle(claim.token, run.settled, settledAt)
    if (changed !== null) wake(changed, connection.sysId, settledAt + GAP_MS, settledAt)
    if (at < rows.length || run.unfinished) giveBack(claim.token, nowMs())
}

/** The rows of links. A comment that fell due, or that somebody revived, is told with its link's row, so that the order is kept. */
function statusRows(connection: Connection, { token, rows }: Claim, links: Map<string, TicketLink>): ClaimedRow[] {
    const comments = rows.filter((row) => row.type === 'comment')
    // Nobody wants them any more.
    if (!tellsJournals(connection)) for (const row of comments) dropRow(row.sysId)
    else handOver(token, comments.map((row) => row.sysId), nowMs())
    for (const linkId of new Set(comments.map((row) => row.linkId))) {
        const link = links.get(linkId)
        if (link) queueNews(link, nowMs())
    }
    return rows.filter((row) => row.type !== 'comment')
}

function tasksOf(kind: TicketKind, links: TicketLink[]): [string, TaskState][] {
    const ids = links.filter((link) => link.kind === kind).map((link) => link.ticketId)
    return findTasks(kind, ids).map((task) => [task.sysId, task])
}

/** A row that cannot be worked on must not keep the others waiting. */
function attempt(run: Run, row: ClaimedRow, link: TicketLink, task: TaskState | null): void {
    try {
        if (task) tellTicket(run, row, link, task)
        else tellGone(run, row, link)
    } catch (thrown) {
        const cause = thrown instanceof Error ? thrown.message : 'a fault of the instance'
        doubtAgreed([link.sysId])
        logFault(`The status of ticket link ${link.sysId} was not sent`, cause)
        failed(run, row, { kind: 'failed', error: `Not sent: ${cause}`, retryAfterS: null }, { sent: '', eventId: '', sequence: 0 })
    }
}
