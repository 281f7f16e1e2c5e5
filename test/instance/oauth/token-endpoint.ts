import { Hono } from 'hono'
import type { Context } from 'hono'
import type { InstanceEnv } from '../http/variables.ts'
import type { Platform } from '../platform.ts'
import { grantTokens } from './grants.ts'
import type { GrantParameters } from './grants.ts'
import { revokeToken } from './tokens.ts'

const FORM = /^application\/x-www-form-urlencoded\b/i
/** Parameters that tell a grant; in the address they would end up in every log on the way. */
const SECRET_PARAMETERS = ['grant_type', 'client_id', 'client_secret', 'code', 'refresh_token', 'username', 'password']

/** `/oauth_token.do` and `/oauth_revoke_token.do` (platform-facts 1.1, 1.3). */
export function tokenRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    routes.post('/oauth_token.do', c => answerGrant(platform, c))
    // Revoking needs no authentication: whoever holds a token may end it.
    routes.on(['GET', 'POST'], '/oauth_revoke_token.do', async c => {
        const form = FORM.test(c.req.header('content-type') ?? '') ? await c.req.parseBody() : {}
        const token = c.req.query('token') ?? form.token
        if (typeof token === 'string' && token !== '') revokeToken(platform, token)
        return c.body(null, 200)
    })
    return routes
}

async function answerGrant(platform: Platform, c: Context): Promise<Response> {
    const bodyOnly = platform.properties.isTrue('glide.oauth.allow.parameters.in.post.body.only', false)
    if (bodyOnly && SECRET_PARAMETERS.some(name => c.req.query(name) !== undefined)) {
        return refuse(platform, c, 'parameters must be in the body (glide.oauth.allow.parameters.in.post.body.only)')
    }
    const form = FORM.test(c.req.header('content-type') ?? '') ? await c.req.parseBody() : {}
    const given: GrantParameters = name => {
        const value = form[name]
        return typeof value === 'string' ? value : bodyOnly ? '' : c.req.query(name) ?? ''
    }
    const result = grantTokens(platform, given)
    return 'refused' in result ? refuse(platform, c, result.refused) : c.json(result)
}

/** One answer for every cause; the cause is in the log (platform-facts 1.3, reported). */
function refuse(platform: Platform, c: Context, reason: string): Response {
    platform.log.write('warn', 'OAuth', `Exception on token flow - ${reason.slice(0, 300)}`)
    return c.json({ error_description: 'access_denied', error: 'server_error' }, 401)
}
