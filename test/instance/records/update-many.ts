import { isJournal } from '../data/column-types.ts'
import type { Parameter } from '../data/database.ts'
import type { Table } from '../data/dictionary.ts'
import { DuplicateKey, withDuplicateKey } from '../data/duplicate-key.ts'
import { quoted } from '../data/identifier.ts'
import { ROW } from '../data/query/compile.ts'
import { storedValue } from '../data/row-values.ts'
import type { Condition, Row, Transaction } from '../platform.ts'
import { rulesFor } from './business-rules.ts'
import { hasDataPolicies } from './engines/data-policy.ts'
import { hasLookups } from './engines/data-lookup.ts'
import { prepare } from './select.ts'

/**
 * Writes the same values into all rows that match by one statement, as the platform's database does it where neither a rule
 * nor an engine looks at the rows one by one (reported). False when one would: then nothing was written. A row that has all
 * of the values already is left as it is.
 */
export function updateMany(tx: Transaction, name: string, where: Condition | undefined, changes: Row): boolean {
    const { platform, user } = tx
    const table = platform.dictionary().require(name)
    const columns = Object.keys(changes).sort().map(column => table.columns.get(column))
    if (columns.length === 0 || !columns.every(column => column !== undefined && !isJournal(column.type)) || isWatched(tx, table)) return false
    const known = columns.filter(column => column !== undefined)
    const values = known.map((column): Parameter => storedValue(column, changes[column.name] ?? null))
    const names = known.map(({ physical }) => quoted(physical))
    const { compiled: rows } = prepare(tx, name, where ? { where } : {})
    const sql = `UPDATE ${quoted(table.base)} SET ${names.map(column => `${column} = ?`).join(', ')}, sys_updated_on = ?, sys_updated_by = ?, sys_mod_count = coalesce(sys_mod_count, 0) + 1`
        + ` WHERE sys_id IN (SELECT ${ROW}."sys_id" ${rows.from()}${rows.where}) AND (${names.map(column => `${column} IS NOT ?`).join(' OR ')})`
    try {
        withDuplicateKey(name, () => platform.db.run(sql, [...values, platform.clock.timestamp(), user.userName, ...rows.params, ...values]))
        return true
    } catch (error) {
        // One row after the other: those that can be written are.
        if (error instanceof DuplicateKey) return false
        throw error
    }
}

/** Only tables that an application brings along are surely watched by nothing else than what is asked here. */
function isWatched(tx: Transaction, table: Table): boolean {
    const { platform } = tx
    if (table.scope === 'global' || table.isMetadata || table.base !== table.name || table.descendants.length > 1) return true
    if (rulesFor(platform, table.name).some(({ operations }) => operations.has('update'))) return true
    return hasDataPolicies(platform, table) || hasLookups(platform, table)
}
