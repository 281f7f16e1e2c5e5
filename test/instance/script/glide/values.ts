import type { Column } from '../../data/dictionary.ts'
import { isDateTime } from '../../data/column-types.ts'
import { normalised } from '../../data/row-values.ts'

/** Text that clears a column; so a surname "NULL" is lost. Source: markdown/api-reference/scripts/r_SettingAGlideRecordVariableToNull.md */
export const CLEARING_TEXT = 'NULL'

/** A script's value as text, the way the platform's Java methods take it; null for null and undefined. */
export function textOf(value: unknown): string | null {
    if (value === null || value === undefined) return null
    if (Array.isArray(value)) return value.map(each => textOf(each) ?? '').join(',')
    return String(value)
}

export const textOrEmpty = (value: unknown): string => textOf(value) ?? ''

export function numberOf(value: unknown, what: string): number {
    const number = typeof value === 'number' ? value : Number(textOf(value) ?? NaN)
    if (!Number.isFinite(number)) throw new TypeError(`${what}: ${String(value)} is not a number`)
    return number
}

/** True as the platform's text form of a boolean has it. */
export const isTrue = (value: unknown): boolean => value === true || value === 1 || /^(true|1|yes)$/i.test(textOrEmpty(value))

/** A script's value in the internal form of `column`; null empties it. */
export function internalValue(column: Column, value: unknown): string | null {
    const text = textOf(value)
    if (text === null || text.trim() === '' || text === CLEARING_TEXT) return null
    if (column.type === 'boolean') return isTrue(text) ? '1' : '0'
    if (column.storage === 'INTEGER') return integerText(text)
    // What is not in the internal format is not understood, ISO 8601 with `T` and `Z` included (platform-facts 6.2).
    if (isDateTime(column.type) || column.type === 'glide_date') return normalised(column, text)
    return text
}

/** Text that is no number leaves the column empty (not from docs). */
function integerText(text: string): string | null {
    const number = Number(text)
    return Number.isFinite(number) ? String(Math.trunc(number)) : null
}
