import { containedIn, groupRoles, ownRoles } from '../../security/roles.ts'
import type { Platform, RecordInFlight, Row, Transaction } from '../../platform.ts'

const GRANTS = 'sys_user_has_role'

/**
 * The role engine: a role that another role contains, or that a group gives, is a row of its own in sys_user_has_role, marked
 * as inherited. Source: docs: scripts/r_ExecutionOrderScriptsAndEngines (role engine), access-control/Role-Mgmt-V2.
 */
export function keepInheritedRoles(tx: Transaction, { table, values, previous }: RecordInFlight): void {
    const rows = [values, previous].filter(row => row !== null)
    const { platform } = tx
    switch (table) {
        case GRANTS:
            if (values['inherited'] !== '1') for (const user of distinct(rows, 'user')) sync(platform, user)
            return
        case 'sys_user_grmember':
            for (const user of distinct(rows, 'user')) sync(platform, user)
            return
        case 'sys_group_has_role':
            for (const group of distinct(rows, 'group')) for (const user of usersWhere(platform, 'sys_user_grmember', { group })) sync(platform, user)
            return
        case 'sys_user_role_contains':
            for (const role of distinct(rows, 'role')) for (const user of usersWhere(platform, GRANTS, { role })) sync(platform, user)
    }
}

const distinct = (rows: Row[], column: string): string[] => [...new Set(rows.map(row => row[column] ?? '').filter(value => value !== ''))]

const usersWhere = ({ rows }: Platform, table: string, where: Record<string, string>): string[] => distinct(rows.find(table, where), 'user')

function sync(platform: Platform, user: string): void {
    const { rows } = platform
    const wanted = inherited(platform, user)
    const known = rows.find(GRANTS, { user, inherited: '1' })
    for (const row of known) if (!wanted.has(row['role'] ?? '')) rows.delete(GRANTS, row['sys_id'] ?? '')
    const present = new Map(known.map(row => [row['role'] ?? '', row]))
    for (const [role, count] of wanted) {
        const row = present.get(role)
        if (!row) rows.insert(GRANTS, { user, role, inherited: '1', state: 'active', inh_count: String(count) })
        else if (row['inh_count'] !== String(count)) rows.update(GRANTS, row['sys_id'] ?? '', { inh_count: String(count) })
    }
}

/** Roles that come by containment or by groups, with the number of ways by which they come. */
function inherited(platform: Platform, user: string): Map<string, number> {
    const found = new Map<string, number>()
    const add = (role: string): void => {
        const ways = found.get(role) ?? 0
        found.set(role, ways + 1)
        if (ways === 0) containedIn(platform, role).forEach(add)
    }
    for (const role of groupRoles(platform, user)) add(role)
    for (const role of ownRoles(platform, user)) containedIn(platform, role).forEach(add)
    return found
}
