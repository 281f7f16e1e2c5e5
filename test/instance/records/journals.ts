import { isJournal } from '../data/column-types.ts'
import type { Column, Table } from '../data/dictionary.ts'
import type { Platform, Row, Transaction } from '../platform.ts'

export interface JournalEntry {
    at: string
    by: string
    text: string
}

/** Text assigned to journal columns; it goes to sys_journal_field and not into the row (platform-facts 6.2). */
export function journalEntriesOf(table: Table, values: Row): [column: string, text: string][] {
    return Object.entries(values).filter((entry): entry is [string, string] => {
        const column = table.columns.get(entry[0])
        return column !== undefined && isJournal(column.type) && entry[1] !== null && entry[1] !== ''
    })
}

export function writeJournals(tx: Transaction, table: Table, sysId: string, entries: [column: string, text: string][]): void {
    for (const [element, value] of entries) {
        tx.platform.rows.insert('sys_journal_field', { element, element_id: sysId, name: table.name, value }, tx.user.userName)
    }
}

export function withoutJournals(table: Table, values: Row): Row {
    return Object.fromEntries(Object.entries(values).filter(([name]) => {
        const column = table.columns.get(name)
        return !column || !isJournal(column.type)
    }))
}

/** Entries of a journal column, newest first: `most` of them, or all. Of one second, the one that was written later comes first. */
export function journalOf({ rows }: Platform, sysId: string, column: string, most?: number): JournalEntry[] {
    // Found in the order in which they were written, which their moments, being whole seconds, do not tell.
    const written = rows.find('sys_journal_field', { element_id: sysId, element: column })
    const found = written.sort((a, b) => (a.sys_created_on ?? '').localeCompare(b.sys_created_on ?? '')).reverse().slice(0, most)
    const authors = new Map(found.map(row => row.sys_created_by ?? '').map(name => [name, rows.first('sys_user', { user_name: name })?.name ?? name]))
    return found.map(row => ({ at: row.sys_created_on ?? '', by: authors.get(row.sys_created_by ?? '') ?? '', text: row.value ?? '' }))
}

/** The history as the platform prints it. Source: markdown/api-reference/server-api-reference/c_GlideElementScopedAPI.md (getJournalEntry) */
export function journalText(platform: Platform, sysId: string, column: Column, most?: number): string {
    return journalOf(platform, sysId, column.name, most).map(entry => `${entry.at} - ${entry.by} (${column.label})\n${entry.text}\n\n`).join('')
}
