import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { eventually, expectAllTold, idle, pass, waitingEvents, UNTIL_RECONCILED_S } from './all-told.ts'
import { answer, block, drip, garbage, hang, resetAfterBody, resetBeforeBody, type Fault } from './faults.ts'
import type { Told } from './message.ts'
import { platformTime, reliableApp, type ReliableApp } from './reliable-app.ts'

/** To the instance the receiver's machine. */
const KNOWN_NAME = 'receiver.example'
const HOUR_S = 60 * 60
const LANES = 'x_mioms_m365ticket_delivery_lane'
/** As long as a worker may take a lane; one that is taken for much longer is free. */
const A_WHILE_S = 200

let app: ReliableApp
let tickets: Told[]
beforeAll(async () => {
    process.env.LOCAL_INSTANCE_HOSTS = `${KNOWN_NAME}=127.0.0.1`
    app = await reliableApp()
    tickets = await app.create(['one', 'two', 'three', 'four', 'five'])
})
afterAll(() => app.stop())

let turn = 0
/** A ticket is told again after some seconds only. */
async function nextTurn(): Promise<void> {
    turn++
    await app.advance(10)
}

/** Another state and urgency of every ticket than before, so that each has news. */
async function changeAll(): Promise<void> {
    await nextTurn()
    await Promise.all(tickets.map((_, index) => changed(index)))
}

function changed(index: number): Promise<unknown> {
    return app.change(tickets[index] as Told, { state: turn % 2 ? '2' : '1', urgency: String((turn + index) % 3 + 1) })
}

const dead = () => app.admin.find('x_mioms_m365ticket_status_update', 'state=dead', 'sys_id,last_error')

/** As an operator lets dead letters be sent again. */
async function replay(): Promise<void> {
    const due_at = platformTime(app)
    for (const { sys_id = '' } of await dead()) await app.admin.update('x_mioms_m365ticket_status_update', sys_id, { state: 'waiting', failures: '0', due_at })
}

/** The receiver's date, of a moment from now on. */
const httpDate = (seconds: number): string => new Date(app.now() + seconds * 1000).toUTCString()

const PASSING: [string, () => Fault[]][] = [
    ['500', () => [answer(500), answer(500), answer(500)]],
    ['503 with Retry-After in seconds', () => [answer(503, { 'retry-after': '120' })]],
    ['503 with Retry-After in decimals', () => [answer(503, { 'retry-after': '90.5' })]],
    ['503 with Retry-After as a date', () => [answer(503, { 'retry-after': httpDate(300) })]],
    ['a storm of 429', () => Array.from({ length: 12 }, () => answer(429, { 'retry-after': '5' }))],
    ['408 and 425', () => [answer(408), answer(425)]],
    ['200 with garbage', () => [garbage, garbage]],
    ['reset before the body', () => [resetBeforeBody, resetBeforeBody]],
    ['reset after the body', () => [resetAfterBody, resetAfterBody]],
    ['a slow drip', () => [drip(3)]],
    ['401 once', () => [answer(401)]],
    ['403 once', () => [answer(403)]],
    ['nothing, until the sender gives up', () => [hang]],
]

test.each(PASSING)('the receiver answers: %s', async (_, faults) => {
    app.receiver.next(...faults())
    await changeAll()
    await expectAllTold(app, tickets)
})

test('a ticket that is back as it was before the answer was lost is told again: the receiver knows it otherwise', async () => {
    await changeAll()
    await expectAllTold(app, tickets)
    const { urgency = '' } = await app.admin.get('incident', (tickets[0] as Told).sysId, 'urgency')
    const kept = app.receiver.kept.length
    await app.advance(10)
    // Twice: a call on a kept connection is tried anew on another one.
    app.receiver.next(resetAfterBody, resetAfterBody)
    await app.change(tickets[0] as Told, { urgency: String(Number(urgency) % 3 + 1) })
    await idle(app)
    await app.change(tickets[0] as Told, { urgency })
    await expectAllTold(app, tickets)
    expect(app.receiver.kept.length - kept).toBe(2)
})

test('Retry-After is waited for, and no call is made before', async () => {
    app.receiver.next(answer(503, { 'retry-after': '1800' }))
    await changeAll()
    await idle(app)
    const calls = app.receiver.calls()
    for (let minute = 0; minute < 25; minute += 5) await pass(app, 5 * 60)
    expect(app.receiver.calls()).toBe(calls)
    await expectAllTold(app, tickets)
})

test('pain 25: 401 for ever is asked now and then, kills nothing, and all arrives once it is mended', async () => {
    app.receiver.every(() => answer(401))
    await changeAll()
    await idle(app)
    const calls = app.receiver.calls()
    for (let minute = 0; minute < 60; minute += 4) await pass(app, 4 * 60)
    const asked = app.receiver.calls() - calls
    expect(asked).toBeGreaterThan(0)
    // Once in five minutes.
    expect(asked).toBeLessThanOrEqual(13)
    expect(await dead()).toEqual([])
    app.receiver.every(null)
    await expectAllTold(app, tickets)
})

test.each([404, 410, 302])('the receiver answers %i: what it refused is not sent again before an operator says so', async (status) => {
    app.receiver.every(() => answer(status, status === 302 ? { location: `${app.receiver.url}/elsewhere` } : {}))
    await changeAll()
    await idle(app)
    expect((await dead()).map(({ last_error }) => last_error)).toEqual(tickets.map(() => `HTTP ${status}`))
    app.receiver.every(null)
    const calls = app.receiver.calls()
    await pass(app, UNTIL_RECONCILED_S)
    expect(app.receiver.calls()).toBe(calls)
    await replay()
    await expectAllTold(app, tickets)
})

test('a ticket that changes while it is refused is told anew, and nobody has to look for it', async () => {
    const standing = block(410)
    app.receiver.next(standing.fault)
    await nextTurn()
    await changed(0)
    await standing.reached(1)
    turn++
    await changed(0)
    await eventually(async () => (await app.admin.find('sys_trigger', 'document=sys_script', 'sys_id')).length === 0)
    standing.release()
    await idle(app)
    await pass(app, 10)
    expect((await app.admin.find('x_mioms_m365ticket_status_update', 'state!=delivered', 'state')).length).toBe(0)
    await expectAllTold(app, tickets)
})

test('the receiver refuses connections for hours', async () => {
    await app.receiver.close()
    await changeAll()
    for (let hour = 0; hour < 3; hour++) await pass(app, HOUR_S)
    await app.receiver.reopen()
    await expectAllTold(app, tickets)
})

test.each([
    ['speaks no TLS', () => `https://${KNOWN_NAME}:${new URL(app.receiver.url).port}`],
    ['has a name that nobody knows', () => 'https://nobody.receiver.invalid'],
])('the receiver %s', async (_, url) => {
    await app.connect(`${url()}/events`)
    await changeAll()
    await idle(app)
    const errors = (await app.admin.find('x_mioms_m365ticket_status_update', 'state=waiting^last_errorISNOTEMPTY', 'last_error')).map(({ last_error }) => last_error)
    expect(errors).not.toEqual([])
    expect(errors.filter((error) => !error?.startsWith('No answer: '))).toEqual([])
    await app.connect()
    await expectAllTold(app, tickets)
})

test('calls to one host are counted on all nodes together: who finds no lane free leaves it to those who call', async () => {
    const lanes = await takenLanes()
    const standing = block()
    app.receiver.mostAtOnce()
    app.receiver.next(standing.fault)
    await nextTurn()
    await changed(0)
    await standing.reached(1)
    await changed(1)
    await eventually(async () => (await app.admin.find('sys_trigger', 'document=sys_script', 'sys_id')).length === 0)
    await eventually(async () => await waitingEvents(app) === 0)
    expect(app.receiver.open()).toBe(1)
    standing.release()
    await idle(app)
    expect([app.receiver.mostAtOnce(), app.receiver.known.get('two')?.status]).toEqual([1, turn % 2 ? 'inProgress' : 'new'])
    for (const lane of lanes) await app.admin.update(LANES, lane, { taken_until: '1970-01-01 00:00:00' })
    await expectAllTold(app, tickets)
})

/** All lanes to the receiver's host but one are taken by somebody else; their sys_ids. */
async function takenLanes(): Promise<string[]> {
    const [host, taken_until] = ['127.0.0.1', platformTime(app, A_WHILE_S)]
    const known = new Map((await app.admin.find(LANES, `host=${host}`, 'sys_id,key')).map(({ sys_id, key }) => [key, sys_id ?? '']))
    return Promise.all([2, 3, 4].map(async (number) => {
        const key = `${host}#${number}`
        const lane = known.get(key)
        const row = lane ? await app.admin.update(LANES, lane, { taken_until }) : await app.admin.create(LANES, { host, key, taken_until })
        return row.sys_id ?? ''
    }))
}
