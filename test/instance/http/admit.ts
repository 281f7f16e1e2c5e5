import { epochOf } from '../data/clock.ts'
import type { Platform, Row } from '../platform.ts'
import { grantInternalRole } from './internal-role.ts'
import type { SignInKind } from './sign-in-kind.ts'

const WINDOW = { property: 'glide.integration.update_last_login_time.window.seconds', usual: 60, least: 5, most: 86_400 }

/**
 * Leaves the marks that coming in leaves on the user: the role of the inside, the time, and the event after which script
 * actions forget earlier failures. API calls mark the time once in a while only
 * (markdown/platform-administration/r_AvailableSystemProperties.md: glide.basicauth.update_last_login_time and its neighbours).
 */
export function admit(platform: Platform, user: Row, kind: SignInKind): void {
    const userSysId = user.sys_id ?? ''
    grantInternalRole(platform, userSysId)
    if (marksTime(platform, user, kind)) {
        const now = platform.clock.timestamp()
        platform.rows.update('sys_user', userSysId, { last_login: now.slice(0, 10), last_login_time: now })
    }
    if (kind === 'interactive' || Number(user.failed_attempts ?? '0') > 0) {
        const event = { name: 'login', table: 'sys_user', sysId: userSysId, parm1: user.user_name ?? '', parm2: '', queue: '', at: null }
        platform.background.queueEvent(platform.begin('system'), event)
    }
}

function marksTime(platform: Platform, user: Row, kind: SignInKind): boolean {
    if (kind === 'interactive') return true
    const property = kind === 'basic' ? 'glide.basicauth.update_last_login_time' : 'glide.oauth.update_last_login_time'
    if (!platform.properties.isTrue(property, true)) return false
    const given = Number(platform.properties.get(WINDOW.property) ?? WINDOW.usual)
    const seconds = Math.min(Math.max(Number.isFinite(given) ? given : WINDOW.usual, WINDOW.least), WINDOW.most)
    return !user.last_login_time || platform.clock.now() - epochOf(user.last_login_time) >= seconds * 1000
}
