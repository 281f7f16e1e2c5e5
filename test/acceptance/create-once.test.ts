import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { components } from '../../src/server/contract/types.ts'
import { connectionId, idOf, openTables, setConnection } from './app-records.ts'
import { API_PATH, create, preview, told, type CreatedTicket, type NewTicket, type Reply } from './contract-client.ts'
import { connectedApp, type ConnectedApp } from './installed-app.ts'
import { beyondRules, here, moveChange, resolveIncident } from './site.ts'

type Batched = components['schemas']['TicketBatchResult']
type Refused = components['schemas']['Error']

const TASK: NewTicket = {
    taskId: 'once', kind: 'incident', userId: 'admin', taskName: 'Turn on real-time protection', priority: 'high', recommendationSource: 'microsoft',
    recommendationCategory: 'Devices',
}

let app: ConnectedApp
beforeAll(async () => {
    app = await connectedApp()
    await openTables(app.admin, ['connection', 'ticket', 'idempotency', 'routing_rule', 'ticket_default', 'ticket_setting', 'activity'])
})
afterAll(() => app.stop())

function send(change: Partial<NewTicket>, key?: string): Promise<Reply<CreatedTicket>> {
    return create(app.client, { ...TASK, ...change }, key)
}

/** What no client of the contract would send. */
function post(path: string, body: object, key?: string): Promise<Response> {
    const headers = { authorization: `Bearer ${app.microsoft.accessToken()}`, 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) }
    return fetch(`${app.instance.url}${API_PATH}/m365/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

const errorOf = async (answer: Response): Promise<Refused['error']> => ((await answer.json()) as Refused).error
const incidents = async (name: string): Promise<number> => (await app.admin.find('incident', `short_descriptionENDSWITH${name}`, 'sys_id')).length
const rule = async (values: Record<string, string>): Promise<string> => (await app.admin.create('x_mioms_m365ticket_routing_rule', { connection: await connectionId(app.admin), ...values })).sys_id ?? ''

test('pain 12: a retried create with its idempotency key gives the stored answer, a "created" included', async () => {
    const first = await send({ taskId: 'keyed', taskName: 'Keyed' }, 'K-1')
    const again = await send({ taskId: 'keyed', taskName: 'Keyed' }, 'K-1')
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.headers.get('location')).toBe(first.headers.get('location'))
    expect(again.result).toEqual(first.result)
    expect((await send({ taskId: 'keyed', taskName: 'Keyed' })).result.outcome).toBe('unchanged')
})

test('pain 12: one key for other content is refused, and makes nothing', async () => {
    const { status, error } = await send({ taskId: 'keyed-2', taskName: 'Keyed, too' }, 'K-1')
    expect([status, error.code]).toEqual([409, 'idempotency-key-reused'])
    expect(await incidents('Keyed, too')).toBe(0)
})

test('pain 14: twenty calls with one key at once, on two nodes, give one ticket and one answer', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => send({ taskId: 'at-once', taskName: 'At once' }, 'K-2')))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(answers.map(({ result }) => JSON.stringify(result))).size).toBe(1)
    expect(await incidents('At once')).toBe(1)
})

test('pain 9: a call whose node died after its claim is completed by its retry', async () => {
    const { result: done } = await send({ taskId: 'died', taskName: 'Died' }, 'K-3')
    const [claim] = await app.admin.find('x_mioms_m365ticket_idempotency', 'ORDERBYDESCsys_created_on^answerLIKE"died"', 'sys_id')
    await app.admin.update('x_mioms_m365ticket_idempotency', claim?.sys_id ?? '', { answer: '' })
    const retried = await send({ taskId: 'died', taskName: 'Died' }, 'K-3')
    expect(retried.status).toBe(201)
    expect(retried.result).toMatchObject({ outcome: 'created', ticket: { number: done.ticket.number } })
})

test.each([['an empty one', ''], ['one with a space in it', 'a b'], ['one of 256 characters', 'k'.repeat(256)]])('pain 4: an idempotency key must be one: %s is refused', async (_, key) => {
    const answer = await post('tickets', { ...TASK, taskId: 'bad-key', taskName: 'Bad key' }, key)
    expect([answer.status, (await errorOf(answer)).fields[0]?.path]).toEqual([400, 'Idempotency-Key'])
    expect(await incidents('Bad key')).toBe(0)
})

test('pain 12: kept answers go after seven days', async () => {
    const [cleaner] = await app.admin.find('sys_auto_flush', 'tablename=x_mioms_m365ticket_idempotency', 'age,active')
    expect(cleaner).toEqual({ age: '604800', active: 'true' })
})

test('a dry run says what would be made, and changes nothing', async () => {
    const counts = async (): Promise<string> => JSON.stringify([await app.admin.find('x_mioms_m365ticket_ticket', '', 'sys_id'), await app.admin.find('incident', '', 'sys_id'), await app.admin.find('sys_number_counter', '', 'table,number')])
    const before = await counts()
    const { status, result } = await preview(app.client, { ...TASK, taskId: 'dry', userId: 'nobody.at.all', taskName: 'w '.repeat(200) })
    expect(status).toBe(200)
    expect(result).toMatchObject({ dryRun: true, outcome: 'created', table: 'incident', refusals: [] })
    expect(result.fields).toContainEqual({ column: 'impact', value: '1' })
    expect(result.warnings.map(({ code }) => code)).toEqual(['text-shortened', 'user-unknown'])
    expect(await counts()).toBe(before)
    expect(await app.admin.find('x_mioms_m365ticket_activity', 'task_id=dry', 'operation')).toEqual([{ operation: 'previewTicket' }])
    const other = await preview(app.client, { ...TASK, taskId: 'keyed', taskName: 'Other' })
    expect(other.result).toMatchObject({ outcome: 'refused', refusals: [{ code: 'task-content-differs' }] })
})

test('pain 3: a misspelt dryRun makes no ticket', async () => {
    const answer = await post('tickets?dryrun=true', { ...TASK, taskId: 'misspelt', taskName: 'Misspelt' })
    expect([answer.status, (await errorOf(answer)).fields[0]?.message]).toEqual([400, 'is not known; did you mean dryRun?'])
    expect(await incidents('Misspelt')).toBe(0)
})

test.each([
    ['POST', 'ticket-batch', { tickets: [{ ...TASK, taskId: 'not-dry', taskName: 'Not dry' }] }],
    ['PATCH', 'tickets/once', { taskName: 'Not dry' }],
    ['POST', 'tickets/once/comments', { commentId: 'not-dry', text: 'Not dry' }],
    ['PUT', 'connection/callback', { callbackUrl: null }],
    ['PUT', 'states/incident/1', { displayName: 'Not dry' }],
    ['DELETE', 'connection', undefined],
    ...['ticket-summary', 'states', 'connection', 'ping'].map((path) => ['GET', path, undefined] as [string, string, undefined]),
])('pain 3: %s %s refuses a parameter that it does not know, before anything is written', async (method, path, body) => {
    await send({})
    const headers = { authorization: `Bearer ${app.microsoft.accessToken()}`, 'content-type': 'application/json' }
    const answer = await fetch(`${app.instance.url}${API_PATH}/m365/${path}?dryRun=true`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    const { code, fields } = await errorOf(answer)
    expect([answer.status, code, fields.map((field) => [field.path, field.code])]).toEqual([400, 'parameter-invalid', [['dryRun', 'unknown']]])
    expect(await incidents('Not dry')).toBe(0)
})

test('table 1 row 7: a change carries its category, and a choice that the list lacks is told', async () => {
    const { result: { ticket, warnings } } = await send({ taskId: 'category', kind: 'change' })
    const stored = await app.admin.get('change_request', ticket.sysId, 'category,type,priority')
    expect(stored).toEqual({ category: 'Microsoft 365 Security and Configuration', type: 'normal', priority: '2' })
    expect(beyondRules(warnings).map(({ code, column }) => [code, column])).toEqual([['choice-missing', 'category']])
})

test('pain 49: type, model and categories are settings of the connection', async () => {
    await setConnection(app.admin, { change_type: 'emergency', change_category: 'Software', incident_category: 'software', incident_subcategory: 'os' })
    const { result: change } = await send({ taskId: 'set-change', kind: 'change' })
    const { result: incident } = await send({ taskId: 'set-incident' })
    expect(await app.admin.get('change_request', change.ticket.sysId, 'category,type')).toEqual({ category: 'Software', type: 'emergency' })
    expect(await app.admin.get('incident', incident.ticket.sysId, 'category,subcategory')).toEqual({ category: 'software', subcategory: 'os' })
    expect(beyondRules([...change.warnings, ...incident.warnings])).toEqual([])
    const model = await idOf(app.admin, 'chg_model', 'Emergency')
    await setConnection(app.admin, { change_type: 'normal', change_model: model })
    const { result: modelled } = await send({ taskId: 'set-model', kind: 'change' })
    expect((await app.admin.get('change_request', modelled.ticket.sysId, 'chg_model')).chg_model).toMatchObject({ value: model })
    await app.admin.update('chg_model', model, { active: 'false' })
    const { result: without } = await send({ taskId: 'set-no-model', kind: 'change' })
    expect(beyondRules(without.warnings).map(({ code }) => code)).toEqual(['change-model-inactive'])
    await app.admin.update('chg_model', model, { active: 'true' })
    await setConnection(app.admin, { change_model: '' })
})

test('pain 59: the first rule that fits routes; a user who is not in the group is left out, and told', async () => {
    const [network, fred] = [await idOf(app.admin, 'sys_user_group', 'Network'), await idOf(app.admin, 'sys_user', 'fred.fulfiller')]
    const changes = await idOf(app.admin, 'sys_user_group', 'Change Management')
    const ids = [
        await rule({ order: '10', category: 'Data', priority: 'high', assignment_group: network, assigned_to: fred }),
        await rule({ order: '20', category: 'Data', assignment_group: changes, assigned_to: fred }),
    ]
    const { result: first } = await send({ taskId: 'route-1', recommendationCategory: 'Data' })
    expect([first.ticket.assignmentGroup, first.ticket.assignedTo, beyondRules(first.warnings)]).toEqual(['Network', 'Fred Fulfiller', []])
    const { result: second } = await send({ taskId: 'route-2', recommendationCategory: 'Data', priority: 'low' })
    expect([second.ticket.assignmentGroup, second.ticket.assignedTo, beyondRules(second.warnings).map(({ code }) => code)]).toEqual(['Change Management', undefined, ['assignee-not-in-group']])
    const { result: none } = await send({ taskId: 'route-3', recommendationCategory: 'Apps' })
    expect(none.ticket.assignmentGroup).toBe(here<string | undefined>(undefined, { customised: 'Service Desk' }))
    await app.admin.update('sys_user_group', changes, { active: 'false' })
    const { result: inactive } = await send({ taskId: 'route-4', recommendationCategory: 'Data', priority: 'low' })
    expect(inactive.warnings.map(({ code }) => code)).toContain('group-inactive')
    await app.admin.update('sys_user_group', changes, { active: 'true' })
    for (const id of ids) await app.admin.update('x_mioms_m365ticket_routing_rule', id, { active: 'false' })
})

test('pain 45: a routing rule that is never reached says so where the operator sees it', async () => {
    const wide = await rule({ order: '30', category: 'Identity' })
    const narrow = await rule({ order: '40', category: 'Identity', kind: 'change' })
    const reasonOf = async (id: string): Promise<string> => (await app.admin.get('x_mioms_m365ticket_routing_rule', id, 'never_reached')).never_reached ?? ''
    expect([await reasonOf(wide), await reasonOf(narrow)]).toEqual(['', 'The rule of order 30 takes all its tickets'])
    await app.admin.update('x_mioms_m365ticket_routing_rule', wide, { order: '50' })
    expect([await reasonOf(wide), await reasonOf(narrow)]).toEqual(['', ''])
    await app.admin.update('x_mioms_m365ticket_routing_rule', wide, { order: '30' })
    const other = await app.admin.create('x_mioms_m365ticket_connection', { key: 'other', portal: 'compliance', tenant_id: 'other' })
    await app.admin.update('x_mioms_m365ticket_routing_rule', wide, { connection: other.sys_id ?? '' })
    expect(await reasonOf(narrow)).toBe('')
    for (const id of [wide, narrow]) await app.admin.update('x_mioms_m365ticket_routing_rule', id, { active: 'false' })
})

test('pain 63: the record of the task says which call of which version made its ticket', async () => {
    const [link] = await app.admin.find('x_mioms_m365ticket_ticket', 'task_id=route-1', 'request_id,recommendation_source,app_version')
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(link).toMatchObject({ recommendation_source: 'microsoft', app_version: version })
    expect(await app.admin.find('x_mioms_m365ticket_activity', `request_id=${link?.request_id ?? ''}`, 'operation')).toEqual([{ operation: 'createTicket' }])
})

test('pains 6 and 11: a batch answers each item by itself, in order, and a bad one stops nothing', async () => {
    const item = (taskId: unknown, more: object = {}): object => ({ ...TASK, taskName: 'Batch', taskId, ...more })
    const answer = await post('ticket-batch', { tickets: [item('b-1'), item('', {}), item('b-2', { colour: 'red' }), item('b-1'), item('b-1', { priority: 'low' }), item('b-3', { kind: 'change' }), 7] })
    expect(answer.status).toBe(200)
    const { results } = ((await answer.json()) as Batched).result
    expect(results.map(({ status, outcome, error }) => [status, outcome ?? error?.code])).toEqual([
        [201, 'created'], [400, 'body-invalid'], [400, 'body-invalid'], [200, 'unchanged'], [409, 'task-content-differs'], [201, 'created'], [400, 'body-invalid'],
    ])
    expect(results[2]).toMatchObject({ taskId: 'b-2', error: { fields: [{ path: 'colour', code: 'unknown' }] } })
    expect(await incidents('Batch')).toBe(1)
})

test.each([['none', 0], ['101', 101]])('a batch of %s is refused as a whole', async (_, count) => {
    const answer = await post('ticket-batch', { tickets: Array.from({ length: count }, (_none, at) => ({ ...TASK, taskId: `too-many-${at}` })) })
    expect([answer.status, (await errorOf(answer)).fields[0]?.path]).toEqual([400, 'tickets'])
})

test('a batch of two million items is refused before a node is busy with them', async () => {
    const begun = Date.now()
    const answer = await post('ticket-batch', { tickets: Array.from({ length: 1_900_000 }, () => 1) })
    expect([answer.status, (await errorOf(answer)).fields[0]?.path]).toEqual([400, 'tickets'])
    expect(Date.now() - begun).toBeLessThan(15_000)
})

test.each([['the character NUL', 'Half\u0000'], ['half a character', 'Half\uD83D'], ['NULL and a space that does not break', 'NULL\u00A0']])('pain 6: a task with %s is the same one when it is sent again', async (name, taskName) => {
    const task = { taskId: `held-${name.length}`, taskName, description: taskName }
    const { result } = await send(task)
    expect(JSON.stringify(result.ticket)).not.toContain('\\ud83d')
    const { taskId } = task
    expect((await told(app.client.PATCH('/m365/tickets/{taskId}', { params: { path: { taskId } }, body: { priority: TASK.priority } }))).result.outcome).toBe('unchanged')
    const again = await send(task)
    expect([again.status, again.result.outcome, again.result.ticket.taskName]).toEqual([200, 'unchanged', result.ticket.taskName])
})

test('a batch of 100 costs less per item than single creates', async () => {
    const costOf = async (work: () => Promise<unknown>): Promise<number> => {
        const before = await app.instance.statements('foreground')
        await work()
        return (await app.instance.statements('foreground')) - before
    }
    const single = await costOf(() => send({ taskId: 'cost-single' }))
    const batch = await costOf(() => app.client.POST('/m365/ticket-batch', { body: { tickets: Array.from({ length: 100 }, (_none, at) => ({ ...TASK, taskId: `cost-${at}` })) } }))
    expect(batch / 100).toBeLessThan(single * 0.75)
})

const made = async (taskId: string, more: Partial<NewTicket> = {}) => (await send({ taskId, ...more })).result.ticket
const change = (taskId: string, body: components['schemas']['TicketChange']): Promise<Reply<components['schemas']['ChangedTicket']>> => told(app.client.PATCH('/m365/tickets/{taskId}', { params: { path: { taskId } }, body }))
const comment = (taskId: string, body: components['schemas']['NewComment']): Promise<Reply<components['schemas']['PostedComment']>> => told(app.client.POST('/m365/tickets/{taskId}/comments', { params: { path: { taskId } }, body }))

test('pain 14: a task whose next ticket is being made just now is never called unknown', async () => {
    const ticket = await made('between')
    await resolveIncident(app.fulfiller, ticket.sysId)
    await app.admin.update('incident', ticket.sysId, { state: '7', close_code: 'Solution provided', close_notes: 'done' })
    const script = "(function executeRule(current) { if (current.getValue('correlation_id') != 'between') return; var end = new Date().getTime() + 700; while (new Date().getTime() < end) {} })(current);"
    const slow = await app.admin.create('sys_script', { name: 'Slow to insert', collection: 'incident', when: 'before', action_insert: 'true', active: 'true', script })
    const next = comment('between', { commentId: 'c1', text: 'It goes on' })
    await sleep(250)
    const meanwhile = await Promise.all([
        change('between', { priority: 'low' }), comment('between', { commentId: 'c2', text: 'More' }),
        told(app.client.GET('/m365/tickets/{taskId}', { params: { path: { taskId: 'between' } } })),
    ])
    expect((await next).result.outcome).toBe('created')
    await app.admin.update('sys_script', slow.sys_id ?? '', { active: 'false' })
    expect(meanwhile.map(({ status, error }) => error?.code ?? status).filter((answer) => ![200, 201, 'busy'].includes(answer))).toEqual([])
    expect((await change('between', { priority: 'low' })).result.ticket).toMatchObject({ priority: 'low', sysId: (await next).result.ticket.sysId })
})

test('pain 12: a comment whose own record the instance refuses is refused with the cause, and posts nothing', async () => {
    const { sysId } = await made('comment-refused')
    const rule = await app.admin.create('sys_script', { name: 'No records', collection: 'x_mioms_m365ticket_comment', when: 'before', action_insert: 'true', active: 'true', script: 'current.setAbortAction(true)' })
    const { status, error } = await comment('comment-refused', { commentId: 'c', text: 'x' })
    await app.admin.update('sys_script', rule.sys_id ?? '', { active: 'false' })
    expect([status, error.code, error.detail]).toEqual([422, 'record-refused', expect.stringContaining('No records')])
    expect(await app.admin.find('sys_journal_field', `element_id=${sysId}`, 'value')).toEqual([])
})

test('a dry run foretells what becomes of a task whose ticket is finished', async () => {
    const foretold = async (taskId: string, more: Partial<NewTicket>) => {
        const { result: { outcome, warnings, refusals } } = await preview(app.client, { ...TASK, taskId, ...more })
        const { result, error } = await send({ taskId, ...more })
        const real = error ? { outcome: 'refused', refusals: [error.code] } : { outcome: result.outcome, refusals: [] }
        expect({ outcome, refusals: refusals.map(({ code }) => code) }).toEqual(real)
        if (result) expect(beyondRules(warnings)).toEqual(beyondRules(result.warnings))
        return outcome
    }
    const closed = await made('foretold-1', { kind: 'change' })
    await moveChange(app.admin, closed.sysId, '3')
    expect([await foretold('foretold-1', { kind: 'change' }), await foretold('foretold-1', { kind: 'change' })]).toEqual(['created', 'unchanged'])
    const stuck = await made('foretold-2', { kind: 'change' })
    await moveChange(app.admin, stuck.sysId, '3')
    await setConnection(app.admin, { change_closed_policy: 'reopen' })
    expect(await foretold('foretold-2', { kind: 'change' })).toBe('refused')
    await setConnection(app.admin, { change_closed_policy: 'newLinked' })
    const resolved = await made('foretold-3')
    await resolveIncident(app.fulfiller, resolved.sysId)
    await setConnection(app.admin, { incident_resolved_policy: 'note' })
    expect([await foretold('foretold-3', {}), await foretold('foretold-3', {})]).toEqual(['noted', 'unchanged'])
    await setConnection(app.admin, { incident_resolved_policy: 'reopen' })
    expect([await foretold('foretold-3', {}), await foretold('foretold-3', {})]).toEqual(['reopened', 'unchanged'])
})
