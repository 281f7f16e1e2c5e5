import { epochOf, isTimestamp, timestampOf } from '../data/clock.ts'
import { isDateTime, isReference } from '../data/column-types.ts'
import type { Column, Table } from '../data/dictionary.ts'
import type { Platform, User } from '../platform.ts'
import { INTERNAL_DATE, parseDate, printDate } from '../script/glide/date-formats.ts'
import { fromLocal } from '../script/glide/time-zones.ts'
import { encrypt, hashPassword } from '../security/secrets.ts'
import { choicesOf } from '../records/choices.ts'

/** What a person typed, in the platform's internal form; a problem names what no value could be found for. */
export type Internal = { value: string | null } | { problem: string }

/** How the user who typed it sees dates. */
type Shown = Pick<User, 'timeZone' | 'dateFormat' | 'timeFormat'>

const SYS_ID = /^[0-9a-f]{32}$/

/**
 * Turns a display value into the internal one, as `setDisplayValue` does: references by display value, choices by label,
 * dates in the user's time zone and format, passwords hashed or encrypted.
 * Source: markdown/api-reference/rest-apis/c_TableAPI.md (sysparm_input_display_value), platform-facts 3 and 13.
 */
export function internalOf(platform: Platform, table: Table, column: Column, text: string, shown: Shown): Internal {
    if (text === '') return { value: null }
    if (column.type === 'password') return { value: hashPassword(text) }
    if (column.type === 'password2') return { value: encrypt(platform.key, text) }
    if (column.type === 'boolean') return { value: text === 'true' || text === '1' ? '1' : '0' }
    if (isReference(column.type)) return referenceOf(platform, column, text)
    if (isDateTime(column.type)) return dateTimeOf(column, text, shown)
    if (column.type === 'glide_date') return dateOf(column, text, shown)
    const choice = choicesOf(platform, table, column).find(each => each.label === text)
    return { value: choice ? choice.value : text }
}

function referenceOf(platform: Platform, column: Column, text: string): Internal {
    const target = platform.dictionary().require(column.reference ?? '')
    if (SYS_ID.test(text) && platform.rows.get(target.name, text)) return { value: text }
    const display = target.displayColumn
    const found = display ? platform.rows.find(target.name, { [display]: text }) : []
    if (found.length === 0) return { problem: `${column.label}: there is no ${target.label} '${text}'` }
    if (found.length > 1) return { problem: `${column.label}: more than one ${target.label} is called '${text}'` }
    return { value: found[0]?.sys_id ?? null }
}

/** In the user's own format, or in the internal one, which needs no seconds here. */
function dateTimeOf(column: Column, text: string, { timeZone, dateFormat, timeFormat }: Shown): Internal {
    const format = `${dateFormat} ${timeFormat}`
    const parts = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(:\d{2})?)?$/.exec(text)
    const internal = parts ? `${parts[1]} ${parts[2] ?? '00:00'}${parts[3] ?? ':00'}` : text
    const wallClock = parseDate(text, format) ?? (isTimestamp(internal) ? epochOf(internal) : null)
    if (wallClock === null) return { problem: `${column.label}: '${text}' is not a date and time (${format})` }
    return { value: timestampOf(fromLocal(timeZone || 'UTC', wallClock)) }
}

function dateOf(column: Column, text: string, { dateFormat }: Shown): Internal {
    const date = parseDate(text, dateFormat) ?? parseDate(text, INTERNAL_DATE)
    return date === null ? { problem: `${column.label}: '${text}' is not a date (${dateFormat})` } : { value: printDate(date, INTERNAL_DATE) }
}
