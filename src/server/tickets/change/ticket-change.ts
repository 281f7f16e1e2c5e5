import type { components } from '../../contract/types.ts'
import { cutAtWord } from '../../shared/column-text.ts'
import { plainText } from '../../shared/plain-text.ts'
import { disarmed } from '../journal-text.ts'
import type { TicketPlan } from '../create/ticket-plan.ts'
import type { NewTicket, TaskState, Warning } from '../ticket.ts'

export type TicketChange = components['schemas']['TicketChange']

const NOTE_LENGTH = 4000
/** The platform computes the priority from both together. */
const PRIORITY = ['impact', 'urgency']
/** What a change of the task is about. Routing and defaults are for new tickets: who works on this one is people's affair. */
const CONTENT = ['short_description', 'description', 'work_notes', 'impact', 'urgency', 'priority', 'due_date']

/** The task as it is sent now: what the change does not name stays. */
export function mergedTask(sent: NewTicket, change: TicketChange): NewTicket {
    const { taskName = sent.taskName, description = sent.description, priority = sent.priority } = change
    const dueDate = change.dueDate === undefined ? sent.dueDate : (change.dueDate ?? undefined)
    return { ...sent, taskName, description: description || undefined, priority, dueDate }
}

/** The columns in which the two plans differ: what people changed elsewhere on the ticket is not written over. */
export function changedColumns(before: Pick<TicketPlan, 'fields'>, after: Pick<TicketPlan, 'fields'>): Record<string, string> {
    const differing = CONTENT.filter((column) => (before.fields[column] ?? '') !== (after.fields[column] ?? ''))
    const named = differing.some((column) => PRIORITY.includes(column)) ? [...new Set([...differing, ...PRIORITY])] : differing
    // A journal is never emptied.
    return Object.fromEntries(named.map((column) => [column, after.fields[column] ?? ''] as const).filter(([column, value]) => column !== 'work_notes' || value !== ''))
}

/** What stands in the work notes of a cancelled ticket. */
export function cancelNote(reason: string | undefined): string {
    const why = disarmed(plainText(reason ?? ''))
    return why ? `Cancelled in Microsoft 365: ${why}` : 'Cancelled in Microsoft 365.'
}

/** What stands in the work notes of a finished ticket whose task changed. */
export function lateNote(before: NewTicket, after: NewTicket): string {
    const lines = [
        after.taskName === before.taskName ? '' : `Name: ${after.taskName}`,
        after.priority === before.priority ? '' : `Priority: ${after.priority}`,
        after.dueDate === before.dueDate ? '' : `Due: ${after.dueDate ?? 'no date'}`,
        after.description === before.description ? '' : `Description: ${plainText(after.description ?? '')}`,
    ]
    return cutAtWord(disarmed(['Microsoft 365 changed the task after the ticket was finished.', ...lines].filter(Boolean).join('\n')), NOTE_LENGTH)
}

/** What the instance made of the values that were written just now. Journals cannot be read back. */
export function storedWarnings(fields: Record<string, string>, task: TaskState): Warning[] {
    return Object.keys(fields).filter((column) => column in task.stored && task.stored[column] !== fields[column]).map((column) => ({
        code: 'value-changed' as const,
        column,
        message: `The instance stored another value than was sent in ${column}.`,
    }))
}
