import { isElsewhere, mayHaveDefault } from './default-columns.ts'
import type { TicketDefault } from './routing.ts'

/** What the instance says of a column, of one kind of tickets, and of a value for it. */
export interface DefaultColumn {
    table: string
    isJournal: boolean
    /** Empty for a column without a choice list. */
    choices: string[]
    /** The table that a reference points to; empty for any other column. */
    refersTo: string
    /** Whether the value is a record of it; null where the instance does not let the application look. */
    isThere: boolean | null
}

/** Why a default cannot be used as it is; `columns` are those of its name on the tables that it is for. */
export function defaultProblems({ column, value }: Pick<TicketDefault, 'column' | 'value'>, columns: DefaultColumn[]): string[] {
    if (isElsewhere(column)) return [`${column} is a column of another record than the ticket: it has no default.`]
    if (!mayHaveDefault(column)) return [`${column} is set by the application or by the platform: it has no default.`]
    if (columns.some(({ isJournal }) => isJournal)) return [`${column} holds entries that people write: it has no default.`]
    if (value === '') return []
    return columns.flatMap(({ table, choices, refersTo, isThere }) => {
        if (refersTo && isThere === false) return [`${column} of ${table} refers to ${refersTo}, where there is no record with the sys_id "${shown(value)}".`]
        if (choices.length > 0 && !choices.includes(value)) return [`The choice list of ${column} of ${table} has no "${shown(value)}". It has: ${choices.slice(0, 20).join(', ')}.`]
        return []
    })
}

function shown(value: string): string {
    return value.slice(0, 40)
}
