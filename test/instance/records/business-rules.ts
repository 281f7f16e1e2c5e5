import type { BusinessRule, Platform } from '../platform.ts'
import { roleNames } from '../security/roles.ts'

/** `sys_script.when` as records carry it (SDK 4.9.0); the deprecated `async` is queued like the present one. */
const WHEN: Record<string, BusinessRule['when']> = { before: 'before', after: 'after', async_always: 'async', async: 'async', before_display: 'display' }

/** A rule with the roles that it runs for; none means everybody. */
export interface LoadedRule extends BusinessRule {
    roles: string[]
}

/** Active rules of a table and its ancestors, in their order. */
export function rulesFor(platform: Platform, table: string): LoadedRule[] {
    const byTable = platform.cached('business rules', () => new Map<string, LoadedRule[]>())
    const known = byTable.get(table)
    if (known) return known
    const { ancestors } = platform.dictionary().require(table)
    const rules = allRules(platform).filter(rule => ancestors.includes(rule.table))
    byTable.set(table, rules)
    return rules
}

function allRules(platform: Platform): LoadedRule[] {
    return platform.cached('all business rules', () => {
        const scopes = new Map(platform.rows.find('sys_scope', {}).map(row => [row['sys_id'], row['scope'] ?? 'global']))
        const names = roleNames(platform)
        const rules = platform.rows.find('sys_script', { active: '1' }).map((row): LoadedRule => {
            const when = WHEN[row['when'] ?? '']
            if (!when) throw new Error(`Business rule '${row['name']}' has the time '${row['when']}', which is not emulated`)
            return {
                sysId: row['sys_id'] ?? '',
                name: row['name'] ?? '',
                scope: scopes.get(row['sys_scope'] ?? '') ?? 'global',
                table: row['collection'] ?? '',
                when,
                order: Number(row['order'] ?? 100),
                operations: new Set((['insert', 'update', 'delete', 'query'] as const).filter(operation => row[`action_${operation}`] === '1')),
                filter: row['filter_condition'] ?? '',
                condition: row['condition'] ?? '',
                script: row['script'] ?? '',
                template: row['template'] ?? '',
                abort: row['abort_action'] === '1',
                // Records carry sys_ids or names (SDK 4.9.0 writes names).
                roles: (row['role_conditions'] ?? '').split(',').filter(role => role !== '').map(role => names.get(role) ?? role),
                message: row['add_message'] === '1' ? (row['message'] ?? '') : '',
            }
        })
        return rules.sort((a, b) => a.order - b.order)
    })
}
