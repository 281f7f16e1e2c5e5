import { refusal } from '../../shared/refusal.ts'
import { sentAgain, type Completed } from '../finished/closed-ticket.ts'
import { dueDateOf, planOf, type Creation } from './creation.ts'
import { ticketRefused } from '../refused-ticket.ts'
import { insertLink, linkOfTask, noteRefused, renewLink, requestHash, retakeLink } from '../ticket-link-records.ts'
import { readBackWarnings, type TicketPlan } from './ticket-plan.ts'
import { findTask, insertTask } from '../ticket-records.ts'
import type { NewTicket, TaskState, TicketLink, Warning } from '../ticket.ts'

export interface Made {
    outcome: 'created' | 'unchanged' | 'reopened' | 'noted'
    link: TicketLink
    task: TaskState
    warnings: Warning[]
}

/** How often the loser of a race looks for the winner's ticket before it completes it itself. */
const LOOKS = 20

/**
 * The ticket of a task, made if it is not there. The link goes first, on its unique key; then the ticket under the sys_id
 * that the link names. So that a crash between the two is completed by the next identical call, and of any number of
 * parallel ones exactly one inserts the ticket: all others are refused that sys_id and read it.
 */
export function madeTicket(creation: Creation, wanted: NewTicket): Made {
    // Before anything is written.
    dueDateOf(wanted, creation.connection.tickets)
    const { link, mine } = takenLink(creation, wanted)
    const found = mine ? null : waitedFor(link)
    const plan = planOf(creation, wanted)
    const again = found && !isOwn(creation, link) ? sentAgain({ creation, link, task: found }, wanted, plan, (next, planned) => completed(creation, next, planned)) : null
    if (again) return again
    const made = found ? { outcome: 'unchanged' as const, link, task: found, warnings: warningsOf(plan, found) } : completed(creation, mine ? link : renewLink(link), plan)
    const outcome = isOwn(creation, made.link) ? 'created' : made.outcome
    return { ...made, outcome }
}

/** Whoever repeats the call under its key has made the ticket, even where the first answer was lost. */
const isOwn = ({ claimId }: Creation, link: TicketLink): boolean => claimId !== '' && link.claimId === claimId

/** The link of the task with this content. Refuses with `task-content-differs`. */
function takenLink(creation: Creation, wanted: NewTicket): { link: TicketLink; mine: boolean } {
    const { connection, requestId, claimId, nowMs } = creation
    const origin = { requestHash: requestHash(wanted), requestId, claimId, nowMs }
    // Without a look before: the unique key refuses what is there, and new tasks, the many, cost a statement less.
    const inserted = insertLink(connection.sysId, wanted, origin)
    if (inserted.link) return { link: inserted.link, mine: true }
    const link = linkOfTask(connection.sysId, wanted.taskId)
    if (!link) throw refusal('record-refused', { detail: inserted.cause })
    if (link.requestHash === origin.requestHash) return { link, mine: false }
    if (link.refused && retakeLink(link, wanted, origin)) return { link: { ...link, kind: wanted.kind, requestHash: origin.requestHash, claimId }, mine: true }
    throw refusal('task-content-differs')
}

/** The ticket of a link, which another call may be making just now; null when there is none. */
export function waitedFor(link: TicketLink): TaskState | null {
    for (let look = 0; look < LOOKS; look++) {
        const task = findTask(link.kind, link.ticketId)
        if (task) return task
    }
    return null
}

/** Makes the ticket that the link names. Refuses with `ticket-refused`. */
export function completed(creation: Creation, link: TicketLink, plan: TicketPlan): Completed {
    const parent: Record<string, string> = link.previousTicketId ? { parent: link.previousTicketId } : {}
    const inserted = insertTask(link.kind, link.ticketId, { ...plan.fields, ...parent }, [...plan.mandatory, ...plan.byDefault])
    const task = inserted.done ? inserted.task : findTask(link.kind, link.ticketId)
    if (!task) {
        const refused = inserted.done ? { cause: null } : inserted
        noteRefused(link, true, refused.cause ?? '')
        throw ticketRefused(refused, creation.columns(link.kind))
    }
    if (link.refused) noteRefused(link, false, '')
    return { outcome: inserted.done ? 'created' : 'unchanged', link, task, warnings: warningsOf(plan, task) }
}

function warningsOf(plan: TicketPlan, task: TaskState): Warning[] {
    return [...plan.warnings, ...readBackWarnings(plan, task)]
}
