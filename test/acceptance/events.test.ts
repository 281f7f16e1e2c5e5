import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { HTTP, type CloudEventV1 } from 'cloudevents'
import { Webhook } from 'standardwebhooks'
import { problemsWith } from '../microsoft/contract.ts'
import { basic } from '../journey/table-api.ts'
import { openTables, setConnection } from './app-records.ts'
import { startCapture, type Capture, type CapturedCall } from './capture.ts'
import { contractClient, create, told, type ContractClient, type NewTicket } from './contract-client.ts'
import { hostileUrls } from './hostile-urls.ts'
import { connectedApp, INTEGRATION_USER, type ConnectedApp } from './installed-app.ts'
import { resolveIncident } from './site.ts'
import { ADMIN } from './snapshot.ts'

const TENANT_ID = '2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11'
const TASK: NewTicket = { taskId: 'told', kind: 'incident', userId: 'admin', taskName: 'Turn it on', priority: 'high', recommendationSource: 'user', recommendationCategory: 'Apps' }
// Longer than the pause between two runs of the job that finds what was not sent.
const UNTIL_RECONCILED_S = 16 * 60

let app: ConnectedApp
let capture: Capture
/** The integration user and the administrator, by user name and password: a token ends when the clock is moved. */
let ours: ContractClient
let setup: ContractClient
let connectionId: string
beforeAll(async () => {
    [app, capture] = await Promise.all([connectedApp(), startCapture()])
    ours = contractClient(app.instance.url, () => basic(INTEGRATION_USER.user, INTEGRATION_USER.password))
    setup = contractClient(app.instance.url, () => basic(ADMIN.user, ADMIN.password))
    await openTables(app.admin, ['connection'])
    connectionId = (await told(setup.GET('/setup/status'))).result.connections[0]?.connectionId ?? ''
    expect((await told(ours.PUT('/m365/connection/callback', { body: { callbackUrl: `${capture.url}/events?key=1` } }))).status).toBe(200)
})
afterAll(async () => {
    capture.stop()
    await app.stop()
})
afterEach(() => capture.answer(202))

const sendTest = async () => (await told(setup.POST('/setup/connections/{connectionId}/test-event', { params: { path: { connectionId } } }))).result
/** As a person enters it in the form: what is encrypted is taken as a display value only. */
async function enter(values: Record<string, string>): Promise<void> {
    const headers = { authorization: basic(ADMIN.user, ADMIN.password), 'content-type': 'application/json' }
    const url = `${app.instance.url}/api/now/table/x_mioms_m365ticket_connection/${connectionId}?sysparm_input_display_value=true`
    expect((await fetch(url, { method: 'PATCH', headers, body: JSON.stringify(values) })).status).toBe(200)
}

const secret = (): string => app.handover.signingSecret ?? ''
const signatures = ({ headers }: CapturedCall): string[] => headers['webhook-signature']?.split(' ') ?? []
const eventOf = ({ body }: CapturedCall) => JSON.parse(body) as CloudEventV1<Record<string, unknown>>

/** As the library judges it at the moment at which it was sent, so many seconds later. */
function verify({ headers, body }: CapturedCall, key: string, laterS = 0): unknown {
    const clock = jest.spyOn(Date, 'now').mockReturnValue((Number(headers['webhook-timestamp']) + laterS) * 1000)
    try {
        return new Webhook(key).verify(body, headers)
    } finally {
        clock.mockRestore()
    }
}

/** The calls since there were `before`, once one of them is of this kind and subject. */
async function eventsAfter(before: number, kind: string, subject: string): Promise<CloudEventV1<Record<string, unknown>>[]> {
    const of = () => capture.calls.slice(before).map(eventOf).filter((event) => event.type === `x_mioms_m365ticket.${kind}.v1` && event.subject === subject)
    for (let count = before + 1; of().length === 0; count++) await capture.until(count)
    return of()
}

const SCHEMAS: Record<string, string> = { status: 'TicketStatusEvent', comment: 'TicketCommentEvent', deleted: 'TicketDeletedEvent', test: 'ConnectionTestEvent' }

describe('what is sent', () => {
    test('a ticket that is finished is told with its code, its notes and the priority that it has then, and GET says the same', async () => {
        const { result: { ticket } } = await create(ours, TASK)
        await app.fulfiller.update('incident', ticket.sysId, { impact: '3', urgency: '3' })
        await resolveIncident(app.fulfiller, ticket.sysId)
        let last: Record<string, unknown> = {}
        for (let count = 1; last['status'] !== 'resolved'; count++) last = (await capture.until(count)).map(eventOf).at(-1)?.data ?? {}
        expect(last).toMatchObject({ status: 'resolved', priority: 'planning', closeCode: 'Solution provided', closeNotes: 'done' })
        const { result } = await told(ours.GET('/m365/tickets/{taskId}', { params: { path: { taskId: TASK.taskId } } }))
        expect(result).toEqual(last)
    })

    test('a ticket that is deleted is told once, and the one that is made for its task again counts on from there', async () => {
        const task = { ...TASK, taskId: 'gone' }
        const { result: { ticket } } = await create(ours, task)
        const before = capture.calls.length
        await app.fulfiller.update('incident', ticket.sysId, { state: '2' })
        const [status] = await eventsAfter(before, 'ticket.status', 'gone')
        const removed = await fetch(`${app.instance.url}/api/now/table/incident/${ticket.sysId}`, { method: 'DELETE', headers: { authorization: basic(ADMIN.user, ADMIN.password) } })
        expect(removed.status).toBe(204)
        const [deleted] = await eventsAfter(before, 'ticket.deleted', 'gone')
        expect(deleted?.data).toMatchObject({ taskId: 'gone', sysId: ticket.sysId })
        expect(deleted?.data?.['sequence']).toBeGreaterThan(status?.data?.['sequence'] as number)
        expect((await told(ours.GET('/m365/tickets/{taskId}', { params: { path: { taskId: 'gone' } } }))).error.code).toBe('ticket-deleted')
        await app.instance.advance(UNTIL_RECONCILED_S)
        const again = await create(ours, task)
        const afterwards = capture.calls.length
        await app.fulfiller.update('incident', again.result.ticket.sysId, { state: '2' })
        const [news] = await eventsAfter(afterwards, 'ticket.status', 'gone')
        expect(news?.data?.['sequence']).toBeGreaterThan(deleted?.data?.['sequence'] as number)
        expect(await eventsAfter(before, 'ticket.deleted', 'gone')).toHaveLength(1)
    })

    test('a comment and a test event are told, each as the contract says', async () => {
        const { result: { ticket } } = await create(ours, { ...TASK, taskId: 'commented' })
        const before = capture.calls.length
        await app.fulfiller.update('incident', ticket.sysId, { comments: 'Said "so" – \u{1F600} ${x}' })
        expect((await eventsAfter(before, 'ticket.comment', 'commented'))[0]?.data).toMatchObject({ text: 'Said "so" – \u{1F600} ${x}', author: 'Fred Fulfiller', number: ticket.number })
        expect(await sendTest()).toEqual({ outcome: 'delivered' })
        expect(eventOf(capture.calls.at(-1) as CapturedCall)).toMatchObject({ type: 'x_mioms_m365ticket.connection.test.v1', subject: 'security', data: { portal: 'security' } })
    })

    test('every message so far is signed as standardwebhooks verifies it, a CloudEvent as cloudevents parses it, and as the contract says', () => {
        expect([...new Set(capture.calls.map((call) => eventOf(call).type.split('.').at(-2)))].sort()).toEqual(Object.keys(SCHEMAS).sort())
        for (const call of capture.calls) {
            expect(verify(call, secret())).toEqual(JSON.parse(call.body))
            const parsed = HTTP.toEvent<Record<string, unknown>>({ headers: call.headers, body: call.body }) as CloudEventV1<Record<string, unknown>>
            expect([parsed.id, parsed.data]).toEqual([call.headers['webhook-id'], eventOf(call).data])
            expect(problemsWith(SCHEMAS[parsed.type.split('.').at(-2) ?? ''] ?? '', JSON.parse(call.body))).toEqual([])
        }
    })

    test('a message that was tampered with, or that is late, is refused, and one that is replayed is dropped', async () => {
        await sendTest()
        const call = capture.calls.at(-1) as CapturedCall
        expect(() => verify({ ...call, body: call.body.replace('security', 'compliance') }, secret())).toThrow('No matching signature')
        expect(() => verify({ ...call, headers: { ...call.headers, 'webhook-id': 'another' } }, secret())).toThrow('No matching signature')
        expect(() => verify({ ...call, headers: { ...call.headers, 'webhook-timestamp': String(Number(call.headers['webhook-timestamp']) + 60) } }, secret())).toThrow('No matching signature')
        expect(() => verify(call, secret(), 301)).toThrow('Message timestamp too old')
        expect(() => verify(call, secret(), -301)).toThrow('Message timestamp too new')
        await app.microsoft.advance(UNTIL_RECONCILED_S)
        for (let time = 0; time < 2; time++) await fetch(app.microsoft.eventsUrl, { method: 'POST', headers: { ...call.headers, 'content-length': String(Buffer.byteLength(call.body)) }, body: call.body })
        const id = call.headers['webhook-id']
        expect((await app.microsoft.events()).filter((event) => event.id === id)).toMatchObject([{ verified: true, duplicate: false }, { verified: true, duplicate: true }])
    })
})

describe('signing secrets', () => {
    test('pain 34: while a secret is replaced both sign, and the old one alone is ended when its time is over', async () => {
        const old = secret()
        const body = { portal: 'security', tenantId: TENANT_ID, cloud: 'global', rotateSigningSecret: true, signingOverlapHours: 1 } as const
        const { result } = await told(setup.POST('/setup/connections', { body }))
        expect(result.oldSigningSecretUntil).toMatch(/Z$/)
        const renewed = result.signingSecret ?? ''
        await sendTest()
        const both = capture.calls.at(-1) as CapturedCall
        expect(signatures(both)).toHaveLength(2)
        for (const key of [old, renewed]) expect(verify(both, key)).toEqual(JSON.parse(both.body))
        await app.instance.advance(3601)
        await sendTest()
        const one = capture.calls.at(-1) as CapturedCall
        expect([signatures(one).length, verify(one, renewed)]).toEqual([1, JSON.parse(one.body)])
        expect(() => verify(one, old)).toThrow('No matching signature')
    })

    test('a secret that is not to be believed any more is ended at once', async () => {
        const body = { portal: 'security', tenantId: TENANT_ID, cloud: 'global', rotateSigningSecret: true, signingOverlapHours: 0 } as const
        const { result } = await told(setup.POST('/setup/connections', { body }))
        expect(result.oldSigningSecretUntil).toBeUndefined()
        await sendTest()
        const call = capture.calls.at(-1) as CapturedCall
        expect([signatures(call).length, verify(call, result.signingSecret ?? '')]).toEqual([1, JSON.parse(call.body)])
    })
})

describe('where events may go', () => {
    test('a test event says what came of it', async () => {
        for (const [status, outcome] of [[503, 'failed'], [410, 'refused'], [401, 'blocked']] as const) {
            capture.answer(status)
            expect(await sendTest()).toEqual({ outcome, detail: `HTTP ${status}` })
        }
    })

    test('a test event goes in a lane of its own, and says so when all are taken', async () => {
        await openTables(app.admin, ['delivery_lane', 'activity'])
        const host = new URL(capture.url).hostname
        await sendTest()
        const [last] = await app.admin.find('x_mioms_m365ticket_activity', 'ORDERBYDESCsys_created_on', 'sys_created_on')
        const soon = Date.parse(`${(last?.sys_created_on ?? '').replace(' ', 'T')}Z`) + 100_000
        for (const number of [1, 2, 3, 4]) {
            const taken = { host, key: `${host}#${number}`, taken_until: new Date(soon).toISOString().slice(0, 19).replace('T', ' ') }
            const [known] = await app.admin.find('x_mioms_m365ticket_delivery_lane', `key=${taken.key}`, 'sys_id')
            await (known ? app.admin.update('x_mioms_m365ticket_delivery_lane', known.sys_id ?? '', taken) : app.admin.create('x_mioms_m365ticket_delivery_lane', taken))
        }
        capture.answer(202)
        expect(await sendTest()).toEqual({ outcome: 'failed', detail: expect.stringContaining('press again in some seconds') })
        for (const lane of await app.admin.find('x_mioms_m365ticket_delivery_lane', '', 'sys_id')) await app.admin.update('x_mioms_m365ticket_delivery_lane', lane.sys_id ?? '', { taken_until: '1970-01-01 00:00:00' })
        expect(await sendTest()).toEqual({ outcome: 'delivered' })
    })

    test('hostile callback URLs are refused when they are set and when they are sent to, whatever the list of hosts says', async () => {
        const inside = new URL(capture.url).host
        const urls = hostileUrls(inside)
        expect(urls.length).toBeGreaterThanOrEqual(25)
        const [hosts] = await app.admin.find('sys_properties', 'name=x_mioms_m365ticket.callback_hosts', 'sys_id,value')
        const listed = ['hooks.example.com', '.example.com', '127.0.0.1', `127.0.0.1${inside.slice(9)}`, 'localhost', '0.0.0.0', '169.254.169.254', '10.0.0.5', 'metadata.google.internal', '2130706433', '.localhost', 'intranet']
        await app.admin.update('sys_properties', hosts?.sys_id ?? '', { value: listed.join(',') })
        const before = capture.calls.length
        for (const url of urls) {
            const set = await told(ours.PUT('/m365/connection/callback', { body: { callbackUrl: url } }))
            const given = await told(setup.POST('/setup/connections', { body: { portal: 'security', tenantId: TENANT_ID, cloud: 'global', callbackUrl: url } }))
            expect([url, [400, 422].includes(set.status), [400, 422].includes(given.status)]).toEqual([url, true, true])
            await setConnection(app.admin, { callback_url: url })
            expect([url, await sendTest()]).toEqual([url, { outcome: 'blocked', detail: expect.stringContaining('list') }])
        }
        expect(capture.calls).toHaveLength(before)
        await setConnection(app.admin, { callback_url: `${capture.url}/events` })
        await app.admin.update('sys_properties', hosts?.sys_id ?? '', { value: hosts?.value ?? '' })
        expect(await sendTest()).toEqual({ outcome: 'delivered' })
    })

    test('what was put into the record in the place of the query leads to no other host', async () => {
        const { host, port } = new URL(capture.url)
        const before = capture.calls.length
        for (const rest of [`@${host}/inside`, `.evil.example:${port}/`]) {
            await enter({ callback_url: 'http://localhost', callback_query: rest })
            expect([rest, await sendTest()]).toEqual([rest, { outcome: 'blocked', detail: expect.stringContaining('list') }])
        }
        expect(capture.calls).toHaveLength(before)
        await enter({ callback_url: `${capture.url}/events`, callback_query: '?key=1' })
        expect(await sendTest()).toEqual({ outcome: 'delivered' })
    })

    test.each([301, 302, 303, 307, 308])('a redirect to the inside is not followed (%i)', async (status) => {
        capture.answer(({ path }) => (path.startsWith('/inside') ? { status: 200 } : { status, headers: { location: `${capture.url}/inside` } }))
        expect(await sendTest()).toEqual({ outcome: 'refused', detail: `HTTP ${status}` })
        expect(capture.calls.filter(({ path }) => path.startsWith('/inside'))).toEqual([])
    })
})
