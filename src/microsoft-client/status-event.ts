import type { components } from '../server/contract/types.ts'
import { verifyEvent, type Verdict, type VerifyOptions } from './event.ts'

export type StatusEvent = components['schemas']['TicketStatusEvent']

const STATUS_EVENT = 'x_mioms_m365ticket.ticket.status.v1'

/** As `verifyEvent`, for a receiver that wants to know how tickets stand and nothing else. */
export function verifyStatusEvent(headers: Record<string, string>, body: string, secret: string, options: VerifyOptions = {}): Verdict<StatusEvent> {
    const verdict = verifyEvent(headers, body, secret, options)
    if (!verdict.valid) return verdict
    const { event } = verdict
    if (event.type !== STATUS_EVENT || !Number.isInteger(event.data.sequence)) return { valid: false, by: 'content', problem: `not a ${STATUS_EVENT} event with a sequence` }
    return { valid: true, event }
}
