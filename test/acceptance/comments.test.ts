import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { eventually } from './eventually.ts'
import { openTables, setConnection, withoutPrivilege } from './app-records.ts'
import { basic } from '../journey/table-api.ts'
import { contractClient, told, type ContractClient } from './contract-client.ts'
import { connectedApp, INTEGRATION_USER, type ConnectedApp } from './installed-app.ts'

const OUTBOX = 'x_mioms_m365ticket_status_update'
// Shorter than a lease, and together longer than any pause between two calls that try whether the receiver is back.
const [STEPS, STEP_S] = [4, 100]

// Longer than the pause between two runs of the job that looks for what nobody wants any more.
const UNTIL_RECONCILED_S = 16 * 60
const UNTIL_CLEANED_S = 92 * 24 * 60 * 60

let app: ConnectedApp
/** The integration user by user name and password: a token ends when the clock is moved. */
let ours: ContractClient
beforeAll(async () => {
    app = await connectedApp()
    ours = contractClient(app.instance.url, () => basic(INTEGRATION_USER.user, INTEGRATION_USER.password))
    await openTables(app.admin, ['connection', 'status_update'])
})
afterAll(() => app.stop())

interface Shared { sysId: string; taskId: string }
const shared = async (recommendation: string): Promise<Shared> => (await app.microsoft.share(recommendation, 'incident')).ticket
const write = ({ sysId }: Shared, values: Record<string, string>) => app.fulfiller.update('incident', sysId, values)
const commentsOf = ({ taskId }: Shared, count: number) => app.microsoft.toldOf('comment', taskId, count)
const textsOf = async (ticket: Shared, count: number) => (await commentsOf(ticket, count)).map(({ comment }) => comment?.text)
const rowsOf = (state: string) => app.admin.find(OUTBOX, `type=comment^state=${state}`, 'sys_id,event_id,last_error,sent')
/** So long that what must not come would have come: as long as what must come needs. */
async function settled(ticket: Shared): Promise<void> {
    await app.instance.advance(60)
    await app.microsoft.advance(60)
    await write(ticket, { impact: '3' })
    await write(ticket, { impact: '2' })
    await sleep(3000)
}

test('pain 23: what a fulfiller writes for the caller is told by default, in order, each once; work notes are not', async () => {
    const ticket = await shared('AdminMFAV2')
    for (const text of ['One', 'Two ÄÖ ${x} [code]<b>bold</b>[/code]', 'Three']) await write(ticket, { comments: text })
    await write(ticket, { work_notes: 'Between ourselves' })
    expect(await textsOf(ticket, 3)).toEqual(['One', 'Two ÄÖ ${x} bold', 'Three'])
    await settled(ticket)
    const all = await commentsOf(ticket, 3)
    expect(all).toHaveLength(3)
    for (const event of all) expect(event).toMatchObject({ verified: true, duplicate: false, comment: { visibility: 'customer', author: 'Fred Fulfiller' } })
    expect((await app.microsoft.events()).filter(({ verified }) => !verified)).toEqual([])
})

test('what Microsoft posted itself is not sent back; what a fulfiller answers right after is', async () => {
    const ticket = await shared('scid_2090')
    const params = { path: { taskId: ticket.taskId } }
    expect((await told(ours.POST('/m365/tickets/{taskId}/comments', { params, body: { commentId: 'c1', text: 'From Microsoft' } }))).status).toBe(201)
    await write(ticket, { comments: 'From ServiceNow' })
    await settled(ticket)
    expect(await textsOf(ticket, 1)).toEqual(['From ServiceNow'])
})

test('work notes are told from when they are switched on, without the history, and no more when they are switched off', async () => {
    const ticket = await shared('scid_2010')
    await write(ticket, { work_notes: 'Before' })
    await setConnection(app.admin, { send_work_notes: 'true' })
    await app.instance.advance(2)
    await write(ticket, { work_notes: 'Told' })
    expect(await commentsOf(ticket, 1)).toMatchObject([{ verified: true, comment: { text: 'Told', visibility: 'internal' } }])
    await setConnection(app.admin, { send_work_notes: 'false' })
    await write(ticket, { work_notes: 'After' })
    await settled(ticket)
    expect(await textsOf(ticket, 1)).toEqual(['Told'])
})

test('a comment that the receiver refuses is a dead letter of its own; those after it arrive, and it does when somebody revives it', async () => {
    const ticket = await shared('AdminMFAV2')
    const before = (await commentsOf(ticket, 3)).length
    await app.microsoft.faults({ status: 410, times: 1 })
    await write(ticket, { comments: 'Not wanted' })
    await write(ticket, { comments: 'Wanted' })
    expect((await textsOf(ticket, before + 1)).slice(before)).toEqual(['Wanted'])
    const [dead] = await rowsOf('dead')
    expect(dead).toMatchObject({ last_error: 'HTTP 410', sent: expect.stringContaining('Not wanted') })
    await app.admin.update(OUTBOX, dead?.sys_id ?? '', { state: 'waiting', due_at: '2024-01-01 00:00:00' })
    await app.instance.advance(60)
    await app.microsoft.advance(60)
    expect((await textsOf(ticket, before + 2)).slice(before)).toEqual(['Wanted', 'Not wanted'])
    expect([await rowsOf('dead'), await rowsOf('waiting')]).toEqual([[], []])
})

test('pain 16: comments written while Microsoft was away arrive after it is back, in order, none instead of another', async () => {
    const ticket = await shared('scid_2090')
    const before = (await commentsOf(ticket, 1)).length
    await app.microsoft.stop()
    const texts = Array.from({ length: 12 }, (_, number) => `Away ${number}`)
    for (const text of texts) await write(ticket, { comments: text })
    await write(ticket, { state: '2' })
    await app.microsoft.start()
    for (let step = 0; step < STEPS; step++) {
        await app.instance.advance(STEP_S)
        await app.microsoft.advance(STEP_S)
    }
    expect((await textsOf(ticket, before + texts.length)).slice(before)).toEqual(texts)
    expect((await app.microsoft.eventsOf(ticket.taskId, 1)).at(-1)).toMatchObject({ verified: true, stale: false, status: 'inProgress' })
})

test('where the journal may not be read the self-test says so and statuses flow; afterwards nothing was lost', async () => {
    const ticket = await shared('scid_2010')
    const [before, statuses] = [(await commentsOf(ticket, 1)).length, (await app.microsoft.eventsOf(ticket.taskId, 0)).length]
    await withoutPrivilege(app.admin, 'target_name=sys_journal_field^operation=read', async () => {
        await write(ticket, { comments: 'Unseen', state: '2' })
        expect((await app.microsoft.eventsOf(ticket.taskId, statuses + 1)).at(-1)).toMatchObject({ status: 'inProgress' })
        const { result: { checks } } = await told(ours.GET('/m365/connection'))
        expect(checks.find(({ id }) => id === 'sys_journal_field.read')).toMatchObject({ state: 'fail', responsible: 'serviceNowAdmin' })
        expect(await commentsOf(ticket, 0)).toHaveLength(before)
    })
    await write(ticket, { comments: 'Seen' })
    expect((await textsOf(ticket, before + 2)).slice(before)).toEqual(['Unseen', 'Seen'])
})

test('what people wrote while nothing was sent is told though Microsoft went on with a new ticket meanwhile, as written on the old one', async () => {
    const old = await app.microsoft.share('OneAdmin', 'incident')
    await setConnection(app.admin, { paused: 'true' })
    await write(old.ticket, { comments: 'Done, see KB1' })
    await app.fulfiller.update('incident', old.ticket.sysId, { state: '6', close_code: 'Solution provided', close_notes: 'done' })
    await app.fulfiller.update('incident', old.ticket.sysId, { state: '7' })
    const params = { path: { taskId: old.ticket.taskId } }
    const { result } = await told(ours.POST('/m365/tickets/{taskId}/comments', { params, body: { commentId: 'late', text: 'From Microsoft' } }))
    expect(result.outcome).toBe('created')
    await setConnection(app.admin, { paused: 'false' })
    await app.instance.advance(60)
    await app.microsoft.advance(60)
    expect(await commentsOf(old.ticket, 1)).toMatchObject([{ verified: true, id: expect.stringContaining(old.ticket.sysId) as unknown, comment: { text: 'Done, see KB1' } }])
})

test('what Microsoft posts is not sent back after somebody renamed its user', async () => {
    const ticket = await shared('DLPEnabled')
    const [user] = await app.admin.find('sys_user', `user_name=${INTEGRATION_USER.user}`, 'sys_id')
    await app.admin.update('sys_user', user?.sys_id ?? '', { user_name: 'm365.renamed' })
    const renamed = contractClient(app.instance.url, () => basic('m365.renamed', INTEGRATION_USER.password))
    const params = { path: { taskId: ticket.taskId } }
    expect((await told(renamed.POST('/m365/tickets/{taskId}/comments', { params, body: { commentId: 'c1', text: 'From Microsoft' } }))).status).toBe(201)
    await write(ticket, { comments: 'From ServiceNow' })
    expect(await textsOf(ticket, 1)).toEqual(['From ServiceNow'])
    await app.admin.update('sys_user', user?.sys_id ?? '', { user_name: INTEGRATION_USER.user })
})

test('what was told is not told again after its row was cleaned up, nor after the connection was removed and made anew', async () => {
    const ticket = await shared('scid_2090')
    const before = await textsOf(ticket, 1)
    await setConnection(app.admin, { removed_at: '2027-01-01 00:00:00' })
    await app.instance.advance(UNTIL_RECONCILED_S)
    await sleep(2000)
    await setConnection(app.admin, { removed_at: '' })
    await settled(ticket)
    expect(await textsOf(ticket, 1)).toEqual(before)
    await app.instance.advance(UNTIL_CLEANED_S)
    await app.microsoft.advance(UNTIL_RECONCILED_S + UNTIL_CLEANED_S)
    await eventually(() => rowsOf('delivered'), (rows) => rows.length === 0)
    await settled(ticket)
    expect(await textsOf(ticket, 1)).toEqual(before)
})
