import type { components } from '../../contract/types.ts'
import { isNewTicket, isNewTicketBatch, type ValidationError } from '../../contract/validators.js'
import { fieldProblems } from '../../shared/field-problems.ts'
import { refusal, type Refusal } from '../../shared/refusal.ts'
import type { NewTicket } from '../ticket.ts'

export type BatchResult = components['schemas']['BatchResult']

/** One item of a batch: a task, or why it is none. */
export type BatchItem = { taskId?: string; problem: null; wanted: NewTicket } | { taskId?: string; problem: Refusal }

const ITEM = /^\/tickets\/(\d+)(?=\/|$)/
const NO_ITEM = ''
/** More than the contract's `maxItems`. */
const MOST_LOOKED_AT = 200

/** The items of a batch in their order. A bad item is told where it stands; refuses with `body-invalid` what is no batch at all. */
export function batchItems(body: unknown): BatchItem[] {
    const fits = isNewTicketBatch(bounded(body))
    const byItem = errorsByItem(fits ? [] : (isNewTicketBatch.errors ?? []))
    const ofBatch = byItem.get(NO_ITEM) ?? []
    if (ofBatch.length > 0) throw refusal('body-invalid', { fields: fieldProblems(ofBatch, isNewTicketBatch.known) })
    const { tickets } = body as { tickets: unknown[] }
    return tickets.map((ticket, at) => itemOf(ticket, byItem.get(String(at)) ?? []))
}

/**
 * With just enough items to be refused for their number: the validator gathers the errors of all items, and its time grows by
 * the square of their number, so that two million small ones would keep a node busy for minutes.
 */
function bounded(body: unknown): unknown {
    if (typeof body !== 'object' || body === null || !('tickets' in body) || !Array.isArray(body.tickets)) return body
    return { ...body, tickets: (body.tickets as unknown[]).slice(0, MOST_LOOKED_AT) }
}

function errorsByItem(errors: ValidationError[]): Map<string, ValidationError[]> {
    const byItem = new Map<string, ValidationError[]>()
    for (const error of errors) {
        const at = ITEM.exec(error.instancePath)?.[1] ?? NO_ITEM
        const same = byItem.get(at)
        if (same) same.push(error)
        else byItem.set(at, [error])
    }
    return byItem
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
