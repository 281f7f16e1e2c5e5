import type { Table } from '../data/dictionary.ts'
import { parseEncodedQuery } from '../data/query/encoded.ts'
import { normalised } from '../data/row-values.ts'
import type { Condition, Row, Transaction } from '../platform.ts'
import { withScriptValues } from '../records/script-values.ts'

type Term = Extract<Condition, { kind: 'term' }>

/** The form of a new record with the conditions of a list as its first values, where they say what a field is. */
export function presetAddress(table: Table, conditions: string): string {
    const preset = equalTerms(conditions).filter(({ field }) => table.columns.has(field)).map(({ field, value }) => `${field}=${value}`).join('^')
    return `/${table.name}.do?${new URLSearchParams({ sys_id: '-1', ...(preset && { sysparm_query: preset }) })}`
}

/**
 * Values that the address of a new record gives its fields; `javascript:` ones are evaluated. A field with the attribute
 * `ignore_filter_on_new` takes none. Sources: markdown/platform-user-interface/{c_UsingFiltersAndBreadcrumbs,r_NavigatingByURLExamples}.md.
 */
export function presetsOf(tx: Transaction, table: Table, encoded: string): Row {
    const row: Row = {}
    for (const term of equalTerms(encoded)) {
        const { field, value } = withScriptValues(tx, term, table.name, null) as Term
        const column = table.columns.get(field)
        if (!column || column.attributes.get('ignore_filter_on_new') === 'true') continue
        row[field] = normalised(column, value === '' ? null : value)
    }
    return row
}

/** Conditions that all hold and say `=`. */
function equalTerms(encoded: string): Term[] {
    const { where } = parseEncodedQuery(encoded)
    const all = !where ? [] : where.kind === 'and' ? where.terms : [where]
    return all.filter((term): term is Term => term.kind === 'term' && term.operator === '=')
}
