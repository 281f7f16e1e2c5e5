import { Hono } from 'hono'
import type { Context } from 'hono'
import { openSession } from '../http/sessions.ts'
import type { InstanceEnv } from '../http/variables.ts'
import type { Platform } from '../platform.ts'
import { grantTokens } from './grants.ts'
import type { GrantRequest } from './grants.ts'
import { refuseToken } from './token-errors.ts'
import { revokeToken } from './tokens.ts'

const FORM = /^application\/x-www-form-urlencoded\b/i
/** Parameters of the grants; in the address they would end up in every log on the way. */
const PARAMETERS = ['grant_type', 'client_id', 'client_secret', 'code', 'code_verifier', 'redirect_uri', 'refresh_token', 'username', 'password', 'scope', 'assertion']

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

async function answerGrant(platform: Platform, c: Context<InstanceEnv>): Promise<Response> {
    // markdown/platform-security/authentication/OAuth-token-processor-parm.md
    const bodyOnly = platform.properties.isTrue('glide.oauth.allow.parameters.in.post.body.only', false)
    if (bodyOnly && PARAMETERS.some(name => c.req.query(name) !== undefined)) {
        return refuseToken(platform, c, { refused: 'parameters must be in the body (glide.oauth.allow.parameters.in.post.body.only)', error: 'invalid_request' })
    }
    const form = FORM.test(c.req.header('content-type') ?? '') ? await c.req.parseBody() : {}
    const parameter = (name: string): string => {
        const value = form[name]
        return typeof value === 'string' ? value : bodyOnly ? '' : c.req.query(name) ?? ''
    }
    const request: GrantRequest = { parameter, addresses: c.get('addresses') }
    const result = grantTokens(platform, request)
    if ('refused' in result) return refuseToken(platform, c, result)
    // The answer carries a cookie (markdown/platform-security/instance-security-hardening-settings/sc-invalidate-session-after-oauth-token-expiration.md).
    openSession(platform, c, { userSysId: result.userSysId, interactive: false, expires: result.expires })
    return c.json(result.answer)
}
