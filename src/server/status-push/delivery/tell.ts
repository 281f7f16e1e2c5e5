import { nowMs } from '../../shared/clock-records.ts'
import { instanceUrl } from '../../shared/instance-records.ts'
import { isNews, meansOther } from '../../tickets/agreed.ts'
import { agreedOf, doubtAgreed, noteAgreed } from '../../tickets/agreed-records.ts'
import { deletedAgreed, isDeletionNews } from '../../tickets/deleted-ticket.ts'
import { countedOn } from '../../tickets/told-records.ts'
import { findTasks } from '../../tickets/ticket-records.ts'
import { ticketOf, type TaskState, type TicketLink } from '../../tickets/ticket.ts'
import { commentEvent, deletedEvent } from '../channel/events.ts'
import { asciiJson, statusEvent } from '../channel/status-event.ts'
import type { Comment } from '../comments/comment-news.ts'
import { dropComments, noteTried } from '../outbox/comment-row-records.ts'
import type { ClaimedRow } from '../outbox/outbox-records.ts'
import { MOST_FAILURES } from './outcome.ts'
import { called, failed, goesOn, type Run } from './run.ts'

/** Tells all that is news of a ticket: what people wrote on it, in order, and then how it stands. */
export function tellTicket(run: Run, row: ClaimedRow, link: TicketLink, task: TaskState): void {
    for (const comment of run.comments.byLink.get(link.sysId) ?? []) {
        if (!goesOn(run)) return void (run.unfinished = true)
        if (!toldComment(run, row, link, task, comment)) return
    }
    tellStatus(run, row, link, task)
}

/** A ticket that is gone: told once. One that is only not found is left alone. */
export function tellGone(run: Run, row: ClaimedRow, link: TicketLink): void {
    if (link.deletedAt) dropComments(link.sysId)
    if (!isDeletionNews(link)) return void run.settled.push(row.sysId)
    const event = deletedEvent(link, instanceUrl())
    const body = asciiJson(event)
    const outcome = called(run, 'ticketDeleted', link.taskId, event.id, body)
    if (outcome.kind !== 'delivered') return failed(run, row, outcome, { sent: body, eventId: event.id, sequence: event.data.sequence })
    noteAgreed(link, deletedAgreed(link))
    run.settled.push(row.sysId)
}

function tellStatus(run: Run, row: ClaimedRow, read: TicketLink, task: TaskState): void {
    const link = meansOther(read, ticketOf(read, task, run.map, '')) ? countedOn(read) : read
    const ticket = ticketOf(link, task, run.map, instanceUrl())
    const agreed = agreedOf(ticket)
    if (!isNews(link, agreed)) {
        if (agreed.sequence > link.agreedSequence) noteAgreed(link, agreed)
        return void run.settled.push(row.sysId)
    }
    if (!goesOn(run)) return void (run.unfinished = true)
    const event = statusEvent(ticket, instanceUrl())
    const body = asciiJson(event)
    const outcome = called(run, 'ticketStatus', link.taskId, event.id, body)
    // It may have arrived all the same, and the ticket may be by then as it was before.
    if (outcome.kind === 'failed') doubtAgreed([link.sysId])
    if (outcome.kind !== 'delivered') return failed(run, row, outcome, { sent: body, eventId: event.id, sequence: ticket.sequence })
    noteAgreed(link, agreed)
    run.settled.push(row.sysId)
}

/** The ticket of a comment: the link's, or the finished one that this continues, unless that is gone. */
function writtenOn({ entry }: Comment, link: TicketLink, task: TaskState): TaskState {
    return (entry.ticketId === task.sysId ? null : findTasks(link.kind, [entry.ticketId])[0]) ?? task
}

/**
 * False when the ticket has to be tried again later: what was written after this comment waits for it. One that the receiver does
 * not want is a dead letter of its own, and keeps nothing waiting.
 */
function toldComment(run: Run, row: ClaimedRow, link: TicketLink, task: TaskState, comment: Comment): boolean {
    const event = commentEvent(comment, link, writtenOn(comment, link, task), instanceUrl())
    const body = asciiJson(event)
    const outcome = called(run, 'ticketComment', link.taskId, event.id, body)
    const { sysId, failures: before } = comment.row
    if (outcome.kind === 'delivered') {
        noteTried(sysId, { state: 'delivered', failures: 0, error: '', eventId: event.id, sent: '' }, nowMs())
        return true
    }
    const failures = outcome.kind === 'blocked' ? before : before + 1
    const isDead = outcome.kind === 'refused' || failures >= MOST_FAILURES
    noteTried(sysId, { state: isDead ? 'dead' : 'waiting', failures, error: outcome.error, eventId: event.id, sent: body }, nowMs())
    if (outcome.kind === 'refused') return true
    failed(run, row, outcome, { sent: '', eventId: event.id, sequence: link.agreedSequence })
    return false
}
