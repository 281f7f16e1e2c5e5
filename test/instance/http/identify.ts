import type { Context, MiddlewareHandler } from 'hono'
import { findToken } from '../oauth/tokens.ts'
import type { Platform, Transaction } from '../platform.ts'
import { answerUnauthenticated } from './envelope.ts'
import { cookieOf, findSession, isTokenOf, openSession } from './sessions.ts'
import { obstacleFor, signIn } from './sign-in.ts'
import type { InstanceEnv } from './variables.ts'

/** Endpoints whose callers say who they are in the body; a Basic header means nothing to them. */
const OWN_CREDENTIALS = new Set(['/oauth_token.do', '/oauth_revoke_token.do', '/angular.do', '/login.do'])

/**
 * Finds out who calls and begins their transaction: by Bearer token, by Basic header, or by cookie. A cookie alone does
 * not do for `/api`: the session's token must come in `X-UserToken` (platform-facts 10). Wrong credentials end the request.
 */
export function identifyCaller(platform: Platform): MiddlewareHandler<InstanceEnv> {
    return async (c, next) => {
        c.set('transaction', null)
        c.set('signedInBy', null)
        const authorization = OWN_CREDENTIALS.has(c.req.path) ? undefined : c.req.header('authorization')
        const known = authorization ? byHeader(platform, c, authorization) : byCookie(platform, c)
        if (authorization && !known) return answerUnauthenticated(c)
        c.set('transaction', known)
        if (known) c.set('signedInBy', authorization ? 'token' : 'cookie')
        return next()
    }
}

function byHeader(platform: Platform, c: Context, authorization: string): Transaction | null {
    const [scheme, credentials] = authorization.split(/\s+/, 2)
    if (!credentials) return null
    if (scheme?.toLowerCase() === 'basic') return byPassword(platform, credentials)
    if (scheme?.toLowerCase() === 'bearer') return byToken(platform, c, credentials)
    return null
}

function byPassword(platform: Platform, credentials: string): Transaction | null {
    const text = Buffer.from(credentials, 'base64').toString('utf8')
    const colon = text.indexOf(':')
    if (colon < 0) return null
    const result = signIn(platform, text.slice(0, colon), text.slice(colon + 1), 'basic')
    return 'userSysId' in result ? platform.begin(result.userSysId) : null
}

/** A token that comes with a cookie also signs that browser in, for as long as the token lives (install-protocol 2, C2). */
function byToken(platform: Platform, c: Context, value: string): Transaction | null {
    const token = findToken(platform, 'access_token', value)
    const user = token && platform.rows.get('sys_user', token.userSysId)
    if (!token || !user || obstacleFor(platform, user, 'token')) return null
    const sessionId = cookieOf(c)
    if (!sessionId) return platform.begin(token.userSysId)
    const known = findSession(platform, sessionId)
    const session = known?.userSysId === token.userSysId
        ? known.session
        : openSession(platform, c, { userSysId: token.userSysId, interactive: false, expires: token.expires })
    return platform.begin(token.userSysId, { session })
}

function byCookie(platform: Platform, c: Context): Transaction | null {
    const sessionId = cookieOf(c)
    if (!sessionId || OWN_CREDENTIALS.has(c.req.path)) return null
    const known = findSession(platform, sessionId)
    if (!known) return null
    if (c.req.path.startsWith('/api/') && !isTokenOf(platform, sessionId, c.req.header('x-usertoken') ?? '')) return null
    const user = platform.rows.get('sys_user', known.userSysId)
    if (!user || user.active !== '1' || user.locked_out === '1') return null
    return platform.begin(known.userSysId, { session: known.session, interactive: known.interactive })
}
