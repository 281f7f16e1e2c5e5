import type { Row } from '../platform.ts'
import { isTimestamp } from './clock.ts'
import { isDateTime, isJournal } from './column-types.ts'
import type { Parameter } from './database.ts'
import type { Column, Dictionary, Table } from './dictionary.ts'
import { quoted } from './identifier.ts'

/**
 * Types whose text is cut at the column's length, while that is short: the database column of a longer one holds 16 MB
 * whatever the dictionary says (ServiceNow KB0685779; that the shorter ones cut and do not refuse: reported).
 */
const CUT = new Set(['string', 'choice', 'email', 'url', 'ph_number', 'translated_field', 'translated_text', 'multi_two_lines', 'html', 'sysevent_name'])

const LONGEST_CUT = 255
/** `yyyy-MM-dd` */
const DATE_LENGTH = 10

const selectLists = new WeakMap<Dictionary, Map<string, string>>()

/** Physical columns that rows of the table, or of what extends it, are read from. */
export function selectList(table: Table, dictionary: Dictionary, alias: string): string {
    const known = selectLists.get(dictionary) ?? new Map<string, string>()
    selectLists.set(dictionary, known)
    const list = known.get(table.name) ?? columnsRead(table, dictionary).map(name => `${alias}.${quoted(name)}`).join(', ')
    known.set(table.name, list)
    return list
}

function columnsRead(table: Table, dictionary: Dictionary): string[] {
    // The view over all application files has their common columns only.
    const classes = table.name === 'sys_metadata' ? [table] : table.descendants.map(name => dictionary.require(name))
    const columns = classes.flatMap(each => [...each.columns.values()])
    return [...new Set(columns.filter(column => !isJournal(column.type)).map(column => column.physical))]
}

/** A stored row in the platform's internal form, with the columns of its own class. */
export function rowOf(table: Table, dictionary: Dictionary, stored: Record<string, unknown>): Row {
    const name = table.name === 'sys_metadata' ? null : stored['sys_class_name']
    const own = typeof name === 'string' && name !== table.name ? (dictionary.table(name) ?? table) : table
    const row: Row = {}
    for (const column of own.columns.values()) {
        const value = stored[column.physical]
        row[column.name] = value === null || value === undefined ? null : String(value)
    }
    return row
}

/** A value as its column stores it; what is no number or date is stored as empty (reported). */
export function storedValue(column: Pick<Column, 'type' | 'storage' | 'maxLength'>, value: string | null): Parameter {
    if (value === null || value === '') return null
    if (column.type === 'boolean') return value === 'true' || value === '1' ? 1 : 0
    if (column.storage === 'INTEGER') return numberOf(value, Math.trunc)
    if (column.storage === 'REAL') return numberOf(value, same => same)
    if (isDateTime(column.type)) return dateTimeOf(value)
    if (column.type === 'glide_date') return dateTimeOf(value.slice(0, DATE_LENGTH))?.slice(0, DATE_LENGTH) ?? null
    return CUT.has(column.type) && column.maxLength <= LONGEST_CUT ? value.slice(0, column.maxLength) : value
}

function numberOf(value: string, shape: (value: number) => number): number | null {
    const number = Number(value.replaceAll(',', ''))
    return Number.isFinite(number) ? shape(number) : null
}

function dateTimeOf(value: string): string | null {
    const moment = value.length === DATE_LENGTH ? `${value} 00:00:00` : value
    return isTimestamp(moment) ? moment : null
}

/** What a column would read back after storing `value`; decides whether an update changes anything. */
export function normalised(column: Column, value: string | null): string | null {
    const stored = storedValue(column, value)
    return stored === null ? null : String(stored)
}
