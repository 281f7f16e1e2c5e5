import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { ADMIN, FULFILLER } from '../../acceptance/snapshot.ts'
import { behaviour } from '../behaviour.ts'
import { eventually, startProbes, type ProbeInstance } from '../probe-instance.ts'
import { withProperties } from '../settings.ts'
import { enter, isSignedIn, leadsTo, newVisitor, problemOn, signedIn, type Visitor } from '../visitor.ts'
import { codeOf, decide, DENIED, registerClient, statusWith, type RegisteredClient, type Tokens } from './registered-client.ts'

let probes: ProbeInstance
let client: RegisteredClient
let fred: Visitor

beforeAll(async () => {
    probes = await startProbes({})
    client = await registerClient(probes, { name: 'Weather & more', logo_url: 'https://client.example/logo.png' })
    fred = await signedIn(probes, FULFILLER)
}, 60_000)
afterAll(() => probes.stop())

const problemAt = async (address: string): Promise<[number, string | null]> => {
    const answer = await fred.get(address)
    return [answer.status, await problemOn(answer)]
}
const VERIFIER = 'v'.repeat(43)
const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url')
const PKCE = { code_challenge: challengeOf(VERIFIER), code_challenge_method: 'S256' }
const exchange = (code: string, more: Record<string, string> = {}): Record<string, string> => ({ grant_type: 'authorization_code', code, redirect_uri: client.redirect, ...more })
const IMPLICIT = 'glide.oauth.clients.allowed.for.implicit.grant'

describe('The consent page at /oauth_auth.do', () => {
    behaviour('who is not signed in signs in first, and is led on to the page', 'platform-security/authentication/t_AuthorizeAccessEndpiont.md', async () => {
        const visitor = newVisitor(probes)
        const first = await visitor.get(client.authorizeAddress())
        expect([first.status, leadsTo(first)]).toEqual([302, '/login.do'])
        await visitor.get(first.headers.get('location') ?? '')
        const entered = await visitor.post('/login.do', { user_name: FULFILLER.user, user_password: FULFILLER.password, sysparm_goto_url: client.authorizeAddress() })
        expect(leadsTo(entered)).toBe('/oauth_auth.do')
    })

    behaviour('it shows the client\'s name and logo, and who is signed in', ['platform-security/authentication/t_AuthorizeAccessEndpiont.md', 'platform-security/authentication/t_CreateEndpointforExternalClients.md'], async () => {
        const page = await (await fred.get(client.authorizeAddress())).text()
        for (const text of ['Weather &amp; more', 'https://client.example/logo.png', FULFILLER.user]) expect(page).toContain(text)
    })

    behaviour('"Not You?" leads to another sign-in, and from there back to the page', 'platform-security/authentication/t_AuthorizeAccessEndpiont.md', async () => {
        const visitor = await signedIn(probes, FULFILLER)
        const page = await (await visitor.get(client.authorizeAddress())).text()
        const leave = /id="not-you" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
        const left = await visitor.get(leave)
        expect([leadsTo(left), await isSignedIn(visitor)]).toEqual(['/oauth_auth.do', false])
        await enter(visitor, ADMIN)
        expect(await (await visitor.get(left.headers.get('location') ?? '')).text()).toContain('(admin)')
    })

    behaviour('Allow sends the browser to the redirect URL with a code and the state, unchanged', 'platform-security/authentication/authorization-workflow.md', async () => {
        const back = await decide(fred, client.authorizeAddress({ state: 'aB-9_~.x' }))
        expect([back.origin + back.pathname, [...back.searchParams.keys()], back.searchParams.get('state')]).toEqual([client.redirect, ['code', 'state'], 'aB-9_~.x'])
    })

    behaviour('Deny gives no code and does not sign the user out', 'platform-security/authentication/t_AuthorizeAccessEndpiont.md', async () => {
        const back = await decide(fred, client.authorizeAddress(), 'deny')
        expect([back.searchParams.has('code'), await isSignedIn(fred)]).toEqual([false, true])
    })

    behaviour('Deny tells the client access_denied', 'reported', async () => {
        expect(Object.fromEntries((await decide(fred, client.authorizeAddress(), 'deny')).searchParams)).toEqual({ error: 'access_denied', state: 'st4te' })
    })

    behaviour('the consent cannot be posted from elsewhere: the form carries the session\'s token', 'platform-security/instance-security-hardening-settings/sc-anti-csrf-token.md', async () => {
        const visitor = await signedIn(probes, FULFILLER)
        const fields = Object.fromEntries(new URL(client.authorizeAddress(), probes.instance.url).searchParams)
        expect(leadsTo(await visitor.post('/oauth_auth.do', { ...fields, decision: 'allow', sysparm_ck: 'stolen' }))).toBe('/security_interceptor.do')
    })

    behaviour('a token or a Basic header consents to nothing: it takes a browser\'s session', 'platform-security/authentication/t_AuthorizeAccessEndpiont.md', async () => {
        const answer = await probes.call(client.authorizeAddress())
        expect(leadsTo(answer)).toBe('/login.do')
    })

    behaviour('the scope asked for may be left out or be any; the token\'s is useraccount', 'platform-security/authentication/r_OAuthAPIResponseParameters.md', async () => {
        const [, tokens] = await client.token(exchange(await codeOf(fred, client, { scope: 'openid incident_read' })))
        expect(tokens.scope).toBe('useraccount')
    })

    behaviour('an entity that skips authorization gets its code without the page', 'reported', async () => {
        const trusted = await registerClient(probes, { skip_authorize: 'true' })
        const answer = await fred.get(trusted.authorizeAddress())
        expect([answer.status, new URL(answer.headers.get('location') ?? '').searchParams.has('code')]).toEqual([302, true])
    })

    behaviour('an unknown or inactive client gets nothing but a message', 'reported', async () => {
        const gone = await registerClient(probes, { active: 'false' })
        const text = 'The client_id does not belong to an active application registry'
        expect(await problemAt(gone.authorizeAddress())).toEqual([400, text])
        expect(await problemAt(client.authorizeAddress({ client_id: 'nobody' }))).toEqual([400, text])
    })
})

describe('Signing in to now-sdk by OAuth', () => {
    const SDK = { client_id: '543e5655f77746a28228c6009a599dfb', redirect_uri: '/sdk-oauth.do' }
    const request = `/oauth_auth.do?${new URLSearchParams({ ...SDK, ...PKCE, scope: 'openid', response_type: 'code', state: 'st4te' })}`

    behaviour('an instance comes with the client of the SDK, which leads to a page with the code to be pasted', ['application-development/servicenow-sdk/authenticate-instance-oauth.md', 'SDK 4.9.0'], async () => {
        const back = await decide(fred, request)
        const code = back.searchParams.get('code') ?? 'none'
        expect([back.pathname, await (await fred.get(`${back.pathname}${back.search}`)).text()]).toEqual(['/sdk-oauth.do', expect.stringContaining(`<code id="code">${code}</code>`)])
        const body = new URLSearchParams({ ...SDK, grant_type: 'authorization_code', code, code_verifier: VERIFIER })
        const answer = await fetch(new URL('/oauth_token.do', probes.instance.url), { method: 'POST', body })
        expect([answer.status, await statusWith(probes, (await answer.json() as Tokens).access_token)]).toEqual([200, 200])
    })

    behaviour('who denies it is shown no code', ['application-development/servicenow-sdk/authenticate-instance-oauth.md', 'SDK 4.9.0'], async () => {
        const back = await decide(fred, request, 'deny')
        expect(await (await fred.get(`${back.pathname}${back.search}`)).text()).not.toContain('<code')
    })
})

describe('Redirect URLs', () => {
    behaviour('each of the registered URLs may be asked for', 'platform-security/authentication/t_CreateEndpointforExternalClients.md', async () => {
        const back = await decide(fred, client.authorizeAddress({ redirect_uri: 'https://client.example/other' }))
        expect(back.origin + back.pathname).toBe('https://client.example/other')
    })

    behaviour('without redirect_uri the first registered URL is used', 'platform-security/authentication/oauth-auth-code-flow-state-parm.md', async () => {
        const address = new URL(client.authorizeAddress(), probes.instance.url)
        address.searchParams.delete('redirect_uri')
        const back = await decide(fred, address)
        expect(back.origin + back.pathname).toBe(client.redirect)
    })

    behaviour('a URL that is not registered is refused on the page and never followed (local.oauth.redirect_mismatch=refuse, the default)', 'reported', async () => {
        expect(await problemAt(client.authorizeAddress({ redirect_uri: 'https://evil.example/' }))).toEqual([400, 'The redirect_uri is not registered for this client'])
    })

    behaviour('with local.oauth.redirect_mismatch=first a URL that matches none gives way to the first registered one', 'platform-security/authentication/t_CreateEndpointforExternalClients.md', () =>
        withProperties(probes, { 'local.oauth.redirect_mismatch': 'first' }, async () => {
            const back = await decide(fred, client.authorizeAddress({ redirect_uri: 'https://evil.example/' }))
            expect(back.origin + back.pathname).toBe(client.redirect)
        }))

    behaviour('an entity without any registered URL authorises nobody', 'reported', async () => {
        const blank = await registerClient(probes, { redirect_url: '' })
        expect(await problemAt(blank.authorizeAddress({ redirect_uri: 'https://evil.example/' }))).toEqual([400, 'The redirect_uri is not registered for this client'])
    })
})

describe('The state parameter', () => {
    behaviour('it may be left out where its property is absent, as on upgraded instances', 'platform-security/authentication/oauth-auth-code-flow-state-parm.md', async () => {
        const address = new URL(client.authorizeAddress(), probes.instance.url)
        address.searchParams.delete('state')
        expect([...(await decide(fred, address)).searchParams.keys()]).toEqual(['code'])
    })

    behaviour('with glide.oauth.state.parameter.required a missing, empty or blank one is an error, and there is no code', 'platform-security/authentication/oauth-auth-code-flow-state-parm.md', () =>
        withProperties(probes, { 'glide.oauth.state.parameter.required': 'true' }, async () => {
            const missing = new URL(client.authorizeAddress(), probes.instance.url)
            missing.searchParams.delete('state')
            for (const address of [missing.href, client.authorizeAddress({ state: '' }), client.authorizeAddress({ state: ' ' })]) {
                expect(await problemAt(address)).toEqual([400, 'Missing State parameter in request'])
            }
            expect((await decide(fred, client.authorizeAddress())).searchParams.has('code')).toBe(true)
        }))
})

describe('PKCE and public clients', () => {
    behaviour('the verifier of a code challenge is demanded with the code', 'platform-security/authentication/authorization-workflow.md', async () => {
        expect(await client.token(exchange(await codeOf(fred, client, PKCE)))).toEqual([401, DENIED])
        expect(await client.token(exchange(await codeOf(fred, client, PKCE), { code_verifier: 'w'.repeat(43) }))).toEqual([401, DENIED])
        expect((await client.token(exchange(await codeOf(fred, client, PKCE), { code_verifier: VERIFIER })))[0]).toBe(200)
    })

    behaviour('S256 is the only method of a code challenge', 'platform-security/authentication/authorization-workflow.md', async () => {
        const text = 'code_challenge must be made with code_challenge_method=S256'
        expect(await problemAt(client.authorizeAddress({ code_challenge: VERIFIER, code_challenge_method: 'plain' }))).toEqual([400, text])
        expect(await problemAt(client.authorizeAddress({ code_challenge: VERIFIER }))).toEqual([400, text])
    })

    behaviour('a public client must send a code challenge', 'platform-security/authentication/authorization-workflow.md', async () => {
        const open = await registerClient(probes, { public_client: 'true' })
        expect(await problemAt(open.authorizeAddress())).toEqual([400, 'A public client must send a code_challenge'])
    })

    behaviour('a public client exchanges its code without a secret, and gets no refresh token', 'platform-security/authentication/authorization-workflow.md', async () => {
        const open = await registerClient(probes, { public_client: 'true' })
        const [status, tokens] = await open.token(exchange(await codeOf(fred, open, PKCE), { client_secret: '', code_verifier: VERIFIER }))
        expect([status, tokens.refresh_token, await statusWith(probes, tokens.access_token)]).toEqual([200, undefined, 200])
    })

    behaviour('a private client shows its secret even when it sends a verifier', 'platform-security/authentication/authorization-workflow.md', async () => {
        expect(await client.token(exchange(await codeOf(fred, client, PKCE), { client_secret: '', code_verifier: VERIFIER }))).toEqual([401, DENIED])
    })
})

describe('The implicit grant', () => {
    const wanted = { response_type: 'token' }

    behaviour('it fails by default', 'platform-security/instance-security-hardening-settings/sc-prevent-oauth-clients-from-using-implicit-grant.md', async () => {
        expect(await problemAt(client.authorizeAddress(wanted))).toEqual([400, `The implicit grant is not allowed for this client (${IMPLICIT})`])
    })

    behaviour('a client in the list of its property gets an access token in the fragment of its URL', 'platform-security/instance-security-hardening-settings/sc-prevent-oauth-clients-from-using-implicit-grant.md', () =>
        withProperties(probes, { [IMPLICIT]: `other,${client.id}` }, async () => {
            const back = await decide(fred, client.authorizeAddress(wanted))
            const answer = new URLSearchParams(back.hash.slice(1))
            expect([back.search, answer.get('state'), await statusWith(probes, answer.get('access_token') ?? '')]).toEqual(['', 'st4te', 200])
        }))

    behaviour('it brings no refresh token', 'platform-security/authentication/c_OAuthImplicitGrants.md', () =>
        withProperties(probes, { [IMPLICIT]: client.id }, async () => {
            const back = await decide(fred, client.authorizeAddress(wanted))
            expect([...new URLSearchParams(back.hash.slice(1)).keys()]).toEqual(['access_token', 'state'])
        }))
})

describe('My Connected Apps', () => {
    behaviour('users see the tokens that they allowed, without their values, and nobody else\'s', 'platform-security/authentication/t_ManageTokens.md', async () => {
        const mine = await registerClient(probes, { name: 'App of fred' })
        const theirs = await registerClient(probes, { name: 'App of admin' })
        const [, tokens] = await mine.token({ grant_type: 'password', username: FULFILLER.user, password: FULFILLER.password })
        await theirs.token({ grant_type: 'password', username: ADMIN.user, password: ADMIN.password })
        const page = await (await fred.get('/my_connected_apps.do')).text()
        expect([page.includes('App of fred'), page.includes('App of admin'), page.includes(tokens.access_token)]).toEqual([true, false, false])
        const managed = await (await (await signedIn(probes, ADMIN)).get('/oauth_credential_list.do')).text()
        expect([managed.includes('App of fred'), managed.includes('App of admin')]).toEqual([true, true])
    })

    behaviour('the consent page leads there by "account permissions"', 'platform-security/authentication/t_AuthorizeAccessEndpiont.md', async () => {
        const page = await (await fred.get(client.authorizeAddress())).text()
        expect(/href="([^"]+)">account permissions</.exec(page)?.[1]).toBe('/my_connected_apps.do')
    })

    behaviour('Revoke Access ends a token, for its user or an administrator only', 'platform-security/authentication/t_ManageTokens.md', async () => {
        const app = await registerClient(probes, { name: 'App to revoke' })
        const [, tokens] = await app.token({ grant_type: 'password', username: ADMIN.user, password: ADMIN.password })
        const admin = await signedIn(probes, ADMIN)
        const page = await (await admin.get('/my_connected_apps.do')).text()
        const row = page.slice(page.indexOf('App to revoke'))
        const sysId = /name="sys_id" value="(\w+)"/.exec(row)?.[1] ?? ''
        await fred.get('/my_connected_apps.do')
        expect((await fred.post('/oauth_credential.do', { sys_id: sysId })).status).toBe(403)
        expect(await statusWith(probes, tokens.access_token)).toBe(200)
        expect((await admin.post('/oauth_credential.do', { sys_id: sysId })).status).toBe(302)
        expect(await statusWith(probes, tokens.access_token)).toBe(401)
    })

    behaviour('the job Clean Expired OAuth Credentials deletes tokens that ended longer ago than its property says', 'platform-security/authentication/t_ManageTokens.md', () =>
        withProperties(probes, { 'com.snc.platform.security.oauth.hours.expired.credential.is.kept': '48' }, async () => {
            const app = await registerClient(probes, { name: 'App of yesterday', refresh_token_lifespan: '60' })
            await app.token({ grant_type: 'password', username: FULFILLER.user, password: FULFILLER.password })
            const listed = async (): Promise<boolean> => (await (await (await signedIn(probes, FULFILLER)).get('/my_connected_apps.do')).text()).includes('App of yesterday')
            await probes.instance.advance(86_400)
            await eventually(() => probes.admin.find('sys_trigger', 'name=Clean Expired OAuth Credentials', 'last_run,next_action'), ([job]) => (job?.last_run ?? '') !== '')
            expect(await listed()).toBe(true)
            await probes.instance.advance(2 * 86_400)
            await eventually(listed, still => !still)
        }))
})
