import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { components } from '../../src/server/contract/types.ts'
import { idOf, openTables } from './app-records.ts'
import { create, preview, told, type CreatedTicket, type NewTicket, type Reply } from './contract-client.ts'
import { INTEGRATION_USER } from './installed-app.ts'
import { portals, type Answer, type Portals } from './portals.ts'
import { beyondRules, TITLE_MARK } from './site.ts'

type Changed = components['schemas']['ChangedTicket']
type Commented = components['schemas']['PostedComment']
type Refused = components['schemas']['Error']

const TASK: Omit<NewTicket, 'taskId'> = { kind: 'incident', userId: 'admin', taskName: 'Turn on real-time protection', priority: 'high', recommendationSource: 'microsoft', recommendationCategory: 'Devices' }

let app: Portals
beforeAll(async () => {
    app = await portals()
    await openTables(app.admin, ['ticket', 'connection'])
})
afterAll(() => app.stop())

/** What no client of the contract would send. */
const send = (method: string, path: string, body: object): Promise<Answer> => app.security.call(method, path, { body: JSON.stringify(body) })
const post = (more: object): Promise<Answer> => send('POST', 'tickets', { ...TASK, ...more })
const errorOf = ({ body }: Answer): Refused['error'] => (body as Refused).error

const made = async (task: Partial<NewTicket> & { taskId: string }): Promise<CreatedTicket> => {
    const { status, result, error } = await create(app.security.client, { ...TASK, ...task })
    expect([status, error]).toEqual([201, undefined])
    return { ...result, warnings: beyondRules(result.warnings) }
}
const change = (taskId: string, body: components['schemas']['TicketChange']): Promise<Reply<Changed>> =>
    told(app.security.client.PATCH('/m365/tickets/{taskId}', { params: { path: { taskId } }, body }))
const comment = (taskId: string, text: string): Promise<Reply<Commented>> =>
    told(app.security.client.POST('/m365/tickets/{taskId}/comments', { params: { path: { taskId } }, body: { commentId: 'c', text } }))
const rows = async (): Promise<number> => (await app.admin.find('x_mioms_m365ticket_ticket', '', 'sys_id')).length
const notesOf = async (sysId: string): Promise<string[]> =>
    (await app.admin.find('sys_journal_field', `element_id=${sysId}^element=work_notes`, 'value')).map(({ value = '' }) => value)

test('table 1 row 6: the data of a task, each where a person looks for it', async () => {
    const { ticket } = await made({
        taskId: 'AdminMFAV2:incident', taskName: 'Require MFA', description: 'For all administrators.', userId: 'admin', priority: 'moderate', dueDate: '2031-05-06T12:00:00Z',
        recommendationSource: 'user', recommendationCategory: 'Identity', recommendationId: 'AdminMFAV2', recommendationUrl: 'https://security.microsoft.com/securescore',
    })
    const stored = await app.admin.get('incident', ticket.sysId, 'number,short_description,description,impact,urgency,priority,due_date,correlation_id,correlation_display,caller_id')
    expect(stored).toEqual({
        number: ticket.number, short_description: `${TITLE_MARK}Require MFA`, impact: '2', urgency: '2', priority: '3', due_date: '2031-05-06 12:00:00', correlation_id: 'AdminMFAV2:incident',
        correlation_display: expect.stringMatching(/^Microsoft 365 Security and Configuration/), caller_id: expect.objectContaining({ value: await idOf(app.admin, 'sys_user', 'admin') }),
        description: [
            'For all administrators.', '', 'Microsoft 365 recommendation: Identity, AdminMFAV2', 'Recommended by: a user', 'Started by: admin', 'Act on it: https://security.microsoft.com/securescore',
        ].join('\n'),
    })
})

describe('keys', () => {
    test.each([['prioritty', 'priority'], ['taskID', 'taskId'], ['dueDatee', 'dueDate']])('pain 3: a create with %s is refused with the nearest name, and makes nothing', async (misspelt, known) => {
        const before = await rows()
        const answer = await post({ taskId: 'misspelt', [misspelt]: 'x' })
        expect([answer.status, errorOf(answer).fields]).toEqual([400, [{ path: misspelt, code: 'unknown', message: `is not known; did you mean ${known}?` }]])
        expect(await rows()).toBe(before)
    })

    test.each([['nothing', ''], ['a space', ' '], ['a tab', '\t'], ['a space that does not break', '\u00A0'], ['what nobody sees', '\u200B'], ['NUL', '\u0000']])('pain 4: %s is no key, and matches none of the tickets without one', async (_, key) => {
        const foreign = await app.admin.create('incident', { short_description: 'Nobody\'s', correlation_id: '' })
        const before = await rows()
        expect(await post({ taskId: key })).toMatchObject({ status: 400, body: { error: { code: 'body-invalid', fields: [{ path: 'taskId' }] } } })
        const path = `tickets/${encodeURIComponent(key)}`
        for (const answer of [await send('PATCH', path, { status: 'cancelled' }), await send('POST', `${path}/comments`, { commentId: 'c', text: 'x' })]) expect([400, 404, 405]).toContain(answer.status)
        expect(await send('POST', 'tickets/AdminMFAV2:incident/comments', { commentId: key, text: 'x' })).toMatchObject({ status: 400 })
        expect(await rows()).toBe(before)
        expect(await app.admin.get('incident', foreign.sys_id ?? '', 'state,sys_mod_count')).toEqual({ state: '1', sys_mod_count: '0' })
    })

    test('pain 10: tickets are told apart by their keys, never by what they say', async () => {
        const same = { taskName: 'The same words', description: 'The same, too.' }
        const ids = await Promise.all(['said-1', 'said-2', 'SAID-2'].map(async (taskId) => (await made({ ...same, taskId })).ticket.sysId))
        expect(new Set(ids).size).toBe(3)
        await change('said-2', { priority: 'low' })
        expect((await app.admin.find('incident', `short_description=${TITLE_MARK}The same words`, 'urgency')).map(({ urgency }) => urgency).sort()).toEqual(['2', '2', '3'])
    })
})

describe('dates', () => {
    const user = async (): Promise<string> => idOf(app.admin, 'sys_user', INTEGRATION_USER.user)

    test.each([
        ['America/Los_Angeles', 'MM-dd-yyyy'], ['Europe/Stockholm', 'yyyy-MM-dd'], ['Asia/Kolkata', 'dd.MM.yyyy'],
    ])('pains 54 and 55: a due date is the instant that was sent, for an integration user in %s who reads dates as %s', async (time_zone, date_format) => {
        await app.admin.update('sys_user', await user(), { time_zone, date_format })
        // An hour that Stockholm does not have, and one that Los Angeles has twice.
        for (const [sent, utc] of [['2031-03-30T02:30:00+02:00', '2031-03-30T00:30:00Z'], ['2031-11-02T01:30:00-08:00', '2031-11-02T09:30:00Z'], ['2031-05-06T23:59:59.9Z', '2031-05-06T23:59:59Z']] as const) {
            const taskId = `due-${date_format}-${sent.slice(0, 10)}`
            const { ticket, warnings } = await made({ taskId, dueDate: sent })
            expect([ticket.dueDate, warnings]).toEqual([utc, []])
            expect(await app.admin.get('incident', ticket.sysId, 'due_date')).toEqual({ due_date: utc.slice(0, 19).replace('T', ' ') })
            const changed = await change(taskId, { dueDate: '2031-06-01T00:00:00+05:30' })
            expect(changed).toMatchObject({ status: 200, result: { warnings: [], ticket: { dueDate: '2031-05-31T18:30:00Z' } } })
        }
    })
})

describe('texts', () => {
    const words = (length: number): string => 'lorem ipsum dolor sit amet '.repeat(Math.ceil(length / 27)).slice(0, length - 1).trimEnd() + '.'

    test('pain 56: a title longer than its column is cut at a word, says how much is missing, and stands whole in the description', async () => {
        const taskName = words(480)
        const { result: foretold } = await preview(app.security.client, { ...TASK, taskId: 'long-title', taskName })
        const { ticket, warnings } = await made({ taskId: 'long-title', taskName })
        const { short_description, description = '' } = await app.admin.get('incident', ticket.sysId, 'short_description,description')
        const written = foretold.fields.find(({ column }) => column === 'short_description')?.value ?? ''
        // What a rule of the customer's own lengthens is cut by its column.
        expect(short_description).toBe(`${TITLE_MARK}${written}`.slice(0, 160))
        const [, kept = '', missing] = /^(.*)… \((\d+) more characters\)$/.exec(written) ?? []
        expect(written.length).toBeLessThanOrEqual(160)
        expect(kept.length).toBeGreaterThan(110)
        expect(taskName.startsWith(`${kept} `)).toBe(true)
        expect(kept.length + Number(missing)).toBe(taskName.length)
        expect(description.startsWith(`${taskName}\n\n`)).toBe(true)
        expect([ticket.taskName, warnings.map(({ code }) => code)]).toEqual([taskName, ['text-shortened']])
    })

    test('pain 56: a description longer than its column is cut at a word, and stands whole in a work note', async () => {
        const description = words(3_950)
        const { ticket, warnings } = await made({ taskId: 'long-text', description })
        const stored = (await app.admin.get('incident', ticket.sysId, 'description')).description ?? ''
        expect(stored.length).toBeLessThanOrEqual(4000)
        expect(stored).toMatch(/[a-z.]… \(\d+ more characters\)\n\nMicrosoft 365 recommendation: Devices\n/)
        expect(await notesOf(ticket.sysId)).toEqual([`The whole text from Microsoft 365:\n\n${description}`])
        expect(warnings.map(({ code }) => code)).toEqual(['text-shortened'])
    })

    test('pain 56: the longest text is whole in the record of the task, and the note says what it lacks', async () => {
        const description = words(32_000)
        const { ticket } = await made({ taskId: 'longest-text', description })
        expect(await app.admin.find('x_mioms_m365ticket_ticket', 'task_id=longest-text', 'description')).toEqual([{ description }])
        const [note = ''] = await notesOf(ticket.sysId)
        expect([note.length <= 4000, /… \(\d{5} more characters\)$/.test(note)]).toEqual([true, true])
    })

    test('pain 57: HTML becomes plain text with its links, and nothing needs the [code] tag', async () => {
        const description = '<h1>Why</h1><p>Turn it <b>on</b> for <a href="https://learn.microsoft.com/x?a=1&amp;b=2">all devices</a>.</p><ul><li>one</li><li>two &lt; 3</li></ul>'
            + '<script>alert(1)</script><a href="javascript:alert(1)">no</a> [code]<i>x</i>[/code]'
        const { ticket } = await made({ taskId: 'html', taskName: '<b>Turn it on</b> &amp; keep it', description })
        const stored = await app.admin.get('incident', ticket.sysId, 'short_description,description')
        expect(stored.short_description).toBe(`${TITLE_MARK}Turn it on & keep it`)
        expect(stored.description).toContain('Why\n\nTurn it on for all devices (https://learn.microsoft.com/x?a=1&b=2).\n- one\n- two < 3')
        expect(stored.description).not.toMatch(/<[a-z/]|alert\(1\)|&[a-z]+;/)
        expect((await comment('html', '<p>Done in <a href="https://a.example/">a</a> [code]<b>y</b>[/code]</p>')).status).toBe(201)
        const entries = await app.admin.find('sys_journal_field', `element_id=${ticket.sysId}`, 'value')
        expect(entries.map(({ value = '' }) => value.split('\n')[1])).toEqual(['Done in a (https://a.example/) (code)y(/code)'])
    })
})

describe('people', () => {
    beforeAll(async () => {
        const person = (user_name: string, more: Record<string, string>): Promise<unknown> => app.admin.create('sys_user', { user_name, ...more })
        await person('ada.l', { first_name: 'Ada', last_name: 'Lovelace', email: 'ada@example.com' })
        await person('twin.1', { first_name: 'Tom', last_name: 'Twin', email: 'twin@example.com' })
        await person('twin.2', { first_name: 'Tom', last_name: 'Twin', email: 'twin@example.com' })
        await person('gone', { first_name: 'Gone', last_name: 'Person', active: 'false' })
    })

    test.each([['sys_id', ''], ['user name', 'ada.l'], ['e-mail', 'ADA@example.com'], ['name', 'Ada Lovelace']])('pain 58: a person is found by %s', async (how, given) => {
        const sysId = await idOf(app.admin, 'sys_user', 'ada.l')
        for (const kind of ['incident', 'change'] as const) {
            const { ticket, warnings } = await made({ taskId: `who-${kind}-${how.replace(' ', '-')}`, kind, userId: given || sysId })
            const column = kind === 'incident' ? 'caller_id' : 'requested_by'
            const stored = await app.admin.get(kind === 'incident' ? 'incident' : 'change_request', ticket.sysId, column)
            expect(stored).toEqual({ [column]: expect.objectContaining({ value: sysId }) })
            expect(warnings.map(({ code }) => code)).not.toContain('user-unknown')
        }
    })

    test.each([['several people', 'Tom Twin'], ['several by e-mail', 'twin@example.com'], ['nobody', 'who.is.this'], ['somebody who left', 'gone'], ['a sys_id of nobody', '0'.repeat(32)]])('pain 58: %s is a warning, and the ticket is made', async (_, userId) => {
        const { ticket, warnings } = await made({ taskId: `nobody-${userId.replace(/[^a-z0-9]/gi, '-')}`, userId })
        expect(warnings).toEqual([{ code: 'user-unknown', message: expect.stringContaining(userId) }])
        const { caller_id, description } = await app.admin.get('incident', ticket.sysId, 'caller_id,description')
        // What the dictionary gives a caller that nobody named.
        expect(caller_id).toMatchObject({ value: await idOf(app.admin, 'sys_user', INTEGRATION_USER.user) })
        expect(description).toContain(`Started by: ${userId}`)
    })
})
