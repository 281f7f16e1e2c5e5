import { isDateTime, isReference } from '../../data/column-types.ts'
import type { Column } from '../../data/dictionary.ts'
import { choicesOf } from '../../records/choices.ts'
import { encrypt, hashPassword } from '../../security/secrets.ts'
import { GlideDateTime } from './glide-date-time.ts'
import type { Glide } from './glide-class.ts'
import { internalValue } from './values.ts'

/** The internal value of what a person would type or choose in `column`; null empties it. */
export function displayedValue(glide: Glide, table: string, column: Column, shown: string | null): string | null {
    if (shown === null || shown === '') return null
    if (column.type === 'password') return hashPassword(shown)
    if (column.type === 'password2') return encrypt(glide.platform.key, shown)
    if (isReference(column.type)) return referenced(glide, column, shown)
    if (column.choice > 0) return chosen(glide, table, column, shown)
    if (isDateTime(column.type)) return momentShown(glide, shown)
    return internalValue(column, shown)
}

/** Picks the first match and creates nothing (not from docs). */
function referenced(glide: Glide, column: Column, shown: string): string | null {
    const target = glide.platform.dictionary().require(column.reference ?? '')
    if (glide.platform.rows.get(target.name, shown)) return shown
    return target.displayColumn ? glide.platform.rows.first(target.name, { [target.displayColumn]: shown })?.sys_id ?? null : null
}

function chosen({ platform }: Glide, table: string, column: Column, shown: string): string | null {
    const match = choicesOf(platform, platform.dictionary().require(table), column).find(({ label }) => label === shown)
    return match?.value ?? internalValue(column, shown)
}

function momentShown(glide: Glide, shown: string): string | null {
    const moment = new GlideDateTime(glide)
    moment.setDisplayValue(shown)
    return moment.isValid() ? moment.getValue() : null
}
