import { createHmac, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { epochOf, timestampOf } from '../data/clock.ts'
import type { Platform, Row } from '../platform.ts'

/**
 * "Remember me": a cookie that signs its user in again (markdown/platform-security/authentication/c_ChSetRemMeChkbxCookie.md;
 * life spans: markdown/platform-administration/r_AvailableSystemProperties.md). Only a digest of it is stored.
 */
const COOKIE = 'glide_user'
const TABLE = 'sys_user_remembered'
const DAY_MS = 86_400_000
const LIFE = { property: 'glide.ui.user_cookie.life_span_in_days', usual: 15, most: 30 }
const LONGEST = { property: 'glide.ui.user_cookie.max_life_span_in_days', usual: 30, most: 365 }

/** Without its property the whole of it is off (sc-remove-remember-me: the fallback value is true). */
export function offersToRemember({ properties }: Platform): boolean {
    return !properties.isTrue('glide.ui.forgetme', true)
}

export function remember(platform: Platform, c: Context, userSysId: string): void {
    if (!offersToRemember(platform)) return
    const cookie = randomBytes(32).toString('base64url')
    const now = platform.clock.now()
    const ends = now + days(platform, LONGEST)
    const expires = Math.min(now + days(platform, LIFE), ends)
    platform.rows.insert(TABLE, { cookie_digest: digestOf(platform, cookie), user: userSysId, expires: timestampOf(expires), ends: timestampOf(ends) })
    give(platform, c, cookie, expires)
}

/** The user whom the cookie remembers, or null. Each use puts its end off, to the longest life at most. */
export function rememberedUser(platform: Platform, c: Context): string | null {
    const row = offersToRemember(platform) ? rowOf(platform, c) : null
    if (!row) return null
    const now = platform.clock.now()
    if (epochOf(row.expires) <= now) return null
    const expires = Math.min(now + days(platform, LIFE), epochOf(row.ends))
    platform.rows.update(TABLE, row.sys_id ?? '', { expires: timestampOf(expires) })
    give(platform, c, getCookie(c, COOKIE) ?? '', expires)
    return row.user ?? null
}

/** Signing out destroys the cookie. */
export function forget(platform: Platform, c: Context): void {
    const row = rowOf(platform, c)
    if (row) platform.rows.delete(TABLE, row.sys_id ?? '')
    if (getCookie(c, COOKIE) !== undefined) deleteCookie(c, COOKIE, { path: '/' })
}

function rowOf(platform: Platform, c: Context): Row | null {
    const cookie = getCookie(c, COOKIE)
    return cookie ? platform.rows.first(TABLE, { cookie_digest: digestOf(platform, cookie) }) : null
}

function give(platform: Platform, c: Context, cookie: string, expires: number): void {
    setCookie(c, COOKIE, cookie, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: Math.floor((expires - platform.clock.now()) / 1000) })
}

function days({ properties }: Platform, { property, usual, most }: typeof LIFE): number {
    const given = Number(properties.get(property) || usual)
    return Math.min(Number.isFinite(given) && given > 0 ? given : usual, most) * DAY_MS
}

function digestOf(platform: Platform, cookie: string): string {
    return createHmac('sha256', platform.key).update(`remembered:${cookie}`).digest('hex')
}
