import type { Transaction } from '../platform.ts'
import { epochOf } from '../data/clock.ts'
import { isDateTime, isReference } from '../data/column-types.ts'
import type { Column } from '../data/dictionary.ts'
import { printDate } from '../script/glide/date-formats.ts'
import { toLocal } from '../script/glide/time-zones.ts'
import { choiceLabel } from './choices.ts'

/** What a person sees in place of a value (platform-facts 6.2; docs: field types). */
export function displayValue(tx: Transaction, tableName: string, columnName: string, value: string | null): string {
    if (value === null || value === '') return ''
    const table = tx.platform.dictionary().require(tableName)
    const column = tx.platform.dictionary().column(tableName, columnName)
    if (column.type === 'boolean') return value === '1' || value === 'true' ? 'true' : 'false'
    if (column.type === 'password' || column.type === 'password2') return '********'
    if (isDateTime(column.type)) return moment(tx, value)
    if (column.type === 'glide_date') return printDate(epochOf(`${value} 00:00:00`), tx.user.dateFormat)
    if (column.type === 'sys_class_name') return tx.platform.dictionary().table(value)?.label ?? value
    if (isReference(column.type)) return referenced(tx, column, value)
    if (column.type === 'glide_list') return value.split(',').map(each => referenced(tx, column, each)).join(', ')
    return (isChoice(column) && choiceLabel(tx.platform, table, column, value)) || value
}

const isChoice = (column: Column): boolean => column.choice > 0 || column.type === 'choice'

function moment({ user }: Transaction, value: string): string {
    return printDate(toLocal(user.timeZone, epochOf(value)), `${user.dateFormat} ${user.timeFormat}`)
}

/** The referenced record's display value; the sys_id itself when the record is gone. A display value may be a reference again. */
function referenced(tx: Transaction, column: Column, sysId: string): string {
    const target = column.reference ? tx.platform.dictionary().table(column.reference) : undefined
    const row = target && tx.platform.rows.get(target.name, sysId)
    if (!row || !target) return sysId
    const own = tx.platform.dictionary().table(row['sys_class_name'] ?? '') ?? target
    return own.displayColumn ? displayValue(tx, own.name, own.displayColumn, row[own.displayColumn] ?? null) : (row['sys_created_on'] ?? '')
}
