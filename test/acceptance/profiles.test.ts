import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { connectionId, idOf, openTables, withoutPrivilege } from './app-records.ts'
import { create, preview, told, type CreatedTicket, type NewTicket, type Reply, type TicketPreview } from './contract-client.ts'
import { connectedApp, type ConnectedApp } from './installed-app.ts'

const TASK: NewTicket = { taskId: 'p', kind: 'incident', userId: 'admin', taskName: 'Require MFA', priority: 'moderate', recommendationSource: 'microsoft', recommendationCategory: 'Identity' }

let app: ConnectedApp

const send = (change: Partial<NewTicket>): Promise<Reply<CreatedTicket>> => create(app.client, { ...TASK, ...change })
const foretold = async (change: Partial<NewTicket>): Promise<TicketPreview> => (await preview(app.client, { ...TASK, ...change })).result

describe('customised', () => {
    beforeAll(async () => {
        app = await connectedApp('customised')
        await openTables(app.admin, ['connection', 'ticket', 'ticket_default', 'ticket_setting', 'routing_rule'])
    })
    afterAll(() => app.stop())

    test('pain 52: a field that the dictionary makes mandatory and nothing fills is told, in a dry run too', async () => {
        expect((await foretold({ taskId: 'mandatory' })).warnings.map(({ code, column }) => [code, column])).toContainEqual(['field-missing', 'assignment_group'])
        expect((await send({ taskId: 'mandatory' })).result.warnings.map(({ code, column }) => [code, column])).toContainEqual(['field-missing', 'assignment_group'])
    })

    test('pains 52 and 53: what a data policy demands is 422 with the field and the cause, and no half ticket', async () => {
        const { status, error } = await send({ taskId: 'policy', priority: 'critical', taskName: 'Critical without a group' })
        expect(status).toBe(422)
        expect(error).toMatchObject({ code: 'ticket-refused', refusedBy: 'dataPolicy', fields: [{ path: 'assignment_group', code: 'required' }] })
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
        const { status, error: { refusedBy, fields, detail } } = await send({ taskId: 'abort', kind: 'change', priority: 'critical' })
        expect({ status, refusedBy, fields }).toEqual({ status: 422, refusedBy: 'businessRule', fields: [] })
        expect(detail).toContain('No change with the highest impact and urgency')
    })

    test('pain 52: after the administrator added a default, the call that was refused succeeds', async () => {
        const group = await idOf(app.admin, 'sys_user_group', 'Service Desk')
        const connection = await connectionId(app.admin)
        await app.admin.create('x_mioms_m365ticket_ticket_default', { connection, kind: 'incident', column_name: 'assignment_group', value: group })
        await app.admin.create('x_mioms_m365ticket_ticket_default', { connection, column_name: 'u_no_such_column', value: 'x' })
        const { status, result: { ticket, warnings } } = await send({ taskId: 'policy', priority: 'critical', taskName: 'Critical without a group' })
        expect(status).toBe(201)
        expect(ticket.assignmentGroup).toBe('Service Desk')
        expect(warnings.map(({ code, column }) => [code, column])).toContainEqual(['default-not-used', 'u_no_such_column'])
        expect(await app.admin.find('x_mioms_m365ticket_ticket', 'task_id=policy', 'refused,refusal')).toEqual([{ refused: 'false', refusal: '' }])
    })

    test('pain 60: what rules write instead of what was sent is told with both values, and so is the priority that results', async () => {
        const { result: incident } = await send({ taskId: 'rewritten' })
        expect(incident.warnings).toContainEqual({ code: 'value-changed', column: 'short_description', message: 'The instance stored "[IT] Require MFA" in short_description, not "Require MFA".' })
        const { result: change } = await send({ taskId: 'rewritten-change', kind: 'change' })
        expect(change.warnings.filter(({ code }) => code === 'value-changed').map(({ column }) => column)).toEqual(['impact'])
    })
})

describe('hardened', () => {
    beforeAll(async () => {
        app = await connectedApp('hardened')
    })
    afterAll(() => app.stop())

    test.each(['incident', 'change'] as const)('pain 36: %s tickets are made, dry run and all, where scopes are fenced', async (kind) => {
        const dry = await foretold({ taskId: `h-${kind}`, kind })
        expect(dry.outcome).toBe('created')
        expect((await send({ taskId: `h-${kind}`, kind })).result).toMatchObject({ outcome: 'created', warnings: dry.warnings })
    })

    test('pain 29: the self-test finds every right given, where a query that cannot be understood finds nothing', async () => {
        const { result } = await told(app.client.GET('/m365/connection'))
        expect(result.checks.filter(({ state }) => state !== 'pass')).toEqual([])
    })

    test('pain 53: a privilege that is missing is told as one', async () => {
        const { status, error } = await withoutPrivilege(app.admin, 'target_name=incident^operation=create', () => send({ taskId: 'denied' }))
        expect([status, error.refusedBy]).toEqual([422, 'privilege'])
        expect((await send({ taskId: 'denied' })).status).toBe(201)
    })
})
