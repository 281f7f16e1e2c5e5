import { isJournal } from '../data/column-types.ts'
import type { Parameter } from '../data/database.ts'
import type { Table } from '../data/dictionary.ts'
import { DuplicateKey, withDuplicateKey } from '../data/duplicate-key.ts'
import { quoted } from '../data/identifier.ts'
import { ROW } from '../data/query/compile.ts'
import { parseEncodedQuery } from '../data/query/encoded.ts'
import { storedValue } from '../data/row-values.ts'
import type { Condition, Row, Transaction } from '../platform.ts'
import { rulesFor } from './business-rules.ts'
import { hasDataPolicies } from './engines/data-policy.ts'
import { hasLookups } from './engines/data-lookup.ts'
import { prepare } from './select.ts'

const CHANGES: ReadonlySet<string> = new Set(['VALCHANGES', 'CHANGESFROM', 'CHANGESTO'])

/**
 * Writes the same values into all rows that match by one statement, as the platform's database does it where neither a rule
 * nor an engine looks at the rows one by one (reported). False when one would: then nothing was written. A row that has all
 * of the values already is left as it is.
 */
export function updateMany(tx: Transaction, name: string, where: Condition | undefined, changes: Row): boolean {
    const { platform, user } = tx
    const table = platform.dictionary().require(name)
    const columns = Object.keys(changes).sort().map(column => table.columns.get(column))
    if (columns.length === 0 || !columns.every(column => column !== undefined && !isJournal(column.type)) || isWatched(tx, table, Object.keys(changes))) return false
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
function isWatched(tx: Transaction, table: Table, written: string[]): boolean {
    const { platform } = tx
    if (table.scope === 'global' || table.isMetadata || table.base !== table.name || table.descendants.length > 1) return true
    const rules = rulesFor(platform, table.name).filter(({ operations }) => operations.has('update'))
    if (rules.some(({ filter }) => !needsOther(filter === '' ? undefined : parseEncodedQuery(filter).where, written))) return true
    return hasDataPolicies(platform, table) || hasLookups(platform, table)
}

/** Whether a rule's filter asks for the change of a column that is not written: then it does not hold, whatever the row. */
function needsOther(filter: Condition | undefined, written: string[]): boolean {
    if (!filter) return false
    if (filter.kind !== 'term') return filter.kind === 'and' ? filter.terms.some(term => needsOther(term, written)) : filter.terms.every(term => needsOther(term, written))
    return CHANGES.has(filter.operator) && !written.includes(filter.field)
}
