import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { TableRow } from '../journey/table-api.ts'
import { connectionId, idOf, openTables } from './app-records.ts'
import { eventually } from './eventually.ts'
import { connectedApp, type ProvisionedApp } from './installed-app.ts'

const WATCH = 'Microsoft 365: watch the deliveries'
const DAILY = 'Microsoft 365: warn of secrets that expire'
const DAY_S = 24 * 60 * 60

let app: ProvisionedApp
let connection: string
beforeAll(async () => {
    app = await connectedApp()
    await openTables(app.admin, ['connection', 'status_update'])
    connection = await connectionId(app.admin)
    await app.admin.update('sys_user', await idOf(app.admin, 'sys_user', 'admin'), { email: 'admin@example.com' })
    await app.admin.update('sys_user', await idOf(app.admin, 'sys_user', 'fred.fulfiller'), { email: 'fred@example.com' })
})
afterAll(() => app.stop())

const events = (name: string): Promise<TableRow[]> => app.admin.find('sysevent', `name=x_mioms_m365ticket.${name}^ORDERBYsys_created_on`, 'parm1,parm2,state,instance')
const mails = (subject: string): Promise<TableRow[]> => app.admin.find('sys_email', `subjectLIKE${subject}`, 'recipients,subject,body,type')
const property = async (name: string, value: string): Promise<void> => {
    const [found] = await app.admin.find('sys_properties', `name=x_mioms_m365ticket.notify.${name}`, 'sys_id')
    await app.admin.update('sys_properties', found?.sys_id ?? '', { value })
}

let movedS = 0
/** A date so many days from the instance's own today. */
const inDays = (days: number): string => new Date(Date.now() + (movedS + days * DAY_S) * 1000).toISOString().slice(0, 10)

/** Moves the time of both sides, and waits until a job has had its turn. */
async function after(seconds: number, job: string): Promise<void> {
    const turn = async (): Promise<TableRow> => (await app.admin.find('sys_trigger', `name=${job}`, 'next_action,state'))[0] ?? {}
    const { next_action: due = '' } = await turn()
    await app.instance.advance(seconds)
    await app.microsoft.advance(seconds)
    movedS += seconds
    await eventually(turn, ({ next_action: next = '', state }) => next > due && state === '0')
}

const processed = (name: string, count: number): Promise<TableRow[]> =>
    eventually(() => events(name), (found) => found.length === count && found.every(({ state }) => state === 'processed'))

async function dead(recommendation: string): Promise<void> {
    await app.microsoft.faults({ status: 410 })
    const { ticket } = await app.microsoft.share(recommendation, 'incident')
    await app.fulfiller.update('incident', ticket.sysId, { state: '2' })
    await eventually(() => app.admin.find('x_mioms_m365ticket_status_update', `ticket.task_id=${ticket.taskId}^state=dead`, 'sys_id'), (found) => found.length === 1)
    await app.microsoft.faults({})
}

test('pain 25: that nothing is delivered is told once for an outage, after a quarter of an hour, to the person and the group in charge', async () => {
    const group = await idOf(app.admin, 'sys_user_group', 'Service Desk')
    await app.admin.update('x_mioms_m365ticket_connection', connection, { contact_group: group })
    await app.microsoft.faults({ status: 503, retryAfter: '60' })
    const { ticket } = await app.microsoft.share('scid_2090', 'incident')
    await app.fulfiller.update('incident', ticket.sysId, { state: '2' })
    await eventually(() => app.admin.get('x_mioms_m365ticket_connection', connection, 'push_cause'), ({ push_cause: cause }) => cause === 'HTTP 503')
    await after(5 * 60, WATCH)
    expect(await events('push.failing')).toEqual([])
    await after(10 * 60, WATCH)
    await after(5 * 60, WATCH)
    expect(await processed('push.failing', 1)).toMatchObject([{ parm1: 'HTTP 503', instance: connection }])
    const sent = await mails('are not delivered')
    expect(sent).toHaveLength(1)
    expect(sent[0]?.recipients?.split(',').sort()).toEqual(['admin@example.com', 'fred@example.com'])
    expect(sent[0]?.body).toContain('Cause: HTTP 503')
    await after(60 * 60, WATCH)
    expect(await events('push.failing')).toHaveLength(1)
    await app.microsoft.faults({})
    await after(5 * 60, WATCH)
    await app.microsoft.eventsOf(ticket.taskId, 1)
}, 60_000)

test('that statuses were given up is told once for each run that found more of them; off by its property, while the event is raised all the same', async () => {
    await dead('scid_2010')
    await after(5 * 60, WATCH)
    expect(await processed('dead.letters', 1)).toMatchObject([{ parm1: '1', parm2: '1' }])
    expect(await mails('were given up')).toHaveLength(1)
    await after(5 * 60, WATCH)
    expect(await events('dead.letters')).toHaveLength(1)

    await property('dead_letters', 'false')
    await dead('OneAdmin')
    await after(5 * 60, WATCH)
    expect((await processed('dead.letters', 2)).at(-1)).toMatchObject({ parm1: '2', parm2: '1' })
    expect(await mails('were given up')).toHaveLength(1)
}, 60_000)

const CLIENT_ID = '6f1c3a52-6a0b-4d0e-9a55-0c7e5a3b9d11'

test('a date that is left of a secret with which nothing is sent any more is told to nobody', async () => {
    await app.admin.update('x_mioms_m365ticket_connection', connection, { entra_secret_expires_on: inDays(2) })
    await after(DAY_S, DAILY)
    expect(await mails('secret')).toEqual([])
})

// Last of all: it goes a month on, and the platform keeps events for a week only.
test('pain 34: that a secret expires is told 30, 14 and 3 days before, once each, and anew for another date', async () => {
    const expires = async (date: string) => app.admin.update('x_mioms_m365ticket_connection', connection, { entra_client_id: CLIENT_ID, entra_secret_expires_on: date })
    const told = async () => (await app.admin.get('x_mioms_m365ticket_connection', connection, 'secret_told')).secret_told
    const date = inDays(31)
    await expires(date)
    const steps: [days: number, told: string, mails: number][] = [[1, '30', 1], [1, '30', 1], [15, '14', 2], [1, '14', 2], [10, '3', 3], [1, '3', 3], [4, '3', 3]]
    for (const [days, threshold, count] of steps) {
        await after(days * DAY_S, DAILY)
        expect(await told()).toBe(`${date}:${threshold}`)
        expect(await eventually(() => mails(`expires on ${date}`), (found) => found.length >= count)).toHaveLength(count)
    }
    const other = inDays(11)
    await expires(other)
    await after(DAY_S, DAILY)
    expect((await processed('secret.expires', 2)).at(-1)).toMatchObject({ parm1: other, parm2: '10', instance: connection })
    expect(await mails(`expires on ${other}`)).toMatchObject([{ recipients: 'admin@example.com,fred@example.com', type: 'send-ready' }])
}, 120_000)

test('no notification has a secret, a token or the query of a callback', async () => {
    const all = await app.admin.find('sys_email', '', 'subject,body')
    expect(all.length).toBeGreaterThan(0)
    const { signingSecret, clientSecret } = app.handover
    for (const { subject = '', body = '' } of all) for (const secret of [signingSecret ?? '', clientSecret ?? '', 'sig=']) expect(subject + body).not.toContain(secret)
})
