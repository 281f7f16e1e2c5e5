import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { connectorFor, type Connector } from '../../../src/microsoft-client/connector.ts'
import { SignInNeeded, type Tokens } from '../../../src/microsoft-client/tokens.ts'

type Answer = [status: number, body: object, headers?: Record<string, string>]

const PING: Answer = [200, { result: { user: 'm365.integration', appVersion: '1.0.0', time: '2026-11-23T08:00:00Z' } }]
const NOT_SIGNED_IN: Answer = [401, { error: { message: 'User Not Authenticated', detail: null }, status: 'failure' }]
const RENEWED: Answer = [200, { access_token: 'new', token_type: 'Bearer', expires_in: 1800, scope: 'useraccount' }]

let server: Server
let answers: Answer[]
let calls: string[]
let tokens: Tokens | null

beforeAll(async () => {
    server = createServer((request, response) => {
        calls.push(`${request.method} ${new URL(request.url ?? '', 'http://x').pathname.split('/').at(-1)} ${request.headers.authorization ?? '-'}`)
        const [status, body, headers] = answers.shift() ?? [500, {}]
        response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
})
afterAll(() => void server.close())
beforeEach(() => {
    calls = []
    tokens = { accessToken: 'old', refreshToken: 'refresh', expiresAt: Date.now() + 1_800_000 }
})

function connector(mostTries = 4): Connector {
    const instanceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const registration = { instanceUrl, clientId: 'id', clientSecret: 'secret', redirectUrl: 'http://127.0.0.1/', allowHttpToLoopback: true }
    const store = {
        read: () => Promise.resolve(tokens),
        write: (next: Tokens | null) => {
            tokens = next
            return Promise.resolve()
        },
    }
    return connectorFor(registration, store, { mostTries })
}

function ping(mostTries?: number) {
    return connector(mostTries).GET('/m365/ping')
}

test('a refused token is renewed once, and the refresh token is kept when none is sent', async () => {
    answers = [NOT_SIGNED_IN, RENEWED, PING]
    expect((await ping()).data?.result.user).toBe('m365.integration')
    expect(calls).toEqual(['GET ping Bearer old', 'POST oauth_token.do -', 'GET ping Bearer new'])
    expect(tokens).toMatchObject({ accessToken: 'new', refreshToken: 'refresh' })
})

test('a new token that is refused too is an answer, not a loop', async () => {
    answers = [NOT_SIGNED_IN, RENEWED, NOT_SIGNED_IN]
    expect((await ping()).response.status).toBe(401)
    expect(calls).toHaveLength(3)
})

test('an expired token is renewed before the call; calls at the same time share the renewal', async () => {
    tokens = { accessToken: 'old', refreshToken: 'refresh', expiresAt: Date.now() }
    answers = [RENEWED, PING, PING, PING]
    const shared = connector()
    await Promise.all([1, 2, 3].map(() => shared.GET('/m365/ping')))
    expect(calls).toEqual(['POST oauth_token.do -', ...Array<string>(3).fill('GET ping Bearer new')])
})

test('a refused refresh token asks for a person, and is forgotten', async () => {
    answers = [NOT_SIGNED_IN, [401, { error: 'server_error', error_description: 'access_denied' }]]
    await expect(ping()).rejects.toThrow(SignInNeeded)
    expect(tokens).toBeNull()
})

test('a busy token endpoint does not cost the authorisation', async () => {
    answers = [NOT_SIGNED_IN, [503, { error: 'temporarily_unavailable' }]]
    await expect(ping()).rejects.not.toThrow(SignInNeeded)
    expect(tokens?.refreshToken).toBe('refresh')
})

test('a busy instance is asked again, no sooner than it wants', async () => {
    answers = [[429, {}, { 'retry-after': '0.6' }], [503, {}], PING]
    const started = Date.now()
    expect((await ping()).data?.result.user).toBe('m365.integration')
    expect(Date.now() - started).toBeGreaterThanOrEqual(600)
})

test('after the last try the busy answer is given back', async () => {
    answers = [[503, {}], [503, {}]]
    expect((await ping(2)).response.status).toBe(503)
    expect(calls).toHaveLength(2)
})
