import type { Platform, Row } from '../platform.ts'
import { storageOf, type Storage } from '../data/column-types.ts'
import type { Database } from '../data/database.ts'
import { columnValues, indexesOf, refreshMetadataView, tableValues } from '../data/ddl.ts'
import { timestampOf } from '../data/clock.ts'
import { quoted } from '../data/identifier.ts'
import { ensurePhysicalColumn, ensurePhysicalIndex, ensurePhysicalTable, physicalColumns, physicalName } from '../data/physical.ts'
import { storedValue } from '../data/row-values.ts'
import { fixedSysId } from '../data/sys-id.ts'
import { CLASS_COLUMN, SYSTEM_COLUMNS, type ColumnDefinition, type TableDefinition } from '../data/table-definition.ts'

/** A base table with what it inherits. */
interface Resolved {
    definition: TableDefinition
    ancestors: TableDefinition[]
    base: string
    /** Columns that it defines itself, system columns of roots included. */
    own: ColumnDefinition[]
}

/**
 * Creates the tables of the base system and their dictionary records, in one go: `applyTable` reads the dictionary, which
 * does not exist yet.
 */
export function createSchema(db: Database, tables: TableDefinition[], dictionary: Platform['dictionary']): void {
    const resolved = resolve(tables)
    for (const table of resolved.values()) createPhysical(db, table, resolved)
    const write = makeRecordWriter(db, resolved)
    for (const { definition, own } of resolved.values()) writeRecords(write, definition, own)
    refreshMetadataView({ db, dictionary })
    for (const { definition, base } of resolved.values()) writeIndexes(db, write, definition, base)
}

function resolve(tables: TableDefinition[]): Map<string, Resolved> {
    const resolved = new Map<string, Resolved>()
    const extended = new Set(tables.map(table => table.extends))
    for (const definition of tables) {
        const parent = definition.extends === null ? null : (resolved.get(definition.extends) as Resolved)
        const ancestors = parent ? [parent.definition, ...parent.ancestors] : []
        const inherited = new Set(ancestors.flatMap(each => (resolved.get(each.name) as Resolved).own.map(column => column.name)))
        const needsClass = !parent && (definition.extendable || extended.has(definition.name)) && !definition.columns.some(column => column.name === 'sys_class_name')
        const columns = [...(parent ? [] : SYSTEM_COLUMNS), ...(needsClass ? [CLASS_COLUMN] : []), ...definition.columns]
        const base = !parent || parent.definition.name === 'sys_metadata' ? definition.name : parent.base
        resolved.set(definition.name, { definition, ancestors, base, own: columns.filter(column => !inherited.has(column.name)) })
    }
    return resolved
}

function createPhysical(db: Database, { definition, ancestors, base, own }: Resolved, resolved: Map<string, Resolved>): void {
    // sys_metadata is a view over the tables of its children.
    if (definition.name === 'sys_metadata') return
    ensurePhysicalTable(db, base)
    const existing = physicalColumns(db, base)
    const inherited = base === definition.name ? ancestors.flatMap(each => (resolved.get(each.name) as Resolved).own) : []
    for (const column of [...inherited, ...own]) ensurePhysicalColumn(db, base, existing, column.name, column.type)
}

type Write = (table: string, key: string, values: Row) => void

/** Writes records of application file tables before there is a dictionary to ask. */
function makeRecordWriter(db: Database, resolved: Map<string, Resolved>): Write {
    const now = timestampOf(Date.now())
    const columnsOf = (name: string): Map<string, ColumnDefinition> => {
        const { ancestors, own } = resolved.get(name) as Resolved
        const all = [...[...ancestors].reverse().flatMap(each => (resolved.get(each.name) as Resolved).own), ...own]
        return new Map(all.map(column => [column.name, column]))
    }
    const columns = new Map(['sys_db_object', 'sys_dictionary', 'sys_index'].map(name => [name, columnsOf(name)]))
    return (table, key, values) => {
        const sysId = fixedSysId(table, key)
        const row: Row = {
            sys_id: sysId, sys_class_name: table, sys_created_on: now, sys_created_by: 'system', sys_updated_on: now, sys_updated_by: 'system',
            sys_mod_count: '0', sys_scope: 'global', sys_package: 'global', sys_update_name: `${table}_${sysId}`, sys_name: key, ...values,
        }
        const known = columns.get(table) as Map<string, ColumnDefinition>
        const names = Object.keys(row)
        const stored = names.map(name => {
            const column = known.get(name)
            if (!column) throw new Error(`Field ${name} of table ${table} does not exist`)
            return storedValue({ type: column.type, storage: storageOf(column.type), maxLength: column.maxLength ?? 40 }, row[name] ?? null)
        })
        db.run(`INSERT INTO ${quoted(table)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`, stored)
    }
}

function writeRecords(write: Write, definition: TableDefinition, own: ColumnDefinition[]): void {
    write('sys_db_object', definition.name, {
        name: definition.name,
        super_class: definition.extends === null ? null : fixedSysId('sys_db_object', definition.extends),
        ...tableValues(definition),
    })
    write('sys_dictionary', `${definition.name}.null`, {
        name: definition.name, internal_type: 'collection', column_label: definition.label, attributes: definition.attributes ?? null, active: '1',
    })
    for (const column of own) write('sys_dictionary', `${definition.name}.${column.name}`, { name: definition.name, element: column.name, ...columnValues(column) })
}

function writeIndexes(db: Database, write: Write, definition: TableDefinition, base: string): void {
    const existing: Map<string, Storage> = physicalColumns(db, base)
    for (const { columns, unique, name } of indexesOf(definition)) {
        const physical = columns.map(column => physicalName(existing, column, existing.get(column) ?? 'TEXT'))
        ensurePhysicalIndex(db, base, physical, unique)
        write('sys_index', `${definition.name}.${columns.join(',')}`, {
            name, table: fixedSysId('sys_db_object', definition.name), logical_table_name: definition.name, index_col_name: columns.join(','), unique_index: unique ? '1' : '0',
        })
    }
}
