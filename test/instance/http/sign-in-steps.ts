import { Hono } from 'hono'
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Platform } from '../platform.ts'
import { mayPutOff, secretToEnrol, takeCode } from '../security/second-factor.ts'
import { localPath, loginPath } from './addresses.ts'
import { afterSecondFactor, STEP_PAGES } from './begin-session.ts'
import { changePassword } from './change-password.ts'
import { carriesToken } from './csrf.ts'
import { stepAddress } from './login-page.ts'
import { page } from './page.ts'
import type { Markup } from './page.ts'
import { cookieOf, findSession } from './sessions.ts'
import type { PendingStep, SignedIn } from './sessions.ts'
import type { InstanceEnv } from './variables.ts'

type Call = Context<InstanceEnv>
type Form = Record<string, unknown>

/** What the page of a step shows, and what it makes of an answer: a problem to show again, or the step that comes next. */
interface Step {
    title: string
    show(platform: Platform, known: SignedIn): Markup
    take(platform: Platform, c: Context, known: SignedIn, form: Form): { problem: string } | { next: PendingStep | null }
}

/**
 * The pages between the right password and a session that can be used: a second factor and a new password
 * (markdown/platform-security/authentication/{mfa-use,t_SetUpMultiFactorAuthUponLogin}.md).
 */
export function signInStepRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    for (const [pending, path] of Object.entries(STEP_PAGES) as [PendingStep, string][]) {
        routes.get(path, c => {
            const known = pendingSession(platform, c, pending)
            return known ? showStep(platform, c, pending, known, null) : c.redirect(loginPath(goToOf(c)), 302)
        })
        routes.post(path, async c => {
            const known = pendingSession(platform, c, pending)
            if (!known || !(await carriesToken(platform, c))) return c.redirect(loginPath(goToOf(c)), 302)
            const result = STEPS[pending].take(platform, c, known, await c.req.parseBody())
            if ('problem' in result) return showStep(platform, c, pending, known, result.problem)
            return c.redirect(result.next ? stepAddress(STEP_PAGES[result.next], goToOf(c)) : goToOf(c), 302)
        })
    }
    return routes
}

const goToOf = (c: Call): string => localPath(c.req.query('sysparm_goto_url'))

function pendingSession(platform: Platform, c: Call, pending: PendingStep): SignedIn | null {
    const sessionId = cookieOf(c)
    const known = sessionId ? findSession(platform, sessionId) : null
    return known?.pending === pending ? known : null
}

function showStep(platform: Platform, c: Call, pending: PendingStep, known: SignedIn, problem: string | null): Response | Promise<Response> {
    const { title, show } = STEPS[pending]
    const main = html`<h1>${title}</h1>
        ${problem ? html`<p class="error" role="alert">${problem}</p>` : ''}
        <form method="post" action="${stepAddress(c.req.path, goToOf(c))}">
            <input type="hidden" name="sysparm_ck" value="${known.session.token}">
            ${show(platform, known)}
        </form>`
    return c.html(page({ title, user: null, main }), problem ? 401 : 200)
}

const CODE_FIELD = html`<label for="txtResponse">6-digit verification code</label>
    <input id="txtResponse" name="txtResponse" inputmode="numeric" autocomplete="one-time-code" autofocus>`

function takeGivenCode(platform: Platform, c: Context, known: SignedIn, form: Form): { problem: string } | { next: PendingStep | null } {
    if (takeCode(platform, known.userSysId, String(form.txtResponse ?? ''))) return { next: afterSecondFactor(platform, c, known) }
    return { problem: 'Your 6-digit verification code is incorrect. Try again with the correct code.' }
}

const STEPS: Record<PendingStep, Step> = {
    'second-factor': {
        title: 'Verify your identity',
        show: () => html`${CODE_FIELD}<button type="submit">Verify</button>`,
        take: takeGivenCode,
    },
    'second-factor-setup': {
        title: 'Set up multi-factor authentication',
        show: (platform, known) => html`<p>Enter this key in your authenticator app: <code id="secret">${secretToEnrol(platform, known.userSysId)}</code></p>
            ${CODE_FIELD}
            <button type="submit">Pair device and login</button>
            ${mayPutOff(platform, known.userSysId) ? html`<button type="submit" name="bypass" value="true" class="plain">Bypass Setup</button>` : ''}`,
        take(platform, c, known, form) {
            if (form.bypass !== 'true') return takeGivenCode(platform, c, known, form)
            if (!mayPutOff(platform, known.userSysId)) return { problem: 'Multi-factor authentication must be set up now.' }
            return { next: afterSecondFactor(platform, c, known) }
        },
    },
    password: {
        title: 'Change your password',
        show: () => html`<label for="new_password">New password</label>
            <input id="new_password" name="new_password" type="password" autocomplete="new-password" required autofocus>
            <label for="confirm_password">New password again</label>
            <input id="confirm_password" name="confirm_password" type="password" autocomplete="new-password" required>
            <button type="submit">Change password</button>`,
        take: changePassword,
    },
}
