import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { components } from '../../src/server/contract/types.ts'
import { basic } from '../journey/table-api.ts'
import { connectionForm } from './connection-form.ts'
import { API_PATH, contractClient, create as createTicket, told, type ContractClient, type CreatedTicket, type NewTicket, type Reply } from './contract-client.ts'
import { connectedApp, INTEGRATION_USER, type ProvisionedApp } from './installed-app.ts'
import { moveChange, resolveIncident, TITLE_MARK } from './site.ts'

type Ticket = components['schemas']['Ticket']
type Kind = components['schemas']['TicketKind']
type Change = components['schemas']['TicketChange']
type Changed = components['schemas']['ChangedTicket']
type Comment = components['schemas']['NewComment']
type Commented = components['schemas']['PostedComment']
type Refused = components['schemas']['Error']

const DAY_S = 24 * 60 * 60
const TASK: Omit<NewTicket, 'taskId'> = {
    kind: 'incident',
    userId: 'adele@example.com',
    taskName: 'Turn on real-time protection',
    description: 'Turn it on for all devices.',
    priority: 'moderate',
    dueDate: '2041-05-06T12:00:00Z',
    recommendationSource: 'microsoft',
    recommendationCategory: 'Devices',
}
const CLOSED = { state: '7', close_code: 'Solution provided', close_notes: 'done' }

let app: ProvisionedApp
let client: ContractClient
/** As the administrator sets them: on the form of the connection. */
let policies: ReturnType<typeof connectionForm>
beforeAll(async () => {
    app = await connectedApp()
    policies = connectionForm(app.instance.url)
    // A token would not live as long as the tests move the time on.
    client = contractClient(app.instance.url, () => basic(INTEGRATION_USER.user, INTEGRATION_USER.password))
})
afterAll(() => app.stop())

const create = (taskId: string, more: Partial<NewTicket> = {}): Promise<Reply<CreatedTicket>> => createTicket(client, { ...TASK, taskId, ...more })
const change = (taskId: string, body: Change): Promise<Reply<Changed>> => told(client.PATCH('/m365/tickets/{taskId}', { params: { path: { taskId } }, body }))
const comment = (taskId: string, body: Comment): Promise<Reply<Commented>> => told(client.POST('/m365/tickets/{taskId}/comments', { params: { path: { taskId } }, body }))

/** What no client of the contract would send. */
async function changeByText(taskId: string, body: object): Promise<{ status: number; error: Refused['error'] }> {
    const headers = { authorization: basic(INTEGRATION_USER.user, INTEGRATION_USER.password), 'content-type': 'application/json' }
    const answer = await fetch(`${app.instance.url}${API_PATH}/m365/tickets/${taskId}`, { method: 'PATCH', headers, body: JSON.stringify(body) })
    return { status: answer.status, error: ((await answer.json()) as Refused).error }
}

const created = async (taskId: string, more: Partial<NewTicket> = {}): Promise<Ticket> => {
    const answer = await create(taskId, more)
    expect(answer.status).toBe(201)
    return answer.result.ticket
}
const fields = (ticket: Ticket, names: string) => app.admin.get(ticket.kind === 'change' ? 'change_request' : 'incident', ticket.sysId, names)
const journal = async (ticket: Ticket, element: string): Promise<string[]> => {
    const rows = await app.admin.find('sys_journal_field', `element_id=${ticket.sysId}^element=${element}^ORDERBYsys_created_on`, 'value')
    return rows.map(({ value = '' }) => value)
}

test('pain 11: an update says what became of it, and writes what was sent and nothing else', async () => {
    const ticket = await created('update-1')
    await app.fulfiller.update('incident', ticket.sysId, { description: 'A fulfiller wrote this', category: 'network' })
    const answer = await change('update-1', { taskName: 'Turn it on today', priority: 'critical', dueDate: null })
    expect(answer).toMatchObject({ status: 200, result: { outcome: 'updated', warnings: [], ticket: { taskName: 'Turn it on today', priority: 'critical', sysId: ticket.sysId } } })
    expect(answer.result.ticket.dueDate).toBeUndefined()
    expect(await fields(ticket, 'short_description,description,category,impact,urgency,priority,due_date')).toEqual({
        short_description: 'Turn it on today', description: 'A fulfiller wrote this', category: 'network', impact: '1', urgency: '1', priority: '1', due_date: '',
    })
    expect((await change('update-1', { taskName: 'Turn it on today', priority: 'critical', dueDate: null })).result.outcome).toBe('unchanged')
    expect((await change('update-1', {})).result.outcome).toBe('unchanged')
})

test('pain 11: a due date that people moved is written when it is sent again', async () => {
    const ticket = await created('update-date')
    const due = async (): Promise<unknown> => fields(ticket, 'due_date')
    await app.fulfiller.update('incident', ticket.sysId, { due_date: '2041-06-01 00:00:00' })
    expect((await change('update-date', { priority: 'low' })).result.ticket.dueDate).toBe('2041-06-01T00:00:00Z')
    expect((await change('update-date', { dueDate: TASK.dueDate })).result).toMatchObject({ outcome: 'updated', ticket: { dueDate: TASK.dueDate } })
    expect(await due()).toEqual({ due_date: '2041-05-06 12:00:00' })
    expect((await change('update-date', { dueDate: TASK.dueDate })).result.outcome).toBe('unchanged')
    await change('update-date', { dueDate: null })
    await app.fulfiller.update('incident', ticket.sysId, { due_date: '2041-06-01 00:00:00' })
    expect((await change('update-date', { dueDate: null, priority: 'high' })).result.ticket.dueDate).toBeUndefined()
    expect(await due()).toEqual({ due_date: '' })
})

test('pain 6: after an update the same task with the new content is unchanged, and with the old one refused', async () => {
    await created('update-2')
    await change('update-2', { description: '', dueDate: '2042-01-02T03:04:05+01:00', priority: 'low' })
    const again = await create('update-2', { description: '', dueDate: '2042-01-02T03:04:05+01:00', priority: 'low' })
    expect([again.status, again.result.outcome, again.result.ticket.dueDate]).toEqual([200, 'unchanged', '2042-01-02T02:04:05Z'])
    expect((await create('update-2')).error.code).toBe('task-content-differs')
})

test('pain 5: an update never creates', async () => {
    expect(await change('nobody-sent-it', { priority: 'low' })).toMatchObject({ status: 404, error: { code: 'ticket-unknown' } })
    expect(await change('nobody-sent-it', { status: 'cancelled' })).toMatchObject({ status: 404, error: { code: 'ticket-unknown' } })
    expect(await comment('nobody-sent-it', { commentId: 'c', text: 'x' })).toMatchObject({ status: 404, error: { code: 'ticket-unknown' } })
})

test.each([
    ['an unknown field', { prioritty: 'low' }, 'prioritty'],
    ['a field that only a create has', { kind: 'change' }, 'kind'],
    ['a status that Microsoft does not set', { status: 'closed' }, 'status'],
    ['a date that does not exist', { dueDate: '2031-02-31T12:00:00Z' }, 'dueDate'],
    ['a reason for nothing', { reason: 'because' }, 'reason'],
    ['an empty name', { taskName: ' ' }, 'taskName'],
])('pain 3: %s in an update is refused by name', async (_, body, field) => {
    await create('update-3')
    const { status, error } = await changeByText('update-3', body)
    expect([status, error.code, error.fields.map(({ path }) => path)]).toEqual([400, 'body-invalid', [field]])
    if (field === 'prioritty') expect(error.fields[0]?.message).toContain('did you mean priority?')
})

test('two updates at the same time lose nothing', async () => {
    const ticket = await created('update-4')
    for (let round = 0; round < 5; round++) {
        const priority = round % 2 ? 'low' : 'high'
        const answers = await Promise.all([
            change('update-4', { taskName: `Round ${round}` }), change('update-4', { priority }), change('update-4', { description: `What round ${round} brings` }),
        ])
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
        const stored = await fields(ticket, 'short_description,description,urgency')
        expect(stored).toMatchObject({ short_description: `Round ${round}`, urgency: round % 2 ? '3' : '2' })
        expect(stored.description).toContain(`What round ${round} brings`)
        expect((await create('update-4', { taskName: `Round ${round}`, priority, description: `What round ${round} brings` })).result.outcome).toBe('unchanged')
    }
})

test.each(['incident', 'change'] as Kind[])('an %s is cancelled with its reason, once, and Microsoft is not told what it said itself', async (kind) => {
    const ticket = await created(`cancel-${kind}`, { kind })
    const answer = await change(ticket.taskId, { status: 'cancelled', reason: '<b>Accepted</b> risk [code]<i>x</i>[/code]' })
    expect(answer).toMatchObject({ status: 200, result: { outcome: 'updated', ticket: { status: 'cancelled', open: false } } })
    expect(await journal(ticket, 'work_notes')).toEqual(['Cancelled in Microsoft 365: Accepted risk (code)x(/code)'])
    expect((await change(ticket.taskId, { status: 'cancelled' })).result.outcome).toBe('unchanged')
    await app.instance.advance(60)
    expect(await app.microsoft.eventsOf(ticket.taskId, 0)).toEqual([])
})

test('pain 48: a change request that cannot be cancelled any more answers 409 with the states that it can go to', async () => {
    const ticket = await created('cancel-late', { kind: 'change' })
    await moveChange(app.admin, ticket.sysId, '0')
    const { status, error } = await change('cancel-late', { status: 'cancelled' })
    expect([status, error.code]).toEqual([409, 'state-not-allowed'])
    expect(error.allowedStates?.map(({ state }) => state).sort()).toEqual(['-1', '3'])
    expect(error.allowedStates).toContainEqual({ state: '3', status: 'closed', statusName: 'Closed' })
    expect(await fields(ticket, 'state')).toEqual({ state: '0' })
})

test('pain 1: a closed change request that no model guides stays closed', async () => {
    const ticket = await created('cancel-no-model', { kind: 'change' })
    await moveChange(app.admin, ticket.sysId, '3')
    await app.admin.update('change_request', ticket.sysId, { chg_model: '' })
    const { status, error } = await change('cancel-no-model', { status: 'cancelled', taskName: 'Rewritten' })
    expect([status, error.code, error.allowedStates]).toEqual([409, 'state-not-allowed', []])
    expect(error.detail).toContain('in state Closed (3) and can go to: no other')
    expect(await fields(ticket, 'state,short_description')).toEqual({ state: '3', short_description: TASK.taskName })
})

test('pain 21: a state that the instance changes again is told with both values', async () => {
    const script = "(function executeRule(current) { if (current.getValue('state') == '8') current.setValue('state', '3') })(current);"
    const rule = await app.admin.create('sys_script', { name: 'No cancelling', collection: 'incident', when: 'before', action_update: 'true', active: 'true', script })
    await created('cancel-rewritten')
    const { status, error } = await change('cancel-rewritten', { status: 'cancelled' })
    await app.admin.update('sys_script', rule.sys_id ?? '', { active: 'false' })
    expect([status, error.code, error.fields[0]?.path]).toEqual([422, 'state-not-stored', 'status'])
    expect(error.fields[0]?.message).toContain('state 8 was asked for, state 3 (onHold) is stored')
})

test('pain 1: a resolved ticket is reopened by an update, once', async () => {
    const ticket = await created('reopen-1')
    await resolveIncident(app.fulfiller, ticket.sysId)
    const answer = await change('reopen-1', { priority: 'critical' })
    expect(answer.result).toMatchObject({ outcome: 'reopened', ticket: { sysId: ticket.sysId, status: 'inProgress', open: true } })
    expect((await change('reopen-1', { priority: 'critical' })).result.outcome).toBe('unchanged')
})

test('pain 1: what changes nothing does not reopen', async () => {
    const ticket = await created('reopen-2')
    await resolveIncident(app.fulfiller, ticket.sysId)
    expect((await change('reopen-2', { priority: TASK.priority })).result).toMatchObject({ outcome: 'unchanged', ticket: { status: 'resolved' } })
})

test('pain 1: a closed ticket is continued in a new one, which every later call finds', async () => {
    const ticket = await created('continue-1')
    await resolveIncident(app.fulfiller, ticket.sysId)
    await app.admin.update('incident', ticket.sysId, CLOSED)
    const answers = await Promise.all(Array.from({ length: 10 }, () => create('continue-1')))
    const [next] = answers.map(({ result }) => result.ticket)
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(9).fill(200), 201])
    expect(new Set(answers.map(({ result }) => result.ticket.sysId)).size).toBe(1)
    expect(next?.sysId).not.toBe(ticket.sysId)
    expect(next?.sequence).toBeGreaterThan(ticket.sequence)
    expect(await fields(next as Ticket, 'parent,state,short_description')).toMatchObject({ parent: expect.objectContaining({ value: ticket.sysId }), state: '1', short_description: `${TITLE_MARK}${TASK.taskName}` })
    expect(await fields(ticket, 'state')).toEqual({ state: '7' })
    expect((await create('continue-1')).result).toMatchObject({ outcome: 'unchanged', ticket: { sysId: next?.sysId } })
})

test('pain 1: an update and a comment of a closed change request go to a new one', async () => {
    const ticket = await created('continue-2', { kind: 'change' })
    await moveChange(app.admin, ticket.sysId, '3')
    const answer = await change('continue-2', { taskName: 'Again' })
    expect(answer.result).toMatchObject({ outcome: 'created', warnings: expect.arrayContaining([expect.objectContaining({ code: 'ticket-was-closed' })]), ticket: { taskName: 'Again', status: 'new' } })
    expect(await fields(ticket, 'short_description')).toEqual({ short_description: TASK.taskName })
    await app.admin.update('change_request', answer.result.ticket.sysId, { state: '4' })
    const commented = await comment('continue-2', { commentId: 'c1', text: 'Still open here' })
    expect([commented.status, commented.result.outcome]).toEqual([201, 'created'])
    expect(await journal(commented.result.ticket, 'comments')).toEqual(['Microsoft 365 (Microsoft 365, comment c1):\nStill open here'])
})

test('pain 2: the administrator chooses what happens to a closed ticket', async () => {
    const ticket = await created('policy-1')
    await resolveIncident(app.fulfiller, ticket.sysId)
    await policies({ incident_resolved_policy: 'refuse' })
    expect(await change('policy-1', { priority: 'low' })).toMatchObject({ status: 409, error: { code: 'ticket-closed' } })
    expect(await change('policy-1', { status: 'cancelled', taskName: 'Rewritten' })).toMatchObject({ status: 409, error: { code: 'ticket-closed' } })
    expect(await comment('policy-1', { commentId: 'c', text: 'x' })).toMatchObject({ status: 409, error: { code: 'ticket-closed' } })
    expect(await create('policy-1')).toMatchObject({ status: 409, error: { code: 'ticket-closed' } })
    await policies({ incident_resolved_policy: 'note' })
    const noted = [await create('policy-1'), await create('policy-1'), await change('policy-1', { priority: 'low' }), await change('policy-1', { priority: 'low' })]
    expect(noted.map(({ result }) => result.outcome)).toEqual(['noted', 'unchanged', 'noted', 'unchanged'])
    expect((await comment('policy-1', { commentId: 'c', text: 'x' })).result.outcome).toBe('noted')
    const cancelled = [await change('policy-1', { status: 'cancelled', reason: 'done\nelsewhere' }), await change('policy-1', { status: 'cancelled', reason: 'done\nelsewhere' })]
    expect(cancelled.map(({ result }) => result.outcome)).toEqual(['noted', 'unchanged'])
    expect((await journal(ticket, 'work_notes')).sort()).toEqual([
        'Cancelled in Microsoft 365: done\nelsewhere', 'Microsoft 365 changed the task after the ticket was finished.\nPriority: low', 'Microsoft 365 sent the task again after the ticket was finished.',
    ])
    expect(await fields(ticket, 'state,impact')).toEqual({ state: '6', impact: '2' })
    await policies({ incident_resolved_policy: 'reopen' })
})

test('pain 12: a retried comment is posted once, from however many callers', async () => {
    const ticket = await created('comment-1')
    const answers = await Promise.all(Array.from({ length: 20 }, () => comment('comment-1', { commentId: 'c-1', text: '<p>See <a href="https://learn.microsoft.com/">this</a></p>', author: 'Adele Vance' })))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(19).fill(200), 201])
    expect(await journal(ticket, 'comments')).toEqual(['Adele Vance (Microsoft 365, comment c-1):\nSee this (https://learn.microsoft.com/)'])
    expect(await comment('comment-1', { commentId: 'c-1', text: 'Something else' })).toMatchObject({ status: 409, error: { code: 'comment-content-differs' } })
    expect((await comment('comment-1', { commentId: 'C-1', text: 'Another key' })).status).toBe(201)
})

test('pain 12: a comment that the instance refused is posted by the next call', async () => {
    const ticket = await created('comment-2')
    const script = "(function executeRule(current) { current.setAbortAction(true) })(current);"
    const rule = await app.admin.create('sys_script', { name: 'No comments', collection: 'incident', when: 'before', action_update: 'true', active: 'true', script })
    const refused = await comment('comment-2', { commentId: 'c', text: 'Whole' })
    expect([refused.status, refused.error.code]).toEqual([422, 'ticket-refused'])
    await app.admin.update('sys_script', rule.sys_id ?? '', { active: 'false' })
    expect((await comment('comment-2', { commentId: 'c', text: 'Whole' })).result.outcome).toBe('posted')
    expect(await journal(ticket, 'comments')).toHaveLength(1)
})

test('pain 12: comments of a node that died are each there once after a retry', async () => {
    const ticket = await created('comment-4')
    const ids = Array.from({ length: 30 }, (_, index) => `c-${index}`)
    const posted = (ask: (commentId: string) => Promise<Reply<Commented>>) => Promise.all(ids.map((commentId) => ask(commentId).then(({ status }) => status, unanswered)))
    const first = posted((commentId) => comment('comment-4', { commentId, text: `Text of ${commentId}` }))
    await sleep(150)
    await app.instance.killNode(1)
    await first
    await app.instance.startNode(1)
    await app.instance.advance(60)
    const retried = await posted((commentId) => comment('comment-4', { commentId, text: `Text of ${commentId}` }))
    expect(retried.filter((status) => status !== 200 && status !== 201)).toEqual([])
    expect((await journal(ticket, 'comments')).map((entry) => entry.split('\n')[1]).sort()).toEqual(ids.map((id) => `Text of ${id}`).sort())
})

test('pain 64: a comment stands where the caller reads it, and no internal note with it', async () => {
    const ticket = await created('comment-3')
    await comment('comment-3', { commentId: 'c', text: '[code]<script>alert(1)</script>[/code] 1 < 2', author: 'A [code]' })
    expect(await journal(ticket, 'comments')).toEqual(['A (code) (Microsoft 365, comment c):\n(code)(/code) 1 < 2'])
    expect(await journal(ticket, 'work_notes')).toEqual([])
})

/** What a connection that broke throws; an answer against the contract is another matter. */
function unanswered(error: Error): number {
    if (error.name !== 'TypeError') throw error
    return 0
}

// Moves the instance's time on: last.
test('pain 2: after the window a resolved ticket is not reopened but continued', async () => {
    await policies({ reopen_days: '0' })
    const ticket = await created('window-1')
    await resolveIncident(app.fulfiller, ticket.sysId)
    await policies({ reopen_days: '1', incident_closed_policy: 'newLinked' })
    await app.instance.advance(2 * DAY_S)
    expect((await change('window-1', { priority: 'low' })).result.outcome).toBe('created')
})
