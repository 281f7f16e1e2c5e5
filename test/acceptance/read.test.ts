import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { components, operations } from '../../src/server/contract/types.ts'
import { inParallel } from '../bench/measure.ts'
import { told } from './contract-client.ts'
import { portals, type Portal, type Portals } from './portals.ts'
import { resolveIncident } from './site.ts'

type Ticket = components['schemas']['Ticket']
type TicketPage = components['schemas']['TicketPage']
type TicketSummary = components['schemas']['TicketSummary']
type Filter = NonNullable<operations['listTickets']['parameters']['query']>

let app: Portals
beforeAll(async () => {
    app = await portals()
})
afterAll(() => app.stop())

async function page(portal: Portal, query: Filter): Promise<TicketPage> {
    const { status, result, error } = await told(portal.client.GET('/m365/tickets', { params: { query } }))
    if (status !== 200) throw new Error(`list answered ${status}: ${JSON.stringify(error)}`)
    return result
}

/** All pages, as a caller asks for them; `between` happens after each. */
async function wholeList(portal: Portal, query: Filter, between = async (): Promise<unknown> => undefined): Promise<{ tickets: Ticket[]; asOf: string }> {
    let cursor: string | undefined
    const tickets: Ticket[] = []
    let asOf: string
    do {
        const got = await page(portal, { ...query, cursor })
        tickets.push(...got.tickets)
        if (got.next && got.tickets.length === 0) await sleep(200)
        cursor = got.next
        asOf = got.asOf
        await between()
    } while (cursor)
    return { tickets, asOf }
}

const taskIds = (tickets: Ticket[]): string[] => tickets.map(({ taskId }) => taskId)

test('pain 24: a ticket is found by its task, by its number and by its sys_id', async () => {
    const ticket = await app.security.create({ taskId: 'found', kind: 'change' })
    for (const [taskId, by] of [['found', undefined], ['found', 'taskId'], [ticket.number, 'number'], [ticket.sysId, 'sysId']] as const) {
        expect(await told(app.security.client.GET('/m365/tickets/{taskId}', { params: { path: { taskId }, query: { by } } }))).toMatchObject({ status: 200, result: ticket })
    }
    const unknown = ['INC9999999?by=number', `${'0'.repeat(32)}?by=sysId`, 'NULL?by=number', 'javascript:gs.getUserID?by=number', `${ticket.number}?by=sysId`, ticket.number]
    for (const path of unknown) expect(await app.security.call('GET', `tickets/${path}`)).toMatchObject({ status: 404, body: { error: { code: 'ticket-unknown' } } })
    for (const path of ['found?by=name', 'found?by=', 'found?by=taskId&by=number', 'found?taskId=other', 'found?colour=red']) {
        expect(await app.security.call('GET', `tickets/${path}`)).toMatchObject({ status: 400, body: { error: { code: 'parameter-invalid' } } })
    }
})

test('table 1 row 19: a portal finds none of the other portal\'s tickets, in whatever way it asks', async () => {
    const ticket = await app.security.create({ taskId: 'mine' })
    const foreign = await app.fulfiller.create('incident', { short_description: 'not ours' })
    for (const path of ['mine', `${ticket.number}?by=number`, `${ticket.sysId}?by=sysId`, `${foreign.number}?by=number`, `${foreign.sys_id}?by=sysId`]) {
        expect(await app.compliance.call('GET', `tickets/${path}`)).toMatchObject({ status: 404, body: { error: { code: 'ticket-unknown' } } })
    }
    expect((await wholeList(app.compliance, { limit: 200 })).tickets).toEqual([])
})

test('who has the content already gets 304 without it, until it changes', async () => {
    const ticket = await app.security.create({ taskId: 'tagged' })
    const { client } = app.security
    const asks: ((known?: string) => Promise<{ response: Response }>)[] = [
        (known) => client.GET('/m365/tickets/{taskId}', { params: { path: { taskId: 'tagged' }, header: { 'If-None-Match': known } } }),
        (known) => client.GET('/m365/tickets', { params: { query: { limit: 200 }, header: { 'If-None-Match': known } } }),
        (known) => client.GET('/m365/ticket-summary', { params: { header: { 'If-None-Match': known } } }),
    ]
    for (const ask of asks) {
        const { response: first } = await ask()
        const etag = first.headers.get('etag') ?? ''
        expect(etag).toMatch(/^W\/"[0-9a-f]{64}"$/)
        for (const known of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
            const { response: again } = await ask(known)
            expect({ url: again.url, status: again.status, etag: again.headers.get('etag') }).toEqual({ url: first.url, status: 304, etag })
        }
        expect((await ask('"other"')).response.status).toBe(200)
    }
    const { headers } = await app.security.call('GET', 'tickets/tagged')
    await app.fulfiller.update('incident', ticket.sysId, { state: '2' })
    const changed = await app.security.call('GET', 'tickets/tagged', { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect(changed).toMatchObject({ status: 200, body: { result: { status: 'inProgress' } } })
})

test('pain 61: a list is narrowed by short parameters, and each filter means what it says', async () => {
    const plain = { recommendationCategory: 'Data', recommendationSource: 'user' } as const
    const [idle, busy, done] = await Promise.all(['idle', 'busy', 'done'].map((taskId) => app.security.create({ taskId: `f-${taskId}`, ...plain })))
    const change = await app.security.create({ taskId: 'f-change', kind: 'change', ...plain })
    await app.security.create({ taskId: 'f-other', recommendationCategory: 'Apps' })
    await app.fulfiller.update('incident', busy?.sysId ?? '', { state: '2' })
    await resolveIncident(app.fulfiller, done?.sysId ?? '')
    const listed = async (query: Filter): Promise<string[]> => taskIds((await wholeList(app.security, { recommendationCategory: 'Data', ...query })).tickets).sort()
    expect(idle?.status).toBe('new')
    expect(change.status).toBe('new')
    expect(await listed({})).toEqual(['f-busy', 'f-change', 'f-done', 'f-idle'])
    expect(await listed({ kind: 'change' })).toEqual(['f-change'])
    expect(await listed({ status: ['new'] })).toEqual(['f-change', 'f-idle'])
    expect(await listed({ status: ['new'], kind: 'incident' })).toEqual(['f-idle'])
    expect(await listed({ status: ['new', 'resolved'] })).toEqual(['f-change', 'f-done', 'f-idle'])
    const withCommas = await app.security.call('GET', 'tickets?recommendationCategory=Data&status=new,inProgress')
    expect(taskIds((withCommas.body as { result: TicketPage }).result.tickets).sort()).toEqual(['f-busy', 'f-change', 'f-idle'])
    expect(await listed({ open: true })).toEqual(['f-busy', 'f-change', 'f-idle'])
    expect(await listed({ open: false })).toEqual(['f-done'])
    expect(await listed({ open: true, status: ['resolved'] })).toEqual([])
    expect(await listed({ recommendationSource: 'microsoft' })).toEqual([])
    expect(await listed({ updatedSince: '2999-01-01T00:00:00Z' })).toEqual([])
    expect(await listed({ updatedSince: '2001-01-01T00:00:00+02:00' })).toEqual(['f-busy', 'f-change', 'f-done', 'f-idle'])
})

test('a filter that makes no sense, or that changes in the middle of a list, is refused by name', async () => {
    await Promise.all([1, 2, 3].map((each) => app.security.create({ taskId: `refused-${each}`, recommendationCategory: 'Identity' })))
    const { next } = await page(app.security, { recommendationCategory: 'Identity', limit: 1 })
    const refused = async (query: string): Promise<unknown> => {
        const answer = await app.security.call('GET', `tickets?${query}`)
        const { error } = answer.body as components['schemas']['Error']
        return [answer.status, error.code, error.fields[0]?.path.replace(/\..*/, '')]
    }
    for (const query of [`cursor=${next}`, `recommendationCategory=Data&cursor=${next}`, `recommendationCategory=Identity&open=true&cursor=${next}`, 'cursor=abc', 'cursor=1_', 'cursor=']) {
        expect([query, await refused(query)]).toEqual([query, [400, 'parameter-invalid', 'cursor']])
    }
    for (const [name, ...values] of [
        ['status', '', 'open', 'new,', 'New', 'new,closed,new,closed,new,closed,new'], ['open', 'yes', '1', ''], ['kind', 'problem'], ['limit', '0', '201', '1.5', '-1', 'x'],
        ['updatedSince', 'today', '2026-01-01', '2026-02-31T00:00:00Z', '2026-01-01T00:00:00'], ['recommendationCategory', 'devices'], ['colour', 'red'],
    ] as [string, ...string[]][]) {
        for (const value of values) expect([name, value, await refused(`${name}=${encodeURIComponent(value)}`)]).toEqual([name, value, [400, 'parameter-invalid', name]])
    }
    expect((await page(app.security, { recommendationCategory: 'Identity', limit: 200, cursor: next })).tickets).toHaveLength(2)
})

test('pain 17: a list that is read while both nodes write neither skips nor repeats a ticket', async () => {
    const before = await Promise.all(Array.from({ length: 30 }, (_none, each) => app.security.create({ taskId: `before-${each}`, recommendationCategory: 'Infrastructure' })))
    let created = 0
    let writing = true
    const writers = Promise.all(Array.from({ length: 4 }, async (_none, writer) => {
        for (let each = 0; each < 20; each++, created++) await app.security.create({ taskId: `while-${writer}-${each}`, recommendationCategory: 'Infrastructure' })
    })).finally(() => (writing = false))
    const changers = inParallel(20, (each) => app.fulfiller.update('incident', before[each]?.sysId ?? '', { short_description: 'changed meanwhile' }), 2)
    // The reader goes on only while the writers do.
    const { tickets } = await wholeList(app.security, { recommendationCategory: 'Infrastructure', limit: 3 }, async () => {
        while (writing && created < 80 && (await page(app.security, { recommendationCategory: 'Infrastructure', limit: 200 })).tickets.length < 34) await sleep(20)
    })
    await Promise.all([writers, changers])
    const ids = taskIds(tickets)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id.startsWith('before-'))).toHaveLength(30)
    const rest = taskIds((await wholeList(app.security, { recommendationCategory: 'Infrastructure', limit: 200 })).tickets)
    expect(rest).toHaveLength(110)
    // What the reader has not seen came after its last page: nothing lies before what it saw last.
    const last = Math.max(...ids.map((id) => rest.indexOf(id)))
    expect(rest.slice(0, last + 1).filter((id) => !ids.includes(id))).toEqual([])
})

test('pain 17: a poller that gives `asOf` as updatedSince misses no change that both nodes write meanwhile', async () => {
    const tickets = await Promise.all(Array.from({ length: 12 }, (_none, each) => app.security.create({ taskId: `followed-${each}`, kind: 'change' })))
    const seen = new Map<string, number>()
    let writing = true
    const poller = (async () => {
        let since = '2001-01-01T00:00:00Z'
        for (let last = false; !last; ) {
            last = !writing
            const round = await wholeList(app.security, { kind: 'change', limit: 5, updatedSince: since })
            const ids = taskIds(round.tickets)
            expect(new Set(ids).size).toBe(ids.length)
            for (const { taskId, sequence } of round.tickets) seen.set(taskId, Math.max(sequence, seen.get(taskId) ?? 0))
            since = round.asOf
        }
    })()
    await inParallel(60, (turn) => app.fulfiller.update('change_request', tickets[turn % 12]?.sysId ?? '', { short_description: `turn ${turn}` }), 4).finally(() => (writing = false))
    await poller
    for (const { taskId } of tickets) {
        const { result } = await told(app.security.client.GET('/m365/tickets/{taskId}', { params: { path: { taskId } } }))
        expect([taskId, seen.get(taskId)]).toEqual([taskId, result.sequence])
    }
})

test('table 1 row 8: the cards count by status, what is overdue, and what came and went in the last 30 days', async () => {
    const counts = async (): Promise<TicketSummary> => (await told(app.compliance.client.GET('/m365/ticket-summary'))).result
    const none = { total: 0, open: 0, overdue: 0, openedLast30Days: 0, closedLast30Days: 0, byStatus: { new: 0, inProgress: 0, onHold: 0, resolved: 0, closed: 0, cancelled: 0 } }
    expect(await counts()).toEqual({ change: none, incident: none })
    const late = await app.compliance.create({ taskId: 'late', dueDate: '2020-01-01T00:00:00Z' })
    const done = await app.compliance.create({ taskId: 'done', dueDate: '2020-01-01T00:00:00Z' })
    await app.compliance.create({ taskId: 'change', kind: 'change' })
    await app.fulfiller.update('incident', late.sysId, { state: '2' })
    await resolveIncident(app.fulfiller, done.sysId)
    const incident = { ...none, total: 2, open: 1, overdue: 1, openedLast30Days: 2, closedLast30Days: 1, byStatus: { ...none.byStatus, inProgress: 1, resolved: 1 } }
    const change = { ...none, total: 1, open: 1, openedLast30Days: 1, byStatus: { ...none.byStatus, new: 1 } }
    // At once, and after the rule on tickets has run: the same.
    expect(await counts()).toEqual({ change, incident })
    await sleep(1_000)
    expect(await counts()).toEqual({ change, incident })
    await app.fulfiller.update('incident', done.sysId, { state: '2' })
    await eventually(counts, { change, incident: { ...incident, open: 2, overdue: 2, closedLast30Days: 0, byStatus: { ...none.byStatus, inProgress: 2 } } })
    await resolveIncident(app.fulfiller, done.sysId)
    await eventually(counts, { change, incident })
    await sleep(1_000)
    // Or the platform closes what was resolved a week ago, before the cards are read or after.
    const [autoclose] = await app.admin.find('sys_properties', 'name=glide.ui.autoclose.time', 'sys_id')
    await app.admin.update('sys_properties', autoclose?.sys_id ?? '', { value: '0' })
    await app.instance.advance(31 * 24 * 60 * 60)
    const byStatus = { ...none.byStatus, inProgress: 1, resolved: 1 }
    await eventually(counts, { change: { ...change, openedLast30Days: 0 }, incident: { ...incident, openedLast30Days: 0, closedLast30Days: 0, byStatus } })
})

/** What a rule or a job does a moment later. */
async function eventually<T>(read: () => Promise<T>, wanted: T): Promise<void> {
    const until = Date.now() + 10_000
    while (JSON.stringify(await read()) !== JSON.stringify(wanted) && Date.now() < until) await sleep(100)
    expect(await read()).toEqual(wanted)
}
