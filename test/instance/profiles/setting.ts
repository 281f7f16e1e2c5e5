import { fixedSysId } from '../data/sys-id.ts'
import type { BaseRecord } from '../base/base-records.ts'
import type { Rows } from '../platform.ts'

/** One thing that an administrator would do to a base system, as records. */
export type Setting =
    | { kind: 'property'; name: string; value: string; type?: string }
    | { kind: 'record'; record: BaseRecord }
    /** Changes a record of the base system, found by its key. */
    | { kind: 'change'; record: BaseRecord }

export const property = (name: string, value: string): Setting => ({ kind: 'property', name, value, type: /^(true|false)$/.test(value) ? 'boolean' : 'string' })
export const added = (table: string, key: string, values: BaseRecord['values']): Setting => ({ kind: 'record', record: { table, key, values } })
export const changed = (table: string, key: string, values: BaseRecord['values']): Setting => ({ kind: 'change', record: { table, key, values } })

/** Makes the settings part of a base system that is being filled. A record that is not there throws by name. */
export function applySettings(rows: Rows, settings: Setting[]): void {
    for (const setting of settings) {
        if (setting.kind === 'property') setProperty(rows, setting)
        else if (setting.kind === 'change') change(rows, setting.record)
    }
}

/** The records to be inserted with those of the base system. */
export const recordsOf = (settings: Setting[]): BaseRecord[] => settings.flatMap(setting => setting.kind === 'record' ? [setting.record] : [])

function setProperty(rows: Rows, { name, value, type = 'string' }: Extract<Setting, { kind: 'property' }>): void {
    const known = rows.first('sys_properties', { name })
    if (known?.sys_id) rows.update('sys_properties', known.sys_id, { value })
    else rows.insert('sys_properties', { sys_id: fixedSysId('sys_properties', name), name, value, type })
}

function change(rows: Rows, { table, key, values }: BaseRecord): void {
    if (!rows.update(table, fixedSysId(table, key), values)) throw new Error(`The base system has no ${table} ${key} to change`)
}
