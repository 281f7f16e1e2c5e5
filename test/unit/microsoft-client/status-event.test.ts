import { createHmac } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { verifyEvent } from '../../../src/microsoft-client/event.ts'
import { isNewest } from '../../../src/microsoft-client/newest-only.ts'
import { verifyStatusEvent, type StatusEvent } from '../../../src/microsoft-client/status-event.ts'

const NOW = 1_800_000_000_000
const KEY = Buffer.from('a key of thirty-two bytes or more')
const SECRET = `whsec_${KEY.toString('base64')}`
const EVENT = {
    specversion: '1.0',
    id: 'event-1',
    source: 'https://example.service-now.com',
    type: 'x_mioms_m365ticket.ticket.status.v1',
    subject: 'AdminMFAV2:change',
    time: '2027-01-15T08:00:00Z',
    datacontenttype: 'application/json',
    data: { sequence: 4, status: 'resolved' },
}

/** Signed by our own hand, as Standard Webhooks describe. */
function call(body: string, sentAt = NOW, key: Buffer = KEY): Record<string, string> {
    const timestamp = String(sentAt / 1000)
    return {
        'content-type': 'application/cloudevents+json',
        'webhook-id': EVENT.id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${createHmac('sha256', key).update(`${EVENT.id}.${timestamp}.${body}`).digest('base64')}`,
    }
}

const BODY = JSON.stringify(EVENT)

test('a signed status event is taken', () => {
    expect(verifyStatusEvent(call(BODY), BODY, SECRET, { now: NOW })).toEqual({ valid: true, event: EVENT })
})

test('one fitting signature among several is enough, as while a secret is rotated', () => {
    const headers = call(BODY)
    const both = { ...headers, 'webhook-signature': `v1,b2xk ${headers['webhook-signature'] ?? ''}` }
    expect(verifyStatusEvent(both, BODY, SECRET, { now: NOW }).valid).toBe(true)
})

test.each([
    ['another key', call(BODY, NOW, Buffer.from('another key')), BODY, 'no signature fits the body'],
    ['another body', call(BODY), BODY.replace('resolved', 'closed'), 'no signature fits the body'],
    ['an old timestamp', call(BODY, NOW - 301_000), BODY, 'webhook-timestamp is too far from now'],
    ['a timestamp to come', call(BODY, NOW + 301_000), BODY, 'webhook-timestamp is too far from now'],
    ['a timestamp that is none', { ...call(BODY), 'webhook-timestamp': 'now' }, BODY, 'webhook-timestamp is too far from now'],
    ['no signature', { ...call(BODY), 'webhook-signature': '' }, BODY, 'a webhook-id, webhook-timestamp or webhook-signature header is missing'],
])('%s is not believed', (_, headers, body, problem) => {
    expect(verifyStatusEvent(headers, body, SECRET, { now: NOW })).toEqual({ valid: false, by: 'signature', problem })
})

test.each([
    ['no JSON', 'hello'],
    ['a batch', JSON.stringify([EVENT])],
    ['another type', JSON.stringify({ ...EVENT, type: 'another' })],
    ['no sequence', JSON.stringify({ ...EVENT, data: {} })],
    ['no CloudEvent', JSON.stringify({ ...EVENT, source: undefined })],
])('what is signed but %s is refused for its content', (_, body) => {
    expect(verifyStatusEvent(call(body), body, SECRET, { now: NOW })).toMatchObject({ valid: false, by: 'content' })
})

test.each([
    ['x_mioms_m365ticket.ticket.comment.v1', { commentId: 'c' }], ['x_mioms_m365ticket.ticket.deleted.v1', { sequence: 9 }], ['x_mioms_m365ticket.connection.test.v1', { portal: 'security' }],
])('%s is one of the connector\'s events, and no status', (type, data) => {
    const body = JSON.stringify({ ...EVENT, type, data })
    expect(verifyEvent(call(body), body, SECRET, { now: NOW })).toMatchObject({ valid: true, event: { type, data } })
    expect(verifyStatusEvent(call(body), body, SECRET, { now: NOW })).toMatchObject({ valid: false, by: 'content' })
    const another = JSON.stringify({ ...EVENT, type: `${type}x` })
    expect(verifyEvent(call(another), another, SECRET, { now: NOW })).toMatchObject({ valid: false, by: 'content' })
})

test('only an event above the last sequence of its task is news', () => {
    const seen = new Map<string, number>()
    const event = (subject: string, sequence: number) => ({ ...EVENT, subject, data: { sequence } }) as StatusEvent
    const heard = [event('a', 2), event('a', 1), event('a', 2), event('b', 1), event('a', 5)].map((one) => isNewest(one, seen))
    expect(heard).toEqual([true, false, false, true, true])
})
