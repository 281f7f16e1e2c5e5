import type { Operation, Platform, ScopeDecision, Transaction } from '../platform.ts'
import type { Table } from '../data/dictionary.ts'

const NAME: Record<Operation, string> = { read: 'Read', create: 'Create', write: 'Write', delete: 'Delete' }
const LEGACY = 'glide.record.legacy_cross_scope_access_policy_in_script'

/**
 * May scripts of the transaction's scope do this to the table? First the table's own flags, then the scope's privileges,
 * which never exceed the flags (platform-facts 2.1 to 2.4; texts of 2.3).
 */
export function decideScope(tx: Transaction, tableName: string, operation: Operation): ScopeDecision {
    const table = tx.platform.dictionary().require(tableName)
    if (tx.scope === 'global' || table.scope === tx.scope) return { allowed: true }
    if (!flagsAllow(tx.platform, table, operation)) {
        const text = `${NAME[operation]} operation against '${table.name}' from scope '${tx.scope}' has been refused due to the table's cross-scope access policy`
        return { allowed: false, by: 'table-flag', text }
    }
    if (table.application.caller === '2') throw new Error(`Restricted caller access of table ${table.name} is not emulated`)
    if (privilegeAllows(tx.platform, tx.scope, table.name, operation)) return { allowed: true }
    const text = `${NAME[operation]} operation on table '${table.name}' from scope '${tx.scope}' was denied. The application '${tx.scope}' must declare a cross scope access privilege. Please contact the application admin to update their access requests.`
    return { allowed: false, by: 'privilege', text }
}

/** The legacy policy, in force while its property is absent, lets scripts create and update whatever the flags say. */
function flagsAllow(platform: Platform, { application }: Table, operation: Operation): boolean {
    if (application.access === 'package_private' || !application.read) return false
    const legacy = platform.properties.isTrue(LEGACY, true)
    switch (operation) {
        case 'read':
            return true
        case 'create':
            return application.create || legacy
        case 'write':
            return application.update || legacy
        case 'delete':
            return application.delete
    }
}

/** An installed application needs a record for everything; this instance never makes one by itself (platform-facts 2.4). */
function privilegeAllows(platform: Platform, scope: string, table: string, operation: Operation): boolean {
    const privileges = platform.cached('scope privileges', () => readPrivileges(platform))
    const own = privileges.get(scope)
    return own === undefined || own.has(`${table}.${operation}`)
}

/** Allowed table operations by scope; a scope without runtime access tracking has no entry. */
function readPrivileges({ rows }: Platform): Map<string, Set<string>> {
    const scopes = rows.find('sys_scope', {}).filter(scope => scope['scope'] !== 'global' && (scope['runtime_access_tracking'] ?? '') !== '')
    const allowed = new Map(scopes.map(scope => [scope['sys_id'] ?? '', new Set<string>()]))
    for (const privilege of rows.find('sys_scope_privilege', { status: 'allowed', target_type: 'sys_db_object' })) {
        allowed.get(privilege['source_scope'] ?? '')?.add(`${privilege['target_name']}.${privilege['operation']}`)
    }
    return new Map(scopes.map(scope => [scope['scope'] ?? '', allowed.get(scope['sys_id'] ?? '') ?? new Set()]))
}
