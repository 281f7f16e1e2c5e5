import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inParallel } from '../bench/measure.ts'
import { eventually, expectAllTold, idle, pass, waitingEvents, UNTIL_RECONCILED_S } from './all-told.ts'
import { answer, block } from './faults.ts'
import type { Told } from './message.ts'
import { reliableApp, type ReliableApp } from './reliable-app.ts'

/** A worker may hold what it took so long. */
const LEASE_S = 120
const LOST = 60
const MANY = 70

let app: ReliableApp
let tickets: Told[]
let [one, two] = [null, null] as unknown as [Told, Told]
beforeAll(async () => {
    app = await reliableApp()
    tickets = await app.create(['one', 'two', 'three', 'four', 'five'])
    ;[one, two] = tickets as [Told, Told]
})
afterAll(() => app.stop())

let turn = 0
/** A ticket is told again after some seconds only. */
async function nextTurn(): Promise<void> {
    turn++
    await app.advance(10)
}

const changed = (ticket: Told): Promise<unknown> => app.change(ticket, { state: turn % 2 ? '2' : '1', urgency: String(turn % 3 + 1) })

/** All tickets have news that one worker takes together: its first call stands, and the others wait behind it. */
async function oneWorkerStands(): Promise<ReturnType<typeof block>> {
    await nextTurn()
    await app.pause(true)
    await Promise.all(tickets.map(changed))
    await idle(app)
    const standing = block()
    app.receiver.next(standing.fault)
    await app.pause(false)
    await app.advance(61)
    await standing.reached(1)
    return standing
}

const rows = async (state: string): Promise<number> => (await app.admin.find('x_mioms_m365ticket_status_update', `state=${state}`, 'sys_id')).length

test('two workers at once: each sends tickets of its own', async () => {
    await nextTurn()
    const standing = block()
    app.receiver.next(standing.fault, standing.fault)
    await changed(one)
    await standing.reached(1)
    await changed(two)
    await standing.reached(2)
    standing.release()
    await expectAllTold(app, tickets)
})

test('a worker whose call stands does not keep the others\' news waiting', async () => {
    await nextTurn()
    const many = await app.create(Array.from({ length: MANY }, (_, index) => `shared-${index}`))
    const calls = app.receiver.calls()
    const standing = block()
    app.receiver.next(standing.fault)
    await changed(one)
    await standing.reached(1)
    await inParallel(MANY, (index) => changed(many[index] as Told))
    await eventually(async () => many.every(({ taskId }) => app.receiver.known.has(taskId)))
    expect(app.receiver.open()).toBe(1)
    standing.release()
    await expectAllTold(app, [...tickets, ...many])
    expect(app.receiver.calls() - calls).toBe(MANY + 1)
})

test('all nodes are killed in the middle of a call: what was taken and not sent, and what was sent and not noted', async () => {
    const standing = await oneWorkerStands()
    expect([await rows('sending'), app.receiver.open()]).toEqual([tickets.length, 1])
    await app.killNodes(1, 2)
    standing.release()
    await app.startNodes(1, 2)
    // It was cut off before it was acknowledged: nothing that was comes again.
    await expectAllTold(app, tickets)
})

test('one node is killed in the middle of its call, and the other one goes on', async () => {
    await nextTurn()
    const standing = block()
    app.receiver.next(standing.fault, standing.fault)
    await changed(one)
    await standing.reached(1)
    await changed(two)
    await standing.reached(2)
    await app.killNodes(1)
    standing.release()
    await app.startNodes(1)
    await expectAllTold(app, tickets)
})

test('the nodes are killed right after the receiver acknowledged, and before it is noted: the receiver drops what comes again', async () => {
    await nextTurn()
    let killed = Promise.resolve()
    const kept = app.receiver.kept.length
    app.receiver.next({
        keeps: true,
        reply: (reply) => {
            reply.once('finish', () => { killed = app.killNodes(1, 2) })
            reply.writeHead(202).end()
        },
    })
    await changed(one)
    await eventually(async () => app.receiver.kept.length > kept)
    await eventually(async () => app.receiver.open() === 0)
    await killed
    await app.startNodes(1, 2)
    expect((await expectAllTold(app, tickets, { senderDied: true })).length).toBeLessThanOrEqual(1)
    expect(app.receiver.kept.length).toBe(kept + 1)
})

test('the nodes are killed in the middle of a call, and the ticket is back as it was before: it is told again, as the receiver knows it otherwise', async () => {
    await expectAllTold(app, tickets)
    const { urgency = '' } = await app.admin.get('incident', one.sysId, 'urgency')
    const standing = block()
    app.receiver.next(standing.fault)
    await app.advance(10)
    await app.change(one, { urgency: String(Number(urgency) % 3 + 1) })
    await standing.reached(1)
    await app.killNodes(1, 2)
    standing.release()
    await app.startNodes(1, 2)
    await app.change(one, { urgency })
    await expectAllTold(app, tickets, { senderDied: true })
})

test('the process is killed in the middle of a call, and started again on the same folder', async () => {
    const standing = await oneWorkerStands()
    await app.restart()
    standing.release()
    await expectAllTold(app, tickets, { senderDied: true })
})

test('all nodes are killed while the lost news is looked for', async () => {
    await nextTurn()
    const unheard = await app.create(Array.from({ length: LOST }, (_, index) => `unheard-${index}`))
    await app.pause(true)
    await app.instance.asyncRules('lost')
    await Promise.all(unheard.map(changed))
    await app.instance.asyncRules('run')
    const before = await rows('waiting')
    await app.advance(UNTIL_RECONCILED_S)
    await eventually(async () => await rows('waiting') > before)
    await app.killNodes(1, 2)
    await app.startNodes(1, 2)
    await app.pause(false)
    await pass(app, UNTIL_RECONCILED_S)
    await expectAllTold(app, [...tickets, ...unheard], { senderDied: true })
})

test('a worker that takes longer than its lease does not overwrite what the next one told', async () => {
    await nextTurn()
    const standing = block()
    app.receiver.next(standing.fault)
    await changed(one)
    await standing.reached(1)
    turn++
    await changed(one)
    await app.advance(LEASE_S + 10)
    const newer = (await app.fulfiller.get('incident', one.sysId, 'sys_mod_count')).sys_mod_count
    await eventually(async () => app.receiver.known.get('one')?.sequence === Number(newer))
    standing.release()
    await idle(app)
    const calls = app.receiver.calls()
    await pass(app, UNTIL_RECONCILED_S)
    expect(app.receiver.calls()).toBe(calls)
    await expectAllTold(app, tickets, { senderDied: true })
})

test('a node that looks while the receiver is tried leaves it to the other one', async () => {
    app.receiver.every(() => answer(503))
    await nextTurn()
    await Promise.all(tickets.map(changed))
    await idle(app)
    for (let minute = 0; minute < 10; minute++) await pass(app, 61)
    const trial = block()
    app.receiver.every(() => trial.fault)
    await app.advance(6 * 60)
    await trial.reached(1)
    app.receiver.mostAtOnce()
    // Within the minute that a trial has.
    await app.advance(30)
    await eventually(async () => await waitingEvents(app) === 0)
    expect(app.receiver.mostAtOnce()).toBe(1)
    trial.release()
    await expectAllTold(app, tickets)
})
