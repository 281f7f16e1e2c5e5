import { refusal } from '../../shared/refusal.ts'
import type { Creation } from '../create/creation.ts'
import { nextStates } from './next-state-records.ts'
import { ticketRefused } from '../refused-ticket.ts'
import { finishedMs, reopenedState, treatmentOf, type Treatment } from './reopen-policy.ts'
import { stateMap } from '../state-map-records.ts'
import { noteSettled } from '../counts/settle-records.ts'
import { statusOf, type StateName } from '../state-map.ts'
import { agreedOf, noteAgreed } from '../agreed-records.ts'
import { continueLink, findLink, takeBackLink } from '../ticket-link-records.ts'
import { findTask } from '../ticket-records.ts'
import { hasJournalLine, updateTask } from '../ticket-write-records.ts'
import type { TicketPlan } from '../create/ticket-plan.ts'
import { sentTask, ticketOf, type NewTicket, type TaskState, type TicketLink, type Warning } from '../ticket.ts'

/** A ticket that somebody at Microsoft wants to write to. */
export interface Subject {
    creation: Creation
    link: TicketLink
    task: TaskState
}

export interface Written {
    link: TicketLink
    task: TaskState
    warnings: Warning[]
}

/** `created` for the one caller whose insert made the ticket. */
export interface Completed extends Written {
    outcome: 'created' | 'unchanged'
}

/** Makes the ticket that a link names. */
export type Complete = (link: TicketLink, plan: TicketPlan) => Completed

const SENT_AGAIN = 'Microsoft 365 sent the task again after the ticket was finished.'

export function treatmentFor({ creation, link, task }: Subject, map: StateName[]): Treatment {
    const { connection, nowMs } = creation
    const { status } = statusOf(map, link.kind, task.state)
    return treatmentOf(status, connection.reopen[link.kind], { finishedMs: finishedMs(task), days: connection.reopenDays, nowMs })
}

/** The same task sent again: null when its ticket is open and nothing is to be done; otherwise what became of the finished one. */
export function sentAgain(subject: Subject, wanted: NewTicket, plan: TicketPlan, complete: Complete): (Written & { outcome: 'created' | 'unchanged' | 'reopened' | 'noted' }) | null {
    const map = stateMap(subject.creation.connection)
    switch (treatmentFor(subject, map)) {
        case 'write':
            return null
        case 'refuse':
            throw refusal('ticket-closed')
        case 'reopen':
            return { outcome: 'reopened', ...reopened(subject, map, { work_notes: SENT_AGAIN }) }
        case 'note':
            return noted(subject)
        case 'newLinked':
            return newLinked(subject, wanted, plan, complete)
    }
}

/** Writes the ticket and opens it again. Refuses with `state-not-allowed`, `ticket-refused`, `state-not-stored`. */
export function reopened({ creation, link, task }: Subject, map: StateName[], fields: Record<string, string>): Written {
    return moved({ creation, link }, stateToReopen({ creation, link, task }, map), map, fields)
}

/** Writes the ticket with another state, looks whether it is there, and notes that Microsoft knows it. */
export function moved({ creation, link }: Omit<Subject, 'task'>, state: string, map: StateName[], fields: Record<string, string>): Written {
    const now = storedTask({ creation, link }, { ...fields, state })
    if (now.state !== state) {
        const message = `state ${state} was asked for, state ${now.state} (${statusOf(map, link.kind, now.state).status}) is stored`
        throw refusal('state-not-stored', { fields: [{ path: 'status', code: 'refused', message }] })
    }
    // At once: whoever asks for open tickets next finds it among them.
    noteSettled(link, now, map)
    noteKnown(link, now, map)
    return { link, task: now, warnings: [] }
}

/** The ticket after these columns were written, which Microsoft knows then: it is the answer. Refuses with `ticket-refused`. */
export function writtenTask({ creation, link }: Omit<Subject, 'task'>, fields: Record<string, string>): TaskState {
    const now = storedTask({ creation, link }, fields)
    noteKnown(link, now, stateMap(creation.connection))
    return now
}

/** What Microsoft did itself is no news to it. */
function noteKnown(link: TicketLink, now: TaskState, map: StateName[]): void {
    noteAgreed(link, agreedOf(ticketOf(link, now, map, '')))
}

function storedTask({ creation, link }: Omit<Subject, 'task'>, fields: Record<string, string>): TaskState {
    const done = updateTask(link.kind, link.ticketId, fields)
    if (!done.done) throw ticketRefused(done, creation.columns(link.kind))
    const task = findTask(link.kind, link.ticketId)
    if (!task) throw refusal('ticket-unknown')
    return task
}

/** A new ticket that continues the finished one; null when another call was first. The link goes first, as in a create. */
export function continued({ link, task }: Subject, wanted: NewTicket, hash: string, plan: TicketPlan, complete: Complete): Completed | null {
    const next = continueLink(link, wanted, hash, link.sequenceBase + task.sequence)
    if (!next) return null
    try {
        const made = complete(next, plan)
        return { ...made, warnings: [continuesWarning(task), ...made.warnings] }
    } catch (thrown) {
        takeBackLink(next, link, sentTask(link))
        throw thrown
    }
}

/** Of the ticket that continues this one. */
export function continuesWarning({ number }: Pick<TaskState, 'number'>): Warning {
    return { code: 'ticket-was-closed', message: `The ticket ${number} was finished; this one continues it.` }
}

/** Where the ticket goes when it is opened again. Refuses with `state-not-allowed`. */
export function stateToReopen({ creation, link, task }: Subject, map: StateName[]): string {
    const allowed = nextStates(link.kind, task)
    const state = reopenedState(map, link.kind, { allowed, order: creation.columns(link.kind).choices('state') })
    if (state === null) throw stateRefused(link, task, map, allowed)
    return state
}

/** Whether a create that came after the end was noted on the ticket already: once a ticket, a repeated one is no more news. */
export function isNoted(link: TicketLink): boolean {
    return hasJournalLine(link.kind, link.ticketId, 'work_notes', SENT_AGAIN)
}

/** The state that was asked for cannot be next: with those that can. */
export function stateRefused(link: TicketLink, task: TaskState, map: StateName[], allowed: string[] | null): Error {
    const allowedStates = (allowed ?? []).map((state) => ({ state, ...statusOf(map, link.kind, state) }))
    const names = allowedStates.map(({ state, statusName }) => `${statusName} (${state})`).join(', ')
    const { statusName } = statusOf(map, link.kind, task.state)
    return refusal('state-not-allowed', { detail: `The ticket is in state ${statusName} (${task.state}) and can go to: ${names || 'no other'}.`, allowedStates })
}

function newLinked(subject: Subject, wanted: NewTicket, plan: TicketPlan, complete: Complete): Completed {
    const made = continued(subject, wanted, subject.link.requestHash, plan, complete)
    if (made) return made
    const theirs = findLink(subject.link.sysId)
    if (!theirs || theirs.ticketId === subject.link.ticketId) throw refusal('busy')
    return complete(theirs, plan)
}

function noted({ creation, link, task }: Subject): Written & { outcome: 'unchanged' | 'noted' } {
    if (isNoted(link)) return { outcome: 'unchanged', link, task, warnings: [] }
    return { outcome: 'noted', link, task: writtenTask({ creation, link }, { work_notes: SENT_AGAIN }), warnings: [] }
}
