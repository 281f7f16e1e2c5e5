import { ticketMark, type Connection } from '../connection/connection.ts'
import { refusal } from '../shared/refusal.ts'
import { instantOf, platformTime } from '../shared/time.ts'
import { readBackWarnings, ticketPlan, type NewTicket, type TaskState, type TicketLink, type TicketPlan, type Warning } from './ticket.ts'
import { sentAgain } from './closed-ticket.ts'
import { insertLink, linkOfTask, noteRefused, renewLink, requestHash, retakeLink } from './ticket-link-records.ts'
import { findTask, findUser, insertTask } from './ticket-records.ts'

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
export function madeTicket(connection: Connection, wanted: NewTicket, nowMs: number): Made {
    const plan = planFor(connection, wanted)
    const { link, mine } = takenLink(connection, wanted, nowMs)
    const found = mine ? null : waitedFor(link)
    const again = found && sentAgain({ connection, link, task: found, nowMs }, wanted, plan, completed)
    if (again) return again
    const made = found ? { outcome: 'unchanged' as const, link, task: found } : completed(mine ? link : renewLink(link), plan)
    return { ...made, warnings: [...plan.warnings, ...readBackWarnings(plan.fields, made.task)] }
}

/** The columns that the ticket of this task gets. */
export function planFor(connection: Connection, wanted: NewTicket): TicketPlan {
    return ticketPlan(wanted, { mark: ticketMark(connection), dueDate: dueDateOf(wanted), userSysId: findUser(wanted.userId) })
}

/** The link of the task with this content. Refuses with `task-content-differs`. */
function takenLink(connection: Connection, wanted: NewTicket, nowMs: number): { link: TicketLink; mine: boolean } {
    const hash = requestHash(wanted)
    const before = linkOfTask(connection.sysId, wanted.taskId)
    const inserted = before ? null : insertLink(connection.sysId, wanted, hash, nowMs)
    if (inserted?.link) return { link: inserted.link, mine: true }
    const link = before ?? linkOfTask(connection.sysId, wanted.taskId)
    if (!link) throw refusal('record-refused', { detail: inserted?.cause ?? null })
    if (link.requestHash === hash) return { link, mine: false }
    if (link.refused && retakeLink(link, wanted, hash)) return { link: { ...link, kind: wanted.kind, requestHash: hash }, mine: true }
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
export function completed(link: TicketLink, plan: TicketPlan): Omit<Made, 'warnings'> {
    const parent: Record<string, string> = link.previousTicketId ? { parent: link.previousTicketId } : {}
    const written = insertTask(link.kind, link.ticketId, { ...plan.fields, ...parent })
    const task = findTask(link.kind, link.ticketId)
    if (!task) {
        noteRefused(link, true)
        throw refusal('ticket-refused', { detail: written.done ? 'The ticket was removed as it was inserted.' : written.cause })
    }
    if (link.refused) noteRefused(link, false)
    return { outcome: written.done ? 'created' : 'unchanged', link, task }
}

export function dueDateOf(wanted: Pick<NewTicket, 'dueDate'>): string {
    if (wanted.dueDate === undefined) return ''
    const ms = instantOf(wanted.dueDate)
    const fields = [{ path: 'dueDate', code: 'value' as const, message: 'is no real date' }]
    if (ms === null) throw refusal('body-invalid', { fields })
    return platformTime(ms)
}
