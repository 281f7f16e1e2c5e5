import { Hono } from 'hono'
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Platform } from '../platform.ts'
import { localPath } from './addresses.ts'
import { carriesToken } from './csrf.ts'
import { page } from './page.ts'
import { closeSession, cookieOrNew, openSession, tokenOf } from './sessions.ts'
import { signIn } from './sign-in.ts'
import type { InstanceEnv } from './variables.ts'

/** `/login.do`, `/logout.do` and the page where forms without a token end. */
export function loginRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    routes.get('/login.do', c => showLogin(platform, c, localPath(c.req.query('sysparm_goto_url')), null))
    routes.post('/login.do', c => login(platform, c))
    routes.get('/logout.do', c => {
        closeSession(platform, c)
        return c.redirect(localPath(c.req.query('sysparm_goto_url')), 302)
    })
    routes.get('/security_interceptor.do', c => c.html(page({
        title: 'Request stopped',
        user: null,
        main: html`<h1>Request stopped</h1><p>The form had no valid security token. Open the page again and repeat what you did.</p>`,
    }), 403))
    return routes
}

async function login(platform: Platform, c: Context): Promise<Response> {
    const form = await c.req.parseBody()
    const goTo = localPath(String(form.sysparm_goto_url ?? ''))
    if (!(await carriesToken(platform, c))) return showLogin(platform, c, goTo, 'The page was open for too long. Please sign in again.')
    const result = signIn(platform, String(form.user_name ?? ''), String(form.user_password ?? ''), 'interactive')
    if ('refused' in result) return showLogin(platform, c, goTo, 'User name or password invalid')
    openSession(platform, c, { userSysId: result.userSysId, interactive: true, expires: null })
    return c.redirect(goTo, 302)
}

function showLogin(platform: Platform, c: Context, goTo: string, problem: string | null): Response | Promise<Response> {
    const token = tokenOf(platform, cookieOrNew(c))
    const main = html`<h1>Sign in</h1>
        ${problem ? html`<p class="error" role="alert">${problem}</p>` : ''}
        <form method="post" action="/login.do">
            <input type="hidden" name="sysparm_ck" value="${token}">
            <input type="hidden" name="sysparm_goto_url" value="${goTo}">
            <label for="user_name">User name</label>
            <input id="user_name" name="user_name" autocomplete="username" required autofocus>
            <label for="user_password">Password</label>
            <input id="user_password" name="user_password" type="password" autocomplete="current-password" required>
            <button type="submit" id="sysverb_login">Log in</button>
        </form>`
    return c.html(page({ title: 'Sign in', user: null, main }), problem ? 401 : 200)
}
