import type { Platform } from '../platform.ts'

const INTERNAL = 'snc_internal'
const EXTERNAL = 'snc_external'

/**
 * Explicit roles: whoever signs in without `snc_external` gets `snc_internal`, as a real row (platform-facts 3;
 * markdown/platform-security/explicit-roles.md). Without that role on the instance the plugin counts as inactive.
 */
export function grantInternalRole(platform: Platform, userSysId: string): void {
    if (platform.properties.isTrue('glide.security.explicit_roles.do_not_fix', false)) return
    const roles = platform.begin(userSysId).user.roles
    if (roles.has(INTERNAL) || roles.has(EXTERNAL)) return
    const role = platform.rows.first('sys_user_role', { name: INTERNAL })
    if (!role?.sys_id) return
    platform.db.transaction(() => {
        // The other node may have done the same for the same user a moment ago.
        const known = platform.rows.first('sys_user_has_role', { user: userSysId, role: role.sys_id ?? '' })
        if (!known) platform.rows.insert('sys_user_has_role', { user: userSysId, role: role.sys_id ?? '' }, 'system')
    })
}
