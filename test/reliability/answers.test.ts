import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { told } from '../acceptance/contract-client.ts'
import { expectAllTold, settled } from './all-told.ts'
import { answer, drip, garbage, hang, resetAfterBody, resetBeforeBody, type Fault } from './faults.ts'
import type { Told } from './message.ts'
import { reliableApp, type ReliableApp } from './reliable-app.ts'

let app: ReliableApp
let tickets: Told[]
beforeAll(async () => {
    app = await reliableApp()
    tickets = await app.create(['one', 'two', 'three', 'four', 'five'])
})
afterAll(() => app.stop())

let turn = 0
/** Another state and urgency of every ticket than before, so that each has news. */
async function changeAll(): Promise<void> {
    turn++
    await Promise.all(tickets.map((ticket, index) => app.change(ticket, { state: turn % 2 ? '2' : '1', urgency: String((turn + index) % 3 + 1) })))
}

/** The receiver's date, of a moment from now on. */
const httpDate = (seconds: number): string => new Date(app.now() + seconds * 1000).toUTCString()

const PASSING: [string, () => Fault[]][] = [
    ['500', () => [answer(500), answer(500), answer(500)]],
    ['503 with Retry-After in seconds', () => [answer(503, { 'retry-after': '120' })]],
    ['503 with Retry-After in decimals', () => [answer(503, { 'retry-after': '90.5' })]],
    ['503 with Retry-After as a date', () => [answer(503, { 'retry-after': httpDate(300) })]],
    ['429 storm', () => Array.from({ length: 12 }, () => answer(429, { 'retry-after': '5' }))],
    ['408 and 425', () => [answer(408), answer(425)]],
    ['200 with garbage', () => [garbage, garbage]],
    ['reset before the body', () => [resetBeforeBody, resetBeforeBody]],
    ['reset after the body', () => [resetAfterBody, resetAfterBody]],
    ['slow drip', () => [drip(3)]],
    ['401 once', () => [answer(401)]],
    ['403 once', () => [answer(403)]],
]

test.each(PASSING)('the receiver answers: %s', async (_, faults) => {
    app.receiver.next(...faults())
    await changeAll()
    await expectAllTold(app, tickets)
})
