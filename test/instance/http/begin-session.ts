import type { Context } from 'hono'
import type { Platform, Row } from '../platform.ts'
import { passwordProblems } from '../security/password-policy.ts'
import { secondFactorOf } from '../security/second-factor.ts'
import { remember } from './remembered.ts'
import { openSession, setPending } from './sessions.ts'
import type { PendingStep, SignedIn } from './sessions.ts'

/** Where a browser goes while its sign-in is not complete (the addresses are reported). */
export const STEP_PAGES: Record<PendingStep, string> = {
    'second-factor': '/validate_multifactor_auth_code.do',
    'second-factor-setup': '/setup_multifactor_auth.do',
    password: '/change_password.do',
}

/** What is still asked of who gave the right password; null when nothing is. */
export function stepAfterPassword(platform: Platform, user: Row, password: string): PendingStep | null {
    return secondFactorOf(platform, user) ?? passwordStep(platform, user, password)
}

export interface Beginning {
    userSysId: string
    pending: PendingStep | null
    wantsToBeRemembered: boolean
}

/** Opens a session; with a pending step it opens the page of that step only. */
export function beginSession(platform: Platform, c: Context, { userSysId, pending, wantsToBeRemembered }: Beginning): void {
    openSession(platform, c, { userSysId, interactive: true, remembered: wantsToBeRemembered, pending, expires: null })
    if (wantsToBeRemembered && !pending) remember(platform, c, userSysId)
}

/** The second factor was right, or put off: what is asked for next. Whoever wanted to be remembered is so from now on. */
export function afterSecondFactor(platform: Platform, c: Context, { session, userSysId, remembered }: SignedIn): PendingStep | null {
    const user = platform.rows.get('sys_user', userSysId)
    const next = user?.password_needs_reset === '1' ? 'password' : null
    setPending(platform, session, next)
    if (!next && remembered) remember(platform, c, userSysId)
    return next
}

/** markdown/platform-administration/user-administration/t_CreateAUser.md; markdown/platform-security/authentication/password-policy-properties.md */
function passwordStep(platform: Platform, user: Row, password: string): PendingStep | null {
    if (user.password_needs_reset === '1') return 'password'
    const checked = platform.properties.isTrue('glide.apply.password_policy.on_login', false)
    return checked && passwordProblems(platform, user, password).length > 0 ? 'password' : null
}
