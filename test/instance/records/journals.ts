import type { Row, Transaction } from '../platform.ts'
import { isJournal } from '../data/column-types.ts'
import type { Table } from '../data/dictionary.ts'

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
