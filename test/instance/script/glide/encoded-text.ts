import type { Condition, Query } from '../../platform.ts'
import { NotEmulated } from '../script-error.ts'

type Order = NonNullable<Query['orderBy']>

/** Operators that stand without a value. */
const ALONE = new Set(['ISEMPTY', 'ISNOTEMPTY', 'ANYTHING', 'EMPTYSTRING'])

/**
 * A query as text: `active=true^priority=1^ORpriority=2^ORDERBYnumber`. What the text cannot say (an AND inside an OR inside
 * an AND) is refused. Source: markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md (getEncodedQuery)
 */
export function encodedText(where: Condition | undefined, order: Order, isBoolean: (field: string) => boolean): string {
    const groups = where === undefined ? [] : where.kind === 'or' && where.terms.some(({ kind }) => kind === 'and') ? where.terms : [where]
    const text = groups.map(group => conjunction(group, isBoolean)).join('^NQ')
    return [...(text === '' ? [] : [text]), ...order.map(({ field, descending }) => `ORDERBY${descending ? 'DESC' : ''}${field}`)].join('^')
}

function conjunction(group: Condition, isBoolean: (field: string) => boolean): string {
    if (group.kind !== 'and') return alternatives(group, isBoolean)
    return group.terms.map(term => term.kind === 'and' ? conjunction(term, isBoolean) : alternatives(term, isBoolean)).join('^')
}

function alternatives(condition: Condition, isBoolean: (field: string) => boolean): string {
    const terms = condition.kind === 'term' ? [condition] : condition.terms
    return terms.map(term => {
        if (term.kind !== 'term') throw new NotEmulated('getEncodedQuery of a condition within an OR of conditions')
        return termText(term, isBoolean(term.field))
    }).join('^OR')
}

function termText({ field, operator, value }: Extract<Condition, { kind: 'term' }>, isBoolean: boolean): string {
    if (ALONE.has(operator)) return `${field}${operator}`
    return `${field}${operator}${isBoolean && /^[01]$/.test(value) ? String(value === '1') : value}`
}
