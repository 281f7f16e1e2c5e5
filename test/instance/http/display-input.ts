import { timestampOf } from '../data/clock.ts'
import { isDateTime, isReference } from '../data/column-types.ts'
import type { Column, Table } from '../data/dictionary.ts'
import type { Platform } from '../platform.ts'
import { fromLocal } from '../script/glide/time-zones.ts'
import { encrypt, hashPassword } from '../security/secrets.ts'
import { choicesOf } from '../records/choices.ts'

/** What a person typed, in the platform's internal form; a problem names what no value could be found for. */
export type Internal = { value: string | null } | { problem: string }

const SYS_ID = /^[0-9a-f]{32}$/

/**
 * Turns a display value into the internal one, as `setDisplayValue` does: references by display value, choices by label,
 * dates in the user's time zone, passwords hashed or encrypted.
 * Source: markdown/api-reference/rest-apis/c_TableAPI.md (sysparm_input_display_value), platform-facts 3 and 13.
 */
export function internalOf(platform: Platform, table: Table, column: Column, text: string, timeZone: string): Internal {
    if (text === '') return { value: null }
    if (column.type === 'password') return { value: hashPassword(text) }
    if (column.type === 'password2') return { value: encrypt(platform.key, text) }
    if (column.type === 'boolean') return { value: text === 'true' || text === '1' ? '1' : '0' }
    if (isReference(column.type)) return referenceOf(platform, column, text)
    if (isDateTime(column.type)) return dateTimeOf(column, text, timeZone)
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

function dateTimeOf(column: Column, text: string, timeZone: string): Internal {
    const parts = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(:\d{2})?)?$/.exec(text)
    const wallClock = parts ? Date.parse(`${parts[1]}T${parts[2] ?? '00:00'}${parts[3] ?? ':00'}Z`) : Number.NaN
    if (Number.isNaN(wallClock)) return { problem: `${column.label}: '${text}' is not a date and time (yyyy-MM-dd HH:mm:ss)` }
    return { value: timestampOf(fromLocal(timeZone || 'UTC', wallClock)) }
}
