import type { components } from '../../contract/types.ts'
import { isNewTicket, isNewTicketBatch, type ValidationError } from '../../contract/validators.js'
import { fieldProblems } from '../../shared/field-problems.ts'
import { refusal, type Refusal } from '../../shared/refusal.ts'
import type { NewTicket } from '../ticket.ts'

export type BatchResult = components['schemas']['BatchResult']

/** One item of a batch: a task, or why it is none. */
export type BatchItem = { taskId?: string; problem: null; wanted: NewTicket } | { taskId?: string; problem: Refusal }

const ITEM = /^\/tickets\/(\d+)(?=\/|$)/

/** The items of a batch in their order. A bad item is told where it stands; refuses with `body-invalid` what is no batch at all. */
export function batchItems(body: unknown): BatchItem[] {
    const fits = isNewTicketBatch(body)
    const errors = fits ? [] : [...(isNewTicketBatch.errors ?? [])]
    const ofBatch = errors.filter(({ instancePath }) => !ITEM.test(instancePath))
    if (ofBatch.length > 0) throw refusal('body-invalid', { fields: fieldProblems(ofBatch, isNewTicketBatch.known) })
    const { tickets } = body as { tickets: unknown[] }
    return tickets.map((ticket, at) => itemOf(ticket, errors.filter(({ instancePath }) => ITEM.exec(instancePath)?.[1] === String(at))))
}

function itemOf(ticket: unknown, errors: ValidationError[]): BatchItem {
    const taskId = taskIdOf(ticket)
    if (errors.length === 0) return { taskId, problem: null, wanted: ticket as NewTicket }
    const own = errors.map((error) => ({ ...error, instancePath: error.instancePath.replace(ITEM, '') }))
    return { taskId, problem: refusal('body-invalid', { fields: fieldProblems(own, isNewTicket.known) }) }
}

/** Told back as it was sent, where it can be. */
function taskIdOf(ticket: unknown): string | undefined {
    if (typeof ticket !== 'object' || ticket === null || !('taskId' in ticket)) return undefined
    return typeof ticket.taskId === 'string' && ticket.taskId.length <= 100 ? ticket.taskId : undefined
}
