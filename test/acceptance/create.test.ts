import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { components } from '../../src/server/contract/types.ts'
import { privilegeId } from './app-records.ts'
import { connectedApp, type ProvisionedApp } from './installed-app.ts'

type CreatedTicketResult = components['schemas']['CreatedTicketResult']
type Refused = components['schemas']['Error']

const TASK = {
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

let app: ProvisionedApp
beforeAll(async () => {
    app = await connectedApp()
})
afterAll(() => app.stop())

function send(body: string): Promise<Response> {
    return fetch(`${app.instance.url}/api/x_mioms_m365ticket/v1/m365/tickets`, {
        method: 'POST',
        headers: { authorization: `Bearer ${app.microsoft.accessToken()}`, 'content-type': 'application/json' },
        body,
    })
}

async function incidentsNamed(shortDescription: string): Promise<string[]> {
    const found = await app.admin.find('incident', `short_description=${shortDescription}`, 'number')
    return found.map((row) => row.number ?? '')
}

test('pains 6 and 14: 50 identical creates at once give one ticket and 50 equal answers', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(JSON.stringify(TASK))))
    expect(answers.map((answer) => answer.status).sort()).toEqual([...Array<number>(49).fill(200), 201])
    const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as CreatedTicketResult[]
    const [first] = bodies
    expect(new Set(bodies.map((body) => JSON.stringify(body.result.ticket)))).toEqual(new Set([JSON.stringify(first?.result.ticket)]))
    expect(await incidentsNamed(TASK.taskName)).toEqual([first?.result.ticket.number])
})

test('pain 6: the same task with other content is refused, and the ticket stays as it is', async () => {
    const answer = await send(JSON.stringify({ ...TASK, priority: 'low' }))
    expect(answer.status).toBe(409)
    expect(((await answer.json()) as Refused).error.code).toBe('task-content-differs')
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
    const answer = await send(typeof change === 'string' ? change : JSON.stringify({ ...TASK, taskId, ...change }))
    expect(answer.status).toBe(400)
    const { error, status } = (await answer.json()) as Refused
    expect({ status, code: error.code }).toEqual({ status: 'failure', code })
    for (const field of fields) expect(error.fields.map(({ path }) => path).join()).toContain(field)
    expect(await incidentsNamed(TASK.taskName)).toHaveLength(1)
})

test('pain 58: a user id is looked up as a text, whatever the platform would make of it', async () => {
    for (const userId of ['javascript:gs.getUserID()', ' JavaScript:gs.getUser().getID()', 'a^ORuser_name=admin', 'NULL']) {
        const answer = await send(JSON.stringify({ ...TASK, taskId: `user-${userId.replace(/[^A-Za-z]/g, '')}`, taskName: 'Whose is it', userId }))
        expect({ userId, status: answer.status }).toEqual({ userId, status: 201 })
        const { result } = (await answer.json()) as CreatedTicketResult
        expect(result.warnings.map(({ code }) => code)).toContain('user-unknown')
    }
})

test.each([['the application', 250_000], ['the instance', 11_000_000]])('a body longer than %s takes is the caller\'s mistake', async (_, length) => {
    const answer = await send(JSON.stringify({ ...TASK, taskId: 'too-long', description: 'x'.repeat(length) }))
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as Refused).error).toMatchObject({ code: 'body-invalid', retryable: false })
})

test('a task called NULL is a task like any other', async () => {
    const created = (await (await send(JSON.stringify({ ...TASK, taskId: 'NULL', taskName: 'NULL' }))).json()) as CreatedTicketResult
    expect(created.result).toMatchObject({ outcome: 'created', ticket: { taskId: 'NULL', taskName: 'NULL' } })
    expect(created.result.warnings.map(({ code }) => code)).not.toContain('value-changed')
})

test('pain 53: a rule that refuses the ticket is told in its own words, and leaves no half ticket', async () => {
    const script = "(function executeRule(current) { gs.addErrorMessage('No incidents on Mondays'); current.setAbortAction(true) })(current);"
    const rule = await app.admin.create('sys_script', { name: 'Mondays', collection: 'incident', when: 'before', action_insert: 'true', active: 'true', script })
    const body = JSON.stringify({ ...TASK, taskId: 'monday', taskName: 'Made on a Monday' })
    const answer = await send(body)
    expect(answer.status).toBe(422)
    const { error } = (await answer.json()) as Refused
    expect(error.code).toBe('ticket-refused')
    expect(error.detail).toContain("aborted by Business Rule 'Mondays")
    expect(error.detail).toContain('No incidents on Mondays')
    expect(await incidentsNamed('Made on a Monday')).toEqual([])
    await app.admin.update('sys_script', rule.sys_id ?? '', { active: 'false' })
    expect((await send(body)).status).toBe(201)
})

test('a caller without a token is refused by the platform', async () => {
    const answer = await fetch(`${app.instance.url}/api/x_mioms_m365ticket/v1/m365/ping`)
    expect(answer.status).toBe(401)
    expect(((await answer.json()) as Refused).error.message).toBe('User Not Authenticated')
})

test('a privilege without which a ticket cannot be read again is named as the cause, not as a fault of ours', async () => {
    const task = JSON.stringify({ ...TASK, taskId: 'denied' })
    expect((await send(task)).status).toBe(201)
    const privilege = await privilegeId(app.admin, 'target_name=incident^operation=read')
    await app.admin.update('sys_scope_privilege', privilege, { status: 'denied' })
    const answer = await send(task)
    await app.admin.update('sys_scope_privilege', privilege, { status: 'allowed' })
    expect([answer.status, await answer.json()]).toEqual([503, expect.objectContaining({ error: expect.objectContaining({ code: 'platform-refused', retryable: true }) })])
    expect((await send(task)).ok).toBe(true)
})

test('a privilege that the administrator took away fails no call that can do without it', async () => {
    const privilege = await privilegeId(app.admin, 'target_name=sys_scope')
    await app.admin.update('sys_scope_privilege', privilege, { status: 'denied' })
    const headers = { authorization: `Bearer ${app.microsoft.accessToken()}` }
    const answer = await fetch(`${app.instance.url}/api/x_mioms_m365ticket/v1/m365/ping`, { headers })
    await app.admin.update('sys_scope_privilege', privilege, { status: 'allowed' })
    expect([answer.status, await answer.json()]).toEqual([200, { result: expect.objectContaining({ appVersion: '' }) }])
})
