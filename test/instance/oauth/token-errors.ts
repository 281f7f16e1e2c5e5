import type { Context } from 'hono'
import type { Platform } from '../platform.ts'

/** RFC 6749, 5.2. */
export type TokenError = 'invalid_request' | 'invalid_client' | 'invalid_grant' | 'unauthorized_client' | 'unsupported_grant_type'

/** Why no token is given: `refused` for the log, `error` for callers of an instance that tells them; invalid_grant without one. */
export interface Refusal {
    refused: string
    error?: TokenError
}

/**
 * One answer for every cause, which is in the log alone (platform-facts 1.3, reported). Newer releases may send the errors of
 * RFC 6749: an instance whose `local.oauth.token_errors` is `rfc6749` does.
 */
export function refuseToken(platform: Platform, c: Context, { refused, error = 'invalid_grant' }: Refusal): Response {
    platform.log.write('warn', 'OAuth', `Exception on token flow - ${refused.slice(0, 300)}`)
    if (platform.properties.get('local.oauth.token_errors') !== 'rfc6749') return c.json({ error_description: 'access_denied', error: 'server_error' }, 401)
    return c.json({ error }, error === 'invalid_client' ? 401 : 400)
}
