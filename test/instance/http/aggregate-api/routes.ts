import { Hono } from 'hono'
import type { Context } from 'hono'
import type { AggregateRow, Platform } from '../../platform.ts'
import { refuse } from '../envelope.ts'
import { begin } from '../table-api/admission.ts'
import type { InstanceEnv } from '../variables.ts'
import { aggregateParameters, type AggregateParameters } from './parameters.ts'

/** `/api/now[/v1]/stats/{table}`. Source: markdown/api-reference/rest-apis/c_AggregateAPI.md */
export function aggregateRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    for (const version of ['', '/v1', '/v2']) routes.get(`/api/now${version}/stats/:table`, c => statistics(platform, c))
    return routes
}

function statistics(platform: Platform, c: Context<InstanceEnv>): Response {
    const { tx, table } = begin(platform, c, 'Aggregate API', 'stats')
    // By roles only: "honors read-only queries if read access is defined … based on role ownership".
    if (!platform.access.record(tx, table.name, 'read', null)) refuse(403, 'Insufficient rights to query records')
    const how = aggregateParameters(platform, table, new URL(c.req.url).searchParams)
    const hidden = [...how.groupBy, ...how.of.flatMap(({ field }) => field ?? [])].find(field => !platform.access.field(tx, table.name, field, 'read', null))
    if (hidden !== undefined) refuse(403, 'Insufficient rights to query records', `Field ${hidden} may not be read`)
    const rows = how.of.length === 0 ? [] : platform.records.aggregate(tx, table.name, how.query, { groupBy: how.groupBy, of: how.of })
    if (how.groupBy.length > 0) return c.json({ result: rows.map(row => ({ stats: statsOf(how, row), groupby_fields: groupsOf(how, row) })) })
    return c.json({ result: { stats: rows[0] ? statsOf(how, rows[0]) : {} } })
}

function groupsOf(how: AggregateParameters, row: AggregateRow): { value: string; field: string }[] {
    return how.groupBy.map(field => ({ value: row.groups[field] ?? '', field }))
}

/** `count` is a text of its own, the others stand under the name of the aggregate; averages have four decimals, as the page shows. */
function statsOf(how: AggregateParameters, row: AggregateRow): Record<string, string | Record<string, string>> {
    const stats: Record<string, string | Record<string, string>> = {}
    how.of.forEach(({ kind, field }, index) => {
        const value = row.values[index] ?? ''
        if (field === null) stats.count = value
        else stats[kind.toLowerCase()] = { ...(stats[kind.toLowerCase()] as Record<string, string> | undefined), [field]: kind === 'AVG' && value !== '' ? Number(value).toFixed(4) : value }
    })
    return stats
}
