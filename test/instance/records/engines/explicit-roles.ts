import { rolesOf } from '../../security/roles.ts'
import type { Engine } from './engine.ts'

const OTHER: Record<string, string> = { snc_internal: 'snc_external', snc_external: 'snc_internal' }

/** Nobody holds both explicit roles (markdown/platform-security/explicit-roles.md; the text is not from docs). */
export const excludeExplicitRoles: Engine = ({ platform }, { table, values, operation }) => {
    if (table !== 'sys_user_has_role' || operation === 'delete') return null
    const role = platform.rows.get('sys_user_role', values['role'] ?? '')?.['name'] ?? ''
    const other = OTHER[role]
    if (other === undefined || !rolesOf(platform, values['user'] ?? '').has(other)) return null
    return `A user cannot have both ${role} and ${other}`
}
