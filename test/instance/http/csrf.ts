import type { Context, MiddlewareHandler } from 'hono'
import type { Platform } from '../platform.ts'
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
        if (guarded && !(await carriesToken(platform, c))) return c.redirect('/security_interceptor.do', 302)
        return next()
    }
}

export async function carriesToken(platform: Platform, c: Context): Promise<boolean> {
    const sessionId = cookieOf(c)
    if (!sessionId) return false
    const header = c.req.header('x-usertoken')
    if (header) return isTokenOf(platform, sessionId, header)
    if (!FORM_TYPES.test(c.req.header('content-type') ?? '')) return false
    const token = (await c.req.parseBody()).sysparm_ck
    return typeof token === 'string' && isTokenOf(platform, sessionId, token)
}
