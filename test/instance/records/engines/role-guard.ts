import type { Engine } from './engine.ts'

/** Roles that no application may grant (platform-facts 3, not from docs; the text is reported). */
const GUARDED = new Set(['admin', 'security_admin', 'maint'])
const RULE = 'Role Grant Guard'

export const guardRoles: Engine = ({ platform, scope }, { table, values, operation }) => {
    if (scope === 'global' || operation === 'delete' || (table !== 'sys_user_has_role' && table !== 'sys_group_has_role')) return null
    const role = platform.rows.get('sys_user_role', values['role'] ?? '')?.['name'] ?? ''
    return GUARDED.has(role) ? `Operation against file '${table}' was aborted by Business Rule '${RULE}'` : null
}
