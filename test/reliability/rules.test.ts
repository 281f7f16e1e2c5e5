import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { expectAllTold, idle, pass, UNTIL_RECONCILED_S } from './all-told.ts'
import { block } from './faults.ts'
import type { Told } from './message.ts'
import { reliableApp, type ReliableApp } from './reliable-app.ts'

const HOUR_S = 60 * 60

let app: ReliableApp
let tickets: Told[]
beforeAll(async () => {
    app = await reliableApp()
    tickets = await app.create(['one', 'two', 'three', 'four', 'five'])
})
afterAll(() => app.stop())

let turn = 0
/** A ticket is told again after some seconds only. */
async function changeAll(of = tickets): Promise<void> {
    turn++
    await app.advance(10)
    await Promise.all(of.map((ticket, index) => app.change(ticket, { state: turn % 2 ? '2' : '1', urgency: String((turn + index) % 3 + 1) })))
}

/** Moves the time to where the job that compares both sides has just run: the next run is a quarter of an hour away. */
async function afterReconcile(): Promise<void> {
    const [job] = await app.admin.find('sys_trigger', 'name=Microsoft 365: find statuses Microsoft does not know', 'next_action')
    await pass(app, (Date.parse(`${(job?.next_action ?? '').replace(' ', 'T')}Z`) - app.now()) / 1000 + 1)
}

test('pain 22: async rules that run late, the last one first, tell how the ticket is and not how it was', async () => {
    await app.instance.asyncRules('held')
    for (let times = 0; times < 3; times++) await changeAll()
    const calls = app.receiver.calls()
    await app.advance(HOUR_S)
    await app.instance.asyncRules('reversed')
    await idle(app)
    await app.instance.asyncRules('run')
    await expectAllTold(app, tickets)
    expect(app.receiver.calls() - calls).toBe(tickets.length)
})

test('async rules that run twice tell it once', async () => {
    await app.instance.asyncRules('doubled')
    const calls = app.receiver.calls()
    await changeAll()
    await app.instance.asyncRules('run')
    await expectAllTold(app, tickets)
    expect(app.receiver.calls() - calls).toBe(tickets.length)
})

test('pain 15: async rules that are lost are made up for by the job that compares both sides', async () => {
    await afterReconcile()
    await app.instance.asyncRules('lost')
    const calls = app.receiver.calls()
    await changeAll()
    await app.instance.asyncRules('run')
    await pass(app, HOUR_S / 12)
    expect(app.receiver.calls()).toBe(calls)
    await pass(app, UNTIL_RECONCILED_S)
    await expectAllTold(app, tickets)
    expect(app.receiver.calls() - calls).toBe(tickets.length)
})

test('pain 16: a ticket that changes while it is told is told once more', async () => {
    const standing = block()
    app.receiver.next(standing.fault)
    await changeAll(tickets.slice(0, 1))
    await standing.reached(1)
    await changeAll(tickets.slice(0, 1))
    standing.release()
    await expectAllTold(app, tickets)
})

test.each([['a day forward', 24 * HOUR_S], ['an hour back', -HOUR_S]])('the clock is moved %s while news waits', async (_, seconds) => {
    await app.pause(true)
    await changeAll()
    await idle(app)
    await app.advance(seconds)
    await app.pause(false)
    await expectAllTold(app, tickets)
})

test('the clock is moved an hour back while a worker calls', async () => {
    const standing = block()
    app.receiver.next(standing.fault)
    await changeAll()
    await standing.reached(1)
    await app.advance(-HOUR_S)
    standing.release()
    await expectAllTold(app, tickets)
})

test('properties change all the time while news is sent', async () => {
    const [property] = await app.admin.find('sys_properties', 'name=x_mioms_m365ticket.callback_hosts', 'sys_id')
    for (let times = 0; times < 3; times++) {
        await Promise.all([changeAll(), app.admin.update('sys_properties', property?.sys_id ?? '', { value: `127.0.0.1${' '.repeat(times)}` })])
    }
    await expectAllTold(app, tickets)
})

test('a ticket is deleted while its news waits, and while it is told', async () => {
    const [waiting, told] = await app.create(['deleted-waiting', 'deleted-told']) as [Told, Told]
    const standing = block()
    app.receiver.next(standing.fault)
    await changeAll([told])
    await standing.reached(1)
    await app.pause(true)
    await changeAll([waiting])
    await app.remove('incident', waiting.sysId)
    await app.remove('incident', told.sysId)
    standing.release()
    await app.pause(false)
    await changeAll()
    await expectAllTold(app, tickets)
    expect(app.receiver.known.has('deleted-waiting')).toBe(false)
})

test('a ticket\'s link is deleted while its news waits, and while it is told', async () => {
    const [waiting, told] = await app.create(['unlinked-waiting', 'unlinked-told']) as [Told, Told]
    const standing = block()
    app.receiver.next(standing.fault)
    await changeAll([told])
    await standing.reached(1)
    await app.pause(true)
    await changeAll([waiting])
    for (const { sys_id = '' } of await app.admin.find('x_mioms_m365ticket_ticket', 'task_idSTARTSWITHunlinked-', 'sys_id')) await app.remove('x_mioms_m365ticket_ticket', sys_id)
    standing.release()
    await app.pause(false)
    await changeAll()
    await expectAllTold(app, tickets)
    expect(app.receiver.known.has('unlinked-waiting')).toBe(false)
})

test('pain 18: a state that the map does not have is told as well', async () => {
    const [row] = await app.admin.find('x_mioms_m365ticket_state_map', 'kind=incident^state=3', 'sys_id')
    await app.remove('x_mioms_m365ticket_state_map', row?.sys_id ?? '')
    const calls = app.receiver.calls()
    await Promise.all(tickets.map((ticket) => app.change(ticket, { state: '3', hold_reason: '1' })))
    await expectAllTold(app, tickets)
    expect(app.receiver.calls() - calls).toBe(tickets.length)
})

test('a connection is removed while news waits, and connected again: Microsoft is told what it does not know', async () => {
    await app.pause(true)
    await changeAll()
    await idle(app)
    const calls = app.receiver.calls()
    const { response } = await app.client.DELETE('/m365/connection')
    expect(response.status).toBe(200)
    await app.pause(false)
    await changeAll()
    await pass(app, UNTIL_RECONCILED_S)
    expect(app.receiver.calls()).toBe(calls)
    await app.connect()
    await pass(app, UNTIL_RECONCILED_S)
    await expectAllTold(app, tickets)
    expect(app.receiver.calls() - calls).toBe(tickets.length)
})
