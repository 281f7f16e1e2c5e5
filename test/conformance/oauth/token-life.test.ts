import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { withProperties } from '../settings.ts'
import { newVisitor, type Visitor } from '../visitor.ts'
import { DENIED, registerClient, statusWith, type RegisteredClient, type Tokens } from './registered-client.ts'

let probes: ProbeInstance
let client: RegisteredClient

beforeAll(async () => {
    probes = await startProbes({})
    client = await registerClient(probes)
}, 60_000)
afterAll(() => probes.stop())

const PASSWORD_GRANT = { grant_type: 'password', username: FULFILLER.user, password: FULFILLER.password }
const refresh = (token: string | undefined): Record<string, string> => ({ grant_type: 'refresh_token', refresh_token: token ?? '' })
const post = (path: string, body: string | URLSearchParams): Promise<Response> => fetch(new URL(path, probes.instance.url), { method: 'POST', body })
const freshTokens = async (): Promise<Tokens> => {
    const other = await registerClient(probes)
    return (await other.token(PASSWORD_GRANT))[1]
}

describe('The life of tokens', () => {
    behaviour('while an access token lives it is given out again', 'platform-security/authentication/r_OAuthAPIResponseParameters.md', async () => {
        const [, first] = await client.token(PASSWORD_GRANT)
        const [, second] = await client.token(PASSWORD_GRANT)
        const [, refreshed] = await client.token(refresh(first.refresh_token))
        expect([second.access_token, refreshed.access_token]).toEqual([first.access_token, first.access_token])
    })

    behaviour('while a refresh token lives it is given out again: there is no rotation', 'platform-security/authentication/r_OAuthAPIRequestParameters.md', async () => {
        const [, first] = await client.token(PASSWORD_GRANT)
        await probes.instance.advance(1801)
        const [, next] = await client.token(refresh(first.refresh_token))
        expect([next.refresh_token, next.access_token === first.access_token]).toEqual([first.refresh_token, false])
    })

    behaviour('expires_in is what remains of the token', 'reported', async () => {
        const other = await registerClient(probes)
        const [, first] = await other.token(PASSWORD_GRANT)
        await probes.instance.advance(100)
        const [, second] = await other.token(PASSWORD_GRANT)
        expect(first.expires_in).toBeGreaterThan(1790)
        expect(first.expires_in - second.expires_in).toBeGreaterThanOrEqual(100)
    })

    behaviour('an access token ends after 30 minutes', 'platform-security/authentication/t_ManageTokens.md', async () => {
        const tokens = await freshTokens()
        await probes.instance.advance(1790)
        expect(await statusWith(probes, tokens.access_token)).toBe(200)
        await probes.instance.advance(20)
        expect(await statusWith(probes, tokens.access_token)).toBe(401)
    })

    behaviour('a refresh token ends after 100 days', 'platform-security/authentication/t_ManageTokens.md', async () => {
        const [early, late] = [await registerClient(probes), await registerClient(probes)]
        const [[, first], [, second]] = [await early.token(PASSWORD_GRANT), await late.token(PASSWORD_GRANT)]
        await probes.instance.advance(8_640_000 - 60)
        expect((await early.token(refresh(first.refresh_token)))[0]).toBe(200)
        await probes.instance.advance(120)
        expect(await late.token(refresh(second.refresh_token))).toEqual([401, DENIED])
    })

    behaviour('each entity has life spans of its own', 'platform-security/authentication/t_CreateEndpointforExternalClients.md', async () => {
        const brief = await registerClient(probes, { access_token_lifespan: '60', refresh_token_lifespan: '120' })
        const [, tokens] = await brief.token(PASSWORD_GRANT)
        expect(tokens.expires_in).toBeLessThanOrEqual(60)
        await probes.instance.advance(61)
        expect(await statusWith(probes, tokens.access_token)).toBe(401)
        expect((await brief.token(refresh(tokens.refresh_token)))[0]).toBe(200)
        await probes.instance.advance(60)
        expect(await brief.token(refresh(tokens.refresh_token))).toEqual([401, DENIED])
    })

    behaviour('a refresh token of one client is worth nothing to another', 'platform-security/authentication/r_OAuthAPIRequestParameters.md', async () => {
        const tokens = await freshTokens()
        expect(await client.token(refresh(tokens.refresh_token))).toEqual([401, DENIED])
    })

    behaviour('a refresh token opens no API, and an access token refreshes nothing', 'platform-security/authentication/t_ManageTokens.md', async () => {
        const [, tokens] = await client.token(PASSWORD_GRANT)
        expect(await statusWith(probes, tokens.refresh_token ?? '')).toBe(401)
        expect(await client.token(refresh(tokens.access_token))).toEqual([401, DENIED])
    })

    behaviour('/oauth_revoke_token.do ends an access token at once; nobody needs to sign in for it', 'platform-security/authentication/t_RevokeOAuthToken.md', async () => {
        const tokens = await freshTokens()
        const answer = await fetch(new URL(`/oauth_revoke_token.do?token=${tokens.access_token}`, probes.instance.url))
        expect([answer.status, await statusWith(probes, tokens.access_token)]).toEqual([200, 401])
    })

    behaviour('a refresh token is revoked in the same way', 'platform-security/authentication/t_RevokeOAuthToken.md', async () => {
        const other = await registerClient(probes)
        const [, tokens] = await other.token(PASSWORD_GRANT)
        await fetch(new URL(`/oauth_revoke_token.do?token=${tokens.refresh_token}`, probes.instance.url))
        expect(await other.token(refresh(tokens.refresh_token))).toEqual([401, DENIED])
    })

    behaviour('revoking takes a posted form as well, and says 200 to a token that it does not know', 'reported', async () => {
        const tokens = await freshTokens()
        expect((await post('/oauth_revoke_token.do', new URLSearchParams({ token: tokens.access_token }))).status).toBe(200)
        expect(await statusWith(probes, tokens.access_token)).toBe(401)
        expect((await post('/oauth_revoke_token.do', new URLSearchParams({ token: 'unknown' }))).status).toBe(200)
    })
})

describe('Calling with a token', () => {
    behaviour('an API takes the token in its address as access_token', 'platform-security/authentication/c_OAuthAuthorizationCodeFlow.md', async () => {
        const [, tokens] = await client.token(PASSWORD_GRANT)
        const call = async (token: string): Promise<number> => (await fetch(new URL(`/api/now/table/incident?sysparm_limit=1&access_token=${token}`, probes.instance.url))).status
        expect([await call(tokens.access_token), await call('wrong')]).toEqual([200, 401])
    })

    behaviour('the answer with the token brings a session cookie, which ends with the token', 'platform-security/instance-security-hardening-settings/sc-invalidate-session-after-oauth-token-expiration.md', async () => {
        const brief = await registerClient(probes, { access_token_lifespan: '30' })
        const [visitor, ck] = await byTokenCookie(probes, brief)
        const api = async (): Promise<number> => (await visitor.get('/api/now/table/incident?sysparm_limit=1', { 'x-usertoken': ck })).status
        expect(await api()).toBe(200)
        await probes.instance.advance(31)
        expect(await api()).toBe(401)
    })

    behaviour('with the property for it off, the session goes on after its token has ended', 'platform-security/instance-security-hardening-settings/sc-invalidate-session-after-oauth-token-expiration.md', () =>
        withProperties(probes, { 'glide.authenticate.oauth.post.token.expiration.cookie_auth.disabled': 'false' }, async () => {
            const brief = await registerClient(probes, { access_token_lifespan: '30' })
            const [visitor, ck] = await byTokenCookie(probes, brief)
            await probes.instance.advance(31)
            expect((await visitor.get('/api/now/table/incident?sysparm_limit=1', { 'x-usertoken': ck })).status).toBe(200)
        }))

    behaviour('the session of a token opens no page, unless com.glide.processors.aprocessor.donot_reuse_api_session is false', 'platform-security/instance-security-hardening-settings/sc-prevent-reuse-of-rest-api-sessions-in-ui-web.md', async () => {
        const [visitor] = await byTokenCookie(probes, client)
        expect((await visitor.get('/incident_list.do')).status).toBe(302)
        await withProperties(probes, { 'com.glide.processors.aprocessor.donot_reuse_api_session': 'false' }, async () => {
            const [other] = await byTokenCookie(probes, client)
            expect((await other.get('/incident_list.do')).status).toBe(200)
        })
    })

    behaviour('the user\'s last login is marked, unless glide.oauth.update_last_login_time is false', 'platform-administration/r_AvailableSystemProperties.md', async () => {
        const [, tokens] = await client.token(PASSWORD_GRANT)
        const marked = async (): Promise<string> => (await probes.admin.find('sys_user', `user_name=${FULFILLER.user}`, 'last_login_time'))[0]?.last_login_time ?? ''
        await probes.instance.advance(120)
        await statusWith(probes, tokens.access_token)
        const first = await marked()
        await probes.instance.advance(120)
        await withProperties(probes, { 'glide.oauth.update_last_login_time': 'false' }, () => statusWith(probes, tokens.access_token))
        expect(await marked()).toBe(first)
        await statusWith(probes, tokens.access_token)
        expect(Date.parse(await marked()) - Date.parse(first)).toBeGreaterThanOrEqual(120_000)
    })

    behaviour('marks of the last login are a minute apart, or as far as glide.integration.update_last_login_time.window.seconds says', 'platform-administration/r_AvailableSystemProperties.md', async () => {
        const [, tokens] = await client.token(PASSWORD_GRANT)
        const marked = async (): Promise<string> => (await probes.admin.find('sys_user', `user_name=${FULFILLER.user}`, 'last_login_time'))[0]?.last_login_time ?? ''
        await probes.instance.advance(61)
        await statusWith(probes, tokens.access_token)
        const first = await marked()
        await probes.instance.advance(30)
        await statusWith(probes, tokens.access_token)
        expect(await marked()).toBe(first)
        await withProperties(probes, { 'glide.integration.update_last_login_time.window.seconds': '20' }, () => statusWith(probes, tokens.access_token))
        expect(await marked()).not.toBe(first)
    })

    refused('auth scopes: the tables of auth scopes and of REST API access policies', ['platform-security/authentication/rest-api-auth_scope-properties.md', 'platform-security/authentication/rest-api-scope-troubleshooting.md'], async () => {
        for (const table of ['sys_auth_scope', 'sys_api_access_scope', 'sys_api_access_policy']) {
            const answer = await probes.call(`/api/now/table/${table}`)
            expect([answer.status, await answer.json()]).toEqual([400, { error: { message: `Invalid table ${table}`, detail: null }, status: 'failure' }])
        }
    })

    refused('tokens of the format JWT, their keys, and tokens from other servers', ['platform-security/authentication/jwt-support-for-oauth.md', 'platform-security/authentication/oauth-auth-code-flow-state-parm.md'], async () => {
        for (const path of ['/api/now/oauth/jwks', '/oauth_initiator.do', '/oauth_redirect.do']) {
            const answer = await probes.call(path)
            expect([answer.status, await answer.text()]).toEqual([501, expect.stringContaining('not emulated')])
        }
    })
})

/** A visitor who has the cookie of a token's answer, and the session's token for API calls. */
async function byTokenCookie(of: ProbeInstance, registered: RegisteredClient): Promise<[Visitor, string]> {
    const visitor = newVisitor(of)
    const answer = await visitor.post('/oauth_token.do', { ...PASSWORD_GRANT, client_id: registered.id, client_secret: registered.secret })
    if (answer.status !== 200) throw new Error(`The token endpoint answered ${answer.status}`)
    const current = await visitor.post('/angular.do?sysparm_type=get_user', {})
    return [visitor, current.headers.get('x-usertoken-response') ?? '']
}
