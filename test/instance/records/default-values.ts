import type { Row, RecordInFlight, Transaction } from '../platform.ts'
import type { Column, Table } from '../data/dictionary.ts'
import { isJournal } from '../data/column-types.ts'
import { normalised } from '../data/row-values.ts'
import { nextNumber } from './numbers.ts'

const PREFIX = 'javascript:'

/** Values of the base tables' `javascript:` defaults, so that a record of them costs no script. Numbers: platform-facts 9.1. */
const KNOWN: Record<string, (tx: Transaction, table: Table, values: Row) => string | null> = {
    'gs.getUserID()': tx => tx.user.sysId,
    'gs.getUserName()': tx => tx.user.userName,
    'gs.nowDateTime()': tx => tx.platform.clock.timestamp(),
    'current.getTableName()': (_tx, table) => table.name,
    'getNextObjNumberPadded()': (tx, table) => nextNumber(tx.platform, table),
    // The caller is the user of the session unless that is a fulfiller; fulfillers choose the caller (reported).
    'incidentGetCaller()': tx => (tx.user.roles.has('itil') || tx.user.sysId === 'system' ? null : tx.user.sysId),
    'ChangeModel.getDefaultTypeValue()': () => 'normal',
    'ChangeModel.getDefaultModelValue(current)': (tx, _table, values) => defaultModel(tx, values['type'] ?? 'normal'),
}

/** Defaults of the SDK's export that depend on parts which this instance does not have; they stay empty. */
const LEFT_EMPTY = new Set(['sys_package.source', 'sys_app_module.view_name', 'cmdb_ci.sys_class_path', 'cmdb_ci.category', 'problem.prb_model'])

/** Defaults of the dictionary for the columns that `given` leaves out; evaluated in the order of the columns. */
export function withDefaults(tx: Transaction, table: Table, given: Row): Row {
    const values: Row = {}
    const columns = [...table.columns.values()].filter(column => !isJournal(column.type))
    for (const column of columns) values[column.name] = given[column.name] ?? null
    for (const column of columns) {
        // A given empty value stays empty: it was emptied on purpose.
        if (column.defaultValue === null || column.name in given) continue
        values[column.name] = normalised(column, defaultOf(tx, table, column, values))
    }
    return values
}

function defaultOf(tx: Transaction, table: Table, column: Column, values: Row): string | null {
    const stated = column.defaultValue ?? ''
    if (!stated.startsWith(PREFIX)) return stated
    const source = stated.slice(PREFIX.length).trim().replace(/;$/, '')
    const known = KNOWN[source]
    if (known) return known(tx, table, values)
    const path = `${column.table}.${column.name}`
    if (path === 'sys_metadata.sys_scope') return scopeId(tx)
    if (LEFT_EMPTY.has(path)) return null
    const record: RecordInFlight = { table: table.name, sysId: values['sys_id'] ?? '', operation: 'insert', values: { ...values }, previous: null, aborted: false }
    return tx.platform.scripts.expression(tx, table.scope, source, record, `default value of ${table.name}.${column.name}`)
}

function scopeId({ scope, platform }: Transaction): string {
    return platform.cached('scope ids', () => new Map(platform.rows.find('sys_scope', {}).map(row => [row['scope'], row['sys_id']]))).get(scope) ?? 'global'
}

function defaultModel(tx: Transaction, type: string): string | null {
    const models = tx.platform.cached('change models by type', () =>
        new Map(tx.platform.rows.find('chg_model', { active: '1' }).map(model => [model['legacy_type'] ?? '', model['sys_id'] ?? ''])))
    return models.get(type) || null
}
