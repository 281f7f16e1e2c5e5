import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Platform } from '../platform.ts'
import { beginSession, stepAfterPassword } from './begin-session.ts'
import { cookieOf, cookieOrNew, findSession } from './sessions.ts'
import { signIn } from './sign-in.ts'
import type { InstanceEnv } from './variables.ts'

/** `/angular.do`: how the ServiceNow CLI signs in and learns its CSRF token (install-protocol 2: L1, L2, C1, C3). */
export function angularRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    routes.post('/angular.do', async c => {
        const form = await c.req.parseBody()
        // The sign-in names its type in the body and a view in the address; the other calls use the address alone.
        const type = typeof form.sysparm_type === 'string' ? form.sysparm_type : c.req.query('sysparm_type')
        if (type === 'login') return login(platform, c, String(form.user_name ?? ''), String(form.user_password ?? ''))
        if (type === 'get_user') return currentUser(platform, c)
        return c.json({ status: 'error', message: `sysparm_type '${type ?? ''}' of angular.do is not emulated` }, 400)
    })
    return routes
}

function login(platform: Platform, c: Context<InstanceEnv>, userName: string, password: string): Response {
    const result = signIn(platform, { userName, password, addresses: c.get('addresses') }, 'interactive')
    if ('refused' in result) return c.json({ status: 'error', message: 'User name or password invalid' })
    const step = stepAfterPassword(platform, result.user, password)
    if (step === 'password') return c.json({ status: 'error', message: 'The password must be changed: sign in with a browser' })
    if (step) return c.json({ status: 'mfa_code_required', message: 'Multi-factor authentication is required, which is emulated for browsers only' })
    beginSession(platform, c, { userSysId: result.userSysId, pending: null, wantsToBeRemembered: false })
    return c.json({ status: 'success' })
}

/** Signed in: 401 that carries the token, on purpose. Nobody signed in: 200 and a cookie to sign in with. */
function currentUser(platform: Platform, c: Context): Response {
    const sessionId = cookieOf(c)
    const known = sessionId ? findSession(platform, sessionId) : null
    if (!known || known.pending) {
        cookieOrNew(c)
        return c.json({ user_name: 'guest' })
    }
    c.header('X-UserToken-Response', known.session.token)
    return c.json({ status: 'error', message: 'User token required' }, 401)
}
