import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { components } from '../../src/server/contract/types.ts'
import { inParallel } from '../bench/measure.ts'
import { problemsWith } from '../microsoft/contract.ts'
import { openTables } from './app-records.ts'
import { CLASSES, hostileTexts, sent, storable, TAKERS, type Bad, type Hostile, type Taker } from './bad-input.ts'
import { told } from './contract-client.ts'
import { disagreements, routeOf } from './judge.ts'
import { portals, type Answer, type Portals } from './portals.ts'

type Refused = components['schemas']['Error']
type Batched = components['schemas']['TicketBatchResult']

let app: Portals
beforeAll(async () => {
    app = await portals()
    await openTables(app.admin, ['ticket', 'comment', 'idempotency'])
    await app.security.create({ taskId: 'there', taskName: 'There before' })
})
afterAll(() => app.stop())

function send({ method, path }: Taker, text: string, headers = {}): Promise<Answer> {
    return app.security.call(method, path.slice('/m365/'.length), { body: text, headers })
}

/** What the answer refuses; of a batch, what it refuses of its only item. */
function refusalIn({ name }: Taker, { status, body }: Answer): { status: number; error: Refused['error'] | undefined } {
    const [item] = name === 'batch' && status === 200 ? (body as Batched).result.results : []
    return item ? { status: item.status, error: item.error } : { status, error: (body as Partial<Refused>).error }
}

/** Every row that a call of the API could make or change. */
async function rows(): Promise<string> {
    const tables = ['incident', 'change_request', 'sys_journal_field', ...['ticket', 'comment', 'idempotency'].map((name) => `x_mioms_m365ticket_${name}`)]
    return JSON.stringify(await Promise.all(tables.map((table) => app.admin.find(table, 'ORDERBYsys_id', 'sys_id,sys_mod_count'))))
}

async function faultsOf(taker: Taker, code: string, { text, path }: Bad): Promise<string[]> {
    const answer = await send(taker, text)
    const { status, error } = refusalIn(taker, answer)
    const told = error?.fields.map((field) => field.path) ?? []
    return [
        ...disagreements(routeOf(taker.method, taker.route), answer),
        ...(status === 400 && error?.code === code ? [] : [`answered ${status} ${error?.code ?? 'without a code'}`]),
        ...(path === null || told.includes(path) ? [] : [`told ${told.join()} and not ${path}`]),
        ...(error?.message && error.detail ? [] : ['no cause is told']),
    ].map((fault) => `${taker.name}: ${text.slice(0, 300)}: ${fault}`)
}

async function misjudged(taker: Taker, { field, value, body }: Hostile, status: number, error: Refused['error'] | undefined): Promise<string[]> {
    const fits = problemsWith(taker.schema, body).length === 0 && /[^\s\p{Cc}]/u.test(field === 'text' ? value : 'x')
    if (fits !== status < 300) return [`answered ${status} ${error?.code ?? ''}`]
    if (status >= 300) return error?.fields.some(({ path }) => path === field) ? [] : ['the field is not told']
    if (taker.name === 'comment') return []
    const taskId = taker.name === 'update' ? 'there' : String(body.taskId)
    const { result } = await told(app.security.client.GET('/m365/tickets/{taskId}', { params: { path: { taskId } } }))
    const wanted = storable(String(body.taskName))
    return result.taskName === wanted ? [] : [`read back as ${JSON.stringify(result.taskName)}`]
}

describe('bad input is refused with code, path and cause, and no row is made or changed', () => {
    test.each(Object.entries(CLASSES))('%s', async (_, { code, of }) => {
        const before = await rows()
        const bad = TAKERS.flatMap((taker) => of(taker).map((one) => ({ taker, one })))
        expect(bad.length).toBeGreaterThan(0)
        const faults: string[] = []
        await inParallel(bad.length, async (index) => {
            const { taker, one } = bad[index] as (typeof bad)[number]
            faults.push(...(await faultsOf(taker, code, one)))
        })
        expect(faults).toEqual([])
        expect(await rows()).toBe(before)
    })

    test('a wrong content type', async () => {
        const before = await rows()
        for (const taker of TAKERS) {
            for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml', 'application/jsonp']) {
                const answer = await send(taker, sent(taker, taker.body), { 'content-type': type })
                expect([type, answer.status, disagreements(routeOf(taker.method, taker.route), answer)]).toEqual([type, 415, []])
            }
        }
        expect(await rows()).toBe(before)
    })

    test.each(['%20', '%00', '^NQ', 'a^NQactive=true', '%E2%80%AE', 'a'.repeat(101), '-', '..%2F', 'javascript:x()'])('the key "%s" in the path', async (key) => {
        const before = await rows()
        for (const [method, path, body] of [['GET', '', undefined], ['PATCH', '', '{}'], ['POST', '/comments', '{"commentId":"c","text":"t"}']] as const) {
            const answer = await app.security.call(method, `tickets/${key}${path}`, { body })
            expect({ method, status: answer.status, refused: [400, 404].includes(answer.status) }).toMatchObject({ method, refused: true })
        }
        expect(await rows()).toBe(before)
    })
})

describe('texts that mean more than text somewhere are refused as the contract says, or stored and read back as they are', () => {
    test.each(TAKERS)('$name', async (taker) => {
        const faults: string[] = []
        for (const hostile of hostileTexts(taker)) {
            const answer = await send(taker, sent(taker, hostile.body))
            const { status, error } = refusalIn(taker, answer)
            const found = [...disagreements(routeOf(taker.method, taker.route), answer), ...(await misjudged(taker, hostile, status, error))]
            faults.push(...found.map((fault) => `${hostile.field} ${JSON.stringify(hostile.value)}: ${fault}`))
        }
        expect(faults).toEqual([])
    })

    test('every row can be read again', async () => {
        const { status, result } = await told(app.security.client.GET('/m365/tickets', { params: { query: { limit: 200 } } }))
        expect(status).toBe(200)
        expect(result.tickets.length).toBeGreaterThan(50)
        const incidents = await app.fulfiller.find('incident', `correlation_displayISNOTEMPTY`, 'short_description')
        expect(incidents.filter((row) => !/\S/.test(row.short_description ?? ''))).toEqual([])
    })
})
