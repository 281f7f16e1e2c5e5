import { timingSafeEqual } from 'node:crypto'
import { CloudEvent, HTTP } from 'cloudevents'
import { Webhook } from 'standardwebhooks'
import type { components } from '../server/contract/types.ts'

type Schemas = components['schemas']

/** Whatever the connector sends; `type` tells which. */
export type ConnectorEvent = Schemas['TicketStatusEvent'] | Schemas['TicketCommentEvent'] | Schemas['TicketDeletedEvent'] | Schemas['ConnectionTestEvent']

/** `signature`: do not believe it, answer 401. `content`: signed, but none of the connector's events; answer 400. */
export type Verdict<E = ConnectorEvent> = { valid: true; event: E } | { valid: false; by: 'signature' | 'content'; problem: string }

export interface VerifyOptions {
    /** Epoch milliseconds. Default: now. */
    now?: number
    /** How far the sender's clock may be off. Default: five minutes, as Standard Webhooks advise. */
    toleranceMs?: number
}

const TYPES: string[] = [
    'x_mioms_m365ticket.ticket.status.v1', 'x_mioms_m365ticket.ticket.comment.v1', 'x_mioms_m365ticket.ticket.deleted.v1', 'x_mioms_m365ticket.connection.test.v1',
] satisfies ConnectorEvent['type'][]
const TOLERANCE_MS = 5 * 60_000

/**
 * Judges a call to the callback. `body` is the text as it came, before any parsing: the signature covers its bytes.
 * Header names are in lower case. Sources: Standard Webhooks 1.0, CloudEvents 1.0 HTTP binding (structured mode).
 */
export function verifyEvent(headers: Record<string, string>, body: string, secret: string, options: VerifyOptions = {}): Verdict {
    const problem = signatureProblem(headers, body, secret, options)
    if (problem) return { valid: false, by: 'signature', problem }
    try {
        return eventIn(headers, body)
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

function eventIn(headers: Record<string, string>, body: string): Verdict {
    const parsed = HTTP.toEvent({ headers, body })
    if (Array.isArray(parsed)) return { valid: false, by: 'content', problem: 'a batch of events; one is expected' }
    new CloudEvent(parsed).validate()
    const raw: unknown = JSON.parse(body)
    if (!isConnectorEvent(raw)) return { valid: false, by: 'content', problem: `none of ${TYPES.join(', ')} with subject and data` }
    return { valid: true, event: raw }
}

/** Enough to act on. Whoever wants the whole contract checked does it with its schema. */
function isConnectorEvent(raw: unknown): raw is ConnectorEvent {
    const event = raw as Partial<ConnectorEvent> | null
    return TYPES.includes(event?.type ?? '') && typeof event?.subject === 'string' && typeof event.data === 'object'
}
