import { isJournal } from '../data/column-types.ts'
import type { Column, Table } from '../data/dictionary.ts'
import type { Row } from '../platform.ts'

/** Such a value is encrypted for this instance and serves nowhere else; it stays out of every export. */
const SECRET_TYPES = new Set(['password', 'password2'])

export type ExportAction = 'INSERT_OR_UPDATE' | 'DELETE'

/** A record as one file of update XML, as a package brings it and a customer update keeps it (SDK 4.9.0). */
export function recordXml(table: Table, row: Row, action: ExportAction = 'INSERT_OR_UPDATE'): string {
    return `<?xml version="1.0" encoding="UTF-8"?><record_update table="${table.name}">${recordElement(table, row, action)}</record_update>`
}

/** The record alone, for documents that hold many. */
export function recordElement(table: Table, row: Row, action: ExportAction = 'INSERT_OR_UPDATE'): string {
    const fields = exportedColumns(table).map(column => fieldXml(column, row[column.name] ?? null))
    return `<${table.name} action="${action}">${fields.join('')}</${table.name}>`
}

/** Columns that an export carries, by name; journals have no value of their own. */
export function exportedColumns(table: Table): Column[] {
    const columns = [...table.columns.values()].filter(({ type }) => !isJournal(type) && !SECRET_TYPES.has(type))
    return columns.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A value as update XML writes it: booleans in words, the rest in internal form. */
export function exportedValue(column: Column, value: string | null): string {
    if (value === null) return ''
    return column.type === 'boolean' ? String(value === '1') : value
}

function fieldXml(column: Column, value: string | null): string {
    const text = exportedValue(column, value)
    return text === '' ? `<${column.name}/>` : `<${column.name}>${escapeXml(text)}</${column.name}>`
}

/** Text between tags or in an attribute. Characters that XML 1.0 cannot carry at all become a space. */
export function escapeXml(text: string): string {
    return text
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
        .replace(/[&<>"\r]/g, character => ENTITIES[character] ?? character)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }
