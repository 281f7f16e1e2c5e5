import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import * as oauth from 'oauth4webapi'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import { behaviour } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { signedIn, type Visitor } from '../visitor.ts'
import { decide, registerClient, statusWith, type RegisteredClient } from './registered-client.ts'

/** A client that none of us wrote judges the instance, unmodified: oauth4webapi 3.8.8. */

let probes: ProbeInstance
let registered: RegisteredClient
let server: oauth.AuthorizationServer
let fred: Visitor

beforeAll(async () => {
    probes = await startProbes({})
    registered = await registerClient(probes)
    fred = await signedIn(probes, FULFILLER)
    const { url } = probes.instance
    server = { issuer: url, authorization_endpoint: `${url}/oauth_auth.do`, token_endpoint: `${url}/oauth_token.do`, revocation_endpoint: `${url}/oauth_revoke_token.do` }
}, 60_000)
afterAll(() => probes.stop())

/** The instance under test speaks plain http to this machine only. */
const PLAIN_HTTP = { [oauth.allowInsecureRequests]: true }

interface Authorized {
    parameters: URLSearchParams
    verifier: string
}

async function authorize(): Promise<Authorized> {
    const [verifier, state] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomState()]
    const address = new URL(server.authorization_endpoint ?? '')
    const code_challenge = await oauth.calculatePKCECodeChallenge(verifier)
    address.search = new URLSearchParams({ response_type: 'code', client_id: registered.id, redirect_uri: registered.redirect, state, code_challenge, code_challenge_method: 'S256' }).toString()
    const parameters = oauth.validateAuthResponse(server, { client_id: registered.id }, await decide(fred, address), state)
    return { parameters, verifier }
}

async function exchange({ parameters, verifier }: Authorized, secret = registered.secret): Promise<oauth.TokenEndpointResponse> {
    const client = { client_id: registered.id }
    const answer = await oauth.authorizationCodeGrantRequest(server, client, oauth.ClientSecretPost(secret), parameters, registered.redirect, verifier, PLAIN_HTTP)
    return oauth.processAuthorizationCodeResponse(server, client, answer)
}

async function refresh(token: string | undefined): Promise<oauth.TokenEndpointResponse> {
    const client = { client_id: registered.id }
    const answer = await oauth.refreshTokenGrantRequest(server, client, oauth.ClientSecretPost(registered.secret), token ?? '', PLAIN_HTTP)
    return oauth.processRefreshTokenResponse(server, client, answer)
}

const refusal = { error: 'server_error', error_description: 'access_denied', status: 401 }

describe('oauth4webapi as client', () => {
    behaviour('oauth4webapi gets tokens by authorization code with PKCE, and calls an API', 'platform-security/authentication/authorization-workflow.md', async () => {
        const tokens = await exchange(await authorize())
        expect([tokens.token_type, await statusWith(probes, tokens.access_token)]).toEqual(['bearer', 200])
    })

    behaviour('oauth4webapi refreshes an access token that has ended', 'platform-security/authentication/authorization-workflow.md', async () => {
        const first = await exchange(await authorize())
        await probes.instance.advance(1801)
        fred = await signedIn(probes, FULFILLER)
        const second = await refresh(first.refresh_token)
        expect([await statusWith(probes, first.access_token), await statusWith(probes, second.access_token)]).toEqual([401, 200])
    })

    behaviour('oauth4webapi revokes a refresh token', 'platform-security/authentication/t_RevokeOAuthToken.md', async () => {
        const tokens = await exchange(await authorize())
        const client = { client_id: registered.id }
        const answer = await oauth.revocationRequest(server, client, oauth.ClientSecretPost(registered.secret), tokens.refresh_token ?? '', PLAIN_HTTP)
        await oauth.processRevocationResponse(answer)
        await expect(refresh(tokens.refresh_token)).rejects.toMatchObject(refusal)
    })

    behaviour('oauth4webapi is told that access was denied', 'reported', async () => {
        const back = await decide(fred, registered.authorizeAddress({ state: 'st4te' }), 'deny')
        expect(() => oauth.validateAuthResponse(server, { client_id: registered.id }, back, 'st4te')).toThrow(expect.objectContaining({ error: 'access_denied' }))
    })

    behaviour('oauth4webapi is told 401 for a wrong secret', 'reported', async () => {
        await expect(exchange(await authorize(), 'wrong')).rejects.toMatchObject(refusal)
    })

    behaviour('oauth4webapi is told 401 for a wrong verifier', 'platform-security/authentication/authorization-workflow.md', async () => {
        const { parameters } = await authorize()
        await expect(exchange({ parameters, verifier: oauth.generateRandomCodeVerifier() })).rejects.toMatchObject(refusal)
    })

    behaviour('oauth4webapi is told 401 for a code that was used', 'reported', async () => {
        const authorized = await authorize()
        await exchange(authorized)
        await expect(exchange(authorized)).rejects.toMatchObject(refusal)
    })

    behaviour('oauth4webapi is told 401 for a code that has ended', 'reported', async () => {
        const authorized = await authorize()
        await probes.instance.advance(61)
        await expect(exchange(authorized)).rejects.toMatchObject(refusal)
    })
})
