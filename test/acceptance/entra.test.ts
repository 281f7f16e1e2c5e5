import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { ConfidentialClientApplication, type INetworkModule, type NetworkResponse } from '@azure/msal-node'
import { basic } from '../journey/table-api.ts'
import { connectionId as idOfConnection, openTables, setConnection } from './app-records.ts'
import { startCapture, type Capture } from './capture.ts'
import { contractClient, create, told, type ContractClient } from './contract-client.ts'
import { ENTRA, startEntra, type Entra } from './entra.ts'
import { connectedApp, INTEGRATION_USER, type ConnectedApp } from './installed-app.ts'
import { ADMIN } from './snapshot.ts'

// An hour, without the five minutes that a token may need on the way.
const TOKEN_LIFE_S = 3599 - 300
// As long as a connection is held after a refused sign-in, and some.
const UNTIL_TRIAL_S = 6 * 60
const CONNECTION = 'x_mioms_m365ticket_connection'

let app: ConnectedApp
let capture: Capture
let entra: Entra
/** The integration user and the administrator, by user name and password: a token ends when the clock is moved. */
let ours: ContractClient
let setup: ContractClient
let connectionId: string
beforeAll(async () => {
    [app, capture, entra] = await Promise.all([connectedApp(), startCapture(), startEntra()])
    ours = contractClient(app.instance.url, () => basic(INTEGRATION_USER.user, INTEGRATION_USER.password))
    setup = contractClient(app.instance.url, () => basic(ADMIN.user, ADMIN.password))
    await openTables(app.admin, ['connection'])
    connectionId = await idOfConnection(app.admin)
    await told(ours.PUT('/m365/connection/callback', { body: { callbackUrl: `${capture.url}/events` } }))
    await setConnection(app.admin, { entra_tenant_id: ENTRA.tenantId, entra_client_id: ENTRA.clientId, entra_scope: ENTRA.scope, entra_secret_expires_on: '2031-05-06' })
    const [login] = await app.admin.find('sys_properties', 'name=x_mioms_m365ticket.entra_login', 'sys_id')
    await app.admin.update('sys_properties', login?.sys_id ?? '', { value: entra.url })
})
afterAll(async () => {
    capture.stop()
    await entra.stop()
    await app.stop()
})
afterEach(() => {
    capture.answer(202)
    entra.refuse(null)
})

const sendTest = async () => (await told(setup.POST('/setup/connections/{connectionId}/test-event', { params: { path: { connectionId } } }))).result
const lastToken = (): string => capture.calls.at(-1)?.headers['authorization']?.replace(/^Bearer /, '') ?? ''

/** As a person enters it in the form: a secret is taken as a display value only. */
async function enterSecret(secret: string): Promise<void> {
    const headers = { authorization: basic(ADMIN.user, ADMIN.password), 'content-type': 'application/json' }
    const answer = await fetch(`${app.instance.url}/api/now/table/${CONNECTION}/${connectionId}?sysparm_input_display_value=true`, { method: 'PATCH', headers, body: JSON.stringify({ entra_client_secret: secret }) })
    expect(answer.status).toBe(200)
}

test('settings that are not complete send nothing, and say what to enter', async () => {
    const before = [capture.calls.length, entra.asked.length]
    expect(await sendTest()).toEqual({ outcome: 'blocked', detail: expect.stringMatching(/ServiceNow administrator enters the Entra client secret/) })
    expect([capture.calls.length, entra.asked.length]).toEqual(before)
    await enterSecret(ENTRA.clientSecret)
})

test('events carry a token that is asked for once, as Microsoft\'s own client asks, and again five minutes before it ends', async () => {
    for (let time = 0; time < 3; time++) expect(await sendTest()).toEqual({ outcome: 'delivered' })
    const [first, ...others] = entra.asked
    expect([first, others]).toEqual([{ grant_type: 'client_credentials', client_id: ENTRA.clientId, client_secret: ENTRA.clientSecret, scope: ENTRA.scope }, []])
    const token = lastToken()
    expect(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({ scope: ENTRA.scope })
    await app.instance.advance(TOKEN_LIFE_S - 60)
    await sendTest()
    expect([entra.asked.length, lastToken()]).toEqual([1, token])
    await app.instance.advance(61)
    await sendTest()
    expect(entra.asked).toHaveLength(2)
    expect(lastToken()).not.toBe(token)
})

test('@azure/msal-node takes the stand-in for Entra', async () => {
    const before = entra.asked.length
    const here = (url: string): string => url.replace('https://login.microsoftonline.com', entra.url)
    const network: INetworkModule = {
        async sendGetRequestAsync<T>(url: string): Promise<NetworkResponse<T>> {
            const answer = await fetch(here(url))
            const text = (await answer.text()).replaceAll(entra.url.replace('127.0.0.1', 'localhost'), 'https://login.microsoftonline.com').replaceAll(entra.url, 'https://login.microsoftonline.com')
            return { status: answer.status, headers: Object.fromEntries(answer.headers), body: JSON.parse(text) as T }
        },
        async sendPostRequestAsync<T>(url: string, options?: { headers?: Record<string, string>; body?: string }): Promise<NetworkResponse<T>> {
            const answer = await fetch(here(url), { method: 'POST', headers: options?.headers, body: options?.body })
            return { status: answer.status, headers: Object.fromEntries(answer.headers), body: (await answer.json()) as T }
        },
    }
    const auth = { clientId: ENTRA.clientId, clientSecret: ENTRA.clientSecret, authority: `https://login.microsoftonline.com/${ENTRA.tenantId}` }
    const answer = await new ConfidentialClientApplication({ auth, system: { networkClient: network } }).acquireTokenByClientCredential({ scopes: [ENTRA.scope] })
    expect(answer?.tokenType).toBe('Bearer')
    const theirs = entra.asked.slice(before)
    expect(theirs).toHaveLength(1)
    // What ours sends is what theirs sends, which sends telemetry besides.
    expect(theirs[0]).toMatchObject({ grant_type: 'client_credentials', client_id: ENTRA.clientId, client_secret: ENTRA.clientSecret })
    expect(theirs[0]?.['scope']?.split(' ')).toContain(ENTRA.scope)
})

test('a token that the receiver refuses is renewed once, and the event arrives under the same id', async () => {
    const [calls, asked] = [capture.calls.length, entra.asked.length]
    const refused = lastToken()
    capture.answer(({ headers }) => ({ status: headers['authorization'] === `Bearer ${refused}` ? 401 : 202 }))
    expect(await sendTest()).toEqual({ outcome: 'delivered' })
    const [first, second] = capture.calls.slice(calls)
    expect([entra.asked.length - asked, capture.calls.length - calls, second?.headers['webhook-id']]).toEqual([1, 2, first?.headers['webhook-id']])
})

test('a receiver that lets nobody in holds everything, says who must do what, and loses nothing', async () => {
    const { result: { ticket } } = await create(ours, { taskId: 'held', kind: 'incident', userId: 'admin', taskName: 'Turn it on', priority: 'high', recommendationSource: 'user', recommendationCategory: 'Apps' })
    const [calls, asked] = [capture.calls.length, entra.asked.length]
    capture.answer(401)
    await app.fulfiller.update('incident', ticket.sysId, { state: '2' })
    await capture.until(calls + 2)
    const cause = await heldBecause()
    expect(cause).toMatch(/HTTP 401, with a new token too: the Microsoft administrator lets .* call the receiver/)
    await app.fulfiller.update('incident', ticket.sysId, { state: '3', hold_reason: '1' })
    await app.instance.advance(60)
    expect([capture.calls.length - calls, entra.asked.length - asked]).toEqual([2, 1])
    capture.answer(202)
    await app.instance.advance(UNTIL_TRIAL_S)
    await capture.until(calls + 3)
    expect(JSON.parse(capture.calls.at(-1)?.body ?? '')).toMatchObject({ subject: 'held', data: { state: '3' } })
})

test.each([
    [401, { error: 'invalid_client', error_codes: [7000222], trace_id: 'b1a7f1c0-5d0e-4a6b-9c8d-7e6f5a4b3c2d', error_description: 'the secret' }, 'blocked', /AADSTS7000222, trace b1a7f1c0.* new client secret/],
    [400, { error: 'invalid_scope', error_codes: [70011] }, 'blocked', /AADSTS70011.* corrects the Entra scope/],
    [400, { error: 'unauthorized_client', error_codes: [700016] }, 'blocked', /AADSTS700016.*client ID/],
    [503, { error: 'temporarily_unavailable' }, 'failed', /HTTP 503, temporarily_unavailable/],
    [200, { token_type: 'Bearer' }, 'failed', /without a token/],
] as const)('Entra\'s answer %i %j is told with who can mend it, and nothing is sent', async (status, body, outcome, words) => {
    await app.instance.advance(3600)
    const calls = capture.calls.length
    entra.refuse({ status, body })
    const tested = await sendTest()
    expect(tested).toEqual({ outcome, detail: expect.stringMatching(words) })
    expect(tested.detail).not.toContain('the secret')
    expect(capture.calls).toHaveLength(calls)
})

test('neither the client secret nor a token stands in the instance\'s data in clear', async () => {
    await sendTest()
    const files = readdirSync(app.folder).filter((name) => !name.startsWith('.'))
    expect(files).not.toEqual([])
    const found = (text: string) => files.filter((name) => readFileSync(join(app.folder, name)).includes(text))
    expect(found(connectionId)).not.toEqual([])
    for (const hidden of [ENTRA.clientSecret, encodeURIComponent(ENTRA.clientSecret), lastToken(), app.handover.signingSecret ?? '']) expect([hidden !== '', found(hidden)]).toEqual([true, []])
    const answers = JSON.stringify([await told(setup.GET('/setup/status')), await told(ours.GET('/m365/connection')), await app.admin.find(CONNECTION, '', '')])
    for (const hidden of [ENTRA.clientSecret, lastToken()]) expect(answers).not.toContain(hidden)
})

async function heldBecause(): Promise<string> {
    for (let look = 0; look < 100; look++) {
        const { push_cause: cause = '', push_held_until: until = '' } = await app.admin.get(CONNECTION, connectionId, 'push_cause,push_held_until')
        if (until !== '') return cause
        await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('the connection is not held after 10 s')
}
