import type { Context, MiddlewareHandler } from 'hono'
import { findToken } from '../oauth/tokens.ts'
import type { Platform, Transaction } from '../platform.ts'
import { admit } from './admit.ts'
import { answerUnauthenticated } from './envelope.ts'
import { rememberedUser } from './remembered.ts'
import { cookieOf, findSession, isTokenOf, openSession } from './sessions.ts'
import { obstacleFor, signIn } from './sign-in.ts'
import type { InstanceEnv } from './variables.ts'

/** Endpoints whose callers say who they are in the body; a Basic header means nothing to them. */
const OWN_CREDENTIALS = new Set(['/oauth_token.do', '/oauth_revoke_token.do', '/angular.do', '/login.do', '/side_door.do', '/login_locate_sso.do'])

/** Not pages: what the CLI calls with the session of its token (SDK 4.9.0). */
const PROCESSORS = new Set(['/sn_appclient_upload_processor.do'])

type Call = Context<InstanceEnv>

/**
 * Finds out who calls and begins their transaction: by Bearer token, by Basic header, or by cookie. A cookie alone does
 * not do for `/api`: the session's token must come in `X-UserToken` (platform-facts 10). Wrong credentials end the request.
 */
export function identifyCaller(platform: Platform): MiddlewareHandler<InstanceEnv> {
    return async (c, next) => {
        c.set('transaction', null)
        c.set('signedInBy', null)
        const authorization = OWN_CREDENTIALS.has(c.req.path) ? undefined : authorizationOf(c)
        const known = authorization ? byHeader(platform, c, authorization) : byCookie(platform, c)
        if (authorization && !known) return answerUnauthenticated(c)
        c.set('transaction', known)
        if (known) c.set('signedInBy', authorization ? 'token' : 'cookie')
        return next()
    }
}

/** An API's address may carry the token as well (markdown/platform-security/authentication/c_OAuthAuthorizationCodeFlow.md). */
function authorizationOf(c: Call): string | undefined {
    const header = c.req.header('authorization')
    const token = header === undefined && c.req.path.startsWith('/api/') ? c.req.query('access_token') : undefined
    return token === undefined ? header : `Bearer ${token}`
}

function byHeader(platform: Platform, c: Call, authorization: string): Transaction | null {
    const [scheme, credentials] = authorization.split(/\s+/, 2)
    if (!credentials) return null
    if (scheme?.toLowerCase() === 'basic') return byPassword(platform, c, credentials)
    if (scheme?.toLowerCase() === 'bearer') return byToken(platform, c, credentials)
    return null
}

function byPassword(platform: Platform, c: Call, credentials: string): Transaction | null {
    const text = Buffer.from(credentials, 'base64').toString('utf8')
    const colon = text.indexOf(':')
    if (colon < 0) return null
    const addresses = c.get('addresses')
    const result = signIn(platform, { userName: text.slice(0, colon), password: text.slice(colon + 1), addresses }, 'basic')
    return 'userSysId' in result ? platform.begin(result.userSysId, { addresses }) : null
}

/** A token that comes with a cookie also signs that browser in, for as long as the token lives (install-protocol 2, C2). */
function byToken(platform: Platform, c: Call, value: string): Transaction | null {
    const token = findToken(platform, 'access_token', value)
    const user = token && platform.rows.get('sys_user', token.userSysId)
    if (!token || !user || obstacleFor(platform, user, 'bearer')) return null
    admit(platform, user, 'bearer')
    const sessionId = cookieOf(c)
    const addresses = c.get('addresses')
    if (!sessionId) return platform.begin(token.userSysId, { addresses })
    const known = findSession(platform, sessionId)
    const session = known?.userSysId === token.userSysId && !known.pending
        ? known.session
        : openSession(platform, c, { userSysId: token.userSysId, interactive: false, expires: token.expires })
    return platform.begin(token.userSysId, { session, addresses })
}

function byCookie(platform: Platform, c: Call): Transaction | null {
    if (OWN_CREDENTIALS.has(c.req.path)) return null
    const sessionId = cookieOf(c)
    const known = sessionId ? findSession(platform, sessionId) : null
    if (!sessionId || !known) return byRememberedCookie(platform, c)
    if (known.pending) return null
    const isApi = c.req.path.startsWith('/api/')
    if (isApi && !isTokenOf(platform, sessionId, c.req.header('x-usertoken') ?? '')) return null
    if (!known.interactive && !isApi && !PROCESSORS.has(c.req.path) && staysWithApis(platform)) return null
    const user = platform.rows.get('sys_user', known.userSysId)
    if (!user || obstacleFor(platform, user, known.interactive ? 'interactive' : 'bearer')) return null
    return platform.begin(known.userSysId, { session: known.session, interactive: known.interactive, addresses: c.get('addresses') })
}

/** Signs in again whom the cookie remembers; a page only, because an API call needs the token of a session it knows. */
function byRememberedCookie(platform: Platform, c: Call): Transaction | null {
    if (c.req.method !== 'GET' || c.req.path.startsWith('/api/') || c.req.path === '/logout.do') return null
    const userSysId = rememberedUser(platform, c)
    const user = userSysId === null ? null : platform.rows.get('sys_user', userSysId)
    if (!user || userSysId === null || obstacleFor(platform, user, 'interactive') || user.password_needs_reset === '1') return null
    admit(platform, user, 'interactive')
    const session = openSession(platform, c, { userSysId, interactive: true, remembered: true, expires: null })
    return platform.begin(userSysId, { session, interactive: true, addresses: c.get('addresses') })
}

/** markdown/platform-security/instance-security-hardening-settings/sc-prevent-reuse-of-rest-api-sessions-in-ui-web.md */
function staysWithApis({ properties }: Platform): boolean {
    return properties.isTrue('com.glide.processors.aprocessor.donot_reuse_api_session', false)
}
