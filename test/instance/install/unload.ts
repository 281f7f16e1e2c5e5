import type { Context } from 'hono'
import { parseEncodedQuery } from '../data/query/encoded.ts'
import { answerFailure } from '../http/envelope.ts'
import type { InstanceEnv } from '../http/variables.ts'
import type { Platform } from '../platform.ts'
import { recordElement, recordXml } from './record-xml.ts'

const ADDRESS = /\/([a-z0-9_]+)\.do$/

/** `GET /<table>.do?UNL&sysparm_query=…`: records as `<unload>` (SDK 4.9.0). */
export function unloadTable(platform: Platform, c: Context<InstanceEnv>): Response {
    const table = platform.dictionary().table(ADDRESS.exec(c.req.path)?.[1] ?? '')
    if (!table) return answerFailure(c, 404, `There is no table at ${c.req.path}`)
    const rows = platform.rows.find(table.name, parseEncodedQuery(c.req.query('sysparm_query') ?? ''))
    const records = rows.map(row => recordElement(table, row)).join('')
    const unload = `<?xml version="1.0" encoding="UTF-8"?><unload unload_date="${platform.clock.timestamp()}">${records}</unload>`
    return c.body(unload, 200, { 'content-type': 'text/xml;charset=UTF-8' })
}

/** `GET /api/now/table/<table>.do`: sys_ids of what a query finds. The CLI really sends this address for "all of them" (SDK 4.9.0). */
export function listSysIds(platform: Platform, c: Context<InstanceEnv>): Response {
    const table = platform.dictionary().table(ADDRESS.exec(c.req.path)?.[1] ?? '')
    if (!table) return answerFailure(c, 404, `There is no table at ${c.req.path}`)
    if (c.req.query('sysparm_fields') !== 'sys_id') return answerFailure(c, 400, `Only sysparm_fields=sys_id is emulated at ${c.req.path}`)
    const rows = platform.rows.find(table.name, parseEncodedQuery(c.req.query('sysparm_query') ?? ''))
    return c.json({ result: rows.map(({ sys_id }) => ({ sys_id })) })
}

/** `POST /api/sn_glider/metadata/unload/{scope id}`: application files by sys_id, as update XML (SDK 4.9.0). */
export async function unloadFiles(platform: Platform, c: Context<InstanceEnv>): Promise<Response> {
    const ids = await c.req.json<unknown>()
    if (!Array.isArray(ids)) return answerFailure(c, 400, 'The body is not a list of sys_ids')
    const xmlRecords = ids.flatMap(id => {
        const row = platform.rows.get('sys_metadata', String(id))
        const table = row && platform.dictionary().table(row.sys_class_name ?? '')
        return row && table ? [{ tableName: table.name, sysId: row.sys_id, content: recordXml(table, row) }] : []
    })
    return c.json({ result: { xmlRecords } })
}
