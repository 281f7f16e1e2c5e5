import type { Platform } from '../platform.ts'

interface Granted {
    ofUser: Map<string, Set<string>>
}

/**
 * Names of the roles that a user holds: given directly, through groups, and contained in either.
 * Source: docs user-administration; containment is followed to its end.
 */
export function rolesOf(platform: Platform, userSysId: string): ReadonlySet<string> {
    const { ofUser } = platform.cached('granted roles', (): Granted => ({ ofUser: new Map() }))
    const known = ofUser.get(userSysId)
    if (known) return known
    const names = new Set<string>()
    const add = (roleId: string): void => {
        const name = roleNames(platform).get(roleId)
        if (!name || names.has(name)) return
        names.add(name)
        for (const contained of containedIn(platform, roleId)) add(contained)
    }
    for (const roleId of [...ownRoles(platform, userSysId), ...groupRoles(platform, userSysId)]) add(roleId)
    ofUser.set(userSysId, names)
    return names
}

/** Names of all roles, by sys_id. */
export function roleNames(platform: Platform): Map<string, string> {
    return platform.cached('role names', () => new Map(platform.rows.find('sys_user_role', {}).map(row => [row['sys_id'] ?? '', row['name'] ?? ''])))
}

/** Roles (sys_ids) that a role contains, one step deep. */
export function containedIn(platform: Platform, roleId: string): string[] {
    return containment(platform).get(roleId) ?? []
}

function containment(platform: Platform): Map<string, string[]> {
    return platform.cached('role containment', () => {
        const contained = new Map<string, string[]>()
        for (const { role, contains } of platform.rows.find('sys_user_role_contains', {})) {
            if (role && contains) contained.set(role, [...(contained.get(role) ?? []), contains])
        }
        return contained
    })
}

/** Roles granted to the user itself; inherited rows follow from these and from the groups. */
export function ownRoles({ rows }: Platform, user: string): string[] {
    const own = rows.find('sys_user_has_role', { user }).filter(grant => (grant['state'] ?? 'active') === 'active' && grant['inherited'] !== '1')
    return own.map(grant => grant['role'] ?? '')
}

/** A member has the roles of the group. Source: docs: user-administration/t_AssignRoleToGroup. */
export function groupRoles({ rows }: Platform, user: string): string[] {
    const groups = rows.find('sys_user_grmember', { user }).map(membership => membership['group'] ?? '')
    return groups.flatMap(group => rows.find('sys_group_has_role', { group })).filter(grant => grant['inherits'] !== '0').map(grant => grant['role'] ?? '')
}

/** Roles that admin does not imply (docs: security_admin is elevated; `nobody` and `maint` are given to nobody). */
const NOT_IMPLIED = new Set(['security_admin', 'maint', 'nobody', 'snc_external', 'snc_basic_auth_api_access', 'snc_read_only'])

/** `gs.hasRole`: admin has nearly all. */
export function holdsRole(roles: ReadonlySet<string>, role: string): boolean {
    return roles.has(role) || (roles.has('admin') && !NOT_IMPLIED.has(role))
}
