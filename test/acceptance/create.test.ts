import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { components } from '../../src/server/contract/types.ts'
import { connectionId, openTables, withoutPrivilege } from './app-records.ts'
import { adminForm } from './connection-form.ts'
import { API_PATH, create, told, type CreatedTicket, type NewTicket, type Reply } from './contract-client.ts'
import { connectedApp, type ConnectedApp } from './installed-app.ts'
import { gate } from './gate.ts'
import { beyondRules, moveChange, resolveIncident } from './site.ts'

type Refused = components['schemas']['Error']

const TASK: NewTicket = {
    taskId: 'scid_2010:incident',
    kind: 'incident',
    userId: 'adele@example.com',
    taskName: 'Turn on Microsoft Defender Antivirus real-time protection',
    description: '<p>Turn it <b>on</b>&nbsp;for <a href="https://learn.microsoft.com/">all</a> devices.</p>',
    priority: 'high',
    dueDate: '2031-05-06T12:00:00Z',
    recommendationSource: 'microsoft',
    recommendationCategory: 'Devices',
}

let app: ConnectedApp
beforeAll(async () => {
    app = await connectedApp()
    await openTables(app.admin, ['connection', 'ticket_default', 'ticket_setting'])
})
afterAll(() => app.stop())

function send(change: Partial<NewTicket> = {}): Promise<Reply<CreatedTicket>> {
    return create(app.client, { ...TASK, ...change })
}

/** What no client of the contract would send. */
function sendText(body: string): Promise<Response> {
    return fetch(`${app.instance.url}${API_PATH}/m365/tickets`, {
        method: 'POST',
        headers: { authorization: `Bearer ${app.microsoft.accessToken()}`, 'content-type': 'application/json' },
        body,
    })
}

async function incidentsNamed(shortDescription: string): Promise<string[]> {
    const found = await app.admin.find('incident', `short_descriptionENDSWITH${shortDescription}`, 'number')
    return found.map((row) => row.number ?? '')
}

test('pains 6 and 14: 50 identical creates at once give one ticket and 50 equal answers', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => send()))
    expect(answers.map((answer) => answer.status).sort()).toEqual([...Array<number>(49).fill(200), 201])
    const [first] = answers
    expect(new Set(answers.map(({ result }) => JSON.stringify(result.ticket)))).toEqual(new Set([JSON.stringify(first?.result.ticket)]))
    expect(await incidentsNamed(TASK.taskName)).toEqual([first?.result.ticket.number])
})

test('pain 6: the same task with other content is refused, and the ticket stays as it is', async () => {
    const { status, error } = await send({ priority: 'low' })
    expect([status, error.code]).toEqual([409, 'task-content-differs'])
})

test.each([
    ['a body that is not JSON', '{"taskId":', 'body-not-json', []],
    ['a missing field', { taskName: undefined }, 'body-invalid', ['taskName']],
    ['an unknown category', { recommendationCategory: 'Weather' }, 'body-invalid', ['recommendationCategory']],
    ['a too long name', { taskName: 'n'.repeat(501) }, 'body-invalid', ['taskName']],
    ['an unknown field', { colour: 'red' }, 'body-invalid', ['colour']],
    ['a date that is none', { dueDate: 'tomorrow' }, 'body-invalid', ['dueDate']],
])('%s is refused by name, and no ticket is made', async (_, change, code, fields) => {
    const taskId = `bad-${code}-${fields.join()}`
    const answer = await sendText(typeof change === 'string' ? change : JSON.stringify({ ...TASK, taskId, ...change }))
    expect(answer.status).toBe(400)
    const { error, status } = (await answer.json()) as Refused
    expect({ status, code: error.code }).toEqual({ status: 'failure', code })
    for (const field of fields) expect(error.fields.map(({ path }) => path).join()).toContain(field)
    expect(await incidentsNamed(TASK.taskName)).toHaveLength(1)
})

test('pain 58: a user id is looked up as a text, whatever the platform would make of it', async () => {
    for (const userId of ['javascript:gs.getUserID()', ' JavaScript:gs.getUser().getID()', 'a^ORuser_name=admin', 'NULL']) {
        const { status, result } = await send({ taskId: `user-${userId.replace(/[^A-Za-z]/g, '')}`, taskName: 'Whose is it', userId })
        expect({ userId, status }).toEqual({ userId, status: 201 })
        expect(result.warnings.map(({ code }) => code)).toContain('user-unknown')
    }
})

test.each([['the application', 250_000], ['the instance', 11_000_000]])('a body longer than %s takes is the caller\'s mistake', async (_, length) => {
    const answer = await sendText(JSON.stringify({ ...TASK, taskId: 'too-long', description: 'x'.repeat(length) }))
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as Refused).error).toMatchObject({ code: 'body-invalid', retryable: false })
})

test('a task called NULL is a task like any other', async () => {
    const { result } = await send({ taskId: 'NULL', taskName: 'NULL' })
    expect(result).toMatchObject({ outcome: 'created', ticket: { taskId: 'NULL', taskName: 'NULL' } })
    expect(beyondRules(result.warnings).map(({ code }) => code)).not.toContain('value-changed')
})

test('pain 53: a rule that refuses the ticket is told in its own words, and leaves no half ticket', async () => {
    const script = "(function executeRule(current) { gs.addErrorMessage('No incidents on Mondays'); current.setAbortAction(true) })(current);"
    const rule = await app.admin.create('sys_script', { name: 'Mondays', collection: 'incident', when: 'before', action_insert: 'true', active: 'true', script })
    const task = { taskId: 'monday', taskName: 'Made on a Monday' }
    const { status, error } = await send(task)
    expect([status, error.code]).toEqual([422, 'ticket-refused'])
    expect(error.detail).toContain("aborted by Business Rule 'Mondays")
    expect(error.detail).toContain('No incidents on Mondays')
    expect(await incidentsNamed('Made on a Monday')).toEqual([])
    await app.admin.update('sys_script', rule.sys_id ?? '', { active: 'false' })
    expect((await send(task)).status).toBe(201)
})

test('a caller without a token is refused by the platform', async () => {
    const answer = await fetch(`${app.instance.url}${API_PATH}/m365/ping`)
    expect(answer.status).toBe(401)
    expect(((await answer.json()) as Refused).error.message).toBe('User Not Authenticated')
})

test('a privilege without which a ticket cannot be read again is named as the cause, not as a fault of ours', async () => {
    const task = { taskId: 'denied' }
    expect((await send(task)).status).toBe(201)
    const { status, error } = await withoutPrivilege(app.admin, 'target_name=incident^operation=read', () => send(task))
    expect([status, error]).toEqual([503, expect.objectContaining({ code: 'platform-refused', retryable: true })])
    expect((await send(task)).status).toBe(200)
})

test('a privilege that the administrator took away fails no call that can do without it', async () => {
    const { status, result } = await withoutPrivilege(app.admin, 'target_name=sys_scope', () => told(app.client.GET('/m365/ping')))
    expect([status, result]).toEqual([200, expect.objectContaining({ appVersion: '' })])
})

test.each(['create', 'update', 'comment'])('pain 1: of two calls that continue one closed ticket at once, a %s and a create, exactly one says that it made the next one', async (first) => {
    const taskId = `twice-${first}`
    const { result: { ticket } } = await send({ taskId })
    await resolveIncident(app.fulfiller, ticket.sysId)
    await app.admin.update('incident', ticket.sysId, { state: '7', close_code: 'Solution provided', close_notes: 'done' })
    const atInsert = await gate(app.admin, { collection: 'incident', action_insert: 'true' }, { nth: 1, condition: `current.getValue('correlation_id') == '${taskId}'` })
    const params = { path: { taskId } }
    const content: Partial<NewTicket> = first === 'update' ? { priority: 'low' } : {}
    const calls: Record<string, () => Promise<Reply<{ outcome: string; ticket: CreatedTicket['ticket'] }>>> = {
        create: () => send({ taskId }),
        update: () => told(app.client.PATCH('/m365/tickets/{taskId}', { params, body: { priority: 'low' } })),
        comment: () => told(app.client.POST('/m365/tickets/{taskId}/comments', { params, body: { commentId: 'c', text: 'It goes on' } })),
    }
    // It has the link already; the other one makes the ticket that the link names.
    const held = calls[first]?.()
    await atInsert.reached()
    const other = await send({ taskId, ...content })
    await atInsert.open()
    const answers = [(await held)?.result, other.result]
    expect(answers.filter((result) => result?.outcome === 'created')).toHaveLength(1)
    expect(new Set(answers.map((result) => result?.ticket.sysId)).size).toBe(1)
    expect(await app.admin.find('incident', `parent=${ticket.sysId}`, 'sys_id')).toEqual([{ sys_id: other.result.ticket.sysId }])
})

test('pain 12: a comment that another call is posting is waited for with few looks, and then sent again', async () => {
    const { result: { ticket } } = await send({ taskId: 'comment-waits' })
    const atUpdate = await gate(app.admin, { collection: 'incident', action_update: 'true' }, { nth: 1, condition: `current.getUniqueValue() == '${ticket.sysId}'` })
    const post = () => told(app.client.POST('/m365/tickets/{taskId}/comments', { params: { path: { taskId: 'comment-waits' } }, body: { commentId: 'c', text: 'Once' } }))
    const before = await app.instance.statements('foreground')
    const held = post()
    await atUpdate.reached()
    const { status, error } = await post()
    await atUpdate.open()
    expect([(await held).status, status, error.code, error.retryable]).toEqual([201, 503, 'busy', true])
    // Those of the gate included.
    expect((await app.instance.statements('foreground')) - before).toBeLessThan(500)
    expect((await post()).status).toBe(200)
})

const DEFAULTS = 'x_mioms_m365ticket_ticket_default'

test.each([
    ['impact', '1', 'impact is set by the application'], ['approval', 'approved', 'approval is set by the application'], ['caller_id.email', 'a@b.example', 'a column of another record'],
    ['assignment_group', 'f'.repeat(32), 'refers to sys_user_group, where there is no record'], ['contact_type', 'pigeon', 'The choice list of contact_type of incident has no'],
])('pain 52: a default for %s that no ticket could have is not saved, and the form says why', async (column_name, value, why) => {
    const wanted = { connection: await connectionId(app.admin), kind: 'incident', column_name, value }
    expect((await adminForm(app.instance.url)('ticket_default', '-1', wanted)).text).toContain(why)
    await expect(app.admin.create(DEFAULTS, wanted)).rejects.toThrow('check a ticket default')
    expect(await app.admin.find(DEFAULTS, `column_name=${column_name}^value=${value}`, 'sys_id')).toEqual([])
})

test('pain 20: a default that the instance stored otherwise is told with both values', async () => {
    const script = "(function executeRule(current) { if (current.getValue('correlation_id') == 'by-default') current.setValue('contact_type', 'phone') })(current);"
    await app.admin.create('sys_script', { name: 'All by phone', collection: 'incident', when: 'before', action_insert: 'true', active: 'true', script })
    const made = await app.admin.create(DEFAULTS, { connection: await connectionId(app.admin), kind: 'incident', column_name: 'contact_type', value: 'email' })
    const answers = [await send({ taskId: 'by-default' }), await send({ taskId: 'by-default-2' })]
    await app.admin.update(DEFAULTS, made.sys_id ?? '', { active: 'false' })
    const told = answers.map(({ result }) => result.warnings.filter(({ column }) => column === 'contact_type').map(({ code, message }) => [code, message]))
    expect(told).toEqual([[['value-changed', 'The instance stored "phone" in contact_type, not "email".']], []])
})

test('pain 1: a change request that is opened again goes to the first state of its choice list that means work in progress', async () => {
    const states = await app.admin.find('sys_choice', 'name=change_request^element=state^value=-1', 'sys_id,sequence')
    const reopened = async (taskId: string): Promise<string> => {
        const { result: { ticket } } = await send({ taskId, kind: 'change' })
        await moveChange(app.admin, ticket.sysId, '0')
        const { result } = await told(app.client.PATCH('/m365/tickets/{taskId}', { params: { path: { taskId } }, body: { priority: 'low' } }))
        expect(result.outcome).toBe('reopened')
        return result.ticket.state
    }
    expect(await reopened('one-way')).toBe('-1')
    // The customer lets changes under review be assessed anew, too.
    const way = async (end: string, state: string): Promise<string> => (await app.admin.find('sttrm_state_transition', `sttrm_model.name=Normal^${end}.state_value=${state}`, `${end}.sys_id`))[0]?.[`${end}.sys_id`] ?? ''
    const [model] = await app.admin.find('chg_model', 'name=Normal', 'sys_id')
    await app.admin.create('sttrm_state_transition', { sttrm_model: model?.sys_id ?? '', from_state: await way('from_state', '0'), to_state: await way('to_state', '-4'), active: 'true' })
    expect(await reopened('first-of-many')).toBe('-4')
    for (const { sys_id: choice = '' } of states) await app.admin.update('sys_choice', choice, { sequence: '-1' })
    expect(await reopened('first-moved')).toBe('-1')
    for (const { sys_id: choice = '', sequence = '' } of states) await app.admin.update('sys_choice', choice, { sequence })
})
