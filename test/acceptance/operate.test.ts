import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { components } from '../../src/server/contract/types.ts'
import { costOf } from '../bench/measure.ts'
import { basic } from '../journey/table-api.ts'
import { connectionId, openTables } from './app-records.ts'
import { contractClient, create, told, type ContractClient, type NewTicket } from './contract-client.ts'
import { eventually } from './eventually.ts'
import { connectedApp, INTEGRATION_USER, type ConnectedApp } from './installed-app.ts'
import { operatorOf, type Operator } from './operator.ts'
import { ADMIN } from './snapshot.ts'

type PushStatus = components['schemas']['PushStatus']

const TASK: Omit<NewTicket, 'taskId'> = {
    kind: 'incident', userId: ADMIN.user, taskName: 'Turn on real-time protection', priority: 'high', recommendationSource: 'microsoft', recommendationCategory: 'Devices',
}

// Longer than the pause between two runs of the job that finds what was not sent.
const UNTIL_RECONCILED_S = 16 * 60

let app: ConnectedApp
/** The integration user by user name and password: a token ends when the clock is moved. */
let ours: ContractClient
let setup: ContractClient
let operator: Operator
let connection: string
beforeAll(async () => {
    app = await connectedApp()
    ours = contractClient(app.instance.url, () => basic(INTEGRATION_USER.user, INTEGRATION_USER.password))
    setup = contractClient(app.instance.url, () => basic(ADMIN.user, ADMIN.password))
    operator = await operatorOf(app)
    await openTables(app.admin, ['connection', 'status_update', 'ticket', 'activity', 'state_map', 'delivery_lane'])
    connection = await connectionId(app.admin)
})
afterAll(() => app.stop())

const at = () => ({ params: { path: { connectionId: connection } } })

async function status(): Promise<PushStatus> {
    const [found] = (await told(setup.GET('/setup/push-status'))).result.connections
    if (!found) throw new Error('there is no connection')
    return found
}

const until = (isRight: (found: PushStatus) => boolean): Promise<PushStatus> => eventually(status, isRight)

/** New tickets of these tasks, each moved on in ServiceNow. */
async function changed(...taskIds: string[]): Promise<string[]> {
    for (const taskId of taskIds) {
        const { result } = await create(ours, { ...TASK, taskId })
        await app.fulfiller.update('incident', result.ticket.sysId, { state: '2' })
    }
    return taskIds
}

const received = async (taskId: string): Promise<number> => (await app.microsoft.events()).filter(({ subject }) => subject === taskId).length

async function rowOf(taskId: string, fields = 'sys_id,state,failures,due_at'): Promise<Record<string, string>> {
    const [row] = await app.admin.find('x_mioms_m365ticket_status_update', `ticket.task_id=${taskId}`, fields)
    return row ?? {}
}

describe('pausing', () => {
    test('pain 16: what changes while a connection is paused waits, and all of it arrives after it is resumed', async () => {
        expect((await told(setup.POST('/setup/connections/{connectionId}/pause', at()))).result).toMatchObject({ paused: true, queued: 0 })
        const taskIds = await changed('paused-1', 'paused-2', 'paused-3')
        await until(({ queued }) => queued === 3)
        await app.instance.advance(120)
        await app.microsoft.advance(120)
        const waiting = await status()
        expect(waiting).toMatchObject({ paused: true, queued: 3, sentLastHour: 0, dead: 0 })
        expect(waiting.oldestQueuedSeconds).toBeGreaterThanOrEqual(120)
        expect(await app.microsoft.events()).toEqual([])

        expect((await told(setup.POST('/setup/connections/{connectionId}/resume', at()))).result).toMatchObject({ paused: false })
        for (const taskId of taskIds) expect(await app.microsoft.eventsOf(taskId, 1)).toMatchObject([{ verified: true, status: 'inProgress' }])
        const drained = await until(({ queued }) => queued === 0)
        expect(drained).toMatchObject({ sentLastHour: 3, failuresLastHour: [], circuit: { state: 'closed', failures: 0 } })
        expect(drained.lastSuccessAt).toBeDefined()
        expect(drained.oldestQueuedSeconds).toBeUndefined()
    })

    test('an operator pauses and resumes on the form; the button that does nothing is not there, and who did it stands in the activity', async () => {
        expect((await operator.press('connection', connection, 'Pause')).text).toContain('Paused. What happens from now on waits until you resume.')
        const paused = await operator.form('connection', connection)
        expect(paused.forms.flatMap(({ buttons }) => buttons.map(({ text }) => text))).not.toContain('Pause')
        expect(await status()).toMatchObject({ paused: true })
        await operator.press('connection', connection, 'Resume')
        expect(await status()).toMatchObject({ paused: false })
        const done = await app.admin.find('x_mioms_m365ticket_activity', 'operationINpausePush,resumePush^user.user_name=olga.operator', 'operation')
        expect(done.map(({ operation }) => operation).sort()).toEqual(['pausePush', 'resumePush'])
    })

    test('an auditor finds no button, and presses nothing by its id', async () => {
        const auditor = await operatorOf(app, { user: 'alan.auditor', password: 'Test-auditor-7Zq' }, 'auditor')
        const page = await auditor.form('connection', connection)
        expect(page.text).toContain('Microsoft 365 connection')
        expect(page.forms.flatMap(({ buttons }) => buttons.map(({ text }) => text)).filter((text) => /pause|resume|again/i.test(text))).toEqual([])
        await auditor.choose('connection', [connection], 'Pause')
        expect(await status()).toMatchObject({ paused: false })
    })

    test('an operator writes none of the tables, by whatever way', async () => {
        const [row] = await app.admin.find('x_mioms_m365ticket_status_update', '', 'sys_id')
        const [link] = await app.admin.find('x_mioms_m365ticket_ticket', '', 'sys_id')
        await expect(operator.api.update('x_mioms_m365ticket_connection', connection, { paused: 'true' })).rejects.toThrow('403')
        await expect(operator.api.update('x_mioms_m365ticket_status_update', row?.sys_id ?? '', { state: 'dead' })).rejects.toThrow('403')
        await expect(operator.api.update('x_mioms_m365ticket_ticket', link?.sys_id ?? '', { agreed_hash: '' })).rejects.toThrow('403')
        expect(await status()).toMatchObject({ paused: false, dead: 0 })
    })

    test('resuming a connection whose receiver failed sends at once, and does not wait for the time of the next try', async () => {
        await app.microsoft.faults({ status: 503, retryAfter: '3600', times: 1 })
        await changed('held')
        const held = await until(({ circuit }) => circuit.state === 'held')
        expect(held).toMatchObject({ queued: 1, circuit: { failures: 1, cause: 'HTTP 503' }, failuresLastHour: [{ code: 'not-delivered', httpStatus: 503, count: 1 }] })
        await operator.press('connection', connection, 'Resume')
        expect(await app.microsoft.eventsOf('held', 1)).toMatchObject([{ verified: true, status: 'inProgress' }])
        expect(await until(({ queued }) => queued === 0)).toMatchObject({ circuit: { state: 'closed', failures: 0 } })
    })
})

describe('dead letters', () => {
    /** Tickets whose news Microsoft refused. */
    async function refused(fault: number, ...taskIds: string[]): Promise<void> {
        const before = (await status()).dead
        await app.microsoft.faults({ status: fault })
        await changed(...taskIds)
        await until(({ dead }) => dead === before + taskIds.length)
        await app.microsoft.faults({})
    }

    const replay = async (body: components['schemas']['DeadLetters']) => (await told(setup.POST('/setup/connections/{connectionId}/replay', { ...at(), body }))).result.replayed

    test('one is sent again from its form, and arrives', async () => {
        await refused(410, 'dead')
        expect(await status()).toMatchObject({ dead: 1, failuresLastHour: expect.arrayContaining([{ code: 'refused', httpStatus: 410, count: 1 }]) as unknown })
        const { sys_id: row = '' } = await rowOf('dead')
        expect((await operator.press('status_update', row, 'Send again')).text).toContain('It is being sent again.')
        expect(await app.microsoft.eventsOf('dead', 1)).toMatchObject([{ verified: true, status: 'inProgress' }])
        await until(({ dead, queued }) => dead === 0 && queued === 0)
        expect((await operator.form('status_update', row)).text).not.toContain('Send again</button>')
    })

    test('those that are selected in the list are sent again, and the others stay', async () => {
        const taskIds = ['chosen-1', 'chosen-2', 'left']
        await refused(410, ...taskIds)
        const [first, second] = await Promise.all(taskIds.map((taskId) => rowOf(taskId)))
        await operator.choose('status_update', [first?.sys_id ?? '', second?.sys_id ?? ''], 'Send again')
        await until(({ dead, queued }) => dead === 1 && queued === 0)
        expect(await Promise.all(taskIds.map(received))).toEqual([1, 1, 0])
        expect(await rowOf('left')).toMatchObject({ state: 'dead' })
    })

    test('by cause, before an instant, by task, or all of a connection: what does not fit stays dead', async () => {
        await app.instance.advance(60)
        await app.microsoft.advance(60)
        const between = (await told(setup.GET('/setup/push-status'))).result.at
        await app.instance.advance(60)
        await app.microsoft.advance(60)
        await refused(404, 'gone')
        await refused(410, 'other')
        expect(await replay({ cause: 'HTTP 404', before: between })).toBe(0)
        expect(await replay({ before: between })).toBe(1)
        await app.microsoft.eventsOf('left', 1)
        expect(await replay({ cause: 'HTTP 404' })).toBe(1)
        await app.microsoft.eventsOf('gone', 1)
        expect(await replay({ taskId: 'left' })).toBe(0)
        expect((await told(setup.POST('/setup/connections/{connectionId}/replay', { ...at(), body: { taskId: 'nobody-knows' } }))).error.code).toBe('ticket-unknown')
        await until(({ dead, queued }) => dead === 1 && queued === 0)
        expect((await operator.press('connection', connection, 'Send dead letters again')).text).toContain('Dead letters that are sent again: 1.')
        await app.microsoft.eventsOf('other', 1)
        await until(({ dead, queued }) => dead === 0 && queued === 0)
    })
})

test('a ticket that Microsoft knows is told again when an operator says so: once, as the same event, which whoever has it drops', async () => {
    const [taskId = ''] = await changed('again')
    const before = await app.microsoft.eventsOf(taskId, 1)
    await until(({ queued }) => queued === 0)
    const [link] = await app.admin.find('x_mioms_m365ticket_ticket', `task_id=${taskId}`, 'sys_id,agreed_hash')
    await operator.press('ticket', link?.sys_id ?? '', 'Send again')
    await app.instance.advance(10)
    const after = await app.microsoft.eventsOf(taskId, before.length + 1)
    expect(after.at(-1)).toMatchObject({ verified: true, duplicate: true, id: before.at(-1)?.id })
    await until(({ queued }) => queued === 0)
    expect(await app.admin.get('x_mioms_m365ticket_ticket', link?.sys_id ?? '', 'agreed_hash')).toEqual({ agreed_hash: link?.agreed_hash })
    await app.instance.advance(60)
    expect(await received(taskId)).toBe(before.length + 1)
})

test('an unknown connection is refused by name, and so is a cause that no dead letter has', async () => {
    const nowhere = { params: { path: { connectionId: '0'.repeat(32) } } }
    expect((await told(setup.POST('/setup/connections/{connectionId}/pause', nowhere))).error.code).toBe('connection-unknown')
    expect((await told(setup.POST('/setup/connections/{connectionId}/resume', nowhere))).error.code).toBe('connection-unknown')
    const wrong = await told(setup.POST('/setup/connections/{connectionId}/replay', { ...at(), body: { cause: 'javascript:gs.log()' } }))
    expect(wrong).toMatchObject({ status: 400, error: { code: 'body-invalid', fields: [{ path: 'cause', code: 'format' }] } })
})

test('how the sending stands costs two queries a connection, however much was delivered', async () => {
    const cost = async () => (await costOf(app.instance, () => told(setup.GET('/setup/push-status')), 10)).statements
    const one = await cost()
    await told(setup.POST('/setup/connections', { body: { portal: 'compliance', tenantId: '2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11', cloud: 'global' } }))
    expect((await cost()) - one).toBe(2)
})

describe('what hinders the sending', () => {
    const WHY: [string, Record<string, string>, string][] = [
        ['paused', { paused: 'true' }, 'It waits: the connection is paused. An operator presses "Resume"'],
        ['failing', { push_held_until: '2099-01-01 00:00:00', push_cause: 'HTTP 503' }, 'It waits: the last call failed (HTTP 503)'],
        ['without a callback', { callback_url: '' }, 'It waits: no callback URL is known.'],
        ['removed', { removed_at: '2027-01-01 00:00:00' }, 'It is not sent: the connection was removed.'],
    ]

    test.each(WHY)('is said to whoever presses "Send again": the connection is %s', async (_name, values, text) => {
        const [link] = await app.admin.find('x_mioms_m365ticket_ticket', 'task_id=again', 'sys_id')
        const before = await app.admin.get('x_mioms_m365ticket_connection', connection, Object.keys(values).join(','))
        await app.admin.update('x_mioms_m365ticket_connection', connection, values)
        const { text: page } = await operator.press('ticket', link?.sys_id ?? '', 'Send again')
        await app.admin.update('x_mioms_m365ticket_connection', connection, before)
        expect(page.replaceAll('&quot;', '"')).toContain(text)
        await app.instance.advance(61)
        await app.microsoft.advance(61)
        await until(({ queued }) => queued === 0)
    })

    test('what a receiver asked for does not hold back the one that comes after it', async () => {
        const { callback_url: url = '' } = await app.admin.get('x_mioms_m365ticket_connection', connection, 'callback_url')
        await app.microsoft.faults({ status: 503, retryAfter: '86400', times: 1 })
        await changed('next-receiver')
        await until(({ circuit }) => circuit.state === 'held')
        await app.admin.update('x_mioms_m365ticket_connection', connection, { callback_url: `${url}?of=another` })
        expect(await app.microsoft.eventsOf('next-receiver', 1)).toMatchObject([{ verified: true, status: 'inProgress' }])
        expect(await until(({ queued }) => queued === 0)).toMatchObject({ circuit: { state: 'closed', failures: 0 } })
        await app.admin.update('x_mioms_m365ticket_connection', connection, { callback_url: url })
    })
})

test('a state that the administrator maps to another status is told with a higher sequence, though nobody wrote the ticket', async () => {
    const [taskId = ''] = await changed('mapped')
    const [known] = await app.microsoft.eventsOf(taskId, 1)
    const [row] = await app.admin.find('x_mioms_m365ticket_state_map', 'kind=incident^state=2', 'sys_id')
    await app.admin.update('x_mioms_m365ticket_state_map', row?.sys_id ?? '', { status: 'onHold' })
    await app.instance.advance(UNTIL_RECONCILED_S)
    await app.microsoft.advance(UNTIL_RECONCILED_S)
    const after = await app.microsoft.eventsOf(taskId, 2)
    await until(({ queued }) => queued === 0)
    await app.admin.update('x_mioms_m365ticket_state_map', row?.sys_id ?? '', { status: 'inProgress' })
    expect(after).toMatchObject([{ status: 'inProgress' }, { verified: true, duplicate: false, stale: false, status: 'onHold', sequence: (known?.sequence ?? 0) + 1 }])
})

test('a row that lost its connection keeps nobody from being told', async () => {
    await app.admin.update('x_mioms_m365ticket_connection', connection, { paused: 'true' })
    await changed('lost')
    await eventually(() => rowOf('lost'), ({ state }) => state === 'waiting')
    const { sys_id: row = '' } = await rowOf('lost')
    await app.admin.update('x_mioms_m365ticket_status_update', row, { connection: '' })
    await app.admin.update('x_mioms_m365ticket_connection', connection, { paused: 'false' })
    for (let run = 0; run < 2; run++) {
        await app.instance.advance(UNTIL_RECONCILED_S)
        await app.microsoft.advance(UNTIL_RECONCILED_S)
        await new Promise((resolve) => setTimeout(resolve, 1500))
    }
    expect(await app.microsoft.eventsOf('lost', 1)).toMatchObject([{ verified: true, status: 'inProgress' }])
})

test('a row that is due in no time that anybody asked for, and lanes that are taken for years, are found', async () => {
    await app.microsoft.faults({ status: 503, times: 1 })
    await changed('some-day')
    await eventually(() => rowOf('some-day'), ({ failures }) => failures === '1')
    const { sys_id: row = '' } = await rowOf('some-day')
    await app.admin.update('x_mioms_m365ticket_status_update', row, { due_at: '2099-01-01 00:00:00' })
    for (const lane of await app.admin.find('x_mioms_m365ticket_delivery_lane', '', 'sys_id')) {
        await app.admin.update('x_mioms_m365ticket_delivery_lane', lane.sys_id ?? '', { taken_until: '2099-01-01 00:00:00', claim_token: 'gone' })
    }
    await app.instance.advance(UNTIL_RECONCILED_S)
    await app.microsoft.advance(UNTIL_RECONCILED_S)
    await eventually(() => rowOf('some-day'), ({ due_at: due }) => !due?.startsWith('2099'))
    // For the job of each minute, which may have run before.
    await app.instance.advance(61)
    await app.microsoft.advance(61)
    expect(await app.microsoft.eventsOf('some-day', 1)).toMatchObject([{ verified: true, status: 'inProgress' }])
})
