import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { components } from '../../src/server/contract/types.ts'
import { basic } from '../journey/table-api.ts'
import { connectionId, openTables, privilegeId, setConnection, withoutPrivilege } from './app-records.ts'
import { connectionForm } from './connection-form.ts'
import { API_PATH, contractClient, create, told, type ContractClient, type NewTicket } from './contract-client.ts'
import { connectedApp, INTEGRATION_USER, type ConnectedApp } from './installed-app.ts'
import { letIn } from './let-in.ts'
import { here } from './site.ts'
import { ADMIN } from './snapshot.ts'

type Kind = components['schemas']['TicketKind']
type Refused = components['schemas']['Error']
type NewConnection = components['schemas']['NewConnection']

const OTHER_USER = { user: 'm365.compliance', password: 'Test-compliance-7Zq' }
/** States that the customised instance has besides. */
const OWN_STATES = here({ change: [] as string[], incident: [] as string[] }, { customised: { change: ['-15'], incident: ['11', '12'] } })
const TENANT_ID = '2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11'
const TASK: NewTicket = {
    taskId: 'shared-task', kind: 'incident', userId: 'adele@example.com', taskName: 'Turn it on', priority: 'high', recommendationSource: 'user', recommendationCategory: 'Apps',
}

let app: ConnectedApp
/** The integration user of the first portal, of the second one, and the administrator, by user name and password. */
let ours: ContractClient
let theirs: ContractClient
let setup: ContractClient
beforeAll(async () => {
    app = await connectedApp()
    const clientOf = ({ user, password }: { user: string; password: string }): ContractClient => contractClient(app.instance.url, () => basic(user, password))
    ours = clientOf(INTEGRATION_USER)
    theirs = clientOf(OTHER_USER)
    setup = clientOf(ADMIN)
})
afterAll(() => app.stop())

/** What no client of the contract would send. */
async function put(path: string, body: object): Promise<{ status: number; error: Refused['error'] }> {
    const headers = { authorization: basic(INTEGRATION_USER.user, INTEGRATION_USER.password), 'content-type': 'application/json' }
    const answer = await fetch(`${app.instance.url}${API_PATH}/m365/${path}`, { method: 'PUT', headers, body: JSON.stringify(body) })
    return { status: answer.status, error: ((await answer.json()) as Refused).error }
}

const connection = () => told(ours.GET('/m365/connection'))
const states = (client = ours) => told(client.GET('/m365/states'))
const nameState = (kind: Kind, state: string, displayName: string | null) => told(ours.PUT('/m365/states/{kind}/{state}', { params: { path: { kind, state } }, body: { displayName } }))
const named = async (kind: string, state: string) => (await states()).result.states.find((entry) => entry.kind === kind && entry.state === state)
const check = async (id: string) => (await connection()).result.checks.find((one) => one.id === id)
const ticketOf = (taskId: string, client = ours) => told(client.GET('/m365/tickets/{taskId}', { params: { path: { taskId } } }))
const connect = (body: NewConnection) => told(setup.POST('/setup/connections', { body }))
const link = (connectionId: string, { user, password }: { user: string; password: string }) =>
    told(setup.POST('/setup/connections/{connectionId}/integration-user', { params: { path: { connectionId } }, body: { userName: user, password } }))

test('table 1 row 11: both sides see how the connection stands', async () => {
    const seen = async (): Promise<unknown[]> => {
        const { result: { connections } } = await told(setup.GET('/setup/status'))
        return [(await connection()).result.status, connections[0]?.status]
    }
    await openTables(app.admin, ['connection'])
    expect(await seen()).toEqual(['connected', 'connected'])
    await setConnection(app.admin, { paused: 'true' })
    expect(await seen()).toEqual(['paused', 'paused'])
    await setConnection(app.admin, { paused: 'false' })
})

test.each([
    ['reopen_days', '-1', 'a number of days from 0'], ['due_time', '5 pm', 'a time with its offset from UTC'], ['incident_closed_policy', 'delete', 'one of reopen, newLinked, note, refuse'],
])('pain 2: a connection that is given the %s %s is not saved, and its form says what is allowed', async (column, value, allowed) => {
    const stored = async () => app.admin.get('x_mioms_m365ticket_connection', await connectionId(app.admin), column)
    const before = await stored()
    expect((await connectionForm(app.instance.url)({ [column]: value })).text).toContain(`${column} is ${allowed}`)
    // Not on the way past the form either.
    await Promise.allSettled([setConnection(app.admin, { [column]: value })])
    expect(await stored()).toEqual(before)
})

test('pain 42: the connection tells the versions that the other side has to know', async () => {
    const { info } = parse(readFileSync('src/contract/openapi.yaml', 'utf8')) as { info: { version: string } }
    const { result } = await connection()
    expect(result).toMatchObject({ status: 'connected', contractVersion: info.version, appVersion: '1.0.0', capabilities: expect.arrayContaining(['update', 'comments', 'state-names']) })
})

test('pain 29: every right that the caller needs is tried, as the caller', async () => {
    const { result: { checks } } = await connection()
    expect(checks.filter(({ state }) => state !== 'pass')).toEqual([])
    expect(checks.map(({ id }) => id)).toEqual(expect.arrayContaining([
        'role', 'incident.create', 'incident.write', 'change_request.read', 'sttrm_state_transition.read', 'sys_user_group.read', 'sys_user_grmember.read', 'chg_model.read',
        'GlideDigest.execute', 'CertificateEncryption.execute', 'callback', 'states',
    ]))
})

test.each([['incident', 'read'], ['change_request', 'create'], ['incident', 'write'], ['sys_choice', 'read'], ['sys_user_grmember', 'read'], ['chg_model', 'read'], ['sys_journal_field', 'read'], ['CertificateEncryption', 'execute']])('pain 30: the missing right %s.%s is named, with who can give it', async (table, right) => {
    const found = await withoutPrivilege(app.admin, `target_name=${table}^operation=${right}`, () => check(`${table}.${right}`))
    expect(found).toMatchObject({ state: 'fail', responsible: 'serviceNowAdmin', detail: expect.stringContaining('Application Cross-Scope Access') })
    expect(await check(`${table}.${right}`)).toMatchObject({ state: 'pass' })
})

test('pain 29: what another application may not do is no fault of this one', async () => {
    const others = await app.admin.create('sys_scope_privilege', { source_scope: 'f'.repeat(32), target_scope: 'global', target_name: 'incident', target_type: 'sys_db_object', operation: 'write', status: 'denied' })
    expect(await check('incident.write')).toMatchObject({ state: 'pass' })
    await app.admin.update('sys_scope_privilege', others.sys_id ?? '', { status: 'allowed' })
    await withoutPrivilege(app.admin, 'target_name=incident^operation=write', async () => expect(await check('incident.write')).toMatchObject({ state: 'fail' }))
})

test('pain 62: the table of journal entries is read and never written', async () => {
    expect(await privilegeId(app.admin, 'target_name=sys_journal_field^operation=read')).not.toBe('')
    expect(await privilegeId(app.admin, 'target_name=sys_journal_field^operation!=read')).toBe('')
})

test('pain 50: every state that may be chosen has a status, by the table\'s own choices', async () => {
    const { result } = await states()
    const keys = result.states.map(({ kind, state }) => `${kind}:${state}`)
    expect(result.covered).toBe(true)
    expect(keys.sort()).toEqual([...['-5', '-4', '-3', '-2', '-1', '0', '3', '4', ...OWN_STATES.change].map((state) => `change:${state}`), ...['1', '2', '3', '6', '7', '8', ...OWN_STATES.incident].map((state) => `incident:${state}`)].sort())
    const own = await app.admin.create('sys_choice', { name: 'incident', element: 'state', value: '21', label: 'Awaiting approval', sequence: '90', language: 'en' })
    expect((await states()).result.covered).toBe(false)
    expect(await named('incident', '21')).toEqual({ kind: 'incident', state: '21', label: 'Awaiting approval', status: 'inProgress', displayName: 'Awaiting approval', isOwnName: false, isMapped: false })
    expect(await check('states')).toMatchObject({ state: 'fail', detail: expect.stringContaining('incident Awaiting approval (21)') })
    await app.admin.update('sys_choice', own.sys_id ?? '', { inactive: 'true' })
    expect((await states()).result.covered).toBe(true)
})

test('table 1 row 10: Microsoft gives states its own names, and the administrator\'s come back', async () => {
    const { result } = await create(ours, { ...TASK, taskId: 'named' })
    expect((await nameState('incident', '1', 'Not <b>started</b>')).result).toMatchObject({ displayName: 'Not started', isOwnName: true, status: 'new' })
    expect((await ticketOf('named')).result.statusName).toBe('Not started')
    await nameState('incident', '2', 'Being done')
    await app.fulfiller.update('incident', result.ticket.sysId, { state: '2' })
    await app.microsoft.eventsOf('named', 1)
    expect((await ticketOf('named')).result.statusName).toBe('Being done')
    expect((await nameState('incident', '1', null)).result).toMatchObject({ displayName: 'New', isOwnName: false })
})

test('names given at the same time are all kept', async () => {
    const wanted = ['-5', '-4', '-3', '-2', '-1', '0', '3', '4', ...OWN_STATES.change]
    expect((await Promise.all(wanted.map((state) => nameState('change', state, `Name of ${state}`)))).map(({ status }) => status)).toEqual(wanted.map(() => 200))
    const { result } = await states()
    expect(result.states.filter(({ kind }) => kind === 'change').map(({ displayName }) => displayName).sort()).toEqual(wanted.map((state) => `Name of ${state}`).sort())
})

test('a state that no ticket can have gets no name', async () => {
    expect(await nameState('incident', '99', 'Nowhere')).toMatchObject({ status: 404, error: { code: 'state-unknown' } })
    expect(await put('states/incident/^NQ', { displayName: 'Nowhere' })).toMatchObject({ status: 400, error: { code: 'parameter-invalid' } })
    expect(await put('states/incident/1', { displayName: ' ' })).toMatchObject({ status: 400, error: { code: 'body-invalid' } })
})

test('table 1 row 19 and pain 8: two portals side by side never see each other\'s tickets', async () => {
    const made = await connect({ portal: 'compliance', tenantId: TENANT_ID, cloud: 'global' })
    await link(made.result.connection.connectionId, OTHER_USER)
    await letIn(app.admin, OTHER_USER.user)
    const first = await create(ours, TASK)
    expect((await ticketOf(TASK.taskId, theirs)).status).toBe(404)
    const params = { path: { taskId: TASK.taskId } }
    expect(await told(theirs.PATCH('/m365/tickets/{taskId}', { params, body: { priority: 'low' } }))).toMatchObject({ status: 404, error: { code: 'ticket-unknown' } })
    const comment = (client: ContractClient) => told(client.POST('/m365/tickets/{taskId}/comments', { params, body: { commentId: 'c', text: 'Same key' } }))
    expect((await comment(theirs)).status).toBe(404)
    const second = await create(theirs, { ...TASK, priority: 'low' })
    expect([second.status, second.result.ticket.sysId === first.result.ticket.sysId]).toEqual([201, false])
    for (const client of [ours, theirs]) expect((await comment(client)).status).toBe(201)
    const { result } = await told(theirs.GET('/m365/tickets'))
    expect(result.tickets.map(({ sysId }) => sysId)).toEqual([second.result.ticket.sysId])
    await nameState('incident', '3', 'Security waits')
    expect((await states(theirs)).result.states.some(({ displayName }) => displayName === 'Security waits')).toBe(false)
})

test('the callback goes to hosts of the administrator\'s list only, and can be taken away', async () => {
    const set = (callbackUrl: string | null) => told(ours.PUT('/m365/connection/callback', { body: { callbackUrl } }))
    for (const url of ['https://evil.example/x', 'https://127.0.0.1.evil.example/', 'http://169.254.169.254/latest']) expect([400, 422]).toContain((await set(url)).status)
    expect((await set('https://evil.example/x')).error.code).toBe('callback-host-not-allowed')
    expect((await set(null)).result).toMatchObject({ pushEnabled: false })
    const back = await set(`${app.microsoft.eventsUrl}?key=secret`)
    expect(back).toMatchObject({ status: 200, result: { pushEnabled: true, callbackUrl: app.microsoft.eventsUrl } })
    expect((await set(app.microsoft.eventsUrl)).status).toBe(200)
})

test('table 1 row 12 and pain 27: a connection that was removed pushes nothing and lets nobody in; provisioned again it finds its tickets', async () => {
    const { result: before } = await ticketOf(TASK.taskId)
    const removed = await told(app.client.DELETE('/m365/connection'))
    expect(removed).toMatchObject({ status: 200, result: { tokensEnded: true, left: [{ code: 'integrationUser', responsible: 'securityAdmin' }] } })
    expect((await told(app.client.GET('/m365/ping'))).status).toBe(401)
    expect(await told(ours.GET('/m365/ping'))).toMatchObject({ status: 403, error: { code: 'connection-missing' } })
    expect((await told(theirs.GET('/m365/ping'))).status).toBe(200)
    await app.fulfiller.update('incident', before.sysId, { state: '2' })
    await app.instance.advance(60)
    expect(await app.microsoft.eventsOf(TASK.taskId, 0)).toEqual([])
    const again = await connect({ portal: 'security', tenantId: TENANT_ID, cloud: 'global', callbackUrl: app.microsoft.eventsUrl })
    expect([again.status, again.result.signingSecret]).toEqual([200, expect.stringMatching(/^whsec_/)])
    const { connectionId } = again.result.connection
    const body = { name: 'Microsoft 365 connector', redirectUrl: app.microsoft.redirectUrl }
    const entity = await told(setup.POST('/setup/connections/{connectionId}/oauth-entity', { params: { path: { connectionId } }, body }))
    expect(entity).toMatchObject({ status: 201, result: { clientSecret: expect.any(String) } })
    expect(entity.result.clientId).not.toBe(app.handover.clientId)
    expect((await link(connectionId, INTEGRATION_USER)).status).toBe(200)
    // The token of before the removal stays ended.
    expect((await told(app.client.GET('/m365/ping'))).status).toBe(401)
    expect((await create(ours, TASK)).result).toMatchObject({ outcome: 'unchanged', ticket: { sysId: before.sysId, status: 'inProgress' } })
})
