import { createHmac } from 'node:crypto'
import type { Platform, Row } from '../platform.ts'
import { verifyPassword } from '../security/secrets.ts'
import { grantInternalRole } from './internal-role.ts'

/** How somebody comes in: by a page of their own, by an API call's Basic header, or by a token. */
export type SignInKind = 'interactive' | 'basic' | 'token'

export type SignIn = { userSysId: string } | { refused: string }

const MOST_REMEMBERED = 200

/**
 * Checks a user's password and everything else that keeps a user out. The reason of a refusal is for the log; the
 * caller's answer tells nothing of it.
 */
export function signIn(platform: Platform, userName: string, password: string, kind: SignInKind): SignIn {
    const user = userName ? platform.rows.first('sys_user', { user_name: userName }) : null
    if (!user?.sys_id) return refused(platform, userName, 'there is no such user')
    if (!isPassword(platform, user, password)) return refused(platform, userName, 'the password is wrong')
    const obstacle = obstacleFor(platform, user, kind)
    if (obstacle) return refused(platform, userName, obstacle)
    admit(platform, user.sys_id, kind)
    return { userSysId: user.sys_id }
}

/** What keeps this user from signing in this way; null when nothing does (platform-facts 3 and 1.7). */
export function obstacleFor(platform: Platform, user: Row, kind: SignInKind): string | null {
    if (user.active !== '1') return 'the user is not active'
    if (user.locked_out === '1') return 'the user is locked out'
    if (user.password_needs_reset === '1' && resetBlocks(platform, kind)) return 'the password needs a reset'
    if (kind === 'interactive' && user.web_service_access_only === '1') return 'the user has web service access only'
    if (kind === 'basic' && isBasicRestricted(platform, user)) return 'basic authentication is restricted for users who can sign in'
    return null
}

/** Leaves the marks that a sign-in leaves on the user. */
export function admit(platform: Platform, userSysId: string, kind: SignInKind): void {
    grantInternalRole(platform, userSysId)
    if (kind === 'interactive') platform.rows.update('sys_user', userSysId, { last_login_time: platform.clock.timestamp() })
}

function resetBlocks(platform: Platform, kind: SignInKind): boolean {
    return kind !== 'basic' || platform.properties.isTrue('glide.authenticate.api.user.reset_password.mandatory', false)
}

function isBasicRestricted(platform: Platform, user: Row): boolean {
    if (!platform.properties.isTrue('glide.authenticate.basic_auth.restriction.enforce', false)) return false
    if (user.web_service_access_only === '1' || user.internal_integration_user === '1') return false
    // Held by name, not by being admin: the role is not implied (platform-facts 1.7, reported).
    return !platform.begin(user.sys_id ?? '').user.roles.has('snc_basic_auth_api_access')
}

function refused(platform: Platform, userName: string, reason: string): SignIn {
    platform.log.write('warn', 'login', `Sign-in of '${userName.slice(0, 100)}' refused: ${reason}`)
    return { refused: reason }
}

/**
 * The password hash is slow by intent, and API clients send their password with every call. What was verified is
 * remembered for as long as the stored hash stays the same, under a keyed digest, never in clear.
 */
function isPassword(platform: Platform, user: Row, password: string): boolean {
    const stored = user.user_password ?? null
    const remembered = platform.cached('verified passwords', () => new Set<string>())
    const digest = createHmac('sha256', platform.key).update(JSON.stringify([user.sys_id, stored, password])).digest('base64')
    if (remembered.has(digest)) return true
    if (!verifyPassword(password, stored)) return false
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.add(digest)
    return true
}
