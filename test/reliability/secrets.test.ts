import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTables } from '../acceptance/app-records.ts'
import { connectedApp, INTEGRATION_USER, type ConnectedApp } from '../acceptance/installed-app.ts'
import { ADMIN } from '../acceptance/snapshot.ts'
import { basic } from '../journey/table-api.ts'
import { CALLBACK_KEY } from './faulty-receiver.ts'

const TABLES = ['connection', 'ticket', 'status_update', 'delivery_lane', 'activity', 'idempotency', 'comment']
const PLATFORM_TABLES = ['syslog', 'sysevent', 'sys_trigger', 'sys_outbound_http_log', 'sys_properties']
const [LOOKS, BETWEEN_LOOKS_MS, A_WHILE_S] = [400, 50, 6 * 60]
const API = '/api/x_mioms_m365ticket/v1'

let app: ConnectedApp
/** Every answer of the application and of its tables. */
const answers: string[] = []
const tokens = new Set<string>()
beforeAll(async () => {
    app = await connectedApp()
    await openTables(app.admin, TABLES)
    tokens.add(app.microsoft.accessToken())
})
afterAll(() => app.stop())

async function call(method: string, path: string, authorization: string, body?: object): Promise<void> {
    const answer = await fetch(app.instance.url + path, { method, headers: { authorization, 'content-type': 'application/json' }, ...(body && { body: JSON.stringify(body) }) })
    answers.push(await answer.text())
}

const asMicrosoft = (method: string, path: string, body?: object) => call(method, `${API}/m365/${path}`, `Bearer ${app.microsoft.accessToken()}`, body)
const asAdmin = (path: string) => call('GET', path, basic(ADMIN.user, ADMIN.password))
const callBackTo = (callbackUrl: string) => asMicrosoft('PUT', 'connection/callback', { callbackUrl })

/** What nobody but its owner may see, under the name of what it is. */
function secrets(): [string, string][] {
    const { clientSecret, signingSecret } = app.handover
    return [
        ['the query of the callback', CALLBACK_KEY],
        ['the signing secret', (signingSecret ?? '').replace('whsec_', '')],
        ['the client secret', clientSecret ?? ''],
        ...[...tokens].map((token): [string, string] => ['an access token', token]),
        ['the integration user\'s password', INTEGRATION_USER.password],
    ]
}

const found = (text: string | Buffer): string[] => secrets().filter(([, secret]) => text.includes(secret)).map(([name]) => name)

/** Every way in which a call succeeds and fails, so that everything writes about it. */
async function liveThroughIt(): Promise<void> {
    const { ticket } = await app.microsoft.share('scid_2090', 'incident')
    let turn = 0
    const changed = () => app.fulfiller.update('incident', ticket.sysId, { state: ++turn % 2 ? '2' : '1', urgency: String(turn % 3 + 1), comments: `turn ${turn}`, work_notes: `turn ${turn}` })
    await callBackTo(`${app.microsoft.eventsUrl}?sig=${CALLBACK_KEY}`)
    await changed()
    await called(200)
    await callBackTo(`https://not-on-the-list.example/hook?sig=${CALLBACK_KEY}`)
    for (const status of [500, 401, 410]) {
        await app.microsoft.faults({ status })
        await changed()
        await called(status)
    }
    await app.microsoft.faults({})
    await app.microsoft.stop()
    await changed()
    await called(0)
    await app.microsoft.start()
    // Gets itself a new token, too: the first one has ended by now.
    await app.microsoft.share('scid_2010', 'incident')
    tokens.add(app.microsoft.accessToken())
}

/** Waits until an activity says that a call ended so, and moves the time on meanwhile. */
async function called(status: number): Promise<void> {
    for (let look = 0; look < LOOKS; look++) {
        if ((await app.admin.find('x_mioms_m365ticket_activity', `direction=out^operationSTARTSWITHticket^http_status=${status}`, 'sys_id')).length > 0) return
        await sleep(BETWEEN_LOOKS_MS)
        if (look % 20 === 19) await Promise.all([app.instance.advance(A_WHILE_S), app.microsoft.advance(A_WHILE_S)])
    }
    throw new Error(`no call ended with ${status}`)
}

async function collect(): Promise<void> {
    for (const path of ['connection', 'ping', 'states', 'tickets', 'ticket-summary']) await asMicrosoft('GET', path)
    await asAdmin(`${API}/setup/status`)
    for (const table of [...TABLES.map((name) => `x_mioms_m365ticket_${name}`), ...PLATFORM_TABLES]) await asAdmin(`/api/now/table/${table}?sysparm_display_value=all`)
    for (const table of TABLES) await asAdmin(`/x_mioms_m365ticket_${table}_list.do`)
}

test('after everything that can happen, no secret, token or query of a callback stands anywhere in clear', async () => {
    await liveThroughIt()
    await collect()
    expect(answers.length).toBeGreaterThan(20)
    expect(answers.filter((answer) => answer.includes('not-delivered'))).not.toEqual([])
    expect(answers.flatMap(found)).toEqual([])
    await app.instance.stop()
    const files = readdirSync(app.folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(app.folder, file)).isFile())
    expect(files).toContain('instance.db')
    expect(files.flatMap((file) => found(readFileSync(join(app.folder, file))).map((name) => `${name} in ${file}`))).toEqual([])
})

test('what is searched for is seen where it stands in clear', () => {
    expect(secrets().map(([, secret]) => secret.length >= 16)).toEqual(secrets().map(() => true))
    expect(found(secrets().map(([, secret]) => `<${secret}>`).join())).toHaveLength(secrets().length)
})
