import { isJournal, isReference } from '../../data/column-types.ts'
import type { Column, Table } from '../../data/dictionary.ts'
import type { Row, Transaction } from '../../platform.ts'
import { journalText } from '../../records/journals.ts'
import { instanceUrl } from '../addresses.ts'
import type { ReadParameters } from './parameters.ts'

type Shown = string | { link: string; value: string } | { display_value: string; link?: string; value?: string }

/** Secrets never leave by this door, whoever asks (platform-facts 1.6, 13). */
const SECRET_TYPES = new Set(['password', 'password2'])

/** A record as the Table API shows it. Columns that the caller may not read are left out, unknown ones too. */
export function representationOf(tx: Transaction, table: Table, row: Row, how: ReadParameters): Record<string, Shown> {
    const shown: Record<string, Shown> = {}
    for (const path of how.fields ?? table.columns.keys()) {
        const found = resolve(tx, table, row, path)
        if (found) shown[path] = show(tx, found, how)
    }
    return shown
}

interface Found {
    table: Table
    column: Column
    row: Row
}

/** Follows a dot-walk, record by record; null where a column is missing or closed to the caller. Beyond an empty reference all is empty (reported). */
function resolve(tx: Transaction, table: Table, row: Row | null, path: string): Found | null {
    const [name = '', ...rest] = path.split('.')
    const column = table.columns.get(name)
    if (!column || SECRET_TYPES.has(column.type) || !tx.platform.access.field(tx, table.name, name, 'read', row)) return null
    if (rest.length === 0) return { table, column, row: row ?? {} }
    const target = column.reference ? tx.platform.dictionary().table(column.reference) : undefined
    if (!target) return null
    const next = row?.[name] ? tx.platform.rows.get(target.name, row[name]) : null
    if (next && !tx.platform.access.record(tx, target.name, 'read', next)) return null
    return resolve(tx, target, next, rest.join('.'))
}

function show(tx: Transaction, { table, column, row }: Found, how: ReadParameters): Shown {
    const value = plainValue(column, row[column.name] ?? null)
    const link = isReference(column.type) && value !== '' && !how.excludeLinks
        ? `${instanceUrl(tx.platform)}/api/now/table/${column.reference}/${value}`
        : null
    if (how.display === 'false') return link ? { link, value } : value
    const display = isJournal(column.type)
        ? journalText(tx.platform, row.sys_id ?? '', column)
        : tx.platform.records.display(tx, table.name, column.name, row[column.name] ?? null)
    if (how.display === 'all') return { display_value: display, ...(link ? { link } : {}), value }
    return link ? { display_value: display, link } : display
}

/** All values are text, empty ones the empty text, booleans words (platform-facts 5). */
function plainValue(column: Column, value: string | null): string {
    if (column.type === 'boolean' && value !== null) return value === '1' ? 'true' : 'false'
    return isJournal(column.type) ? '' : value ?? ''
}
