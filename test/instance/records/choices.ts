import type { Column, Table } from '../data/dictionary.ts'
import type { Platform } from '../platform.ts'

export interface Choice {
    value: string
    label: string
}

interface Choices {
    active: Choice[]
    /** Inactive ones too: a record may still hold one. */
    labels: Map<string, string>
}

/** What may be chosen for a column, in order; nothing for a column without a choice list. */
export function choicesOf(platform: Platform, table: Table, column: Column): Choice[] {
    return column.choice === 0 ? [] : choices(platform, table, column).active
}

/** Label of a choice; null when there is none. */
export function choiceLabel(platform: Platform, table: Table, column: Column, value: string): string | null {
    return choices(platform, table, column).labels.get(value) ?? null
}

/** Choices are those of the nearest table of the hierarchy that has any for the column. */
function choices(platform: Platform, table: Table, column: Column): Choices {
    const read = platform.cached('choices', () => new Map<string, Choices>())
    const key = `${table.name}.${column.name}`
    const known = read.get(key) ?? readChoices(platform, table, column)
    read.set(key, known)
    return known
}

function readChoices({ rows }: Platform, table: Table, column: Column): Choices {
    const element = column.choiceSource?.column ?? column.name
    for (const name of column.choiceSource ? [column.choiceSource.table] : table.ancestors) {
        const found = rows.find('sys_choice', { name, element }).filter(row => (row.language ?? 'en') === 'en')
        if (found.length === 0) continue
        const active = found.filter(row => row.inactive !== '1').sort((a, b) => Number(a.sequence ?? 0) - Number(b.sequence ?? 0))
        return {
            active: active.map(row => ({ value: row.value ?? '', label: row.label ?? row.value ?? '' })),
            labels: new Map(found.map(row => [row.value ?? '', row.label ?? ''])),
        }
    }
    return { active: [], labels: new Map() }
}
