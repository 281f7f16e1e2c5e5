import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Platform } from '../../platform.ts'
import { ScriptError } from '../../script/script-error.ts'
import { isApiAvailable, NO_RESOURCE } from '../api-availability.ts'
import { answerFailure } from '../envelope.ts'
import { limitRate } from '../rate-limits/limit-rate.ts'
import type { InstanceEnv } from '../variables.ts'
import { admit } from './admission.ts'
import { answerOf, exchangeOf } from './exchange.ts'
import { negotiate } from './media-types.ts'
import { matchOperation } from './operations.ts'

/** APIs of the platform itself stand here; those that the instance has no emulation of are refused by name. */
const OF_THE_PLATFORM = '/api/now/'

/** Everything under `/api` that no endpoint of the platform took: the scripted REST APIs on the instance. */
export function scriptedRestRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    routes.all('/api/*', c => serve(platform, c))
    return routes
}

async function serve(platform: Platform, c: Context<InstanceEnv>): Promise<Response> {
    // HEAD runs what GET runs (markdown/api-reference/rest-api-explorer/c_RESTAPI.md).
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
    const match = matchOperation(platform, method, c.req.path)
    if (match === null) return answerFailure(c, 400, NO_RESOURCE, c.req.path.startsWith(OF_THE_PLATFORM) ? `${c.req.path} is not emulated by this instance` : null)
    if (match === 'method') return answerFailure(c, 405, 'Method not supported', `${method} is not offered on this path`)
    const { definition, version, path, row } = match.operation
    const api = definition.name ?? ''
    if (!isApiAvailable(platform, api)) return answerFailure(c, 400, NO_RESOURCE)
    const tx = admit(platform, c, match.operation)
    limitRate(tx, c, { api, version, resource: `${method} ${path}`, table: null })
    const body = new Uint8Array(await c.req.arrayBuffer())
    const produced = negotiate(c, match.operation, body.byteLength)
    // The limit of the body's size is met when the script reads it as data, not here (platform-facts 4.5).
    const exchange = exchangeOf(c, method, match.pathParams, body)
    try {
        platform.scripts.restOperation(tx, row, exchange)
    } catch (error) {
        if (!(error instanceof ScriptError)) throw error
        platform.log.write('error', c.req.path, error.message)
        return answerFailure(c, 500, 'Script Evaluation Exception', error.message)
    }
    return answerOf(c, exchange, produced)
}
