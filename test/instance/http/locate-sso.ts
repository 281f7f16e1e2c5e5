import { Hono } from 'hono'
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Platform } from '../platform.ts'
import { page } from './page.ts'
import { cookieOrNew, tokenOf } from './sessions.ts'
import { usesSingleSignOn } from './single-sign-on.ts'
import type { InstanceEnv } from './variables.ts'

/**
 * `/login_locate_sso.do`: finds the identity provider of a user by `sso_source` (markdown/platform-security/authentication/idpauthflow.md),
 * and says that it cannot go there: identity providers are not emulated.
 */
export function locateSsoRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    routes.get('/login_locate_sso.do', c => show(platform, c, usesSingleSignOn(platform) ? null : 'Single sign-on is not enabled (glide.authenticate.multisso.enabled)'))
    routes.post('/login_locate_sso.do', async c => {
        const userName = String((await c.req.parseBody()).sysparm_login_user ?? '')
        const source = platform.rows.first('sys_user', { user_name: userName })?.source
        return show(platform, c, `Signing in by an identity provider is not emulated (${source ? `source ${source}` : 'default provider'})`)
    })
    return routes
}

function show(platform: Platform, c: Context, problem: string | null): Response | Promise<Response> {
    const main = html`<h1>External login</h1>
        ${problem ? html`<p class="error" role="alert">${problem}</p>` : ''}
        <form method="post" action="/login_locate_sso.do">
            <input type="hidden" name="sysparm_ck" value="${tokenOf(platform, cookieOrNew(c))}">
            <label for="sysparm_login_user">User ID</label>
            <input id="sysparm_login_user" name="sysparm_login_user" autocomplete="username" required autofocus>
            <button type="submit">Submit</button>
        </form>`
    return c.html(page({ title: 'External login', user: null, main }), problem ? 501 : 200)
}
