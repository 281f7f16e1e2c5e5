import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { components } from '../../src/server/contract/types.ts'
import { contract } from '../fuzz/operations.ts'
import { basic } from '../journey/table-api.ts'
import { openTables, setConnection } from './app-records.ts'
import { API_PATH, contractClient, create as createTicket, told, type ContractClient, type CreatedTicket, type NewTicket, type Reply } from './contract-client.ts'
import { connectedApp, INTEGRATION_USER, type ProvisionedApp } from './installed-app.ts'
import { beyondRules, resolveIncident, TITLE_MARK } from './site.ts'
import { ADMIN } from './snapshot.ts'

type Ticket = components['schemas']['Ticket']
type StateList = components['schemas']['StateList']

const TASK: Omit<NewTicket, 'taskId'> = { kind: 'incident', userId: 'admin', taskName: 'Turn it on', priority: 'high', recommendationSource: 'microsoft', recommendationCategory: 'Apps' }

let app: ProvisionedApp
let client: ContractClient
beforeAll(async () => {
    app = await connectedApp()
    // A token would not live as long as the tests move the time on.
    client = contractClient(app.instance.url, () => basic(INTEGRATION_USER.user, INTEGRATION_USER.password))
    await openTables(app.admin, ['connection', 'ticket', 'state_map', 'status_update'])
})
afterAll(() => app.stop())

const send = (taskId: string, more: Partial<NewTicket> = {}): Promise<Reply<CreatedTicket>> => createTicket(client, { ...TASK, taskId, ...more })
const create = async (taskId: string, more: Partial<NewTicket> = {}): Promise<CreatedTicket> => (await send(taskId, more)).result
const read = async (taskId: string): Promise<Ticket> => (await told(client.GET('/m365/tickets/{taskId}', { params: { path: { taskId } } }))).result
const states = async (): Promise<StateList> => (await told(client.GET('/m365/states'))).result

test('pain 11: a create says what became of it, and of which task: created, unchanged, reopened or noted', async () => {
    const sent = async (taskId: string): Promise<unknown> => {
        const { outcome, ticket } = await create(taskId)
        return [outcome, ticket.taskId, ticket.status]
    }
    expect([await sent('outcome-1'), await sent('outcome-1'), await sent('outcome-2')]).toEqual([
        ['created', 'outcome-1', 'new'], ['unchanged', 'outcome-1', 'new'], ['created', 'outcome-2', 'new'],
    ])
    for (const taskId of ['outcome-1', 'outcome-2']) await resolveIncident(app.fulfiller, (await read(taskId)).sysId)
    expect(await sent('outcome-1')).toEqual(['reopened', 'outcome-1', 'inProgress'])
    await setConnection(app.admin, { incident_resolved_policy: 'note' })
    expect([await sent('outcome-2'), await sent('outcome-2')]).toEqual([['noted', 'outcome-2', 'resolved'], ['unchanged', 'outcome-2', 'resolved']])
    await setConnection(app.admin, { incident_resolved_policy: 'reopen' })
})

test('pain 13: a rule that writes the ticket again inside of our insert and of each update makes no second ticket, link or event', async () => {
    // Before the first write is saved, and again after it, as integrations that set each other off do.
    const again = "var twin = new GlideRecord('incident'); if (twin.get(current.getUniqueValue())) { twin.setValue('urgency', twin.getValue('urgency') == '1' ? '2' : '1'); twin.update(); }"
    const script = `(function executeRule(current) { ${again} })(current);`
    const rules = await Promise.all(['before', 'after'].map((when) => app.admin.create('sys_script', {
        name: `Sets off another, ${when}`, collection: 'incident', when, action_insert: 'true', action_update: 'true', active: 'true', script, condition: "current.getValue('short_description').indexOf('Nested') >= 0 && current.getValue('sys_mod_count') < 20",
    })))
    const answers = await Promise.all(Array.from({ length: 8 }, () => create('nested', { taskName: 'Nested' })))
    const { sysId } = await read('nested')
    const writes = async (): Promise<number> => Number((await app.admin.get('incident', sysId, 'sys_mod_count')).sys_mod_count)
    const withinInsert = await writes()
    await app.fulfiller.update('incident', sysId, { state: '2' })
    // Or the rule did nothing, and all that follows would hold without it.
    expect([withinInsert > 0, await writes() > withinInsert + 1]).toEqual([true, true])
    await app.microsoft.eventsOf('nested', 1)
    await app.instance.advance(60)
    for (const { sys_id } of rules) await app.admin.update('sys_script', sys_id ?? '', { active: 'false' })
    expect(new Set(answers.map(({ ticket }) => ticket.sysId))).toEqual(new Set([sysId]))
    expect(await app.admin.find('incident', `short_description=${TITLE_MARK}Nested`, 'sys_id')).toHaveLength(1)
    const links = await app.admin.find('x_mioms_m365ticket_ticket', 'task_id=nested', 'sys_id')
    expect(links).toHaveLength(1)
    expect((await app.admin.find('x_mioms_m365ticket_status_update', `ticket=${links[0]?.sys_id ?? ''}`, 'sys_id')).length).toBeLessThanOrEqual(1)
    const events = await app.microsoft.eventsOf('nested', 1)
    expect(new Set(events.map(({ sequence }) => sequence)).size).toBe(events.length)
    expect(events.filter(({ duplicate, stale, verified }) => duplicate || stale || !verified)).toEqual([])
    expect(events.at(-1)).toMatchObject({ status: 'inProgress', ticket: { state: '2' } })
})

test('pain 51: a state of the site\'s own is work in progress until the administrator maps it, listed as not covered, and never an error', async () => {
    await app.admin.create('sys_choice', { name: 'incident', element: 'state', value: '17', label: 'With the supplier', sequence: '70', language: 'en' })
    const { ticket } = await create('own-state')
    await app.fulfiller.update('incident', ticket.sysId, { state: '17' })
    expect(await read('own-state')).toMatchObject({ state: '17', status: 'inProgress', open: true })
    expect((await app.microsoft.eventsOf('own-state', 1)).at(-1)).toMatchObject({ verified: true, status: 'inProgress', ticket: { state: '17' } })
    const entry = async (): Promise<unknown> => (await states()).states.find(({ kind, state }) => kind === 'incident' && state === '17')
    expect([(await states()).covered, await entry()]).toEqual([false, expect.objectContaining({ label: 'With the supplier', status: 'inProgress', isMapped: false })])
    await app.admin.create('x_mioms_m365ticket_state_map', { kind: 'incident', state: '17', status: 'onHold', display_name: 'Waits for the supplier' })
    expect([(await states()).covered, await entry()]).toEqual([true, expect.objectContaining({ status: 'onHold', displayName: 'Waits for the supplier', isMapped: true })])
    expect(await read('own-state')).toMatchObject({ status: 'onHold', statusName: 'Waits for the supplier' })
})

describe('due dates without a time', () => {
    test.each([
        ['17:00:00+01:00', '2031-05-06T16:00:00Z', []], ['23:59:59Z', '2031-05-06T23:59:59Z', []], ['', '2031-05-06T23:59:59Z', ['default-not-used']],
    ])('pain 54: a date alone is due at the time that the administrator set: "%s"', async (due_time, dueDate, warned) => {
        await setConnection(app.admin, { due_time })
        const made = await create(`day-${due_time.slice(0, 2)}`, { dueDate: '2031-05-06' })
        expect([made.outcome, made.ticket.dueDate, beyondRules(made.warnings).map(({ code }) => code)]).toEqual(['created', dueDate, warned])
        expect(await app.admin.get('incident', made.ticket.sysId, 'due_date')).toEqual({ due_date: dueDate.slice(0, 19).replace('T', ' ') })
        expect((await create(`day-${due_time.slice(0, 2)}`, { dueDate: '2031-05-06' })).outcome).toBe('unchanged')
        expect(await send('no-day', { dueDate: '2031-02-31' })).toMatchObject({ status: 400, error: { fields: [{ path: 'dueDate' }] } })
    })
})

test('pain 43: the version is in the path, another one is refused by the platform, and nothing is announced to go', async () => {
    const as = { headers: { authorization: basic(INTEGRATION_USER.user, INTEGRATION_USER.password), accept: 'application/json', 'content-type': 'application/json' } }
    const before = (await app.admin.find('x_mioms_m365ticket_ticket', '', 'sys_id')).length
    const at = (version: string): Promise<Response> => fetch(`${app.instance.url}${API_PATH.replace('v1', version)}/m365/ping`, as)
    const [first, next] = [await at('v1'), await at('v2')]
    expect([first.status, next.status]).toEqual([200, 400])
    expect(await next.json()).toEqual({ error: { message: 'Requested URI does not represent any resource', detail: null }, status: 'failure' })
    const other = await fetch(`${app.instance.url}/api/x_mioms_m365ticket/v2/m365/tickets`, { method: 'POST', ...as, body: JSON.stringify({ ...TASK, taskId: 'v2' }) })
    expect([other.status, (await app.admin.find('x_mioms_m365ticket_ticket', '', 'sys_id')).length]).toEqual([400, before])
    // The day something is deprecated, its answers carry the headers of RFC 9745 and 8594, and this claim says so.
    const deprecated = Object.values(contract.paths).flatMap((item) => Object.values(item)).filter((operation) => 'deprecated' in operation)
    expect([first.headers.get('deprecation'), first.headers.get('sunset'), deprecated]).toEqual([null, null, []])
})

// Moves the instance's time to the end of an hour: last.
describe('rate limit', () => {
    const rule = async (): Promise<{ sys_id: string; request_limit_per_hour: string }> =>
        (await app.admin.find('sys_rate_limit_rules', 'name=Microsoft 365 tickets: each integration user', 'sys_id,request_limit_per_hour'))[0] as { sys_id: string; request_limit_per_hour: string }
    const ping = (): Promise<Reply<unknown>> => told(client.GET('/m365/ping'))

    test('each integration user may call ten times a second, by a rule of the platform that the administrator can change', async () => {
        const { sys_id, request_limit_per_hour } = await rule()
        const { headers } = await ping()
        expect([headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-rule'), request_limit_per_hour]).toEqual(['36000', sys_id, '36000'])
        const setup = await told(contractClient(app.instance.url, () => basic(ADMIN.user, ADMIN.password)).GET('/setup/status'))
        expect([setup.status, setup.headers.get('x-ratelimit-limit')]).toEqual([200, null])
    })

    test('above it the platform answers 429 as the contract says, and the client waits as told and then gets its ticket', async () => {
        await app.admin.update('sys_rate_limit_rules', (await rule()).sys_id, { request_limit_per_hour: '3' })
        for (let calls = 0; calls < 8; calls++) expect((await ping()).status).toBe(200)
        await app.instance.advance(31)
        const refused = await untilRefused()
        expect(refused.headers.get('x-ratelimit-limit')).toBe('3')
        expect(refused.error).toEqual({ message: 'Rate limit exceeded', detail: 'Rate limit of 3 requests per hour for Microsoft 365 tickets exceeded' })
        const left = Number(refused.headers.get('retry-after'))
        await app.instance.advance(left - 3)
        const begun = Date.now()
        const { outcome } = await app.microsoft.share('scid_2090', 'incident')
        expect(outcome).toBe('created')
        expect(Date.now() - begun).toBeGreaterThan(1000)
    })

    /** Each node learns of the other's calls when it commits its own. */
    async function untilRefused(): Promise<Reply<unknown>> {
        for (let tries = 0; tries < 200; tries++) {
            const answers = [await ping(), await ping()]
            if (answers.every(({ status }) => status === 429)) return answers[0] as Reply<unknown>
        }
        throw new Error('the rate limit never acted')
    }
})
