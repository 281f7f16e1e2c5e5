import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { ADMIN, FULFILLER } from '../../acceptance/snapshot.ts'
import { newBrowser, type Browser } from '../../journey/browser.ts'
import { behaviour } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'

const REDIRECT = 'https://client.example/callback'
const CLIENT = { client_id: 'c'.repeat(32), client_secret: 'a secret of the client' }
const DENIED = { error_description: 'access_denied', error: 'server_error' }

interface Tokens {
    access_token: string
    refresh_token?: string
    expires_in: number
    scope: string
    token_type: string
}

let probes: ProbeInstance
let clientSysId: string

beforeAll(async () => {
    probes = await startProbes({})
    const made = await probes.call('/api/now/table/oauth_entity?sysparm_input_display_value=true', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'Conformance client', type: 'client', redirect_url: `${REDIRECT},https://client.example/other`, ...CLIENT }),
    })
    clientSysId = ((await made.json()) as { result: { sys_id: string } }).result.sys_id
}, 60_000)
afterAll(() => probes.stop())

const address = (path: string): URL => new URL(path, probes.instance.url)
const post = (path: string, fields: Record<string, string>): Promise<Response> => fetch(address(path), { method: 'POST', body: new URLSearchParams(fields) })
const token = async (fields: Record<string, string>): Promise<[number, Tokens]> => {
    const answer = await post('/oauth_token.do', { ...CLIENT, ...fields })
    return [answer.status, await answer.json() as Tokens]
}
const byPassword = (): Promise<[number, Tokens]> => token({ grant_type: 'password', username: FULFILLER.user, password: FULFILLER.password })
const mayCall = async (accessToken: string): Promise<number> => (await fetch(address('/api/now/table/incident?sysparm_limit=1'), { headers: { authorization: `Bearer ${accessToken}` } })).status

async function signedIn(user = FULFILLER): Promise<Browser> {
    const browser = newBrowser()
    await browser.press(await browser.open(address('/login.do')), 'Log in', { user_name: user.user, user_password: user.password })
    return browser
}

const authorizeAddress = (more: Record<string, string> = {}): URL =>
    address(`/oauth_auth.do?${new URLSearchParams({ response_type: 'code', client_id: CLIENT.client_id, redirect_uri: REDIRECT, state: 'st4te', ...more })}`)

/** Where a decision leads, without going there: the client does not exist. */
async function decide(decision: string): Promise<URL> {
    const login = await fetch(address('/login.do'))
    const before = login.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const login_ck = /name="sysparm_ck" value="(\w+)"/.exec(await login.text())?.[1] ?? ''
    const entered = await fetch(address('/login.do'), {
        method: 'POST', redirect: 'manual', headers: { cookie: before },
        body: new URLSearchParams({ sysparm_ck: login_ck, user_name: FULFILLER.user, user_password: FULFILLER.password }),
    })
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const consent = await (await fetch(authorizeAddress(), { headers: { cookie } })).text()
    const fields = Object.fromEntries([...consent.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(match => [match[1] ?? '', match[2] ?? '']))
    const decided = await fetch(address('/oauth_auth.do'), { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams({ ...fields, decision }) })
    return new URL(decided.headers.get('location') ?? 'about:blank')
}

describe('OAuth tokens', () => {
    behaviour('a code is exchanged once, for an access and a refresh token; state comes back unchanged', ['platform-security/authentication/r_OAuthAPIRequestParameters.md', 'platform-security/authentication/r_OAuthAPIResponseParameters.md'], async () => {
        const back = await decide('allow')
        expect([back.origin + back.pathname, back.searchParams.get('state')]).toEqual([REDIRECT, 'st4te'])
        const exchange = { grant_type: 'authorization_code', code: back.searchParams.get('code') ?? '', redirect_uri: REDIRECT }
        const [status, tokens] = await token(exchange)
        expect([status, tokens]).toEqual([200, { scope: 'useraccount', token_type: 'Bearer', expires_in: expect.any(Number), refresh_token: expect.any(String), access_token: expect.any(String) }])
        expect(await token(exchange)).toEqual([401, DENIED])
        expect(await mayCall(tokens.access_token)).toBe(200)
    })

    behaviour('a code is bound to the redirect_uri of its request', 'platform-security/authentication/r_OAuthAPIRequestParameters.md', async () => {
        const code = (await decide('allow')).searchParams.get('code') ?? ''
        expect(await token({ grant_type: 'authorization_code', code, redirect_uri: 'https://client.example/other' })).toEqual([401, DENIED])
    })

    behaviour('a code ends after a minute', 'reported', async () => {
        const code = (await decide('allow')).searchParams.get('code') ?? ''
        await probes.instance.advance(61)
        expect(await token({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT })).toEqual([401, DENIED])
    })

    behaviour('while a token lives it is given out again, and expires_in is what remains of it', 'platform-security/authentication/r_OAuthAPIResponseParameters.md', async () => {
        const [, first] = await byPassword()
        await probes.instance.advance(100)
        const [, second] = await byPassword()
        expect([second.access_token, second.refresh_token]).toEqual([first.access_token, first.refresh_token])
        expect(first.expires_in - second.expires_in).toBeGreaterThanOrEqual(100)
        const [, refreshed] = await token({ grant_type: 'refresh_token', refresh_token: first.refresh_token ?? '' })
        expect(refreshed.access_token).toBe(first.access_token)
    })

    behaviour('after 30 minutes an access token is over, and the refresh token gives another', 'platform-security/authentication/t_ManageTokens.md', async () => {
        const [, first] = await byPassword()
        await probes.instance.advance(1801)
        expect(await mayCall(first.access_token)).toBe(401)
        const [status, next] = await token({ grant_type: 'refresh_token', refresh_token: first.refresh_token ?? '' })
        expect([status, next.access_token === first.access_token, next.refresh_token]).toEqual([200, false, first.refresh_token])
        expect(await mayCall(next.access_token)).toBe(200)
    })

    behaviour('a revoked token is over at once; revoking asks for no sign-in', 'platform-security/authentication/t_RevokeOAuthToken.md', async () => {
        const [, tokens] = await byPassword()
        expect((await post('/oauth_revoke_token.do', { token: tokens.access_token })).status).toBe(200)
        expect(await mayCall(tokens.access_token)).toBe(401)
    })

    behaviour('every failure is the same 401; its cause is in the log only', 'reported', async () => {
        const wrong: Record<string, string>[] = [
            { grant_type: 'authorization_code', code: 'unknown', redirect_uri: REDIRECT },
            { grant_type: 'refresh_token', refresh_token: 'unknown' },
            { grant_type: 'password', username: FULFILLER.user, password: 'wrong' },
            { grant_type: 'password', username: FULFILLER.user, password: FULFILLER.password, client_secret: 'wrong' },
            { grant_type: 'password', username: FULFILLER.user, password: FULFILLER.password, client_id: 'nobody' },
            { grant_type: 'unheard_of' },
        ]
        for (const fields of wrong) expect(await token(fields)).toEqual([401, DENIED])
        expect(await probes.admin.find('syslog', 'messageSTARTSWITHException on token flow', 'message')).not.toHaveLength(0)
    })

    behaviour('client credentials need a property and an application user, and bring no refresh token', 'platform-security/authentication/client-credentials.md', async () => {
        const grant = { grant_type: 'client_credentials' }
        expect(await token(grant)).toEqual([401, DENIED])
        const [property] = await probes.admin.find('sys_properties', 'name=glide.oauth.inbound.client.credential.grant_type.enabled', 'sys_id')
        await probes.admin.update('sys_properties', property?.sys_id ?? '', { value: 'true' })
        expect(await token(grant)).toEqual([401, DENIED])
        const [fred] = await probes.admin.find('sys_user', `user_name=${FULFILLER.user}`, 'sys_id')
        await probes.admin.update('oauth_entity', clientSysId, { user: fred?.sys_id ?? '' })
        const [status, tokens] = await token(grant)
        expect([status, tokens.refresh_token]).toEqual([200, undefined])
    })
})

describe('the consent page', () => {
    behaviour('sign-in comes first; the page names client and user, and "Not You?" leads to another sign-in and back', ['platform-security/authentication/c_OAuthAuthorizationCodeFlow.md', 'platform-security/authentication/t_AuthorizeAccessEndpiont.md'], async () => {
        const browser = newBrowser()
        const login = await browser.open(authorizeAddress())
        expect(login.url.pathname).toBe('/login.do')
        const consent = await browser.press(login, 'Log in', { user_name: FULFILLER.user, user_password: FULFILLER.password })
        expect([consent.url.pathname, consent.text.includes('Conformance client'), consent.text.includes(FULFILLER.user)]).toEqual(['/oauth_auth.do', true, true])
        const leave = /id="not-you" href="([^"]+)"/.exec(consent.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
        const other = await browser.press(await browser.open(new URL(leave, consent.url)), 'Log in', { user_name: ADMIN.user, user_password: ADMIN.password })
        expect([other.url.pathname, other.text.includes('(admin)')]).toEqual(['/oauth_auth.do', true])
    })

    behaviour('Deny goes back with access_denied', 'reported', async () => {
        const back = await decide('deny')
        expect(Object.fromEntries(back.searchParams)).toEqual({ error: 'access_denied', state: 'st4te' })
    })

    behaviour('an address that is not registered is refused on the page, never followed', 'reported', async () => {
        const page = await (await signedIn()).open(authorizeAddress({ redirect_uri: 'https://evil.example/' }))
        expect([page.status, page.alert]).toEqual([400, 'The redirect_uri is not registered for this client'])
    })

    behaviour('state is demanded where its property says so', 'platform-security/authentication/oauth-auth-code-flow-state-parm.md', async () => {
        await probes.admin.create('sys_properties', { name: 'glide.oauth.state.parameter.required', type: 'boolean', value: 'true' })
        const page = await (await signedIn()).open(authorizeAddress({ state: ' ' }))
        expect(page.alert).toBe('Missing State parameter in request')
    })
})

describe('sessions', () => {
    behaviour('a user with web service access only calls APIs and cannot sign in', 'platform-administration/user-administration/c_NonInteractiveSessions.md', async () => {
        const [fred] = await probes.admin.find('sys_user', `user_name=${FULFILLER.user}`, 'sys_id')
        const only = (value: string): Promise<unknown> => probes.admin.update('sys_user', fred?.sys_id ?? '', { web_service_access_only: value })
        await only('true')
        const browser = newBrowser()
        const refused = await browser.press(await browser.open(address('/login.do')), 'Log in', { user_name: FULFILLER.user, user_password: FULFILLER.password })
        const [status] = await byPassword()
        await only('false')
        expect([refused.alert, status]).toEqual(['User name or password invalid', 200])
    })

    behaviour('a cookie alone opens no API and posts no form: the session\'s token must come along', 'platform-security/instance-security-hardening-settings/sc-anti-csrf-token.md', async () => {
        const login = await fetch(address('/angular.do?sysparm_type=login'), { method: 'POST', body: new URLSearchParams({ user_name: ADMIN.user, user_password: ADMIN.password }) })
        const cookie = login.headers.getSetCookie().map(line => line.split(';')[0]).join('; ')
        const current = await fetch(address('/angular.do?sysparm_type=get_user'), { method: 'POST', headers: { cookie } })
        const ck = current.headers.get('x-usertoken-response') ?? ''
        const api = async (headers: Record<string, string>): Promise<number> => (await fetch(address('/api/now/table/sys_user?sysparm_limit=1'), { headers: { cookie, ...headers } })).status
        expect([await api({}), await api({ 'x-usertoken': 'wrong' }), await api({ 'x-usertoken': ck })]).toEqual([401, 401, 200])
        const form = await fetch(address('/incident.do'), { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams({ sys_id: '-1' }) })
        expect(form.headers.get('location')).toBe('/security_interceptor.do')
    })

    behaviour('an idle session ends after half an hour', 'reported', async () => {
        const browser = await signedIn()
        expect((await browser.open(address('/incident_list.do'))).url.pathname).toBe('/incident_list.do')
        await probes.instance.advance(31 * 60)
        expect((await browser.open(address('/incident_list.do'))).url.pathname).toBe('/login.do')
    })
})
