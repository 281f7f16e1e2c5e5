import type { Condition, Query } from '../../platform.ts'
import { leadingOperator, operatorOf } from './operators.ts'

const FIELD = /^[a-z_][a-zA-Z0-9_.]*?(?=[^a-z0-9_.]|$)/

/**
 * Parses an encoded query: `^` and, `^OR` binds to the condition before it, `^NQ` starts a new group, `^EQ` ends,
 * ORDERBY and ORDERBYDESC order. Unknown operators throw by name.
 * Source: docs platform-user-interface/c_EncodedQueryStrings; SDK 4.9.0 guide encoded-query-guide.
 */
export function parseEncodedQuery(encoded: string): Query {
    const groups: Condition[][] = [[]]
    const orderBy: NonNullable<Query['orderBy']> = []
    for (const part of encoded.split('^')) {
        if (part === '' || part === 'EQ') continue
        const order = /^ORDERBY(DESC)?([a-z_].*)$/.exec(part)
        if (order) {
            orderBy.push({ field: order[2] as string, descending: order[1] !== undefined })
            continue
        }
        addTerm(groups, part)
    }
    const alternatives = groups.filter(terms => terms.length > 0).map(terms => joined('and', terms))
    return { ...(alternatives.length > 0 && { where: joined('or', alternatives) }), ...(orderBy.length > 0 && { orderBy }) }
}

function addTerm(groups: Condition[][], part: string): void {
    refuseReserved(part)
    if (part.startsWith('NQ')) {
        groups.push([])
        if (part.length > 2) addTerm(groups, part.slice(2))
        return
    }
    const terms = groups[groups.length - 1] as Condition[]
    const previous = terms[terms.length - 1]
    if (!part.startsWith('OR')) terms.push(parseTerm(part))
    else if (!previous) terms.push(parseTerm(part.slice(2)))
    else if (previous.kind === 'or') previous.terms.push(parseTerm(part.slice(2)))
    else terms[terms.length - 1] = { kind: 'or', terms: [previous, parseTerm(part.slice(2))] }
}

/** Names that ask for something else than a field: a text index, a related list, a grouping. */
const RESERVED = ['123TEXTQUERY321', '123TEXTINDEXGROUP321', 'RLQUERY', 'ENDRLQUERY', 'GROUPBY']

/** Throws for a query that begins with a reserved name, none of which is emulated. */
export function refuseReserved(text: string): void {
    const name = RESERVED.find(each => text.startsWith(each))
    if (name) throw new Error(`Query operator '${name}' is not emulated`)
}

/** A text without an operator becomes a term on a field that no table has, and is treated as an invalid condition. */
function parseTerm(text: string): Condition {
    const field = FIELD.exec(text)?.[0] ?? ''
    const rest = text.slice(field.length)
    const operator = leadingOperator(rest)
    if (field === '' || (operator === null && rest === '')) return { kind: 'term', field: text, operator: '=', value: '' }
    if (operator === null) throw new Error(`Query operator '${rest.slice(0, 20)}' is not emulated`)
    return { kind: 'term', field, operator: operatorOf(operator), value: rest.slice(operator.length) }
}

function joined(kind: 'and' | 'or', terms: Condition[]): Condition {
    return terms.length === 1 ? (terms[0] as Condition) : { kind, terms }
}
