import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { components } from '../../src/server/contract/types.ts'
import { basic } from '../journey/table-api.ts'
import { openTables, privilegeId, setConnection } from './app-records.ts'
import { connectedApp, INTEGRATION_USER, type ProvisionedApp } from './installed-app.ts'
import { ADMIN } from './snapshot.ts'

type Connection = components['schemas']['Connection']
type Removed = components['schemas']['RemovedConnection']
type StateList = components['schemas']['StateList']
type Created = components['schemas']['CreatedTicket']

interface Answer<T> {
    status: number
    result: T
    error: components['schemas']['Error']['error']
}

const OTHER_USER = { user: 'm365.compliance', password: 'Test-compliance-7Zq' }
const TENANT_ID = '2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11'
const TASK = {
    taskId: 'shared-task', kind: 'incident', userId: 'adele@example.com', taskName: 'Turn it on', priority: 'high', recommendationSource: 'user', recommendationCategory: 'Apps',
}

let app: ProvisionedApp
beforeAll(async () => {
    app = await connectedApp()
})
afterAll(() => app.stop())

async function call<T>(method: string, path: string, { body, as = INTEGRATION_USER }: { body?: object; as?: { user: string; password: string } | 'token' } = {}): Promise<Answer<T>> {
    const authorization = as === 'token' ? `Bearer ${app.microsoft.accessToken()}` : basic(as.user, as.password)
    const answer = await fetch(`${app.instance.url}/api/x_mioms_m365ticket/v1${path}`, {
        method,
        headers: { authorization, accept: 'application/json', 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return { ...((await answer.json()) as Omit<Answer<T>, 'status'>), status: answer.status }
}

const states = () => call<StateList>('GET', '/m365/states')
const nameState = (path: string, displayName: string | null) => call<StateList['states'][number]>('PUT', `/m365/states/${path}`, { body: { displayName } })
const named = async (kind: string, state: string) => (await states()).result.states.find((entry) => entry.kind === kind && entry.state === state)
const check = async (id: string) => (await call<Connection>('GET', '/m365/connection')).result.checks.find((one) => one.id === id)

async function withPrivilege<T>(query: string, status: string, work: () => Promise<T>): Promise<T> {
    const privilege = await privilegeId(app.admin, query)
    await app.admin.update('sys_scope_privilege', privilege, { status })
    try {
        return await work()
    } finally {
        await app.admin.update('sys_scope_privilege', privilege, { status: 'allowed' })
    }
}

test('table 1 row 11: both sides see how the connection stands', async () => {
    const seen = async (): Promise<unknown[]> => {
        const { result: { connections } } = await call<components['schemas']['SetupStatus']>('GET', '/setup/status', { as: ADMIN })
        return [(await call<Connection>('GET', '/m365/connection')).result.status, connections[0]?.status]
    }
    await openTables(app.admin, ['connection'])
    expect(await seen()).toEqual(['connected', 'connected'])
    await setConnection(app.admin, { paused: 'true' })
    expect(await seen()).toEqual(['paused', 'paused'])
    await setConnection(app.admin, { paused: 'false' })
})

test('pain 42: the connection tells the versions that the other side has to know', async () => {
    const { info } = parse(readFileSync('src/contract/openapi.yaml', 'utf8')) as { info: { version: string } }
    const { result } = await call<Connection>('GET', '/m365/connection')
    expect(result).toMatchObject({ status: 'connected', contractVersion: info.version, appVersion: '1.0.0', capabilities: expect.arrayContaining(['update', 'comments', 'state-names']) })
})

test('pain 29: every right that the caller needs is tried, as the caller', async () => {
    const { result: { checks } } = await call<Connection>('GET', '/m365/connection')
    expect(checks.filter(({ state }) => state !== 'pass')).toEqual([])
    expect(checks.map(({ id }) => id)).toEqual(expect.arrayContaining([
        'role', 'incident.create', 'incident.write', 'change_request.read', 'sttrm_state_transition.read', 'sys_user_group.read', 'sys_user_grmember.read', 'chg_model.read',
        'GlideDigest.execute', 'CertificateEncryption.execute', 'callback', 'states',
    ]))
})

test.each([['incident', 'read'], ['change_request', 'create'], ['incident', 'write'], ['sys_choice', 'read'], ['sys_user_grmember', 'read'], ['chg_model', 'read'], ['CertificateEncryption', 'execute']])('pain 30: the missing right %s.%s is named, with who can give it', async (table, right) => {
    const found = await withPrivilege(`target_name=${table}^operation=${right}`, 'denied', () => check(`${table}.${right}`))
    expect(found).toMatchObject({ state: 'fail', responsible: 'serviceNowAdmin', detail: expect.stringContaining('Application Cross-Scope Access') })
    expect(await check(`${table}.${right}`)).toMatchObject({ state: 'pass' })
})

test('pain 29: what another application may not do is no fault of this one', async () => {
    const others = await app.admin.create('sys_scope_privilege', { source_scope: 'f'.repeat(32), target_scope: 'global', target_name: 'incident', target_type: 'sys_db_object', operation: 'write', status: 'denied' })
    expect(await check('incident.write')).toMatchObject({ state: 'pass' })
    await app.admin.update('sys_scope_privilege', others.sys_id ?? '', { status: 'allowed' })
    await withPrivilege('target_name=incident^operation=write', 'denied', async () => expect(await check('incident.write')).toMatchObject({ state: 'fail' }))
})

test('pain 62: no right on the table of journal entries is needed', async () => {
    expect(await privilegeId(app.admin, 'target_name=sys_journal_field')).toBe('')
})

test('pain 50: every state that may be chosen has a status, by the table\'s own choices', async () => {
    const { result } = await states()
    const keys = result.states.map(({ kind, state }) => `${kind}:${state}`)
    expect(result.covered).toBe(true)
    expect(keys.sort()).toEqual([...['-5', '-4', '-3', '-2', '-1', '0', '3', '4'].map((state) => `change:${state}`), ...['1', '2', '3', '6', '7', '8'].map((state) => `incident:${state}`)].sort())
    const own = await app.admin.create('sys_choice', { name: 'incident', element: 'state', value: '11', label: 'Awaiting supplier', sequence: '90', language: 'en' })
    expect((await states()).result.covered).toBe(false)
    expect(await named('incident', '11')).toEqual({ kind: 'incident', state: '11', label: 'Awaiting supplier', status: 'inProgress', displayName: 'Awaiting supplier', isOwnName: false, isMapped: false })
    expect(await check('states')).toMatchObject({ state: 'fail', detail: expect.stringContaining('incident Awaiting supplier (11)') })
    await app.admin.update('sys_choice', own.sys_id ?? '', { inactive: 'true' })
    expect((await states()).result.covered).toBe(true)
})

test('table 1 row 10: Microsoft gives states its own names, and the administrator\'s come back', async () => {
    const { result } = await call<Created>('POST', '/m365/tickets', { body: { ...TASK, taskId: 'named' } })
    expect((await nameState('incident/1', 'Not <b>started</b>')).result).toMatchObject({ displayName: 'Not started', isOwnName: true, status: 'new' })
    expect((await call<Created['ticket']>('GET', '/m365/tickets/named')).result.statusName).toBe('Not started')
    await nameState('incident/2', 'Being done')
    await app.fulfiller.update('incident', result.ticket.sysId, { state: '2' })
    await app.microsoft.eventsOf('named', 1)
    expect((await call<Created['ticket']>('GET', '/m365/tickets/named')).result.statusName).toBe('Being done')
    expect((await nameState('incident/1', null)).result).toMatchObject({ displayName: 'New', isOwnName: false })
})

test('names given at the same time are all kept', async () => {
    const wanted = ['-5', '-4', '-3', '-2', '-1', '0', '3', '4']
    expect((await Promise.all(wanted.map((state) => nameState(`change/${state}`, `Name of ${state}`)))).map(({ status }) => status)).toEqual(wanted.map(() => 200))
    const { result } = await states()
    expect(result.states.filter(({ kind }) => kind === 'change').map(({ displayName }) => displayName).sort()).toEqual(wanted.map((state) => `Name of ${state}`).sort())
})

test('a state that no ticket can have gets no name', async () => {
    expect(await nameState('incident/99', 'Nowhere')).toMatchObject({ status: 404, error: { code: 'state-unknown' } })
    expect(await nameState('incident/^NQ', 'Nowhere')).toMatchObject({ status: 400, error: { code: 'parameter-invalid' } })
    expect(await nameState('incident/1', ' ')).toMatchObject({ status: 400, error: { code: 'body-invalid' } })
})

test('table 1 row 19 and pain 8: two portals side by side never see each other\'s tickets', async () => {
    const setup = (path: string, body: object) => call<{ connection: { connectionId: string } }>('POST', `/setup/connections${path}`, { body, as: ADMIN })
    const made = await setup('', { portal: 'compliance', tenantId: TENANT_ID, cloud: 'global' })
    await setup(`/${made.result.connection.connectionId}/integration-user`, { userName: OTHER_USER.user, password: OTHER_USER.password })
    const ours = await call<Created>('POST', '/m365/tickets', { body: TASK })
    expect((await call('GET', `/m365/tickets/${TASK.taskId}`, { as: OTHER_USER })).status).toBe(404)
    expect(await call('PATCH', `/m365/tickets/${TASK.taskId}`, { body: { priority: 'low' }, as: OTHER_USER })).toMatchObject({ status: 404, error: { code: 'ticket-unknown' } })
    const comment = { commentId: 'c', text: 'Same key' }
    expect((await call('POST', `/m365/tickets/${TASK.taskId}/comments`, { body: comment, as: OTHER_USER })).status).toBe(404)
    const theirs = await call<Created>('POST', '/m365/tickets', { body: { ...TASK, priority: 'low' }, as: OTHER_USER })
    expect([theirs.status, theirs.result.ticket.sysId === ours.result.ticket.sysId]).toEqual([201, false])
    for (const as of [INTEGRATION_USER, OTHER_USER]) expect((await call('POST', `/m365/tickets/${TASK.taskId}/comments`, { body: comment, as })).status).toBe(201)
    const { result } = await call<{ tickets: { sysId: string }[] }>('GET', '/m365/tickets', { as: OTHER_USER })
    expect(result.tickets.map(({ sysId }) => sysId)).toEqual([theirs.result.ticket.sysId])
    await nameState('incident/3', 'Security waits')
    expect((await call<StateList>('GET', '/m365/states', { as: OTHER_USER })).result.states.some(({ displayName }) => displayName === 'Security waits')).toBe(false)
})

test('the callback goes to hosts of the administrator\'s list only, and can be taken away', async () => {
    const set = (callbackUrl: string | null) => call<Connection>('PUT', '/m365/connection/callback', { body: { callbackUrl } })
    for (const url of ['https://evil.example/x', 'https://127.0.0.1.evil.example/', 'http://169.254.169.254/latest']) expect([400, 422]).toContain((await set(url)).status)
    expect((await set('https://evil.example/x')).error.code).toBe('callback-host-not-allowed')
    expect((await set(null)).result).toMatchObject({ pushEnabled: false })
    const back = await set(`${app.microsoft.eventsUrl}?key=secret`)
    expect(back).toMatchObject({ status: 200, result: { pushEnabled: true, callbackUrl: app.microsoft.eventsUrl } })
    expect((await set(app.microsoft.eventsUrl)).status).toBe(200)
})

test('table 1 row 12 and pain 27: a connection that was removed pushes nothing and lets nobody in; provisioned again it finds its tickets', async () => {
    const { result: before } = await call<Created['ticket']>('GET', `/m365/tickets/${TASK.taskId}`)
    const removed = await call<Removed>('DELETE', '/m365/connection', { as: 'token' })
    expect(removed).toMatchObject({ status: 200, result: { tokensEnded: true, left: [{ code: 'integrationUser', responsible: 'securityAdmin' }] } })
    expect((await call('GET', '/m365/ping', { as: 'token' })).status).toBe(401)
    expect(await call('GET', '/m365/ping')).toMatchObject({ status: 403, error: { code: 'connection-missing' } })
    expect((await call('GET', '/m365/ping', { as: OTHER_USER })).status).toBe(200)
    await app.fulfiller.update('incident', before.sysId, { state: '2' })
    await app.instance.advance(60)
    expect(await app.microsoft.eventsOf(TASK.taskId, 0)).toEqual([])
    const setup = (path: string, body: object) => call<{ connection: { connectionId: string }; signingSecret?: string; clientSecret?: string; clientId: string }>('POST', `/setup/connections${path}`, { body, as: ADMIN })
    const again = await setup('', { portal: 'security', tenantId: TENANT_ID, cloud: 'global', callbackUrl: app.microsoft.eventsUrl })
    expect([again.status, again.result.signingSecret]).toEqual([200, expect.stringMatching(/^whsec_/)])
    const path = `/${again.result.connection.connectionId}`
    const entity = await setup(`${path}/oauth-entity`, { name: 'Microsoft 365 connector', redirectUrl: app.microsoft.redirectUrl })
    expect(entity).toMatchObject({ status: 200, result: { clientId: app.handover.clientId, clientSecret: expect.any(String) } })
    expect((await setup(`${path}/integration-user`, { userName: INTEGRATION_USER.user, password: INTEGRATION_USER.password })).status).toBe(200)
    expect((await call<Created>('POST', '/m365/tickets', { body: TASK })).result).toMatchObject({ outcome: 'unchanged', ticket: { sysId: before.sysId, status: 'inProgress' } })
})
