import type { Platform } from '../platform.ts'
import type { Column, Table } from '../data/dictionary.ts'

/** Label of a choice, from the nearest table of the hierarchy that has choices for the column; null when there is none. */
export function choiceLabel(platform: Platform, table: Table, column: Column, value: string): string | null {
    const labels = platform.cached('choice labels', () => new Map<string, Map<string, string>>())
    const key = `${table.name}.${column.name}`
    const known = labels.get(key) ?? readLabels(platform, table, column)
    labels.set(key, known)
    return known.get(value) ?? null
}

function readLabels({ rows }: Platform, table: Table, column: Column): Map<string, string> {
    const element = column.choiceSource?.column ?? column.name
    for (const name of column.choiceSource ? [column.choiceSource.table] : table.ancestors) {
        const choices = rows.find('sys_choice', { name, element }).filter(choice => (choice['language'] ?? 'en') === 'en')
        if (choices.length > 0) return new Map(choices.map(choice => [choice['value'] ?? '', choice['label'] ?? '']))
    }
    return new Map()
}
