import type { Context } from 'hono'
import type { Platform } from '../platform.ts'
import { isPassword } from '../security/passwords.ts'
import { passwordProblems } from '../security/password-policy.ts'
import { hashPassword } from '../security/secrets.ts'
import { remember } from './remembered.ts'
import { setPending } from './sessions.ts'
import type { SignedIn } from './sessions.ts'

/**
 * Takes the new password of who must change theirs; the session can be used from then on
 * (markdown/platform-administration/user-administration/t_CreateAUser.md; policy: `passwordProblems`).
 */
export function changePassword(platform: Platform, c: Context, known: SignedIn, form: Record<string, unknown>): { problem: string } | { next: null } {
    const password = String(form.new_password ?? '')
    const user = platform.rows.get('sys_user', known.userSysId)
    if (!user) return { problem: 'The user does not exist any more' }
    if (password !== String(form.confirm_password ?? '')) return { problem: 'The passwords do not match' }
    if (isPassword(platform, user, password)) return { problem: 'The new password is the old one' }
    const [problem] = passwordProblems(platform, user, password)
    if (problem) return { problem }
    platform.rows.update('sys_user', known.userSysId, { user_password: hashPassword(password), password_needs_reset: '0' }, user.user_name ?? 'system')
    setPending(platform, known.session, null)
    if (known.remembered) remember(platform, c, known.userSysId)
    return { next: null }
}
