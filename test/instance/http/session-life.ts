import { epochOf } from '../data/clock.ts'
import type { Platform, Row } from '../platform.ts'

/** Idle minutes, longest minutes (0: no limit), and how often use is written down. Defaults: markdown/platform-administration/r_AvailableSystemProperties.md. */
const INTERACTIVE = { idle: 'glide.ui.session_timeout', idleMinutes: 30, life: 'glide.ui.active.session.life_span', touchMs: 60_000 }
const INTEGRATION = { idle: 'glide.integration.session_timeout', idleMinutes: 1, life: 'glide.integrations.active.session.life_span', touchMs: 10_000 }

const EXEMPT_ROLES = { property: 'glide.active.session.timeout.exception.roles', usual: 'edge_encryption,mid_server,maint' }

const limitsOf = ({ interactive }: Row): typeof INTERACTIVE => interactive === '1' ? INTERACTIVE : INTEGRATION

/**
 * Has the session idled too long, lived too long, or outlived the token that opened it? Who is remembered idles as long as
 * they like (markdown/platform-administration/user-administration/c_ManageUserSessions.md).
 */
export function isOver(platform: Platform, row: Row): boolean {
    const { properties, clock } = platform
    const limits = limitsOf(row)
    const idleMs = Number(properties.get(limits.idle) || limits.idleMinutes) * 60_000
    if (row.remembered !== '1' && clock.now() - epochOf(row.last_active) > idleMs) return true
    if (row.expires && tokenEndsSession(platform) && epochOf(row.expires) <= clock.now()) return true
    const lifeMs = Number(properties.get(limits.life) || '0') * 60_000
    return lifeMs > 0 && clock.now() - epochOf(row.sys_created_on) > lifeMs && !isExempt(platform, row)
}

/** Use is written down only now and then: every request of a session would be a write otherwise. */
export function needsTouch({ clock }: Platform, row: Row): boolean {
    return clock.now() - epochOf(row.last_active) >= limitsOf(row).touchMs
}

/** markdown/platform-security/instance-security-hardening-settings/sc-invalidate-session-after-oauth-token-expiration.md */
function tokenEndsSession({ properties }: Platform): boolean {
    return properties.isTrue('glide.authenticate.oauth.post.token.expiration.cookie_auth.disabled', false)
}

/** markdown/platform-security/instance-security-hardening-settings/sc-define-active-session-timeout-exception-roles.md */
function isExempt(platform: Platform, { user }: Row): boolean {
    const roles = (platform.properties.get(EXEMPT_ROLES.property) ?? EXEMPT_ROLES.usual).split(',').map(role => role.trim())
    const held = platform.begin(user ?? '').user.roles
    return roles.some(role => held.has(role))
}
