import type { Table } from '../../data/dictionary.ts'
import type { Aggregation, Platform, Query } from '../../platform.ts'
import { refuse } from '../envelope.ts'
import { queryOf } from '../table-api/parameters.ts'

export interface AggregateParameters {
    query: Query
    groupBy: string[]
    of: Aggregation['of']
}

const AGGREGATES = ['AVG', 'MIN', 'MAX', 'SUM'] as const

/** Source: markdown/api-reference/rest-apis/c_AggregateAPI.md; what the page describes without its result is refused by name. */
export function aggregateParameters(platform: Platform, table: Table, given: URLSearchParams): AggregateParameters {
    for (const name of ['sysparm_having', 'sysparm_query_no_domain']) if (given.get(name)) notEmulated(name)
    if ((given.get('sysparm_display_value') ?? 'false') !== 'false') notEmulated('sysparm_display_value of an aggregate')
    const groupBy = fields(table, given.get('sysparm_group_by'))
    const counted: Aggregation['of'] = given.get('sysparm_count') === 'true' ? [{ kind: 'COUNT', field: null }] : []
    const others = AGGREGATES.flatMap(kind => fields(table, given.get(`sysparm_${kind.toLowerCase()}_fields`)).map(field => ({ kind, field })))
    const { where } = queryOf(platform, table, given)
    return { query: { ...(where && { where }), orderBy: orderOf(given.get('sysparm_order_by'), groupBy) }, groupBy, of: [...counted, ...others] }
}

function fields(table: Table, list: string | null): string[] {
    const names = (list ?? '').split(',').map(name => name.trim()).filter(name => name !== '')
    const unknown = names.find(name => !table.columns.has(name))
    return unknown === undefined ? names : refuse(400, 'Invalid parameter', `Field ${unknown.slice(0, 80)} of table ${table.name} is not a field to aggregate by`)
}

/** `state^DESC`, by fields of the groups; by an aggregate is refused. */
function orderOf(list: string | null, groupBy: string[]): { field: string; descending: boolean }[] {
    const parts = (list ?? '').split(',').filter(part => part !== '')
    return parts.map(part => {
        const [field = '', direction] = part.split('^')
        if (!groupBy.includes(field)) notEmulated(`sysparm_order_by ${part.slice(0, 80)}`)
        return { field, descending: direction === 'DESC' }
    })
}

const notEmulated = (what: string): never => refuse(400, 'Invalid parameter', `${what} is not emulated by this instance`)
