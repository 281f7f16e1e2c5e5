import type { Platform, Row } from '../platform.ts'
import { storageOf } from './column-types.ts'
import { quoted } from './identifier.ts'
import type { Column, Table } from './dictionary.ts'
import { ensurePhysicalColumn, ensurePhysicalIndex, ensurePhysicalTable, physicalColumns, rebuildMetadataView } from './physical.ts'
import { CLASS_COLUMN, SYSTEM_COLUMNS, type ColumnDefinition, type TableDefinition } from './table-definition.ts'

/** `by` is the user name that the dictionary's records are written by. */
type Ground = Pick<Platform, 'db' | 'rows' | 'dictionary'> & { by: string }

const flag = (value: boolean | undefined): string | null => (value === undefined ? null : value ? '1' : '0')

/**
 * Makes the dictionary and the database hold a table: creates it or adds to it. Nothing is dropped or narrowed
 * (platform-facts 12). Changing a column to a type that is stored differently is refused.
 */
export function applyTable(platform: Omit<Ground, 'by'>, definition: TableDefinition, by = 'system'): void {
    const ground: Ground = { db: platform.db, rows: platform.rows, dictionary: platform.dictionary, by }
    // Names of a package become part of statements later, so a name that is none is refused here.
    for (const name of [definition.name, ...definition.columns.map(column => column.name)]) quoted(name)
    ground.db.transaction(() => {
        if (definition.extends) makeExtendable(ground, definition.extends)
        const known = ground.dictionary().table(definition.name)
        if (known) updateTable(ground, known, definition)
        else createTable(ground, definition)
        const table = ground.dictionary().require(definition.name)
        for (const column of definition.columns) applyColumn(ground, table, column, definition.scopeId)
        ensurePhysical(ground, table, definition)
        ground.dictionary().changed()
        for (const index of indexesOf(definition)) applyIndex(ground, definition, index)
    })
}

function createTable({ rows, db, dictionary, by }: Ground, definition: TableDefinition): void {
    const parent = definition.extends ? dictionary().require(definition.extends) : null
    rows.insert('sys_db_object', {
        ...(definition.sysId && { sys_id: definition.sysId }),
        name: definition.name,
        super_class: parent?.sysId ?? null,
        ...tableValues(definition),
    }, by)
    rows.insert('sys_dictionary', {
        name: definition.name,
        internal_type: 'collection',
        column_label: definition.label,
        attributes: definition.attributes ?? null,
        active: '1',
        sys_scope: definition.scopeId,
    }, by)
    const own = parent ? [] : [...SYSTEM_COLUMNS, ...(definition.extendable ? [CLASS_COLUMN] : [])]
    for (const column of own) insertColumn({ rows, by }, definition.name, column, definition.scopeId)
    if (!parent || parent.name === 'sys_metadata') ensurePhysicalTable(db, definition.name)
    dictionary().changed()
}

function updateTable({ rows, by }: Ground, known: Table, definition: TableDefinition): void {
    if (definition.extends !== null && known.parent !== definition.extends) {
        throw new Error(`Table ${known.name} extends ${known.parent ?? 'nothing'} and cannot be made to extend ${definition.extends}`)
    }
    rows.update('sys_db_object', known.sysId, tableValues(definition), by)
}

export function tableValues(definition: TableDefinition): Row {
    const { access = {} } = definition
    const values: Row = {
        label: definition.label,
        is_extendable: flag(definition.extendable),
        access: access.access ?? null,
        read_access: flag(access.read),
        create_access: flag(access.create),
        update_access: flag(access.update),
        delete_access: flag(access.delete),
        alter_access: flag(access.alter),
        actions_access: flag(access.actions),
        client_scripts_access: flag(access.clientScripts),
        configuration_access: flag(access.configuration),
        ws_access: flag(access.ws),
        caller_access: access.caller ?? null,
        sys_scope: definition.scopeId,
        sys_package: definition.scopeId,
    }
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}

/** A table that is extended needs a class column; one that had no child so far gets it now. */
function makeExtendable({ rows, db, dictionary, by }: Ground, name: string): void {
    const table = dictionary().require(name)
    if (table.columns.has('sys_class_name')) return
    insertColumn({ rows, by }, name, CLASS_COLUMN, table.scopeId)
    ensurePhysicalColumn(db, table.base, physicalColumns(db, table.base), 'sys_class_name', CLASS_COLUMN.type)
    db.run(`UPDATE ${quoted(table.base)} SET sys_class_name = ?`, [name])
    dictionary().changed()
}

function applyColumn({ rows, dictionary, by }: Ground, table: Table, column: ColumnDefinition, scopeId: string): void {
    const known = table.columns.get(column.name)
    if (!known) return insertColumn({ rows, by }, table.name, column, scopeId)
    // An inherited column is changed by an override record, never by the child's own definition.
    if (known.table !== table.name) return
    if (storageOf(column.type) !== known.storage) {
        throw new Error(`Field ${column.name} of table ${table.name} is ${known.type} and cannot become ${column.type}`)
    }
    const row = rows.first('sys_dictionary', { name: table.name, element: column.name })
    if (row) rows.update('sys_dictionary', row['sys_id'] as string, { ...columnValues(column), max_length: String(longest(known, column)) }, by)
    else throw new Error(`Field ${column.name} of table ${table.name} is not in sys_dictionary`)
    dictionary().changed()
}

const longest = (known: Column, column: ColumnDefinition): number => Math.max(known.maxLength, column.maxLength ?? 0)

function insertColumn({ rows, by }: Pick<Ground, 'rows' | 'by'>, table: string, column: ColumnDefinition, scopeId: string): void {
    rows.insert('sys_dictionary', { name: table, element: column.name, ...columnValues(column), sys_scope: scopeId, sys_package: scopeId }, by)
}

export function columnValues(column: ColumnDefinition): Row {
    return {
        internal_type: column.type,
        column_label: column.label ?? column.name,
        max_length: String(column.maxLength ?? 40),
        mandatory: flag(column.mandatory ?? false),
        read_only: flag(column.readOnly ?? false),
        default_value: column.defaultValue ?? null,
        reference: column.reference ?? null,
        choice: column.choice ? String(column.choice) : null,
        choice_table: column.choiceTable ?? null,
        choice_field: column.choiceField ?? null,
        dependent: column.dependent ?? null,
        unique: flag(column.unique ?? false),
        display: flag(column.display ?? false),
        active: flag(column.active ?? true),
        primary: flag(column.primary ?? false),
        reference_cascade_rule: column.cascadeRule ?? null,
        attributes: column.attributes ?? null,
    }
}

/** Every own column of the table gets its physical column; a new application file table joins the sys_metadata view. */
function ensurePhysical({ db, dictionary }: Ground, table: Table, definition: TableDefinition): void {
    dictionary().changed()
    const existing = physicalColumns(db, table.base)
    const current = dictionary().require(definition.name)
    const columns = current.base === current.name ? current.columns : current.own
    for (const column of columns.values()) ensurePhysicalColumn(db, current.base, existing, column.name, column.type)
    if (current.isMetadata && current.base === current.name) refreshMetadataView({ db, dictionary })
}

export function refreshMetadataView({ db, dictionary }: Pick<Ground, 'db' | 'dictionary'>): void {
    const root = dictionary().require('sys_metadata')
    const bases = new Set(root.descendants.filter(name => name !== root.name).map(name => dictionary().require(name).base))
    rebuildMetadataView(db, [...bases], [...root.columns.values()].map(column => column.physical))
}

export function indexesOf(definition: TableDefinition): { columns: string[]; unique: boolean; name: string }[] {
    const single = definition.columns.filter(column => column.unique).map(column => ({ columns: [column.name], unique: true, name: column.name }))
    return [...single, ...(definition.indexes ?? [])]
}

function applyIndex({ db, rows, dictionary, by }: Ground, definition: TableDefinition, index: { columns: string[]; unique: boolean; name: string }): void {
    const table = dictionary().require(definition.name)
    const physical = index.columns.map(name => dictionary().column(table.name, name).physical)
    ensurePhysicalIndex(db, table.base, physical, index.unique)
    const values = { logical_table_name: table.name, index_col_name: index.columns.join(','), unique_index: index.unique ? '1' : '0' }
    if (!rows.first('sys_index', values)) rows.insert('sys_index', { ...values, name: index.name, table: table.sysId, sys_scope: definition.scopeId }, by)
}
