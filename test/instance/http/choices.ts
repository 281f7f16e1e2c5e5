import type { Column, Table } from '../data/dictionary.ts'
import type { Platform } from '../platform.ts'

export interface Choice {
    value: string
    label: string
}

/** The choices of a column in order: those of the nearest table of the hierarchy that has any; none for other columns. */
export function choicesOf(platform: Platform, table: Table, column: Column): Choice[] {
    if (column.choice === 0) return []
    const known = platform.cached('choices by column', () => new Map<string, Choice[]>())
    const key = `${table.name}.${column.name}`
    const found = known.get(key) ?? readChoices(platform, table, column)
    known.set(key, found)
    return found
}

function readChoices(platform: Platform, table: Table, column: Column): Choice[] {
    const source = column.choiceSource
    const names = source ? [source.table] : table.ancestors
    for (const name of names) {
        const rows = platform.rows.find('sys_choice', { name, element: source?.column ?? column.name, inactive: '0' })
        if (rows.length === 0) continue
        return rows
            .filter(row => (row.language ?? 'en') === 'en')
            .sort((a, b) => Number(a.sequence ?? 0) - Number(b.sequence ?? 0))
            .map(row => ({ value: row.value ?? '', label: row.label ?? row.value ?? '' }))
    }
    return []
}
