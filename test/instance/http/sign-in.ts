import type { Platform, Row } from '../platform.ts'
import { isPassword } from '../security/passwords.ts'
import { asksPrograms } from '../security/second-factor.ts'
import { admit } from './admit.ts'
import type { SignInKind } from './sign-in-kind.ts'
import { localSignInObstacle } from './single-sign-on.ts'

export type SignIn = { user: Row; userSysId: string } | { refused: string }

export interface Credentials {
    userName: string
    password: string
    addresses: readonly string[]
}

/**
 * Checks a user's password and everything else that keeps a user out. The reason of a refusal is for the log; the
 * caller's answer tells nothing of it.
 */
export function signIn(platform: Platform, { userName, password, addresses }: Credentials, kind: SignInKind): SignIn {
    const closed = kind === 'interactive' ? localSignInObstacle(platform, userName) : null
    if (closed) return refused(platform, userName, closed)
    const user = userName ? platform.rows.first('sys_user', { user_name: userName }) : null
    if (!user?.sys_id || !isPassword(platform, user, password)) {
        tellFailure(platform, userName, addresses)
        return refused(platform, userName, user ? 'the password is wrong' : 'there is no such user')
    }
    const obstacle = obstacleFor(platform, user, kind)
    if (obstacle) return refused(platform, userName, obstacle)
    if (kind !== 'interactive' && asksPrograms(platform, user)) {
        return refused(platform, userName, 'a second factor is asked for (glide.authenticate.multifactor.for_integrations); a code in an API call is not emulated')
    }
    admit(platform, user, kind)
    return { user, userSysId: user.sys_id }
}

/** What keeps this user from coming in this way; null when nothing does (platform-facts 3 and 1.7). */
export function obstacleFor(platform: Platform, user: Row, kind: SignInKind): string | null {
    const { properties } = platform
    if (user.active !== '1' && properties.isTrue('glide.authenticate.only.allow.active.user.login', true)) return 'the user is not active'
    if (user.locked_out === '1') return 'the user is locked out'
    if (user.password_needs_reset === '1' && resetBlocks(platform, kind)) return 'the password needs a reset'
    if (kind === 'interactive' && user.web_service_access_only === '1') return 'the user has web service access only'
    if (kind === 'basic' && isBasicRestricted(platform, user)) return 'basic authentication is restricted for users who can sign in'
    return null
}

/**
 * A browser is led to a page that changes the password; tokens are not given out (reported); API calls go on, unless their
 * property says otherwise (markdown/platform-security/instance-security-hardening-settings/sc-enforce-password-reset-on-api-requests.md).
 */
function resetBlocks({ properties }: Platform, kind: SignInKind): boolean {
    if (kind === 'interactive') return false
    return kind === 'token' || properties.isTrue('glide.authenticate.api.user.reset_password.mandatory', false)
}

/** Names of the properties: platform-facts 1.7, reported. The role is held by name: being admin does not imply it. */
function isBasicRestricted(platform: Platform, user: Row): boolean {
    const { properties } = platform
    if (!properties.isTrue('glide.authenticate.basic_auth.restriction.enforce', false)) return false
    if (user.internal_integration_user === '1') return false
    if (user.web_service_access_only === '1' && properties.isTrue('glide.authenticate.basic_auth.allow_wsao', true)) return false
    const roles = (properties.get('glide.authenticate.basic_auth.allowed_roles') ?? 'snc_basic_auth_api_access').split(',').map(role => role.trim())
    const held = platform.begin(user.sys_id ?? '').user.roles
    return !roles.some(role => held.has(role))
}

/** Script actions count failures and lock the user out (markdown/platform-security/authentication/t_LockoutForFailedLogins.md). */
function tellFailure(platform: Platform, userName: string, addresses: readonly string[]): void {
    const event = { name: 'login.failed', table: '', sysId: '', parm1: userName.slice(0, 100), parm2: addresses.at(-1) ?? '', queue: '', at: null }
    platform.background.queueEvent(platform.begin('system'), event)
}

function refused(platform: Platform, userName: string, reason: string): SignIn {
    platform.log.write('warn', 'login', `Sign-in of '${userName.slice(0, 100)}' refused: ${reason}`)
    return { refused: reason }
}
