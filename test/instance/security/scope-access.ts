import type { Operation, Platform, ScopeDecision, Transaction } from '../platform.ts'
import type { Table } from '../data/dictionary.ts'
import { privilegeAllows } from './scope-privileges.ts'

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
    if (table.application.caller !== '') throw new Error(`Restricted caller access of table ${table.name} is not emulated`)
    if (privilegeAllows(tx.platform, tx.scope, { type: 'sys_db_object', name: table.name, scopeId: table.scopeId }, operation)) return { allowed: true }
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
