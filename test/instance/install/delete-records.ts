import type { Table } from '../data/dictionary.ts'
import { parseEncodedQuery } from '../data/query/encoded.ts'
import { makeFieldPaths } from '../data/query/field-paths.ts'
import type { Condition, Row } from '../platform.ts'
import { isKept } from './customisation.ts'
import { deleteSchema } from './delete-schema.ts'
import { SCHEMA_TABLES } from './elective-updates.ts'
import { valuesOf } from './record-values.ts'
import type { InstallRun } from './install-run.ts'
import { textOf, type UpdateRecord } from './update-xml.ts'

/**
 * A deletion that the author made and the instance's properties let through. What belongs to another application stays;
 * tables and columns go with their data.
 */
export function applyDelete(run: InstallRun, table: Table, record: UpdateRecord): void {
    const row = rowToDelete(run, table, record)
    if (!row?.sys_id) return run.log.note(record, 'unchanged', 'was not there')
    if (row.sys_scope && row.sys_scope !== run.app.sysId) return run.log.note(record, 'skipped', 'belongs to another application', true)
    if (isKept(run.customisations, row.sys_update_name ?? '')) return run.log.note(record, 'skipped', 'changed by a customer', true)
    if (SCHEMA_TABLES.has(table.name)) deleteSchema(run.platform, table.name, row)
    else run.platform.rows.delete(table.name, row.sys_id)
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
