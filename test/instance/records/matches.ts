import type { Condition, Row, Transaction } from '../platform.ts'
import { isJournal, isReference } from '../data/column-types.ts'
import type { Column } from '../data/dictionary.ts'
import { operatorOf, type Operator } from '../data/query/operators.ts'
import { relativeMoment } from '../data/query/relative.ts'
import { withScriptValues } from './script-values.ts'

/** A record as it is now in memory, and as it was before; `previous` is null for a new record. */
export interface States {
    current: Row
    previous: Row | null
}

type Term = Extract<Condition, { kind: 'term' }>

/**
 * Does a record in memory meet a condition? As rules, data policies and access rules ask; comparison is case-sensitive,
 * unlike a query's (platform-facts 7.1). A condition on an unknown field is passed over.
 */
export function matches(tx: Transaction, table: string, condition: Condition | undefined, states: States): boolean {
    if (!condition) return true
    return holds(tx, table, withScriptValues(tx, condition, table, states.current), states)
}

function holds(tx: Transaction, table: string, condition: Condition, states: States): boolean {
    if (condition.kind === 'term') return termHolds(tx, table, condition, states)
    const each = (term: Condition): boolean => holds(tx, table, term, states)
    return condition.kind === 'and' ? condition.terms.every(each) : condition.terms.some(each)
}

function termHolds(tx: Transaction, table: string, term: Term, states: States): boolean {
    const operator = operatorOf(term.operator)
    const found = walk(tx, table, term.field.split('.'), states.current)
    if (!found || operator === 'ANYTHING') return true
    const { column, value } = found
    const before = states.previous && !term.field.includes('.') ? (states.previous[term.field] ?? null) : null
    switch (operator) {
        case 'VALCHANGES':
            return isJournal(column.type) ? value !== null : value !== before
        case 'CHANGESFROM':
            return value !== before && before === wanted(column, term.value)
        case 'CHANGESTO':
            return value !== before && value === wanted(column, term.value)
        case 'SAMEAS':
            return value === (states.current[term.value] ?? null)
        case 'NSAMEAS':
            return value !== (states.current[term.value] ?? null)
        case 'INSTANCEOF':
            return tx.platform.dictionary().require(term.value).descendants.includes(value ?? '')
        default:
            return compares(operator, column, LOOKING_INSIDE.has(operator) ? shown(tx, column, value) : value, term.value, tx.platform.clock.now())
    }
}

/** These look at what a reference shows, as in a query. Source: docs: platform-user-interface/r_OpAvailableFiltersQueries */
const LOOKING_INSIDE: ReadonlySet<Operator> = new Set(['LIKE', 'CONTAINS', 'NOT LIKE', 'DOES NOT CONTAIN', 'STARTSWITH', 'ENDSWITH'])

function shown({ platform }: Transaction, { type, reference }: Column, value: string | null): string | null {
    const target = isReference(type) && reference && value !== null ? platform.dictionary().table(reference) : undefined
    return target?.displayColumn ? platform.rows.get(target.name, value ?? '')?.[target.displayColumn] ?? null : value
}

function wanted(column: Column, value: string): string | null {
    if (value === '' || value === 'NULL') return null
    return column.type === 'boolean' ? (value === 'true' || value === '1' ? '1' : '0') : value
}

function walk(tx: Transaction, table: string, names: string[], row: Row): { column: Column; value: string | null } | null {
    const [first = '', ...rest] = names
    const column = tx.platform.dictionary().require(table).columns.get(first)
    if (!column) return null
    const value = row[first] || null
    if (rest.length === 0) return { column, value }
    if (!column.reference || !isReference(column.type)) return null
    const target = value === null ? null : tx.platform.rows.get(column.reference, value)
    return walk(tx, column.reference, rest, target ?? {})
}

function compares(operator: Operator, column: Column, value: string | null, given: string, now: number): boolean {
    const list = (): (string | null)[] => given.split(',').map(each => wanted(column, each))
    const contains = (): boolean => (value ?? '').includes(given)
    switch (operator) {
        case '=':
        case 'EXACTLY':
            return value === wanted(column, given)
        case '!=':
            return value !== wanted(column, given)
        case 'IN':
            return list().includes(value)
        case 'NOT IN':
            return !list().includes(value)
        case 'LIKE':
        case 'CONTAINS':
            return contains()
        case 'NOT LIKE':
            return !contains()
        case 'DOES NOT CONTAIN':
            return value !== null && !contains()
        case 'STARTSWITH':
            return (value ?? '').startsWith(given)
        case 'ENDSWITH':
            return (value ?? '').endsWith(given)
        case 'ISEMPTY':
        case 'EMPTYSTRING':
            return value === null
        case 'ISNOTEMPTY':
            return value !== null
        default:
            return value !== null && ordered(operator, column, value, given, now)
    }
}

function ordered(operator: Operator, column: Column, value: string, given: string, now: number): boolean {
    const order = (other: string): number => (column.storage === 'TEXT' ? (value < other ? -1 : value > other ? 1 : 0) : Number(value) - Number(other))
    const [from = '', to = ''] = (operator === 'ON' || operator === 'NOTON' ? given.split('@').slice(1) : given.split('@'))
    switch (operator) {
        case '>':
            return order(given) > 0
        case '>=':
            return order(given) >= 0
        case '<':
            return order(given) < 0
        case '<=':
            return order(given) <= 0
        case 'BETWEEN':
        case 'ON':
            return order(from) >= 0 && order(to) <= 0
        case 'NOTON':
            return order(from) < 0 || order(to) > 0
        case 'RELATIVEGT':
            return order(relativeMoment(given, now)) > 0
        case 'RELATIVEGE':
            return order(relativeMoment(given, now)) >= 0
        case 'RELATIVELT':
            return order(relativeMoment(given, now)) < 0
        case 'RELATIVELE':
            return order(relativeMoment(given, now)) <= 0
        default:
            throw new Error(`Condition operator '${operator}' is not emulated for records in memory`)
    }
}
