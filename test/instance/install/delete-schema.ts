import type { Table } from '../data/dictionary.ts'
import { classList, quoted } from '../data/identifier.ts'
import { dropPhysicalIndex } from '../data/physical.ts'
import type { Platform, Row } from '../platform.ts'
import { dropTable } from './drop-table.ts'

/** Takes a table, a column or an index away, with its data, as its record of sys_db_object, sys_dictionary or sys_index goes. */
export function deleteSchema(platform: Platform, kind: string, row: Row): void {
    const name = row.logical_table_name ?? row.name ?? ''
    const table = platform.dictionary().table(name)
    // With its table went everything that describes it.
    if (!table) return
    if (kind === 'sys_index') return deleteIndex(platform, table, row)
    if (kind === 'sys_dictionary' && row.element) return deleteColumn(platform, table, row)
    refuseChildren(platform, [table])
    dropTable(platform, table)
}

/** A table goes only with everything that extends it. */
export function refuseChildren({ dictionary }: Platform, tables: Table[]): void {
    const going = new Set(tables.map(({ name }) => name))
    for (const table of tables) {
        const child = table.descendants.find(name => !going.has(name))
        if (child) throw new Error(`${dictionary().require(child).scope} extends ${table.name} with ${child}; remove that first`)
    }
}

/** The values go, the physical column stays empty: SQLite would write the whole table again. */
function deleteColumn(platform: Platform, table: Table, row: Row): void {
    const { db, rows, dictionary } = platform
    const column = table.own.get(row.element ?? '')
    if (!column) return
    for (const index of rows.find('sys_index', { logical_table_name: table.name })) {
        if ((index.index_col_name ?? '').split(',').includes(column.name)) deleteIndex(platform, table, index)
    }
    const ofClass = table.base === table.name ? '' : ` WHERE sys_class_name IN (${classList(table.descendants)})`
    db.run(`UPDATE ${quoted(table.base)} SET ${quoted(column.physical)} = NULL${ofClass}`)
    for (const description of ['sys_choice', 'sys_choice_set', 'sys_documentation', 'sys_dictionary']) {
        for (const { sys_id } of rows.find(description, { name: table.name, element: column.name })) rows.delete(description, sys_id ?? '')
    }
    dictionary().changed()
}

function deleteIndex({ db, rows }: Platform, table: Table, row: Row): void {
    const physical = (row.index_col_name ?? '').split(',').flatMap(name => table.columns.get(name)?.physical ?? [])
    dropPhysicalIndex(db, table.base, physical, row.unique_index === '1')
    rows.delete('sys_index', row.sys_id ?? '')
}
