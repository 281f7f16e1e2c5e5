import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Table } from '../../data/dictionary.ts'
import type { Platform, Row, Transaction, WriteResult } from '../../platform.ts'
import { instanceUrl } from '../addresses.ts'
import { answerFailure, refuse } from '../envelope.ts'
import { jsonObject } from '../json-body.ts'
import type { InstanceEnv } from '../variables.ts'
import { begin } from './admission.ts'
import { pageLinks } from './paging.ts'
import { listParameters, readParameters, type ReadParameters } from './parameters.ts'
import { requireQueryable } from './query-access.ts'
import { representationOf } from './representation.ts'
import { writeValues } from './write-values.ts'

/** `/api/now[/v1|/v2]/table/{table}[/{sys_id}]` (platform-facts 5). */
export function tableRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    for (const version of ['', '/v1', '/v2']) {
        const table = `/api/now${version}/table/:table`
        routes.get(table, c => listRecords(platform, c, version === '/v1'))
        routes.post(table, c => createRecord(platform, c))
        routes.get(`${table}/:id`, c => readRecord(platform, c))
        routes.on(['PUT', 'PATCH'], `${table}/:id`, c => updateRecord(platform, c))
        routes.delete(`${table}/:id`, c => deleteRecord(platform, c))
        routes.all(table, notOffered)
        routes.all(`${table}/:id`, notOffered)
    }
    return routes
}

type Call = Context<InstanceEnv>

const TABLE_API = 'Table API'

function notOffered(c: Call): Response {
    return answerFailure(c, 405, 'Method not supported', `${c.req.method} is not offered on this path`)
}

function listRecords(platform: Platform, c: Call, emptyIsNotFound: boolean): Response {
    const { tx, table } = begin(platform, c, TABLE_API, 'table')
    const how = listParameters(platform, table, new URL(c.req.url).searchParams)
    if (!platform.access.record(tx, table.name, 'read', null)) refuse(403, 'Insufficient rights to query records')
    requireQueryable(tx, table, how.query)
    // The limit is applied before the ACLs, so a page may be short (platform-facts 5).
    const found = platform.records.select(tx, table.name, { ...how.query, limit: how.limit, offset: how.offset })
    const rows = found.filter(row => platform.access.record(tx, table.name, 'read', row))
    if (how.withCount) {
        const total = platform.records.count(tx, table.name, how.query)
        c.header('X-Total-Count', String(total))
        if (how.withLinks) c.header('Link', pageLinks(platform, c.req.url, how, total))
    }
    if (rows.length === 0 && emptyIsNotFound) refuse(404, 'No Record found', 'Record doesn\'t exist or ACL restricts the record retrieval')
    return c.json({ result: rows.map(row => representationOf(tx, table, row, how)) })
}

function readRecord(platform: Platform, c: Call): Response {
    const { tx, table } = begin(platform, c, TABLE_API, 'table')
    return answerRecord(tx, table, c, existing(tx, table, c), shownAs(c), 200)
}

async function createRecord(platform: Platform, c: Call): Promise<Response> {
    const { tx, table } = begin(platform, c, TABLE_API, 'table')
    const how = shownAs(c)
    const body = await jsonObject(platform, c)
    if (!platform.access.record(tx, table.name, 'create', null)) refuseWrite('Insert')
    const values = writeValues(tx, table, 'create', null, body, isDisplayInput(c))
    const sysId = written(platform.records.insert(tx, table.name, values))
    c.header('Location', `${instanceUrl(platform)}/api/now/table/${table.name}/${sysId}`)
    return answerRecord(tx, table, c, platform.records.get(tx, table.name, sysId), how, 201)
}

async function updateRecord(platform: Platform, c: Call): Promise<Response> {
    const { tx, table } = begin(platform, c, TABLE_API, 'table')
    const how = shownAs(c)
    const body = await jsonObject(platform, c)
    const row = existing(tx, table, c)
    if (!platform.access.record(tx, table.name, 'write', row)) refuseWrite('Update')
    const changes = writeValues(tx, table, 'write', row, body, isDisplayInput(c))
    const sysId = written(platform.records.update(tx, table.name, row.sys_id ?? '', changes))
    return answerRecord(tx, table, c, platform.records.get(tx, table.name, sysId), how, 200)
}

function deleteRecord(platform: Platform, c: Call): Response {
    const { tx, table } = begin(platform, c, TABLE_API, 'table')
    const row = existing(tx, table, c)
    if (!platform.access.record(tx, table.name, 'delete', row)) refuseWrite('Delete')
    written(platform.records.delete(tx, table.name, row.sys_id ?? ''))
    return c.body(null, 204)
}

function existing(tx: Transaction, table: Table, c: Call): Row {
    const row = tx.platform.records.get(tx, table.name, c.req.param('id') ?? '')
    if (row && tx.platform.access.record(tx, table.name, 'read', row)) return row
    return refuse(404, 'No Record found', 'Record doesn\'t exist or ACL restricts the record retrieval')
}

/** Read before anything is written: a parameter that is refused must not leave a record behind. */
function shownAs(c: Call): ReadParameters {
    return readParameters(new URL(c.req.url).searchParams)
}

function isDisplayInput(c: Call): boolean {
    return c.req.query('sysparm_input_display_value') === 'true'
}

function refuseWrite(operation: 'Insert' | 'Update' | 'Delete'): never {
    return refuse(403, 'Operation Failed', `ACL Exception ${operation} Failed due to security constraints`)
}

function written(result: WriteResult): string {
    return result.done ? result.sysId : refuse(403, 'Operation Failed', result.message)
}

/** After a write the record may be closed to its writer: the answer is then empty, the write stands. */
function answerRecord(tx: Transaction, table: Table, c: Call, row: Row | null, how: ReadParameters, status: 200 | 201): Response {
    const readable = row !== null && tx.platform.access.record(tx, table.name, 'read', row)
    if (c.req.header('x-no-response-body') === 'true') return c.body(null, status)
    return c.json({ result: readable ? representationOf(tx, table, row, how) : {} }, status)
}
