import type { Table } from '../data/dictionary.ts'
import { quoted } from '../data/identifier.ts'
import { rebuildMetadataView } from '../data/physical.ts'
import type { Platform } from '../platform.ts'

/** Where the records stand that describe a table: table and the column with the described table's name. */
const DESCRIPTIONS = [
    ['sys_choice', 'name'],
    ['sys_choice_set', 'name'],
    ['sys_documentation', 'name'],
    ['sys_index', 'logical_table_name'],
    ['sys_number', 'category'],
    ['sys_dictionary', 'name'],
    ['sys_db_object', 'name'],
] as const

/**
 * Takes a table, its rows and its description away. A class of a larger hierarchy leaves its columns in the physical
 * table, empty. The caller makes sure that nothing extends it.
 */
export function dropTable(platform: Platform, table: Table): void {
    const { db, rows, dictionary } = platform
    const physical = table.base === table.name
    if (!physical) db.run(`DELETE FROM ${quoted(table.base)} WHERE sys_class_name = ?`, [table.name])
    for (const [description, column] of DESCRIPTIONS) {
        for (const row of rows.find(description, { [column]: table.name })) rows.delete(description, row.sys_id ?? '')
    }
    dictionary().changed()
    if (physical && table.isMetadata) withoutMetadataTable(platform)
    if (physical) db.exec(`DROP TABLE ${quoted(table.name)}`)
}

/** The view over all application files must not name a table that goes. */
function withoutMetadataTable({ db, dictionary }: Platform): void {
    const root = dictionary().require('sys_metadata')
    const files = root.descendants.filter(name => name !== root.name).map(name => dictionary().require(name).base)
    rebuildMetadataView(db, [...new Set(files)], [...root.columns.values()].map(({ physical }) => physical))
}
