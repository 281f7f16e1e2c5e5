import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Platform } from '../../platform.ts'
import { ScriptError } from '../../script/script-error.ts'
import { answerFailure } from '../envelope.ts'
import type { InstanceEnv } from '../variables.ts'
import { admit } from './admission.ts'
import { answerOf, exchangeOf } from './exchange.ts'
import { checkMediaTypes } from './media-types.ts'
import { matchOperation } from './operations.ts'

const NO_RESOURCE = 'Requested URI does not represent any resource'

/** Everything under `/api` that no endpoint of the platform took: the scripted REST APIs on the instance. */
export function scriptedRestRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    routes.all('/api/*', c => serve(platform, c))
    return routes
}

async function serve(platform: Platform, c: Context<InstanceEnv>): Promise<Response> {
    const method = methodOf(c)
    const match = matchOperation(platform, method, c.req.path)
    if (match === null) return answerFailure(c, 400, NO_RESOURCE)
    if (match === 'method') return answerFailure(c, 405, 'Method not supported', `${method} is not offered on this path`)
    const tx = admit(platform, c, match.operation)
    const body = new Uint8Array(await c.req.arrayBuffer())
    checkMediaTypes(c, match.operation, body.byteLength)
    // The limit of the body's size is met when the script reads it as data, not here (platform-facts 4.5).
    const exchange = exchangeOf(c, method, match.pathParams, body)
    try {
        platform.scripts.restOperation(tx, match.operation.row, exchange)
    } catch (error) {
        if (!(error instanceof ScriptError)) throw error
        platform.log.write('error', c.req.path, error.message)
        return answerFailure(c, 500, 'Script Evaluation Exception', error.message)
    }
    return answerOf(c, exchange)
}

/** HEAD runs what GET runs, and `X-http-method-override` wins over the method of the line (platform-facts 4.1). */
function methodOf(c: Context): string {
    const method = (c.req.header('x-http-method-override') ?? c.req.method).toUpperCase()
    return method === 'HEAD' ? 'GET' : method
}
