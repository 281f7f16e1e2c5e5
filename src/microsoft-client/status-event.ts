import { timingSafeEqual } from 'node:crypto'
import { CloudEvent, HTTP } from 'cloudevents'
import { Webhook } from 'standardwebhooks'
import type { components } from '../server/contract/types.ts'

export type StatusEvent = components['schemas']['TicketStatusEvent']

/** `signature`: do not believe it, answer 401. `content`: signed, but not a status event; answer 400. */
export type Verdict = { valid: true; event: StatusEvent } | { valid: false; by: 'signature' | 'content'; problem: string }

export interface VerifyOptions {
    /** Epoch milliseconds. Default: now. */
    now?: number
    /** How far the sender's clock may be off. Default: five minutes, as Standard Webhooks advise. */
    toleranceMs?: number
}

const STATUS_EVENT = 'x_mioms_m365ticket.ticket.status.v1'
const TOLERANCE_MS = 5 * 60_000

/**
 * Judges a call to the callback. `body` is the text as it came, before any parsing: the signature covers its bytes.
 * Header names are in lower case. Sources: Standard Webhooks 1.0, CloudEvents 1.0 HTTP binding (structured mode).
 */
export function verifyStatusEvent(headers: Record<string, string>, body: string, secret: string, options: VerifyOptions = {}): Verdict {
    const problem = signatureProblem(headers, body, secret, options)
    if (problem) return { valid: false, by: 'signature', problem }
    try {
        return statusEventIn(headers, body)
    } catch (error) {
        return { valid: false, by: 'content', problem: error instanceof Error ? error.message : String(error) }
    }
}

// `Webhook.verify` reads the machine's clock; the time is a parameter here, so that a test may move it.
function signatureProblem(headers: Record<string, string>, body: string, secret: string, options: VerifyOptions): string | null {
    const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers
    if (!id || !timestamp || !signatures) return 'a webhook-id, webhook-timestamp or webhook-signature header is missing'
    const sentAt = Number(timestamp) * 1000
    const off = Math.abs((options.now ?? Date.now()) - sentAt)
    if (!(off <= (options.toleranceMs ?? TOLERANCE_MS))) return 'webhook-timestamp is too far from now'
    const expected = Buffer.from(new Webhook(secret).sign(id, new Date(sentAt), body))
    const fits = signatures.split(' ').some((one) => sameBytes(Buffer.from(one), expected))
    return fits ? null : 'no signature fits the body'
}

function sameBytes(left: Buffer, right: Buffer): boolean {
    return left.length === right.length && timingSafeEqual(left, right)
}

function statusEventIn(headers: Record<string, string>, body: string): Verdict {
    const parsed = HTTP.toEvent({ headers, body })
    if (Array.isArray(parsed)) return { valid: false, by: 'content', problem: 'a batch of events; one is expected' }
    new CloudEvent(parsed).validate()
    const raw: unknown = JSON.parse(body)
    if (!isStatusEvent(raw)) return { valid: false, by: 'content', problem: `not a ${STATUS_EVENT} event with subject and sequence` }
    return { valid: true, event: raw }
}

/** Enough to act on. Whoever wants the whole contract checked does it with its schema. */
function isStatusEvent(raw: unknown): raw is StatusEvent {
    const event = raw as Partial<StatusEvent> | null
    return event?.type === STATUS_EVENT && typeof event.subject === 'string' && Number.isInteger(event.data?.sequence)
}
