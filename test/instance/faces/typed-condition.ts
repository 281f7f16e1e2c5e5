import { isDateTime, isReference } from '../data/column-types.ts'
import type { Column, Table } from '../data/dictionary.ts'
import { internalOf } from '../http/display-input.ts'
import type { Transaction } from '../platform.ts'
import { choicesOf } from '../records/choices.ts'

/** A condition of an encoded query, or why what was typed makes none. */
export type TypedCondition = { condition: string } | { problem: string }

/** Operators of the filter, in the words of the condition builder (markdown/platform-user-interface/r_OpAvailableFiltersQueries.md). */
export const FILTER_OPERATORS: Record<string, string> = {
    '=': 'is', '!=': 'is not', LIKE: 'contains', 'NOT LIKE': 'does not contain', STARTSWITH: 'starts with', ENDSWITH: 'ends with',
    ISEMPTY: 'is empty', ISNOTEMPTY: 'is not empty', '>': 'greater than', '>=': 'greater than or is', '<': 'less than', '<=': 'less than or is',
}
const WITHOUT_VALUE = new Set(['ISEMPTY', 'ISNOTEMPTY'])

/** One line of the filter: a column, an operator and a value as a person types it. */
export function filterCondition(tx: Transaction, table: Table, column: Column, operator: string, text: string): TypedCondition {
    if (!(operator in FILTER_OPERATORS)) return { problem: `The filter has no operator '${operator}'` }
    if (WITHOUT_VALUE.has(operator)) return { condition: `${column.name}${operator}` }
    return withValue(tx, table, column, operator, text)
}

/** Longest first. */
const WILDCARDS: [start: string, operator: string][] = [['!=', '!='], ['!*', 'NOT LIKE'], ['=', '='], ['*', 'LIKE']]
/** Columns that count as numeric although they hold text. */
const NUMBERED = new Set(['number', 'u_number'])

/**
 * "Go to": values from the one typed on, or by wildcard; a number that ends with the digits; a choice by its label.
 * Source: markdown/platform-user-interface/t_SearchAList.md.
 */
export function goToCondition(tx: Transaction, table: Table, column: Column, typed: string): TypedCondition {
    const text = typed.trim()
    const wildcard = WILDCARDS.find(([start]) => text.startsWith(start))
    if (text.startsWith('!%')) return { problem: 'The wildcard !% is not emulated' }
    if (wildcard) return withValue(tx, table, column, wildcard[1], text.slice(wildcard[0].length))
    const [starts, ends] = [text.endsWith('%'), text.startsWith('%')]
    if (starts || ends) return withValue(tx, table, column, starts && ends ? 'LIKE' : starts ? 'STARTSWITH' : 'ENDSWITH', text.replace(/^%|%$/g, ''))
    if (NUMBERED.has(column.name) && /^\d+$/.test(text)) return withValue(tx, table, column, 'ENDSWITH', text)
    const choice = choicesOf(tx.platform, table, column).find(each => each.label.toLowerCase() === text.toLowerCase())
    return choice ? withValue(tx, table, column, '=', choice.label) : withValue(tx, table, column, '>=', text)
}

/** "for text": the text in any of the columns. Source: the same page. */
export function textCondition(columns: Column[], typed: string): TypedCondition {
    const text = typed.trim()
    if (columns.length === 0) return { problem: 'This list has no text to search' }
    return sound(text, columns.map((column, index) => `${index > 0 ? 'OR' : ''}${column.name}LIKE${text}`).join('^'))
}

function withValue(tx: Transaction, table: Table, column: Column, operator: string, typed: string): TypedCondition {
    const text = typed.trim()
    const equals = operator === '=' || operator === '!='
    if (text === '') return equals ? { condition: `${column.name}${operator === '=' ? 'ISEMPTY' : 'ISNOTEMPTY'}` } : { problem: `${column.label}: no value is given` }
    const display = isReference(column.type) && column.reference ? tx.platform.dictionary().table(column.reference)?.displayColumn : null
    // A person names the record, not its sys_id.
    if (display && !/^[0-9a-f]{32}$/.test(text)) return sound(text, `${column.name}.${display}${operator}${text}`)
    const choice = choicesOf(tx.platform, table, column).find(each => each.label.toLowerCase() === text.toLowerCase())
    if (choice) return sound(choice.value, `${column.name}${operator}${choice.value}`)
    if (column.type === 'boolean') return { condition: `${column.name}${operator}${/^(true|1|yes)$/i.test(text) ? 'true' : 'false'}` }
    if (!isDateTime(column.type)) return sound(text, `${column.name}${operator}${text}`)
    const moment = internalOf(tx.platform, table, column, text, tx.user)
    return 'problem' in moment ? moment : { condition: `${column.name}${operator}${moment.value ?? ''}` }
}

/** `^` separates the conditions of an encoded query. */
function sound(text: string, condition: string): TypedCondition {
    return text.includes('^') ? { problem: 'A search cannot contain the character ^' } : { condition }
}
