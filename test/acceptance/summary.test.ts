import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { components } from '../../src/server/contract/types.ts'
import { basic, type TableRow } from '../journey/table-api.ts'
import { openTables } from './app-records.ts'
import { told, type Reply } from './contract-client.ts'
import { gate } from './gate.ts'
import { INTEGRATION_USER } from './installed-app.ts'
import { portals, type Portals } from './portals.ts'
import { resolveIncident } from './site.ts'
import { ADMIN } from './snapshot.ts'

type Ticket = components['schemas']['Ticket']
type TicketChange = components['schemas']['TicketChange']
type TicketCounts = components['schemas']['TicketCounts']
type Changed = components['schemas']['ChangedTicket']

const DAY_S = 24 * 60 * 60
const LINKS = 'x_mioms_m365ticket_ticket'
const CONNECTIONS = 'x_mioms_m365ticket_connection'

let app: Portals
beforeAll(async () => {
    app = await portals()
    await openTables(app.admin, ['ticket', 'connection', 'state_map'])
    // Else the instance closes what is resolved as the time moves on.
    const [autoclose] = await app.admin.find('sys_properties', 'name=glide.ui.autoclose.time', 'sys_id')
    await app.admin.update('sys_properties', autoclose?.sys_id ?? '', { value: '0' })
})
afterAll(() => app.stop())

async function incidents(): Promise<TicketCounts> {
    return (await told(app.security.client.GET('/m365/ticket-summary'))).result.incident
}

async function openTasks(): Promise<string[]> {
    const { result } = await told(app.security.client.GET('/m365/tickets', { params: { query: { open: true, limit: 200 } } }))
    return result.tickets.map(({ taskId }) => taskId)
}

const read = async (taskId: string): Promise<Ticket> => (await told(app.security.client.GET('/m365/tickets/{taskId}', { params: { path: { taskId } } }))).result

const change = (taskId: string, body: TicketChange): Promise<Reply<Changed>> => told(app.security.client.PATCH('/m365/tickets/{taskId}', { params: { path: { taskId } }, body }))

const link = async (taskId: string): Promise<TableRow> => (await app.admin.find(LINKS, `task_id=${taskId}`, 'sys_id,settled,settled_state,ticket'))[0] ?? {}

const removeLink = async (taskId: string): Promise<void> => remove(LINKS, (await link(taskId)).sys_id ?? '')

async function remove(table: string, sysId: string): Promise<void> {
    const answer = await fetch(`${app.instance.url}/api/now/table/${table}/${sysId}`, { method: 'DELETE', headers: { authorization: basic(ADMIN.user, ADMIN.password) } })
    expect(answer.status).toBe(204)
}

/** The connection's totals of what finished long ago; null while there are none. */
async function totals(): Promise<{ before: string; counts: { state: string; count: number }[] } | null> {
    const [connection] = await app.admin.find(CONNECTIONS, 'portal=security', 'settled_totals')
    return connection?.['settled_totals'] ? JSON.parse(connection['settled_totals']) : null
}

const mark = async (): Promise<string | undefined> => (await app.admin.find(CONNECTIONS, 'portal=security', 'remembered_mark'))[0]?.['remembered_mark']

async function until(done: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + 10_000
    while (!(await done())) {
        if (Date.now() > end) throw new Error('it did not happen')
        await sleep(50)
    }
}

/** An incident of this task that is resolved, and that the connector has seen so. */
async function finished(taskId: string): Promise<string> {
    const { sysId } = await app.security.create({ taskId })
    await resolveIncident(app.fulfiller, sysId)
    await until(async () => (await link(taskId))['settled'] === 'true')
    return sysId
}

test('tickets that finished long ago are counted once a day, and right before it, after it, and when one of them changes', async () => {
    const [first, second] = [await finished('old-1'), await finished('old-2'), await finished('old-3')]
    const byStatus = (resolved: number, inProgress = 0) => ({ new: 0, inProgress, onHold: 0, resolved, closed: 0, cancelled: 0 })
    const counts = (resolved: number, inProgress: number, lately: number) =>
        ({ total: resolved + inProgress, open: inProgress, overdue: 0, openedLast30Days: lately, closedLast30Days: lately, byStatus: byStatus(resolved, inProgress) })
    expect(await incidents()).toEqual(counts(3, 0, 3))
    expect((await totals())?.counts).toEqual([])
    await app.instance.advance(32 * DAY_S)
    expect(await incidents()).toEqual(counts(3, 0, 0))
    expect((await totals())?.counts).toEqual([{ kind: 'incident', state: '6', count: 3 }])
    expect(await incidents()).toEqual(counts(3, 0, 0))

    await app.fulfiller.update('incident', first, { state: '2' })
    await until(async () => (await incidents()).open === 1)
    expect(await incidents()).toEqual(counts(2, 1, 0))
    expect((await totals())?.counts).toEqual([{ kind: 'incident', state: '6', count: 2 }])

    const markBefore = await mark()
    await app.fulfiller.update('incident', second, { state: '7' })
    await until(async () => (await incidents()).byStatus.closed === 1)
    expect(await incidents()).toMatchObject({ total: 3, open: 1, byStatus: { resolved: 1, closed: 1 } })

    // What was read under another mark is not kept.
    expect(await mark()).not.toBe(markBefore)
    await removeLink('old-3')
    expect(await incidents()).toMatchObject({ total: 2, open: 1, byStatus: { resolved: 0, closed: 1 } })

    const { before } = (await totals()) ?? {}
    await app.instance.advance(2 * DAY_S)
    expect(await incidents()).toMatchObject({ total: 2, open: 1, byStatus: { closed: 1 } })
    expect((await totals())?.before.slice(0, 10)).not.toBe(before?.slice(0, 10))
})

test('totals that both nodes count while an old ticket changes never hold what it was', async () => {
    await app.security.create({ taskId: 'raced' })
    const { sys_id: linkId = '' } = await link('raced')
    const { byStatus } = await incidents()
    // Or the job would see that the ticket is open, and say so.
    await app.admin.update(LINKS, linkId, { settled_sequence: '1000' })
    const settle = (settled: boolean): Promise<unknown> =>
        app.admin.update(LINKS, linkId, settled ? { settled: 'true', settled_at: '2001-01-01 00:00:00', settled_state: '6' } : { settled: 'false', settled_at: '', settled_state: '' })
    for (let turn = 0; turn < 20; turn++) {
        // Each day the totals are counted anew.
        await app.instance.advance(DAY_S)
        const settled = turn % 2 === 0
        // One of each, so that each has a node for itself.
        await Promise.all([incidents(), sleep(turn % 13).then(() => settle(settled))])
        expect([turn, (await incidents()).byStatus]).toEqual([turn, { ...byStatus, new: byStatus.new - Number(settled), resolved: byStatus.resolved + Number(settled) }])
    }
})

test('tickets that Microsoft opens again are among the open ones at once', async () => {
    const taskIds = Array.from({ length: 8 }, (_none, index) => `again-${index}`)
    await Promise.all(taskIds.map(finished))
    expect(await openTasks()).not.toEqual(expect.arrayContaining(['again-0']))
    // Several, so that the rule on tickets is not done with all of them yet.
    const changed = await Promise.all(taskIds.map((taskId) => change(taskId, { priority: 'low' })))
    expect(await openTasks()).toEqual(expect.arrayContaining(taskIds))
    for (const answer of changed) expect(answer).toMatchObject({ status: 200, result: { outcome: 'reopened' } })
})

test('a change of the state map is seen by the next call, and opens the tickets that it opens', async () => {
    await finished('remapped')
    expect(await openTasks()).not.toContain('remapped')
    const [resolved] = await app.admin.find('x_mioms_m365ticket_state_map', 'kind=incident^state=6', 'sys_id')
    const map = (values: TableRow): Promise<unknown> => app.admin.update('x_mioms_m365ticket_state_map', resolved?.sys_id ?? '', values)
    await map({ status: 'onHold', display_name: 'Waits for the user' })
    expect(await openTasks()).toContain('remapped')
    expect(await read('remapped')).toMatchObject({ status: 'onHold', statusName: 'Waits for the user', open: true })
    expect((await incidents()).byStatus.resolved).toBe(0)
    await map({ status: 'resolved', display_name: 'Resolved' })
    expect(await openTasks()).not.toContain('remapped')
    expect(await read('remapped')).toMatchObject({ status: 'resolved', open: false })
})

test('records of an earlier version, which lack the newer columns, are counted, listed and named by the first call after an upgrade', async () => {
    const finishedId = await finished('older-finished')
    await app.security.create({ taskId: 'older-open' })
    for (const taskId of ['older-finished', 'older-open']) {
        await app.admin.update(LINKS, (await link(taskId)).sys_id ?? '', { settled: '', settled_state: '', settled_at: '', settled_sequence: '' })
    }
    const [connection] = await app.admin.find(CONNECTIONS, 'portal=security', 'sys_id')
    await app.admin.update(CONNECTIONS, connection?.sys_id ?? '', { state_names_version: '', change_category: '', due_time: '', reopen_days: '' })
    expect(await app.admin.get(CONNECTIONS, connection?.sys_id ?? '', 'state_names_version')).toEqual({ state_names_version: '' })

    expect(await openTasks()).toContain('older-open')
    // It kept no due date, which is in the hash.
    const { sys_id: olderId = '' } = await link('older-open')
    await app.admin.update(LINKS, olderId, { request_hash: 'of more than is kept' })
    expect((await change('older-open', { priority: 'high' })).result.outcome).toBe('unchanged')
    expect(await app.admin.get(LINKS, olderId, 'request_hash')).toEqual({ request_hash: 'of more than is kept' })
    const renamed = await told(app.security.client.PUT('/m365/states/{kind}/{state}', { params: { path: { kind: 'incident', state: '2' } }, body: { displayName: 'Worked on' } }))
    expect(renamed.status).toBe(200)
    const newer = await app.security.create({ taskId: 'newer', kind: 'change', dueDate: '2030-01-01' })
    expect(await app.admin.get('change_request', newer.sysId, 'category,due_date')).toEqual({ category: 'Microsoft 365 Security and Configuration', due_date: '2030-01-01 23:59:59' })

    const { closedLast30Days } = await incidents()
    await app.instance.advance(40 * DAY_S)
    await until(async () => (await link('older-finished'))['settled'] === 'true')
    expect(closedLast30Days).toBeGreaterThan((await incidents()).closedLast30Days)
    expect((await app.admin.get('incident', finishedId, 'state'))['state']).toBe('6')
})

test('a finished ticket that somebody deletes is counted no more, and one that is made for its task anew is open', async () => {
    const before = await incidents()
    const sysId = await finished('deleted')
    expect((await incidents()).byStatus.resolved).toBe(before.byStatus.resolved + 1)
    await remove('incident', sysId)
    await until(async () => (await incidents()).byStatus.resolved === before.byStatus.resolved)
    expect((await incidents()).total).toBe(before.total)
    await app.instance.advance(30)
    for (const [method, path, body] of [['GET', 'deleted', undefined], ['PATCH', 'deleted', '{"priority":"low"}'], ['POST', 'deleted/comments', '{"commentId":"c","text":"x"}']] as const) {
        const refused = { code: 'ticket-deleted', detail: expect.stringMatching(/^Somebody deleted it.* The caller sends the task again/), retryable: false }
        expect(await app.security.call(method, `tickets/${path}`, { body })).toMatchObject({ status: 404, body: { error: refused } })
    }
    expect((await app.security.create({ taskId: 'deleted' })).sequence).toBeGreaterThan(1)
    expect((await incidents()).open).toBe(before.open + 1)
    expect(await openTasks()).toContain('deleted')
})

test('a task that the instance refused was not opened', async () => {
    const { openedLast30Days } = await incidents()
    const script = `(function executeRule(current, previous) { if (current.short_description == 'Not here') current.setAbortAction(true) })(current, previous)`
    await app.admin.create('sys_script', { name: 'Not here', collection: 'incident', when: 'before', action_insert: 'true', active: 'true', advanced: 'true', script })
    await expect(app.security.create({ taskId: 'refused', taskName: 'Not here' })).rejects.toThrow('422')
    expect((await incidents()).openedLast30Days).toBe(openedLast30Days)
})

const CLOSE = { close_code: 'Solution provided', close_notes: 'done' }

test.each([['finishes', false, { ...CLOSE, state: '6' }], ['is opened again', true, { state: '2' }]])('a ticket that %s while the tickets are counted is counted once', async (_, wasFinished, to) => {
    const taskId = `meanwhile-${wasFinished}`
    const sysId = wasFinished ? await finished(taskId) : (await app.security.create({ taskId })).sysId
    if (!wasFinished) await app.fulfiller.update('incident', sysId, { state: '2' })
    const before = await incidents()
    // The first count is of open tickets, the second of finished ones.
    const between = await gate(app.admin, { collection: LINKS, action_query: 'true' }, { nth: 2, condition: `gs.getUserName() == '${INTEGRATION_USER.user}'` })
    const counted = incidents()
    await between.reached()
    await app.fulfiller.update('incident', sysId, to)
    await until(async () => (await link(taskId))['settled'] === String(!wasFinished))
    await between.open()
    const { total, open } = await counted
    expect([total, open]).toEqual([before.total, before.open + (wasFinished ? 1 : -1)])
})

test('what is noted late of a ticket says nothing of the one that continues it', async () => {
    const sysId = await finished('continued')
    const late = await gate(app.admin, { collection: 'x_mioms_m365ticket_state_map', action_query: 'true' }, { nth: 1, condition: `gs.getUserName() == '${ADMIN.user}'` })
    await app.admin.update('incident', sysId, { ...CLOSE, state: '7' })
    await late.reached()
    const next = await app.security.create({ taskId: 'continued' })
    expect(next.sysId).not.toBe(sysId)
    await late.open()
    await app.instance.advance(1)
    expect(await link('continued')).toMatchObject({ settled: 'false', settled_state: '' })
    expect(await openTasks()).toContain('continued')
})
