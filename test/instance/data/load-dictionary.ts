import type { Platform } from '../platform.ts'
import { storageOf, type Storage } from './column-types.ts'
import type { Database } from './database.ts'
import type { Column, Dictionary, Table } from './dictionary.ts'
import { COLUMNS, OVERRIDES, TABLES, type ColumnRow, type OverrideRow, type TableRow } from './dictionary-rows.ts'
import { physicalColumns, physicalName } from './physical.ts'

const METADATA = 'sys_metadata'

/** The dictionary of this thread: read again after each change of the schema, and after a change in its own transaction. */
export function makeDictionary(db: Database, cached: Platform['cached']): () => Dictionary {
    let uncommitted: Dictionary | 'changed' | null = null
    const changed = (): void => {
        // Read when it is asked for: a package changes it several times in a row.
        uncommitted = 'changed'
        const forget = (): void => void (uncommitted = null)
        db.afterCommit(forget)
        db.afterRollback(forget)
    }
    return () => {
        if (uncommitted === 'changed') uncommitted = readDictionary(db, changed)
        return uncommitted ?? cached('dictionary', () => readDictionary(db, changed))
    }
}

function readDictionary(db: Database, changed: () => void): Dictionary {
    const tableRows = db.all<TableRow>(TABLES)
    const byId = new Map(tableRows.map(row => [row.sys_id, row]))
    const columnRows = new Map<string, ColumnRow[]>()
    for (const row of db.all<ColumnRow>(COLUMNS)) {
        const rows = columnRows.get(row.name)
        if (rows) rows.push(row)
        else columnRows.set(row.name, [row])
    }
    const overrides = db.all<OverrideRow>(OVERRIDES)
    const tables = new Map<string, Table>()
    const physical = new Map<string, Map<string, Storage>>()
    const build = (row: TableRow): Table => {
        const known = tables.get(row.name)
        if (known) return known
        const parentRow = row.super_class ? byId.get(row.super_class) : undefined
        const parent = parentRow ? build(parentRow) : null
        const base = baseOf(row.name, parent)
        const stored = physical.get(base) ?? physicalColumns(db, base)
        physical.set(base, stored)
        const table = makeTable(row, columnRows.get(row.name) ?? [], parent, base, stored)
        for (const override of overrides) if (override.name === row.name) applyOverride(table.columns as Map<string, Column>, override)
        tables.set(row.name, table)
        for (const ancestor of table.ancestors) (tables.get(ancestor)?.descendants as string[]).push(row.name)
        return table
    }
    for (const row of tableRows) build(row)
    const all = [...tables.values()]
    return {
        table: name => tables.get(name),
        require: name => tables.get(name) ?? refuse(`Table ${name} does not exist`),
        tables: () => all,
        tableById: sysId => tables.get(byId.get(sysId)?.name ?? ''),
        column: (table, column) => tables.get(table)?.columns.get(column) ?? refuse(`Field ${column} of table ${table} does not exist`),
        changed,
    }
}

function refuse(message: string): never {
    throw new Error(message)
}

function baseOf(name: string, parent: Table | null): string {
    return !parent || parent.name === METADATA ? name : parent.base
}

function makeTable(row: TableRow, columnRows: ColumnRow[], parent: Table | null, base: string, stored: Map<string, Storage>): Table {
    const collection = columnRows.find(column => !column.element)
    const own = new Map<string, Column>()
    for (const column of columnRows) if (column.element) own.set(column.element, makeColumn(column, stored))
    const columns = new Map([...(parent?.columns ?? []), ...own])
    return {
        name: row.name,
        label: row.label ?? row.name,
        sysId: row.sys_id,
        parent: parent?.name ?? null,
        base,
        columns,
        own,
        descendants: [],
        ancestors: [row.name, ...(parent?.ancestors ?? [])],
        application: {
            access: row.access ?? 'public',
            read: row.read_access !== 0,
            create: row.create_access === 1,
            update: row.update_access === 1,
            delete: row.delete_access === 1,
            ws: row.ws_access === 1,
            caller: row.caller_access ?? '',
        },
        scope: row.scope ?? 'global',
        scopeId: row.sys_scope ?? 'global',
        displayColumn: displayColumnOf(own, columns, parent),
        isMetadata: row.name === METADATA || (parent?.isMetadata ?? false),
        extendable: row.is_extendable === 1,
        attributes: attributesOf(collection?.attributes ?? null),
    }
}

/** What a table changes of a column that it inherits (docs: dictionary overrides). */
function applyOverride(columns: Map<string, Column>, override: OverrideRow): void {
    const column = columns.get(override.element)
    if (!column) return
    columns.set(override.element, {
        ...column,
        ...(override.default_value_override === 1 && { defaultValue: override.default_value }),
        ...(override.mandatory_override === 1 && { mandatory: override.mandatory === 1 }),
        ...(override.read_only_override === 1 && { readOnly: override.read_only === 1 }),
        ...(override.dependent_override === 1 && { dependent: override.dependent }),
    })
}

function makeColumn(row: ColumnRow, stored: Map<string, Storage>): Column {
    const type = row.internal_type ?? 'string'
    const storage = storageOf(type)
    const name = row.element as string
    return {
        table: row.name,
        name,
        type,
        label: row.column_label ?? name,
        maxLength: row.max_length ?? 40,
        mandatory: row.mandatory === 1,
        readOnly: row.read_only === 1,
        defaultValue: row.default_value,
        reference: row.reference,
        choice: row.choice ?? 0,
        choiceSource: row.choice_table && row.choice_field ? { table: row.choice_table, column: row.choice_field } : null,
        dependent: row.dependent,
        unique: row.unique === 1,
        display: row.display === 1,
        active: row.active !== 0,
        primary: row.primary === 1,
        cascadeRule: row.reference_cascade_rule,
        attributes: attributesOf(row.attributes),
        storage,
        physical: physicalName(stored, name, storage),
    }
}

/** The column marked as display, else the inherited one, else a column named as one (docs: administer/table-administration display values). */
function displayColumnOf(own: Map<string, Column>, columns: Map<string, Column>, parent: Table | null): string | null {
    for (const column of own.values()) if (column.display) return column.name
    if (parent?.displayColumn && parent.columns.get(parent.displayColumn)?.display) return parent.displayColumn
    return ['name', 'u_name', 'number', 'u_number'].find(name => columns.has(name)) ?? null
}

/** `a=1,b=2` of sys_dictionary.attributes. */
function attributesOf(text: string | null): Map<string, string> {
    const pairs = (text ?? '').split(',').filter(part => part.includes('='))
    return new Map(pairs.map(part => [part.slice(0, part.indexOf('=')).trim(), part.slice(part.indexOf('=') + 1)]))
}
