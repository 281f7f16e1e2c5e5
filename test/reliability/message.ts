import { CloudEvent, HTTP } from 'cloudevents'
import { Webhook } from 'standardwebhooks'
import type { components } from '../../src/server/contract/types.ts'

export type Told = components['schemas']['Ticket']

export interface Message {
    id: string
    type: string
    told: Told
}

/** As Standard Webhooks advise. */
const TOLERANCE_S = 5 * 60

/**
 * The event in a call, judged by the libraries of both standards. Throws what is wrong with it. `Webhook.verify` reads the
 * machine's clock, and a test moves another one: any of `clocks` (epoch seconds) may be the sender's.
 */
export function messageIn(headers: Record<string, string>, body: string, secret: string, clocks: number[]): Message {
    const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '', 'webhook-signature': signatures = '' } = headers
    const expected = new Webhook(secret).sign(id, new Date(Number(timestamp) * 1000), body)
    if (!signatures.split(' ').includes(expected)) throw new Error(`${id} is forged`)
    if (!clocks.some((clock) => Math.abs(clock - Number(timestamp)) <= TOLERANCE_S)) throw new Error(`${id} was signed at another time`)
    const event = HTTP.toEvent({ headers, body })
    if (Array.isArray(event)) throw new Error(`${id} holds several events`)
    new CloudEvent(event).validate()
    if (event.id !== id) throw new Error(`${id} is not the id of its event ${String(event.id)}`)
    return { id, type: String(event.type), told: event.data as Told }
}
