import type { Table } from '../../data/dictionary.ts'
import type { Condition, Platform } from '../../platform.ts'
import { choicesOf } from '../../records/choices.ts'

const SYS_ID = /^[0-9a-f]{32}$/

/**
 * A `field=value` pair of an address. A choice may be named by its label, a referenced record by its display value, a user
 * also by the user name. Source: markdown/api-reference/rest-apis/c_TableAPI.md (name-value pairs)
 */
export function pairTerm(platform: Platform, table: Table, field: string, value: string): Condition {
    const column = table.columns.get(field)
    const term = (name: string, wanted: string): Condition => ({ kind: 'term', field: name, operator: '=', value: wanted })
    if (!column || value === '') return term(field, value)
    const target = column.reference ? platform.dictionary().table(column.reference) : undefined
    if (target && column.type === 'reference' && !SYS_ID.test(value)) {
        const names = [target.displayColumn, target.name === 'sys_user' ? 'user_name' : null].filter(name => name !== null && name !== undefined)
        return { kind: 'or', terms: names.map(name => term(`${field}.${name}`, value)) }
    }
    const choices = column.choice ? choicesOf(platform, table, column) : []
    const isValue = choices.some(choice => choice.value === value)
    const labelled = isValue ? undefined : choices.find(choice => choice.label.toLowerCase() === value.toLowerCase())
    return term(field, labelled?.value ?? value)
}
