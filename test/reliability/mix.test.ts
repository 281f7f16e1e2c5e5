import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { inParallel } from '../bench/measure.ts'
import type { TableRow } from '../journey/table-api.ts'
import { expectAllTold, idle, pass, UNTIL_RECONCILED_S } from './all-told.ts'
import { answer, block, garbage, resetAfterBody, resetBeforeBody, type Fault } from './faults.ts'
import type { Told } from './message.ts'
import { reliableApp, type ReliableApp } from './reliable-app.ts'

/** `npm run reliability` asks for all of it. */
const FULL = process.env.RELIABILITY === 'full'
const SEEDS = Array.from({ length: FULL ? 20 : 1 }, (_, index) => Number(process.env.RELIABILITY_SEED ?? 20_311_105) + index)
const { CHANGES, TICKETS } = FULL ? { CHANGES: 2_000, TICKETS: 200 } : { CHANGES: 300, TICKETS: 40 }
/** After so many changes the time moves on, and async rules fare otherwise. */
const STRETCH = 50
const FAULTS_IN_100 = 30
const OUTAGE = { CHANGES: 1_000, TICKETS: 100, MINUTES: 60 }

/** Of the longest pause between two calls that try whether the receiver is back. */
const [STEPS, STEP_S, STEP_MS] = [30, 20, 300]

if (FULL) jest.setTimeout(60 * 60_000)

const FATES = ['run', 'held', 'reversed', 'doubled', 'lost'] as const
const FAULTS: Fault[] = [
    answer(500), answer(502), answer(503, { 'retry-after': '20' }), answer(429, { 'retry-after': '2.5' }), answer(408), garbage, resetBeforeBody, resetAfterBody, answer(401),
]
const change = fc.record({ ticket: fc.nat(TICKETS - 1), state: fc.constantFrom('1', '2', '3'), urgency: fc.constantFrom('1', '2', '3'), isNews: fc.integer({ min: 0, max: 9 }) })
const fault = fc.tuple(fc.nat(99), fc.constantFrom(...FAULTS)).map(([dice, one]) => dice < FAULTS_IN_100 ? one : null)
const stretch = fc.record({ fate: fc.constantFrom(...FATES), seconds: fc.integer({ min: 1, max: 120 }) })

let app: ReliableApp
let tickets: Told[]
beforeAll(async () => {
    app = await reliableApp()
    tickets = await app.create(Array.from({ length: Math.max(TICKETS, OUTAGE.TICKETS) }, (_, index) => `mix-${index}`))
})
afterAll(() => app.stop())

test.each(SEEDS)(`${CHANGES} changes of ${TICKETS} tickets, ${FAULTS_IN_100} calls of 100 go wrong, async rules fare badly: seed %i`, async (seed) => {
    const faults = fc.sample(fault, { seed, numRuns: 20 * CHANGES })
    const changes = fc.sample(change, { seed, numRuns: CHANGES })
    let next = 0
    app.receiver.every(() => faults[next++] ?? null)
    for (const [index, { fate, seconds }] of fc.sample(stretch, { seed, numRuns: CHANGES / STRETCH }).entries()) {
        await app.instance.asyncRules(fate)
        const some = changes.slice(index * STRETCH, (index + 1) * STRETCH)
        await inParallel(some.length, (at) => changed(some[at] as typeof some[number], `${seed}-${index}-${at}`))
        await app.advance(seconds)
    }
    await app.instance.asyncRules('run')
    await pass(app, UNTIL_RECONCILED_S)
    await expectAllTold(app, tickets)
    app.receiver.every(null)
})

function changed({ ticket, state, urgency, isNews }: { ticket: number; state: string; urgency: string; isNews: number }, mark: string): Promise<unknown> {
    // One of ten tells nothing that Microsoft is to know.
    const values: TableRow = isNews > 0 ? { state, urgency, ...(state === '3' ? { hold_reason: '1' } : {}) } : { short_description: mark }
    return app.change(tickets[ticket] as Told, values)
}

test(`the receiver is away for an hour with ${OUTAGE.CHANGES} changes: one call tries whether it is back, and then each ticket is told once`, async () => {
    const some = tickets.slice(0, OUTAGE.TICKETS)
    await app.receiver.close()
    const rounds = OUTAGE.CHANGES / OUTAGE.TICKETS
    for (let round = 1; round <= rounds; round++) {
        // Ends as it is for nobody yet.
        await inParallel(some.length, (index) => app.change(some[index] as Told, { state: '2', urgency: String(round % 3 + 1), due_date: `2032-01-${round + 10} 12:00:00` }))
        await pass(app, OUTAGE.MINUTES * 60 / rounds)
    }
    const trial = block()
    app.receiver.next(trial.fault)
    app.receiver.mostAtOnce()
    const [calls, kept] = [app.receiver.calls(), app.receiver.kept.length]
    await app.receiver.reopen()
    // In steps shorter than the minute that a trial has.
    for (let step = 0; step < STEPS && app.receiver.open() === 0; step++) {
        await app.advance(STEP_S)
        await sleep(STEP_MS)
    }
    await trial.reached(1)
    expect(app.receiver.mostAtOnce()).toBe(1)
    trial.release()
    await idle(app)
    await expectAllTold(app, tickets)
    expect([app.receiver.calls() - calls, app.receiver.kept.length - kept]).toEqual([OUTAGE.TICKETS, OUTAGE.TICKETS])
})
