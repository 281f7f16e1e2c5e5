import { Hono } from 'hono'
import type { Context } from 'hono'
import { html } from 'hono/html'
import { loginPath } from '../http/addresses.ts'
import { contentSecurityPolicy, page } from '../http/page.ts'
import type { InstanceEnv } from '../http/variables.ts'
import type { Platform, Transaction } from '../platform.ts'
import { readAuthorizationRequest, redirectTo } from './authorization-request.ts'
import type { AuthorizationRequest } from './authorization-request.ts'
import { issueCode } from './codes.ts'
import { issueTokens } from './tokens.ts'

/** `/oauth_auth.do`: sign-in, consent, and back to the client with a code (platform-facts 1.2). */
export function authorizeRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    routes.get('/oauth_auth.do', c => withRequest(platform, c, new URL(c.req.url).searchParams, (request, tx) => {
        return request.client.skipsConsent ? allow(platform, c, request, tx) : askConsent(c, request, tx)
    }))
    routes.post('/oauth_auth.do', async c => {
        const form = textsOf(await c.req.parseBody())
        return withRequest(platform, c, form, (request, tx) => {
            if (form.get('decision') === 'allow') return allow(platform, c, request, tx)
            return c.redirect(redirectTo(request, { error: 'access_denied' }), 302)
        })
    })
    return routes
}

/** The form guard has read the body before, and hono keeps it in this shape. */
function textsOf(body: Record<string, unknown>): URLSearchParams {
    return new URLSearchParams(Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

type Answer = (request: AuthorizationRequest, tx: Transaction) => Response | Promise<Response>

/** Sign-in comes first, whatever is asked: only a browser session can consent, never a token or a Basic header. */
function withRequest(platform: Platform, c: Context<InstanceEnv>, given: URLSearchParams, answer: Answer): Response | Promise<Response> {
    const tx = c.get('transaction')
    if (!tx?.interactive || !tx.session) return c.redirect(loginPath(pathOf(given)), 302)
    const request = readAuthorizationRequest(platform, given)
    if (!('problem' in request)) return answer(request, tx)
    platform.log.write('warn', 'OAuth', `Authorization request refused: ${request.problem}`)
    const main = html`<h1>Access cannot be granted</h1><p class="error" role="alert">${request.problem}</p>`
    return c.html(page({ title: 'Access cannot be granted', user: tx.user, main }), 400)
}

function allow(platform: Platform, c: Context, request: AuthorizationRequest, tx: Transaction): Response {
    if (request.wants === 'token') return c.redirect(redirectTo(request, { access_token: issueTokens(platform, request.client, tx.user.sysId, false).answer.access_token }), 302)
    const grant = { clientSysId: request.client.sysId, userSysId: tx.user.sysId, redirectUri: request.redirectUri, challenge: request.challenge }
    return c.redirect(redirectTo(request, { code: issueCode(platform, grant, request.client.codeLifespanS) }), 302)
}

function askConsent(c: Context, request: AuthorizationRequest, tx: Transaction): Response | Promise<Response> {
    const given = new URL(c.req.url).searchParams
    const leave = `/logout.do?${new URLSearchParams({ sysparm_goto_url: pathOf(given) })}`
    const main = html`<p class="aside"><a id="not-you" href="${leave}">Not You?</a></p>
        ${request.client.logoUrl ? html`<p><img src="${request.client.logoUrl}" alt="" height="64"></p>` : ''}
        <h1>${request.client.name}</h1>
        <p><strong>${request.client.name}</strong> would like to connect to your account on this instance, as
            <strong>${tx.user.name}</strong> (${tx.user.userName}).
            What you allowed before is listed in your <a href="/my_connected_apps.do">account permissions</a>.</p>
        <form method="post" action="/oauth_auth.do">
            <input type="hidden" name="sysparm_ck" value="${tx.session?.token ?? ''}">
            ${[...given].filter(([name]) => PASSED_ON.has(name)).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
            <button type="submit" name="decision" value="allow">Allow</button>
            <button type="submit" name="decision" value="deny" class="plain">Deny</button>
        </form>`
    // Chromium applies form-action to the redirect that answers the form as well.
    c.header('Content-Security-Policy', contentSecurityPolicy(originOf(request.redirectUri), originOf(request.client.logoUrl)))
    return c.html(page({ title: `Connect ${request.client.name}`, user: tx.user, main }))
}

const originOf = (address: string): string[] => URL.canParse(address) ? [new URL(address).origin] : []

const PASSED_ON = new Set(['response_type', 'client_id', 'redirect_uri', 'state', 'scope', 'code_challenge', 'code_challenge_method'])

function pathOf(given: URLSearchParams): string {
    return `/oauth_auth.do?${new URLSearchParams([...given].filter(([name]) => PASSED_ON.has(name)))}`
}
