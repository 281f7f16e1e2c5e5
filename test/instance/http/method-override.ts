import type { Hono, MiddlewareHandler } from 'hono'
import { refuse } from './envelope.ts'
import type { InstanceEnv } from './variables.ts'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * `X-http-method-override` wins over the method of the request line, for every REST API.
 * Source: markdown/api-reference/rest-api-explorer/c_RESTAPI.md (other headers)
 */
export function overrideMethod(app: Hono<InstanceEnv>): MiddlewareHandler<InstanceEnv> {
    return async (c, next) => {
        const wanted = c.req.header('x-http-method-override')?.toUpperCase()
        if (!wanted || wanted === c.req.method || !c.req.path.startsWith('/api/')) return next()
        if (!METHODS.has(wanted)) return refuse(405, 'Method not supported', `X-http-method-override names ${wanted.slice(0, 40)}`)
        const headers = new Headers(c.req.raw.headers)
        headers.delete('x-http-method-override')
        const body = wanted === 'GET' || wanted === 'HEAD' ? null : await c.req.arrayBuffer()
        return app.fetch(new Request(c.req.url, { method: wanted, headers, body }))
    }
}
