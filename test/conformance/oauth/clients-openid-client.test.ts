import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import * as oidc from 'openid-client'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import { behaviour } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { signedIn, type Visitor } from '../visitor.ts'
import { decide, registerClient, statusWith, type RegisteredClient } from './registered-client.ts'

/** A client that none of us wrote judges the instance, unmodified: openid-client 6.8.9. */

let probes: ProbeInstance
let registered: RegisteredClient
let fred: Visitor

beforeAll(async () => {
    probes = await startProbes({})
    registered = await registerClient(probes)
    fred = await signedIn(probes, FULFILLER)
}, 60_000)
afterAll(() => probes.stop())


function configured(secret = registered.secret): oidc.Configuration {
    const { url } = probes.instance
    const server = { issuer: url, authorization_endpoint: `${url}/oauth_auth.do`, token_endpoint: `${url}/oauth_token.do`, revocation_endpoint: `${url}/oauth_revoke_token.do` }
    const config = new oidc.Configuration(server, registered.id, secret, oidc.ClientSecretPost(secret))
    oidc.allowInsecureRequests(config)
    return config
}

interface Authorized {
    back: URL
    verifier: string
    state: string
}

async function authorize(): Promise<Authorized> {
    const [verifier, state] = [oidc.randomPKCECodeVerifier(), oidc.randomState()]
    const code_challenge = await oidc.calculatePKCECodeChallenge(verifier)
    const address = oidc.buildAuthorizationUrl(configured(), { redirect_uri: registered.redirect, scope: 'useraccount', state, code_challenge, code_challenge_method: 'S256' })
    return { back: await decide(fred, address), verifier, state }
}

const exchange = ({ back, verifier, state }: Authorized, config = configured()): Promise<oidc.TokenEndpointResponse> =>
    oidc.authorizationCodeGrant(config, back, { pkceCodeVerifier: verifier, expectedState: state })
const refusal = { error: 'server_error', error_description: 'access_denied', status: 401 }

describe('openid-client as client', () => {
    behaviour('openid-client gets tokens by authorization code with PKCE, and calls an API', 'platform-security/authentication/authorization-workflow.md', async () => {
        const tokens = await exchange(await authorize())
        expect([await statusWith(probes, tokens.access_token), typeof tokens.refresh_token]).toEqual([200, 'string'])
    })

    behaviour('openid-client refreshes an access token that has ended', 'platform-security/authentication/authorization-workflow.md', async () => {
        const first = await exchange(await authorize())
        await probes.instance.advance(1801)
        fred = await signedIn(probes, FULFILLER)
        const second = await oidc.refreshTokenGrant(configured(), first.refresh_token ?? '')
        expect([await statusWith(probes, first.access_token), await statusWith(probes, second.access_token)]).toEqual([401, 200])
    })

    behaviour('openid-client revokes an access token', 'platform-security/authentication/t_RevokeOAuthToken.md', async () => {
        const tokens = await exchange(await authorize())
        await oidc.tokenRevocation(configured(), tokens.access_token)
        expect(await statusWith(probes, tokens.access_token)).toBe(401)
    })

    behaviour('openid-client is told 401 for a wrong secret', 'reported', async () => {
        await expect(exchange(await authorize(), configured('wrong'))).rejects.toMatchObject(refusal)
    })

    behaviour('openid-client is told 401 for a wrong verifier', 'platform-security/authentication/authorization-workflow.md', async () => {
        await expect(exchange({ ...await authorize(), verifier: oidc.randomPKCECodeVerifier() })).rejects.toMatchObject(refusal)
    })

    behaviour('openid-client is told 401 for a code that was used', 'reported', async () => {
        const authorized = await authorize()
        await exchange(authorized)
        await expect(exchange(authorized)).rejects.toMatchObject(refusal)
    })

    behaviour('openid-client is told 401 for a code that has ended', 'reported', async () => {
        const authorized = await authorize()
        await probes.instance.advance(61)
        await expect(exchange(authorized)).rejects.toMatchObject(refusal)
    })
})
