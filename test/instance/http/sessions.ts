import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Platform, Session } from '../platform.ts'
import { isOver, needsTouch } from './session-life.ts'

/**
 * Browser sessions live in `sys_user_session`, so any node serves any of them. A session has a row only while somebody is
 * signed in; before that the cookie alone carries the CSRF token, which is derived from the cookie and stored nowhere.
 */

const COOKIE = 'JSESSIONID'
const TABLE = 'sys_user_session'

/** What a sign-in still asks for after the password; until then the session opens nothing but the page that asks. */
export type PendingStep = 'second-factor' | 'second-factor-setup' | 'password'

export interface SignedIn {
    session: Session
    userSysId: string
    interactive: boolean
    pending: PendingStep | null
    /** Opened by, or with the wish for, a cookie that remembers the user. */
    remembered: boolean
}

export interface NewSession {
    userSysId: string
    interactive: boolean
    pending?: PendingStep | null
    remembered?: boolean
    /** UTC timestamp after which the session is over however busy it is: that of the token which opened it. */
    expires: string | null
}

/** The CSRF token (`g_ck`, `X-UserToken`, `sysparm_ck`) of a session cookie. */
export function tokenOf(platform: Platform, sessionId: string): string {
    return createHmac('sha256', platform.key).update(`csrf:${sessionId}`).digest('hex')
}

export function isTokenOf(platform: Platform, sessionId: string, given: string): boolean {
    const wanted = Buffer.from(tokenOf(platform, sessionId))
    const got = Buffer.from(given)
    return wanted.length === got.length && timingSafeEqual(wanted, got)
}

/** Only this digest is stored: whoever reads the database cannot take over a session. */
function digestOf(platform: Platform, sessionId: string): string {
    return createHmac('sha256', platform.key).update(`session:${sessionId}`).digest('hex')
}

export function cookieOf(c: Context): string | null {
    const value = getCookie(c, COOKIE)
    return value && /^[0-9A-F]{32}$/.test(value) ? value : null
}

/** Never `Secure`: over plain http such a cookie would not come back (install-protocol 1). */
function giveCookie(c: Context, sessionId: string): void {
    setCookie(c, COOKIE, sessionId, { path: '/', httpOnly: true })
}

/** The caller's cookie, or a new one when there is none; a cookie of itself signs nobody in. */
export function cookieOrNew(c: Context): string {
    const known = cookieOf(c)
    if (known) return known
    const made = randomBytes(16).toString('hex').toUpperCase()
    giveCookie(c, made)
    return made
}

/** Signs a user in under a new session id, so that an id planted before the sign-in is worth nothing. */
export function openSession(platform: Platform, c: Context, of: NewSession): Session {
    closeSession(platform, c)
    const sessionId = randomBytes(16).toString('hex').toUpperCase()
    const sysId = platform.rows.insert(TABLE, {
        id_digest: digestOf(platform, sessionId),
        user: of.userSysId,
        interactive: of.interactive ? '1' : '0',
        remembered: of.remembered ? '1' : '0',
        pending: of.pending ?? null,
        last_active: platform.clock.timestamp(),
        expires: of.expires,
    })
    giveCookie(c, sessionId)
    return { sysId, token: tokenOf(platform, sessionId) }
}

/** Who is signed in under this cookie; null when nobody is, or no longer. */
export function findSession(platform: Platform, sessionId: string): SignedIn | null {
    const row = platform.rows.first(TABLE, { id_digest: digestOf(platform, sessionId) })
    if (!row?.sys_id || !row.user) return null
    if (isOver(platform, row)) {
        platform.rows.delete(TABLE, row.sys_id)
        return null
    }
    if (needsTouch(platform, row)) platform.rows.update(TABLE, row.sys_id, { last_active: platform.clock.timestamp() })
    const session = { sysId: row.sys_id, token: tokenOf(platform, sessionId) }
    const pending = (row.pending ?? null) as PendingStep | null
    return { session, userSysId: row.user, interactive: row.interactive === '1', pending, remembered: row.remembered === '1' }
}

export function closeSession(platform: Platform, c: Context): void {
    const sessionId = cookieOf(c)
    const row = sessionId && platform.rows.first(TABLE, { id_digest: digestOf(platform, sessionId) })
    if (row && row.sys_id) platform.rows.delete(TABLE, row.sys_id)
}

/** The sign-in asks for something else now, or, without a step, for nothing more. */
export function setPending(platform: Platform, { sysId }: Session, pending: PendingStep | null): void {
    platform.rows.update(TABLE, sysId, { pending })
}
