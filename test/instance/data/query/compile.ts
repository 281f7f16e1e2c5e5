import { compileCondition, type Scope } from './compile-condition.ts'
import { makeFieldPaths } from './field-paths.ts'
import type { Condition, Query } from '../../platform.ts'
import type { Parameter } from '../database.ts'
import type { Dictionary, Table } from '../dictionary.ts'
import { classList, quoted } from '../identifier.ts'

export interface QueryContext {
    dictionary: Dictionary
    /** Epoch milliseconds, for relative dates. */
    now: number
    /** What a condition on an unknown field does: it is dropped, empties the result (`glide.invalid_query.returns_no_rows`), or throws. */
    unknownField: 'drop' | 'no rows' | 'throw'
}

/** The parts of a statement after SELECT; `paths` gives the SQL of further fields, before `from` is read. */
export interface CompiledQuery {
    paths: Scope['paths']
    from(): string
    where: string
    orderBy: string
    window: string
    params: Parameter[]
}

export const ROW = 't'
const NAMING: ReadonlySet<string> = new Set(['=', 'EXACTLY', 'IN'])

export function compileQuery(table: Table, query: Query, context: QueryContext): CompiledQuery {
    const paths = makeFieldPaths(context.dictionary, table, ROW)
    const params: Parameter[] = []
    const scope: Scope = { ...context, paths, params, invalid: false }
    const parts = [classFilter(table, query.where), query.where ? compileCondition(query.where, scope) : ''].filter(part => part !== '')
    const orderBy = orderClause(query, scope)
    if (scope.invalid && context.unknownField === 'throw') throw new Error(`A query of table ${table.name} names a field that does not exist: ${JSON.stringify(query).slice(0, 400)}`)
    if (scope.invalid && context.unknownField === 'no rows') parts.push('0')
    return {
        paths,
        from: () => `FROM ${quoted(table.base)} AS ${ROW}${paths.joins()}`,
        where: parts.length > 0 ? ` WHERE ${parts.join(' AND ')}` : '',
        orderBy,
        window: windowClause(query, params),
        params,
    }
}

/**
 * Rows of the table and what extends it: the physical table holds the whole hierarchy. The `+` keeps SQLite from reading a
 * whole class by its index where the query names its rows: without statistics it takes a list of keys for the dearer way.
 */
function classFilter(table: Table, where: Condition | undefined): string {
    if (table.name === table.base) return ''
    return `${where && namesRows(where) ? '+' : ''}${ROW}."sys_class_name" ${table.descendants.length === 1 ? '=' : 'IN'} (${classList(table.descendants)})`
}

function namesRows(where: Condition): boolean {
    if (where.kind === 'and') return where.terms.some(namesRows)
    return where.kind === 'term' && where.field === 'sys_id' && NAMING.has(where.operator)
}

/** References are ordered by what the user sees (reported). Unknown fields are left out, like unknown conditions. */
function orderClause(query: Query, scope: Scope): string {
    const terms = (query.orderBy ?? []).flatMap(({ field, descending }) => {
        const path = scope.paths.displayOf(field)
        if (!path) scope.invalid = true
        return path ? [`${path.sql}${descending ? ' DESC' : ''}`] : []
    })
    return terms.length > 0 ? ` ORDER BY ${terms.join(', ')}` : ''
}

function windowClause(query: Query, params: Parameter[]): string {
    if (query.limit === undefined && query.offset === undefined) return ''
    params.push(wholeRows(query.limit ?? -1), wholeRows(query.offset ?? 0))
    return ' LIMIT ? OFFSET ?'
}

/** SQLite counts rows in whole numbers of its own size, and takes nothing else. */
const wholeRows = (count: number): number => Math.trunc(Math.min(count, Number.MAX_SAFE_INTEGER))
