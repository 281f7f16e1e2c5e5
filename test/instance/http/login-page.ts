import { Hono } from 'hono'
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Platform } from '../platform.ts'
import { localPath } from './addresses.ts'
import { beginSession, stepAfterPassword, STEP_PAGES } from './begin-session.ts'
import { carriesToken } from './csrf.ts'
import { page } from './page.ts'
import { forget, offersToRemember } from './remembered.ts'
import { closeSession, cookieOf, cookieOrNew, findSession, tokenOf } from './sessions.ts'
import { signIn } from './sign-in.ts'
import type { InstanceEnv } from './variables.ts'

type Call = Context<InstanceEnv>

/** `/side_door.do` is the same form for those whom `/login.do` would lead elsewhere (platform-facts 3, not from docs). */
const FORMS = ['/login.do', '/side_door.do']

/** Signing in and out. */
export function loginRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    for (const path of FORMS) {
        routes.get(path, c => {
            const goTo = localPath(c.req.query('sysparm_goto_url'))
            const waiting = pendingPage(platform, c, goTo)
            return waiting ? c.redirect(waiting, 302) : showLogin(platform, c, { goTo, problem: null })
        })
        routes.post(path, c => login(platform, c))
    }
    routes.get('/logout.do', c => {
        closeSession(platform, c)
        forget(platform, c)
        return c.redirect(localPath(c.req.query('sysparm_goto_url')), 302)
    })
    return routes
}

/** Where a sign-in that was begun goes on. */
function pendingPage(platform: Platform, c: Call, goTo: string): string | null {
    const sessionId = cookieOf(c)
    const pending = sessionId ? findSession(platform, sessionId)?.pending : null
    return pending ? stepAddress(STEP_PAGES[pending], goTo) : null
}

export function stepAddress(path: string, goTo: string): string {
    return `${path}?${new URLSearchParams({ sysparm_goto_url: goTo })}`
}

async function login(platform: Platform, c: Call): Promise<Response> {
    const form = await c.req.parseBody()
    const goTo = localPath(String(form.sysparm_goto_url ?? ''))
    const userName = String(form.user_name ?? '')
    if (!(await carriesToken(platform, c))) return showLogin(platform, c, { goTo, userName, problem: 'The page was open for too long. Please sign in again.' })
    const password = String(form.user_password ?? '')
    const result = signIn(platform, { userName, password, addresses: c.get('addresses') }, 'interactive')
    if ('refused' in result) return showLogin(platform, c, { goTo, userName, problem: 'User name or password invalid' })
    const pending = stepAfterPassword(platform, result.user, password)
    beginSession(platform, c, { userSysId: result.userSysId, pending, wantsToBeRemembered: form.remember_me === 'true' })
    return c.redirect(pending ? stepAddress(STEP_PAGES[pending], goTo) : goTo, 302)
}

interface LoginForm {
    goTo: string
    userName?: string
    problem: string | null
}

function showLogin(platform: Platform, c: Call, { goTo, userName = '', problem }: LoginForm): Response | Promise<Response> {
    const token = tokenOf(platform, cookieOrNew(c))
    const main = html`<h1>Sign in</h1>
        ${problem ? html`<p class="error" role="alert">${problem}</p>` : ''}
        <form method="post" action="${c.req.path}">
            <input type="hidden" name="sysparm_ck" value="${token}">
            <input type="hidden" name="sysparm_goto_url" value="${goTo}">
            <label for="user_name">User name</label>
            <input id="user_name" name="user_name" value="${userName}" autocomplete="username" required ${userName ? '' : 'autofocus'}>
            <label for="user_password">Password</label>
            <input id="user_password" name="user_password" type="password" autocomplete="current-password" required ${userName ? 'autofocus' : ''}>
            ${offersToRemember(platform) ? rememberMe(platform) : ''}
            <button type="submit" id="sysverb_login">Log in</button>
        </form>`
    return c.html(page({ title: 'Sign in', user: null, main }), problem ? 401 : 200)
}

/** Ticked or not to begin with: glide.ui.remember.me.default (markdown/platform-security/authentication/c_ChSetRemMeChkbxCookie.md). */
function rememberMe({ properties }: Platform): ReturnType<typeof html> {
    const ticked = properties.isTrue('glide.ui.remember.me.default', true)
    return html`<label><input id="remember_me" name="remember_me" type="checkbox" value="true"${ticked ? html` checked` : ''}> Remember me</label>`
}
