import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { InstanceEnv } from './variables.ts'

const NEVER_CACHED = 'no-cache,no-store,must-revalidate,max-age=-1'

/** Headers that every answer of the platform carries (platform-facts 4.6, the docs' sample response). */
export function standardHeaders(): MiddlewareHandler<InstanceEnv> {
    return async (c, next) => {
        await next()
        const headers = c.res.headers
        headers.set('X-Transaction-ID', randomBytes(6).toString('hex'))
        headers.set('X-Is-Logged-In', String(c.get('transaction') !== null))
        headers.set('Server', 'ServiceNow')
        headers.set('X-Content-Type-Options', 'nosniff')
        headers.set('X-Frame-Options', 'SAMEORIGIN')
        headers.set('Referrer-Policy', 'same-origin')
        if (headers.has('Cache-Control')) return
        headers.set('Cache-Control', NEVER_CACHED)
        headers.set('Pragma', 'no-store,no-cache')
        headers.set('Expires', '0')
    }
}
