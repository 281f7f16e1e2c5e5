import { Hono } from 'hono'
import type { Context, MiddlewareHandler } from 'hono'
import { html } from 'hono/html'
import type { Platform } from '../platform.ts'
import { page } from './page.ts'
import { cookieOf, isTokenOf } from './sessions.ts'
import type { InstanceEnv } from './variables.ts'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])
const FORM_TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i

/**
 * Forms posted under a cookie carry the session's token, as `sysparm_ck` or `X-UserToken`; without it they end at the
 * security interceptor (platform-facts 10). `/api` has its own rule in `identifyCaller`.
 */
export function guardForms(platform: Platform): MiddlewareHandler<InstanceEnv> {
    return async (c, next) => {
        const guarded = c.get('signedInBy') === 'cookie' && !SAFE_METHODS.has(c.req.method) && !c.req.path.startsWith('/api/')
        if (guarded && isOn(platform) && !(await carriesToken(platform, c))) return c.redirect('/security_interceptor.do', 302)
        return next()
    }
}

const isOn = ({ properties }: Platform): boolean => properties.isTrue('glide.security.use_csrf_token', true)

export async function carriesToken(platform: Platform, c: Context): Promise<boolean> {
    const sessionId = cookieOf(c)
    if (!sessionId) return false
    const header = c.req.header('x-usertoken')
    if (header) return isTokenOf(platform, sessionId, header)
    if (!FORM_TYPES.test(c.req.header('content-type') ?? '')) return false
    const token = (await c.req.parseBody()).sysparm_ck
    return typeof token === 'string' && isTokenOf(platform, sessionId, token)
}

const STRICT = 'glide.security.csrf.strict.validation.mode'

/**
 * Strict validation offers no way to send the form again (markdown/platform-security/instance-security-hardening-settings/sc-csrf-strict-validation.md).
 * The other mode, which does for a token of another session, is not emulated and says so.
 */
export function interceptorRoutes({ properties }: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    routes.get('/security_interceptor.do', c => c.html(page({
        title: 'Request stopped',
        user: null,
        main: html`<h1>Request stopped</h1><p>The form had no valid security token. Open the page again and repeat what you did.</p>
            ${properties.isTrue(STRICT, false) ? '' : html`<p role="alert">To send the form again from here (${STRICT} is not true) is not emulated.</p>`}`,
    }), 403))
    return routes
}
