import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Platform } from '../platform.ts'
import { cookieOf, cookieOrNew, findSession, openSession } from './sessions.ts'
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

function login(platform: Platform, c: Context, userName: string, password: string): Response {
    const result = signIn(platform, userName, password, 'interactive')
    if ('refused' in result) return c.json({ status: 'error', message: 'User name or password invalid' })
    openSession(platform, c, { userSysId: result.userSysId, interactive: true, expires: null })
    return c.json({ status: 'success' })
}

/** Signed in: 401 that carries the token, on purpose. Nobody signed in: 200 and a cookie to sign in with. */
function currentUser(platform: Platform, c: Context): Response {
    const sessionId = cookieOf(c)
    const known = sessionId ? findSession(platform, sessionId) : null
    if (!known) {
        cookieOrNew(c)
        return c.json({ user_name: 'guest' })
    }
    c.header('X-UserToken-Response', known.session.token)
    return c.json({ status: 'error', message: 'User token required' }, 401)
}
