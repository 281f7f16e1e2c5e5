import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { components } from '../../src/server/contract/types.ts'
import { connectionId, idOf, openTables, withoutPrivilege } from './app-records.ts'
import { told } from './contract-client.ts'
import { connectedApp, type ConnectedApp } from './installed-app.ts'

type Created = components['schemas']['CreatedTicketResult']
type Previewed = components['schemas']['TicketPreviewResult']
type Refused = components['schemas']['Error']

const TASK = { taskId: 'p', kind: 'incident', userId: 'admin', taskName: 'Require MFA', priority: 'moderate', recommendationSource: 'microsoft', recommendationCategory: 'Identity' }

let app: ConnectedApp

function send(change: object, query = ''): Promise<Response> {
    return fetch(`${app.instance.url}/api/x_mioms_m365ticket/v1/m365/tickets${query}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${app.microsoft.accessToken()}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...TASK, ...change }),
    })
}
const created = async (answer: Response): Promise<Created['result']> => ((await answer.json()) as Created).result
const errorOf = async (answer: Response): Promise<Refused['error']> => ((await answer.json()) as Refused).error

describe('customised', () => {
    beforeAll(async () => {
        app = await connectedApp('customised')
        await openTables(app.admin, ['connection', 'ticket', 'ticket_default', 'ticket_setting', 'routing_rule'])
    })
    afterAll(() => app.stop())

    test('pain 52: a field that the dictionary makes mandatory and nothing fills is told, in a dry run too', async () => {
        const { result } = (await (await send({ taskId: 'mandatory' }, '?dryRun=true')).json()) as Previewed
        expect(result.warnings.map(({ code, column }) => [code, column])).toContainEqual(['field-missing', 'assignment_group'])
        const { warnings } = await created(await send({ taskId: 'mandatory' }))
        expect(warnings.map(({ code, column }) => [code, column])).toContainEqual(['field-missing', 'assignment_group'])
    })

    test('pains 52 and 53: what a data policy demands is 422 with the field and the cause, and no half ticket', async () => {
        const answer = await send({ taskId: 'policy', priority: 'critical', taskName: 'Critical without a group' })
        expect(answer.status).toBe(422)
        expect(await errorOf(answer)).toMatchObject({ code: 'ticket-refused', refusedBy: 'dataPolicy', fields: [{ path: 'assignment_group', code: 'required' }] })
        expect(await app.admin.find('incident', 'short_descriptionLIKECritical without a group', 'sys_id')).toEqual([])
        const [link] = await app.admin.find('x_mioms_m365ticket_ticket', 'task_id=policy', 'refused,refusal')
        expect(link).toEqual({ refused: 'true', refusal: expect.stringContaining('Data Policy Exception') })
    })

    test('pains 52 and 53: what a data policy demands of an update is told in the same way', async () => {
        expect((await send({ taskId: 'policy-update' })).status).toBe(201)
        const { status, error } = await told(app.client.PATCH('/m365/tickets/{taskId}', { params: { path: { taskId: 'policy-update' } }, body: { priority: 'critical' } }))
        expect([status, error.code, error.refusedBy]).toEqual([422, 'ticket-refused', 'dataPolicy'])
        expect(error.fields).toMatchObject([{ path: 'assignment_group', code: 'required' }])
    })

    test('pain 53: a rule that aborts is told apart from a data policy', async () => {
        const answer = await send({ taskId: 'abort', kind: 'change', priority: 'critical' })
        expect(answer.status).toBe(422)
        const { refusedBy, fields, detail } = await errorOf(answer)
        expect({ refusedBy, fields }).toEqual({ refusedBy: 'businessRule', fields: [] })
        expect(detail).toContain('No change with the highest impact and urgency')
    })

    test('pain 52: after the administrator added a default, the call that was refused succeeds', async () => {
        const group = await idOf(app.admin, 'sys_user_group', 'Service Desk')
        const connection = await connectionId(app.admin)
        await app.admin.create('x_mioms_m365ticket_ticket_default', { connection, kind: 'incident', column_name: 'assignment_group', value: group })
        await app.admin.create('x_mioms_m365ticket_ticket_default', { connection, column_name: 'u_no_such_column', value: 'x' })
        const answer = await send({ taskId: 'policy', priority: 'critical', taskName: 'Critical without a group' })
        expect(answer.status).toBe(201)
        const { ticket, warnings } = await created(answer)
        expect(ticket.assignmentGroup).toBe('Service Desk')
        expect(warnings.map(({ code, column }) => [code, column])).toContainEqual(['default-not-used', 'u_no_such_column'])
        expect(await app.admin.find('x_mioms_m365ticket_ticket', 'task_id=policy', 'refused,refusal')).toEqual([{ refused: 'false', refusal: '' }])
    })

    test('pain 60: what rules write instead of what was sent is told with both values, and so is the priority that results', async () => {
        const incident = await created(await send({ taskId: 'rewritten' }))
        expect(incident.warnings).toContainEqual({ code: 'value-changed', column: 'short_description', message: 'The instance stored "[IT] Require MFA" in short_description, not "Require MFA".' })
        const change = await created(await send({ taskId: 'rewritten-change', kind: 'change' }))
        expect(change.warnings.filter(({ code }) => code === 'value-changed').map(({ column }) => column)).toEqual(['impact'])
    })
})

describe('hardened', () => {
    beforeAll(async () => {
        app = await connectedApp('hardened')
    })
    afterAll(() => app.stop())

    test.each(['incident', 'change'])('pain 36: %s tickets are made, dry run and all, where scopes are fenced', async (kind) => {
        const dry = (await (await send({ taskId: `h-${kind}`, kind }, '?dryRun=true')).json()) as Previewed
        expect(dry.result.outcome).toBe('created')
        const made = await created(await send({ taskId: `h-${kind}`, kind }))
        expect(made).toMatchObject({ outcome: 'created', warnings: dry.result.warnings })
    })

    test('pain 29: the self-test finds every right given, where a query that cannot be understood finds nothing', async () => {
        const answer = await fetch(`${app.instance.url}/api/x_mioms_m365ticket/v1/m365/connection`, { headers: { authorization: `Bearer ${app.microsoft.accessToken()}` } })
        const { result } = (await answer.json()) as components['schemas']['ConnectionResult']
        expect(result.checks.filter(({ state }) => state !== 'pass')).toEqual([])
    })

    test('pain 53: a privilege that is missing is told as one', async () => {
        const answer = await withoutPrivilege(app.admin, 'target_name=incident^operation=create', () => send({ taskId: 'denied' }))
        expect([answer.status, (await errorOf(answer)).refusedBy]).toEqual([422, 'privilege'])
        expect((await send({ taskId: 'denied' })).status).toBe(201)
    })
})
