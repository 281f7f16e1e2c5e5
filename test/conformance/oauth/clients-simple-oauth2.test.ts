import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { AuthorizationCode, type AccessToken } from 'simple-oauth2'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import { behaviour } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { signedIn, type Visitor } from '../visitor.ts'
import { decide, registerClient, statusWith, type RegisteredClient } from './registered-client.ts'

/** A client that none of us wrote judges the instance, unmodified: simple-oauth2 5.1.0. */

let probes: ProbeInstance
let registered: RegisteredClient
let fred: Visitor

beforeAll(async () => {
    probes = await startProbes({})
    registered = await registerClient(probes)
    fred = await signedIn(probes, FULFILLER)
}, 60_000)
afterAll(() => probes.stop())

const VERIFIER = 'a-verifier-of-the-client-with-enough-characters'

const grantOf = (secret = registered.secret): AuthorizationCode => new AuthorizationCode({
    client: { id: registered.id, secret },
    auth: { tokenHost: probes.instance.url, tokenPath: '/oauth_token.do', authorizePath: '/oauth_auth.do', revokePath: '/oauth_revoke_token.do' },
    // Its default takes JSON only; what a revocation answers is written nowhere, and is empty here.
    http: { json: true },
    options: { authorizationMethod: 'body' },
})

async function code(): Promise<string> {
    const code_challenge = createHash('sha256').update(VERIFIER).digest('base64url')
    const address = grantOf().authorizeURL({ redirect_uri: registered.redirect, state: 'st4te', scope: 'useraccount', code_challenge, code_challenge_method: 'S256' })
    return (await decide(fred, address)).searchParams.get('code') ?? ''
}

const exchange = (given: string, more: Record<string, string> = {}): Promise<AccessToken> =>
    grantOf().getToken({ code: given, redirect_uri: registered.redirect, code_verifier: VERIFIER, ...more })
const refusal = { output: { statusCode: 401 }, data: { payload: { error: 'server_error', error_description: 'access_denied' } } }

describe('simple-oauth2 as client', () => {
    behaviour('simple-oauth2 gets tokens by authorization code with PKCE, and calls an API', 'platform-security/authentication/authorization-workflow.md', async () => {
        const { token } = await exchange(await code())
        expect([await statusWith(probes, token.access_token), typeof token.refresh_token]).toEqual([200, 'string'])
    })

    behaviour('simple-oauth2 refreshes an access token that has ended', 'platform-security/authentication/authorization-workflow.md', async () => {
        const first = await exchange(await code())
        await probes.instance.advance(1801)
        fred = await signedIn(probes, FULFILLER)
        const second = await first.refresh()
        expect([await statusWith(probes, first.token.access_token), await statusWith(probes, second.token.access_token)]).toEqual([401, 200])
    })

    behaviour('simple-oauth2 revokes both tokens', 'platform-security/authentication/t_RevokeOAuthToken.md', async () => {
        const tokens = await exchange(await code())
        await tokens.revokeAll()
        expect(await statusWith(probes, tokens.token.access_token)).toBe(401)
        await expect(tokens.refresh()).rejects.toMatchObject(refusal)
    })

    behaviour('simple-oauth2 is told 401 for a wrong secret', 'reported', async () => {
        await expect(grantOf('wrong').getToken({ code: await code(), redirect_uri: registered.redirect, code_verifier: VERIFIER })).rejects.toMatchObject(refusal)
    })

    behaviour('simple-oauth2 is told 401 for a wrong verifier', 'platform-security/authentication/authorization-workflow.md', async () => {
        await expect(exchange(await code(), { code_verifier: 'another-verifier-of-enough-characters-1234567' })).rejects.toMatchObject(refusal)
    })

    behaviour('simple-oauth2 is told 401 for a code that was used', 'reported', async () => {
        const used = await code()
        await exchange(used)
        await expect(exchange(used)).rejects.toMatchObject(refusal)
    })

    behaviour('simple-oauth2 is told 401 for a code that has ended', 'reported', async () => {
        const late = await code()
        await probes.instance.advance(61)
        await expect(exchange(late)).rejects.toMatchObject(refusal)
    })
})
