import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { ADMIN, FULFILLER } from '../../acceptance/snapshot.ts'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { removeRecord, withProperties, withUser } from '../settings.ts'
import { signedIn, type Visitor } from '../visitor.ts'
import { codeOf, DENIED, registerClient, statusWith, type RegisteredClient, type Tokens } from './registered-client.ts'

let probes: ProbeInstance
let client: RegisteredClient
let fred: Visitor

beforeAll(async () => {
    probes = await startProbes({})
    client = await registerClient(probes)
    fred = await signedIn(probes, FULFILLER)
}, 60_000)
afterAll(() => probes.stop())

const PASSWORD_GRANT = { grant_type: 'password', username: FULFILLER.user, password: FULFILLER.password }
const refresh = (token: string | undefined): Record<string, string> => ({ grant_type: 'refresh_token', refresh_token: token ?? '' })
const exchange = (code: string, more: Record<string, string> = {}): Record<string, string> =>
    ({ grant_type: 'authorization_code', code, redirect_uri: client.redirect, ...more })
const post = (path: string, body: string | URLSearchParams, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(new URL(path, probes.instance.url), { method: 'POST', body, headers })
const freshTokens = async (): Promise<Tokens> => {
    const other = await registerClient(probes)
    return (await other.token(PASSWORD_GRANT))[1]
}
const reasons = async (): Promise<string[]> => (await probes.admin.find('syslog', 'messageSTARTSWITHException on token flow', 'message')).map(({ message = '' }) => message)

describe('Grants at /oauth_token.do', () => {
    behaviour('a code is exchanged for an access and a refresh token of the scope useraccount', ['platform-security/authentication/authorization-workflow.md', 'platform-security/authentication/r_OAuthAPIResponseParameters.md'], async () => {
        const [status, tokens] = await client.token(exchange(await codeOf(fred, client)))
        expect([status, tokens]).toEqual([200, { scope: 'useraccount', token_type: 'Bearer', expires_in: expect.any(Number), refresh_token: expect.any(String), access_token: expect.stringMatching(/^[\w-]{86}$/) }])
        expect(await statusWith(probes, tokens.access_token)).toBe(200)
    })

    behaviour('a code is good once', 'reported', async () => {
        const code = await codeOf(fred, client)
        expect((await client.token(exchange(code)))[0]).toBe(200)
        expect(await client.token(exchange(code))).toEqual([401, DENIED])
    })

    behaviour('of two exchanges of one code at the same time, on whatever node, one succeeds', 'reported', async () => {
        const code = await codeOf(fred, client)
        const statuses = (await Promise.all([1, 2, 3, 4].map(() => client.token(exchange(code))))).map(([status]) => status)
        expect(statuses.sort()).toEqual([200, 401, 401, 401])
    })

    behaviour('a code ends after a minute, or after the entity\'s own life span', 'reported', async () => {
        const longer = await registerClient(probes, { auth_code_lifespan: '300' })
        const [code, lasting] = [await codeOf(fred, client), await codeOf(fred, longer)]
        await probes.instance.advance(61)
        expect(await client.token(exchange(code))).toEqual([401, DENIED])
        expect((await longer.token(exchange(lasting)))[0]).toBe(200)
    })

    behaviour('a code is bound to the redirect_uri of its request', 'platform-security/authentication/authorization-workflow.md', async () => {
        expect(await client.token(exchange(await codeOf(fred, client), { redirect_uri: 'https://client.example/other' }))).toEqual([401, DENIED])
    })

    behaviour('a code of one client is worth nothing to another', 'platform-security/authentication/authorization-workflow.md', async () => {
        const other = await registerClient(probes)
        expect(await other.token(exchange(await codeOf(fred, client)))).toEqual([401, DENIED])
    })

    behaviour('a user\'s name and password bring an access and a refresh token', 'platform-security/authentication/resource-owner-password-credential-workflow.md', async () => {
        const [status, tokens] = await client.token(PASSWORD_GRANT)
        expect([status, await statusWith(probes, tokens.access_token), typeof tokens.refresh_token]).toEqual([200, 200, 'string'])
    })

    behaviour('glide.oauth.inbound.ropc.grant_type.disabled switches the password grant off', 'platform-security/instance-security-hardening-settings/sc-disable-resource-owner-password-credentials-ropc-in-oauth-2-token-grants.md', () =>
        withProperties(probes, { 'glide.oauth.inbound.ropc.grant_type.disabled': 'true' }, async () => {
            expect(await client.token(PASSWORD_GRANT)).toEqual([401, DENIED])
        }))

    behaviour('client credentials are refused until their property is true', 'platform-security/authentication/create-cc-sys-prop.md', async () => {
        const [user] = await probes.admin.find('sys_user', `user_name=${FULFILLER.user}`, 'sys_id')
        const machine = await registerClient(probes, { user: user?.sys_id ?? '' })
        expect(await machine.token({ grant_type: 'client_credentials' })).toEqual([401, DENIED])
        await withProperties(probes, { 'glide.oauth.inbound.client.credential.grant_type.enabled': 'true' }, async () => {
            const [status, tokens] = await machine.token({ grant_type: 'client_credentials' })
            expect([status, tokens.refresh_token, await statusWith(probes, tokens.access_token)]).toEqual([200, undefined, 200])
        })
    })

    behaviour('client credentials are refused for an entity without an OAuth Application User', 'platform-security/authentication/client-credentials.md', () =>
        withProperties(probes, { 'glide.oauth.inbound.client.credential.grant_type.enabled': 'true' }, async () => {
            expect(await client.token({ grant_type: 'client_credentials' })).toEqual([401, DENIED])
        }))

    refused('the JWT bearer grant', 'platform-security/authentication/create-jwt-endpoint.md', async () => {
        expect(await client.token({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: 'a.b.c' })).toEqual([401, DENIED])
        expect((await reasons()).some(text => text.includes('\'urn:ietf:params:oauth:grant-type:jwt-bearer\' is not emulated'))).toBe(true)
    })

    behaviour('every failure is the same 401 without a reason; the reason is in the system log', 'reported', async () => {
        const wrong: [Record<string, string>, reason: string][] = [
            [exchange('unknown'), 'the code is unknown'],
            [refresh('unknown'), 'the refresh token is unknown'],
            [{ ...PASSWORD_GRANT, password: 'wrong' }, 'the password is wrong'],
            [{ ...PASSWORD_GRANT, client_secret: 'wrong' }, 'the client secret'],
            [{ ...PASSWORD_GRANT, client_secret: '' }, 'the client secret'],
            [{ ...PASSWORD_GRANT, client_id: 'nobody' }, 'no active client'],
        ]
        for (const [fields, reason] of wrong) {
            expect(await client.token(fields)).toEqual([401, DENIED])
            expect((await reasons()).some(text => text.includes(reason))).toBe(true)
        }
    })

    behaviour('with local.oauth.token_errors=rfc6749 the cause is told in the words of RFC 6749', 'reported', () =>
        withProperties(probes, { 'local.oauth.token_errors': 'rfc6749' }, async () => {
            expect(await client.token(refresh('unknown'))).toEqual([400, { error: 'invalid_grant' }])
            expect(await client.token({ ...PASSWORD_GRANT, client_secret: 'wrong' })).toEqual([401, { error: 'invalid_client' }])
            expect(await client.token({ grant_type: 'client_credentials' })).toEqual([400, { error: 'unauthorized_client' }])
            expect(await client.token({ grant_type: 'magic' })).toEqual([400, { error: 'unsupported_grant_type' }])
        }))

    behaviour('a JSON body is not read: the parameters come as a form', 'platform-security/authentication/r_OAuthAPIRequestParameters.md', async () => {
        const answer = await post('/oauth_token.do', JSON.stringify({ ...PASSWORD_GRANT, client_id: client.id, client_secret: client.secret }), { 'content-type': 'application/json' })
        expect([answer.status, await answer.json()]).toEqual([401, DENIED])
    })

    behaviour('parameters in the address are taken where the property for the body alone is absent, as on upgraded instances', ['platform-security/authentication/OAuth-token-processor-parm.md', 'platform-security/authentication/c_OAuthAuthorizationCodeFlow.md'], async () => {
        const address = `/oauth_token.do?${new URLSearchParams({ ...PASSWORD_GRANT, client_id: client.id, client_secret: client.secret })}`
        expect((await post(address, '')).status).toBe(200)
        await withProperties(probes, { 'glide.oauth.allow.parameters.in.post.body.only': 'true' }, async () => {
            expect((await post(address, '')).status).toBe(401)
            expect((await client.token(PASSWORD_GRANT))[0]).toBe(200)
        })
    })

    behaviour('an inactive entity gives no tokens, and those it gave are over', 'reported', async () => {
        const leaving = await registerClient(probes)
        const [, tokens] = await leaving.token(PASSWORD_GRANT)
        await probes.admin.update('oauth_entity', leaving.sysId, { active: 'false' })
        expect(await leaving.token(PASSWORD_GRANT)).toEqual([401, DENIED])
        expect(await statusWith(probes, tokens.access_token)).toBe(401)
    })

    behaviour('without com.snc.platform.security.oauth.is.active no tokens are generated', 'platform-security/authentication/t_SetTheOAuthProperty.md', () =>
        withProperties(probes, { 'com.snc.platform.security.oauth.is.active': 'false' }, async () => {
            expect(await client.token(PASSWORD_GRANT)).toEqual([401, DENIED])
        }))

    behaviour('a client entered without id and secret gets both', 'platform-security/authentication/t_CreateEndpointforExternalClients.md', async () => {
        const made = await probes.admin.create('oauth_entity', { name: 'Blank', redirect_url: client.redirect })
        expect(made).toMatchObject({ client_id: expect.stringMatching(/^[0-9a-f]{32}$/) })
        await removeRecord(probes, 'oauth_entity', made.sys_id ?? '')
    })

    behaviour('the Table API never shows the client secret', 'reported', async () => {
        expect((await probes.admin.get('oauth_entity', client.sysId, 'client_id,client_secret')).client_secret ?? '').not.toContain(client.secret)
    })
})

describe('Users behind tokens', () => {
    behaviour('a locked out or inactive user gets no token', 'platform-security/authentication/r_OAuthAPIRequestParameters.md', async () => {
        await withUser(probes, FULFILLER.user, { locked_out: 'true' }, async () => expect(await client.token(PASSWORD_GRANT)).toEqual([401, DENIED]))
        await withUser(probes, FULFILLER.user, { active: 'false', locked_out: 'false' }, async () => expect(await client.token(PASSWORD_GRANT)).toEqual([401, DENIED]))
        fred = await signedIn(probes, FULFILLER)
    })

    behaviour('a token of a user who was locked out since opens nothing, and opens again with the user', 'reported', async () => {
        const tokens = await freshTokens()
        await withUser(probes, FULFILLER.user, { locked_out: 'true' }, async () => expect(await statusWith(probes, tokens.access_token)).toBe(401))
        expect(await statusWith(probes, tokens.access_token)).toBe(200)
        fred = await signedIn(probes, FULFILLER)
    })

    behaviour('a user whose password needs a reset gets no new token, and calls on with the one they have', 'reported', async () => {
        const tokens = await freshTokens()
        await withUser(probes, FULFILLER.user, { password_needs_reset: 'true' }, async () => {
            expect(await client.token(PASSWORD_GRANT)).toEqual([401, DENIED])
            expect(await statusWith(probes, tokens.access_token)).toBe(200)
        })
    })

    behaviour('a token acts with the rights of the user who authorised it, no more', 'platform-security/authentication/r_OAuthAPIResponseParameters.md', async () => {
        const [, byFred] = await client.token(PASSWORD_GRANT)
        const [, byAdmin] = await client.token({ grant_type: 'password', username: ADMIN.user, password: ADMIN.password })
        const closed = '/api/now/table/ip_access?sysparm_limit=1'
        expect([await statusWith(probes, byFred.access_token, closed), await statusWith(probes, byAdmin.access_token, closed)]).toEqual([403, 200])
    })

    behaviour('a user with web service access only gets tokens by the password grant', 'platform-administration/user-administration/c_NonInteractiveSessions.md', () =>
        withUser(probes, FULFILLER.user, { web_service_access_only: 'true' }, async () => {
            expect((await client.token(PASSWORD_GRANT))[0]).toBe(200)
        }))
})
