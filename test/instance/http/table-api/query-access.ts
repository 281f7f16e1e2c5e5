import type { Table } from '../../data/dictionary.ts'
import type { Condition, Query, Transaction } from '../../platform.ts'
import { refuse } from '../envelope.ts'

/** Operators that cannot be turned into guesses (docs: access-control/query-acl-rule). */
const MATCHING = new Set(['=', '!=', 'IN', 'NOT IN', 'SAMEAS', 'NSAMEAS', 'ANYTHING', 'EMPTYSTRING', 'ISEMPTY', 'ISNOTEMPTY', 'NULL', 'NOTNULL'])

/** Refuses a query by columns that the caller may not ask by; unknown columns are dropped elsewhere. The text is reported. */
export function requireQueryable(tx: Transaction, table: Table, query: Query): void {
    const asked = [...terms(query.where), ...(query.orderBy ?? []).map(({ field }) => ({ field, operator: 'ORDERBY' }))]
    const refused = asked.some(({ field, operator }) => !mayAsk(tx, table.name, field.split('.'), MATCHING.has(operator) ? 'query_match' : 'query_range'))
    if (refused) refuse(403, 'Insufficient rights to query records', 'Field(s) present in the query do not have permission to be read')
}

function terms(condition: Condition | undefined): { field: string; operator: string }[] {
    if (!condition) return []
    return condition.kind === 'term' ? [condition] : condition.terms.flatMap(terms)
}

function mayAsk(tx: Transaction, table: string, [first = '', ...rest]: string[], operation: 'query_match' | 'query_range'): boolean {
    const column = tx.platform.dictionary().table(table)?.columns.get(first)
    if (!column) return true
    if (!tx.platform.access.queryable(tx, table, first, operation)) return false
    return rest.length === 0 || !column.reference || mayAsk(tx, column.reference, rest, operation)
}
