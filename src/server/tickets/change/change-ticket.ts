import { refusal } from '../../shared/refusal.ts'
import { continued, moved, reopened, stateRefused, treatmentFor, writtenTask, type Subject, type Written } from '../finished/closed-ticket.ts'
import { completed, waitedFor } from '../create/create-ticket.ts'
import { dueDateOf, planOf, type Creation } from '../create/creation.ts'
import { nextStates } from '../finished/next-state-records.ts'
import { stateFor, type Treatment } from '../finished/reopen-policy.ts'
import { stateMap } from '../state-map-records.ts'
import { isOpen, statusOf, type StateName } from '../state-map.ts'
import { cancelNote, changedColumns, lateNote, mergedTask, storedWarnings, type TicketChange } from './ticket-change.ts'
import { hasJournalLine } from '../ticket-write-records.ts'
import { withoutTicket } from '../refused-ticket.ts'
import { changeLink, linkOfTask, requestHash } from '../ticket-link-records.ts'
import { sentTask, type NewTicket, type Warning } from '../ticket.ts'

export interface Changed extends Written {
    outcome: 'updated' | 'unchanged' | 'reopened' | 'noted' | 'created'
    map: StateName[]
}

/** What one call wants, and what a first attempt of it did to the ticket before another call wrote the link. */
interface Wish {
    change: TicketChange
    map: StateName[]
    done: Exclude<Changed['outcome'], 'unchanged' | 'created'> | null
}

const TRIES = 10

/** The ticket with the change. Refuses with `ticket-unknown`, `ticket-closed`, `state-not-allowed`, `state-not-stored`, `ticket-refused`. */
export function changedTicket(creation: Creation, taskId: string, change: TicketChange): Changed {
    checked(creation, change)
    const wish: Wish = { change, map: stateMap(creation.connection), done: null }
    for (let attempt = 0; attempt < TRIES; attempt++) {
        const subject = subjectOf(creation, taskId)
        const changed = attempted(subject, wish)
        if (changed) return { ...changed, map: wish.map }
    }
    throw refusal('busy')
}

/** The ticket that a task has. Refuses with `busy`, `ticket-unknown`: nothing but a create makes one. */
export function subjectOf(creation: Creation, taskId: string): Subject {
    const link = linkOfTask(creation.connection.sysId, taskId)
    const task = link && !link.refused ? waitedFor(link) : null
    if (!link || !task) throw withoutTicket(link, creation.nowMs)
    return { creation, link, task }
}

function checked({ connection }: Creation, change: TicketChange): void {
    const fields = [{ path: 'reason', code: 'value' as const, message: 'goes with status only' }]
    if (change.reason !== undefined && change.status === undefined) throw refusal('body-invalid', { fields })
    dueDateOf({ dueDate: change.dueDate ?? undefined }, connection.tickets)
}

/**
 * The ticket first, then the link on the condition that nobody wrote it since: whoever finds it written starts over with what
 * is there then. So the last one to write the link also wrote the ticket last, and a crash between is mended by the same call.
 */
function attempted(subject: Subject, wish: Wish): Omit<Changed, 'map'> | null {
    const { link, task } = subject
    const before = sentTask(link)
    const after = mergedTask(before, wish.change)
    const hash = requestHash(after)
    // Not the link's own: an earlier version did not keep all that it hashed.
    const isSame = hash === requestHash(before)
    const cancels = wish.change.status === 'cancelled' && statusOf(wish.map, link.kind, task.state).status !== 'cancelled'
    if (isSame && !cancels && (wish.done || !isMovedDate(subject, wish))) return { outcome: wish.done ?? 'unchanged', link, task, warnings: [] }
    const treatment = wish.done ? 'write' : treatmentOf(subject, wish, cancels)
    if (treatment === 'refuse') throw refusal('ticket-closed')
    if (treatment === 'note' && isSame && isNoted(subject, wish)) return { outcome: 'unchanged', link, task, warnings: [] }
    if (treatment === 'newLinked') {
        const made = continued(subject, after, hash, planOf(subject.creation, after), (next, plan) => completed(subject.creation, next, plan))
        // A create of the same content may have made it meanwhile, and said so.
        return made && { ...made, outcome: made.outcome === 'created' ? 'created' : 'updated' }
    }
    const { outcome, ...written } = writtenAs(treatment, subject, wish, before, after, cancels)
    wish.done = outcome
    const linked = isSame ? link : changeLink(link, after, hash)
    return linked && { outcome, ...written, link: linked }
}

/** The due date that is sent again, and that people moved on the open ticket since: what the ticket shows is theirs, so that it is written. */
function isMovedDate({ creation, task, link }: Subject, { change: { dueDate }, map }: Wish): boolean {
    if (dueDate === undefined || !isOpen(statusOf(map, link.kind, task.state).status)) return false
    return dueDateOf({ dueDate: dueDate ?? undefined }, creation.connection.tickets) !== task.dueDate
}

/** A ticket that is to be cancelled is not opened for it; but where it may not be written, or noted only, it is not cancelled either. */
function treatmentOf(subject: Subject, wish: Wish, cancels: boolean): Treatment {
    const treatment = treatmentFor(subject, wish.map)
    if (treatment === 'refuse' || treatment === 'note') return treatment
    if (cancels) return 'write'
    return wish.change.status && treatment !== 'write' ? 'note' : treatment
}

function writtenAs(treatment: 'write' | 'reopen' | 'note', subject: Subject, wish: Wish, before: NewTicket, after: NewTicket, cancels: boolean): Written & { outcome: NonNullable<Wish['done']> } {
    const { link } = subject
    if (wish.done === 'noted') return { outcome: 'noted', link, task: subject.task, warnings: [] }
    if (treatment === 'note') return { outcome: 'noted', link, task: writtenTask(subject, { work_notes: noteOf(wish, before, after, cancels) }), warnings: [] }
    const { fields, warnings } = columnsOf(subject, before, after, isMovedDate(subject, wish))
    const outcome = wish.done ?? (treatment === 'reopen' ? 'reopened' : 'updated')
    const written = treatment === 'reopen' ? reopened(subject, wish.map, fields) : cancels ? cancelled(subject, wish, fields) : plain(subject, fields)
    return { ...written, outcome, warnings: [...warnings, ...storedWarnings(fields, written.task)] }
}

/** What Microsoft wanted of a finished ticket. */
function noteOf({ change }: Wish, before: NewTicket, after: NewTicket, cancels: boolean): string {
    if (!cancels) return lateNote(before, after)
    return requestHash(before) === requestHash(after) ? cancelNote(change.reason) : `${cancelNote(change.reason)}\n\n${lateNote(before, after)}`
}

/** The wish to cancel leaves nothing in the link: a retry finds it in the notes. */
function isNoted({ link }: Subject, { change }: Wish): boolean {
    const [line = ''] = cancelNote(change.reason).split('\n')
    return hasJournalLine(link.kind, link.ticketId, 'work_notes', line)
}

function plain(subject: Subject, fields: Record<string, string>): Written {
    const { link, task } = subject
    return { link, task: Object.keys(fields).length > 0 ? writtenTask(subject, fields) : task, warnings: [] }
}

function cancelled({ creation, link, task }: Subject, { map, change }: Wish, fields: Record<string, string>): Written {
    const isClosed = statusOf(map, link.kind, task.state).status === 'closed'
    const next = nextStates(link.kind, task)
    // Where nothing says what may come next, a closed ticket stays closed.
    const allowed = isClosed ? (next ?? []) : next
    const state = stateFor(map, link.kind, ['cancelled'], allowed)
    if (state === null) throw stateRefused(link, task, map, allowed)
    const notes = [fields['work_notes'] ?? '', cancelNote(change.reason)].filter(Boolean).join('\n\n')
    return moved({ creation, link }, state, map, { ...fields, work_notes: notes })
}

/** Columns that the change means, computed from the whole task, since the description also carries what a long name lost. */
function columnsOf({ creation }: Subject, before: NewTicket, after: NewTicket, withDate: boolean): { fields: Record<string, string>; warnings: Warning[] } {
    const plan = planOf(creation, after)
    const date: Record<string, string> = withDate ? { due_date: plan.fields['due_date'] ?? '' } : {}
    const fields = { ...changedColumns(planOf(creation, before), plan), ...date }
    const isText = 'short_description' in fields || 'description' in fields
    return { fields, warnings: isText ? plan.warnings.filter(({ code }) => code === 'text-shortened') : [] }
}
