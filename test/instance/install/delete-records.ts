import type { Table } from '../data/dictionary.ts'
import { parseEncodedQuery } from '../data/query/encoded.ts'
import { makeFieldPaths } from '../data/query/field-paths.ts'
import type { Condition, Row } from '../platform.ts'
import { valuesOf } from './record-values.ts'
import type { InstallRun } from './install-run.ts'
import { textOf, type UpdateRecord } from './update-xml.ts'

/** A package never takes a table or a column away from an instance (platform-facts 12). */
const SCHEMA_TABLES = new Set(['sys_db_object', 'sys_dictionary', 'sys_index'])

/**
 * A deletion that the author made. By default it is not applied but logged as skipped, as on a customer's instance;
 * properties decide (markdown/platform-administration/generation-skip-records-app-installs.md).
 */
export function applyDelete(run: InstallRun, table: Table, record: UpdateRecord): void {
    const row = rowToDelete(run, table, record)
    if (!row?.sys_id) return run.log.note(record, 'unchanged', 'was not there')
    const reason = refusal(run, table, row)
    if (reason) return run.log.note(record, 'skipped', reason)
    run.platform.rows.delete(table.name, row.sys_id)
    run.log.note(record, 'deleted')
}

/** `Now.del` by keys has a new random sys_id at every build; its other fields identify the record (SDK 4.9.0). */
function rowToDelete(run: InstallRun, table: Table, record: UpdateRecord): Row | null {
    const known = run.platform.rows.get(table.name, textOf(record, 'sys_id'))
    if (known) return known
    const { values } = valuesOf(run, table, record)
    const keys = Object.entries(values).filter(([name, value]) => !name.startsWith('sys_') && value !== null)
    return keys.length > 0 ? run.platform.rows.first(table.name, Object.fromEntries(keys)) : null
}

function refusal({ platform: { properties }, app }: InstallRun, table: Table, row: Row): string | null {
    const allows = (name: string): boolean => properties.isTrue(`com.glide.apps.${name}`, false)
    if (SCHEMA_TABLES.has(table.name)) return 'tables and columns are kept'
    if (allows('force_skips')) return 'com.glide.apps.force_skips is true'
    if (table.name === 'sys_choice' && allows('include_only_sys_choice')) return null
    const property = row.sys_scope && row.sys_scope !== app.sysId ? 'include_global_deletes' : 'include_my_deletes'
    return allows(property) ? null : `com.glide.apps.${property} is not true`
}

/** Deletes what an encoded query finds, groups by `^NQ` included (SDK 4.9.0). A query that would find everything is refused. */
export function applyDeleteMultiple(run: InstallRun, table: Table, record: UpdateRecord): void {
    const query = parseEncodedQuery(record.query)
    if (!query.where) throw new Error(`delete_multiple of ${table.name} has the query "${record.query}", which finds every record`)
    requireFields(run, table, query.where)
    for (const row of run.platform.rows.find(table.name, query)) {
        if (row.sys_id) run.platform.rows.delete(table.name, row.sys_id)
    }
}

/** A condition on a field that does not exist would be left out of the query, and more be deleted than meant. */
function requireFields(run: InstallRun, table: Table, condition: Condition): void {
    if (condition.kind !== 'term') return condition.terms.forEach(term => requireFields(run, table, term))
    const path = makeFieldPaths(run.platform.dictionary(), table, 'r').of(condition.field)
    if (!path) throw new Error(`delete_multiple of ${table.name} asks for "${condition.field}", which is no field of it`)
}
