import type { Table } from '../data/dictionary.ts'
import { COALESCE_KEYS, DOMAIN_COLUMN } from './coalesce-keys.ts'
import type { Row } from '../platform.ts'
import type { InstallRun } from './install-run.ts'
import type { UpdateField, UpdateRecord } from './update-xml.ts'
import { textOf } from './update-xml.ts'

/**
 * What a reference points to here. The SDK invents a sys_id for a target that is not in its project and gives the
 * target's coalesce keys as attributes, "NULL" for an empty one (SDK 4.9.0). So: the record with that sys_id, else
 * the one with those keys, else the sys_id as it is (a target that comes later, or never).
 */
export function referenceOf(run: InstallRun, target: string, field: UpdateField): string {
    const sysId = run.rewritten.get(field.text) ?? field.text
    const table = run.platform.dictionary().table(target)
    const keys = Object.entries(field.keys).filter(([name]) => name !== DOMAIN_COLUMN)
    if (!table || keys.length === 0 || run.platform.rows.get(target, sysId)) return sysId
    for (const [name] of keys) {
        if (!table.columns.has(name)) throw new Error(`A reference to ${target} is identified by "${name}", which is no field of ${target}`)
    }
    const where = Object.fromEntries(keys.map(([name, text]) => [name, text === 'NULL' || text === '' ? null : text]))
    return run.platform.rows.first(target, where)?.sys_id ?? sysId
}

/** The record here that a record of the package stands for: by sys_id, else by the coalesce keys of its table. */
export function existingRow(run: InstallRun, table: Table, record: UpdateRecord, values: Row): Row | null {
    const { rows } = run.platform
    const sysId = textOf(record, 'sys_id')
    const known = rows.get(table.name, run.rewritten.get(sysId) ?? sysId)
    if (known) return known
    const keys = (COALESCE_KEYS[table.name] ?? []).filter(name => table.columns.has(name))
    if (keys.length === 0) return null
    const where = Object.fromEntries(keys.map(name => [name, values[name] ?? null]))
    const found = rows.first(table.name, where)
    if (found?.sys_id && sysId) run.rewritten.set(sysId, found.sys_id)
    return found
}
