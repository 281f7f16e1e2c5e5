import type { Engine } from './engine.ts'

/** Roles that no application may grant (platform-facts 3, not from docs; the text is reported). */
const GUARDED = new Set(['admin', 'security_admin', 'maint'])
/** Roles that only who has them may grant. Source: docs: user-administration/t_AssignARoleToAUser. */
const GIVEN_BY_HOLDERS = new Set(['admin', 'security_admin'])
const RULE = 'Role Grant Guard'

export const guardRoles: Engine = ({ platform, scope, user }, { table, values, operation }) => {
    if (operation === 'delete' || (table !== 'sys_user_has_role' && table !== 'sys_group_has_role')) return null
    const role = platform.rows.get('sys_user_role', values['role'] ?? '')?.['name'] ?? ''
    const refused = (scope !== 'global' && GUARDED.has(role)) || (GIVEN_BY_HOLDERS.has(role) && !user.roles.has(role) && user.sysId !== 'system')
    return refused ? `Operation against file '${table}' was aborted by Business Rule '${RULE}'` : null
}
