import { isJournal } from '../data/column-types.ts'
import type { Table } from '../data/dictionary.ts'
import { normalised } from '../data/row-values.ts'
import type { Row } from '../platform.ts'
import { isKept, renewBaseline, replacedByUpgrade } from './customisation.ts'
import { applyDelete, applyDeleteMultiple } from './delete-records.ts'
import type { InstallRun } from './install-run.ts'
import { fixedDefaults, valuesOf, type RecordValues } from './record-values.ts'
import { existingRow } from './reference-keys.ts'
import { textOf, type UpdateRecord } from './update-xml.ts'

const SYS_ID = /^[\w .-]{1,32}$/

/** Applies one record of a package: no rules, no engines (platform-facts 12). Errors name the file. */
export function applyRecord(run: InstallRun, record: UpdateRecord): void {
    try {
        const table = run.platform.dictionary().require(record.table)
        if (record.action === 'delete_multiple') applyDeleteMultiple(run, table, record)
        else if (record.action === 'DELETE') applyDelete(run, table, record)
        else insertOrUpdate(run, table, record)
    } catch (error) {
        const cause = error instanceof Error ? error.message : String(error)
        throw new Error(cause.startsWith(record.path) ? cause : `${record.path}: ${cause}`, { cause: error })
    }
}

/**
 * Finds what the package's records coalesce with before any is applied, so that references between them are
 * rewritten whatever their order.
 */
export function matchRecords(run: InstallRun, records: UpdateRecord[]): void {
    for (const record of records) {
        const table = run.platform.dictionary().table(record.table)
        if (table && record.action === 'INSERT_OR_UPDATE') existingRow(run, table, record, valuesOf(run, table, record).values)
    }
}

function insertOrUpdate(run: InstallRun, table: Table, record: UpdateRecord): void {
    const sysId = textOf(record, 'sys_id')
    if (!SYS_ID.test(sysId)) throw new Error(`${record.table} has no usable sys_id`)
    const scope = textOf(record, 'sys_scope')
    if (scope !== '' && scope !== run.app.sysId) throw new Error(`${record.table} ${sysId} belongs to the application ${scope}, not to this one`)
    const file = valuesOf(run, table, record)
    const existing = existingRow(run, table, record, file.values)
    if (existing) update(run, table, record, existing, file)
    else insert(run, table, record, sysId, file)
}

function insert(run: InstallRun, table: Table, record: UpdateRecord, sysId: string, file: RecordValues): void {
    const row = { ...fixedDefaults(table), ...file.values, ...bookkeeping(run, table, record, file.values) }
    if (table.isMetadata && isKept(run.customisations, row.sys_update_name ?? '')) return run.log.note(record, 'skipped', 'deleted by a customer', true)
    run.platform.rows.insert(table.name, { ...row, sys_id: sysId }, run.by)
    run.log.note(record, 'inserted', leftOut(file))
}

function update(run: InstallRun, table: Table, record: UpdateRecord, existing: Row, file: RecordValues): void {
    const updateName = existing.sys_update_name ?? textOf(record, 'sys_update_name')
    if (table.isMetadata && isKept(run.customisations, updateName)) {
        return run.log.note(record, 'skipped', 'changed by a customer', renewBaseline(run, table, existing, file.values))
    }
    // A record of another application or of the base system stays with its owner.
    const owned = existing.sys_scope === undefined || existing.sys_scope === null || existing.sys_scope === run.app.sysId
    const wanted = { ...widened(table, existing, file.values), ...(owned ? bookkeeping(run, table, record, file.values) : ownership(existing)) }
    const changes = Object.fromEntries(Object.entries(wanted).filter(([name, value]) => differs(table, existing, name, value)))
    if (Object.keys(changes).length === 0) return run.log.note(record, 'unchanged', leftOut(file))
    run.platform.rows.update(table.name, existing.sys_id ?? '', changes, run.by)
    if (run.customisations.has(updateName)) replacedByUpgrade(run, table, { ...existing, ...changes })
    run.log.note(record, 'updated', leftOut(file))
}

function differs(table: Table, existing: Row, name: string, value: string | null): boolean {
    const column = table.columns.get(name)
    return column !== undefined && !isJournal(column.type) && normalised(column, value) !== (existing[name] ?? null)
}

/** Values by which the platform tracks an application file; only the columns that the table has. */
function bookkeeping({ app }: InstallRun, table: Table, record: UpdateRecord, values: Row): Row {
    const stamps: Row = {
        sys_scope: app.sysId,
        sys_package: app.sysId,
        sys_update_name: textOf(record, 'sys_update_name') || `${record.table}_${textOf(record, 'sys_id')}`,
        sys_name: values.sys_name ?? values[table.displayColumn ?? ''] ?? null,
    }
    return Object.fromEntries(Object.entries(stamps).filter(([name]) => table.columns.has(name)))
}

const ownership = ({ sys_scope, sys_package, sys_update_name }: Row): Row => ({ sys_scope: sys_scope ?? null, sys_package: sys_package ?? null, sys_update_name: sys_update_name ?? null })

/** A column never becomes shorter by an upgrade (platform-facts 12). */
function widened(table: Table, existing: Row, values: Row): Row {
    if (table.name !== 'sys_dictionary') return values
    return Number(existing.max_length ?? 0) > Number(values.max_length ?? 0) ? { ...values, max_length: existing.max_length ?? null } : values
}

function leftOut({ unknown }: RecordValues): string | undefined {
    return unknown.length > 0 ? `left out, no such field: ${unknown.join(', ')}` : undefined
}
