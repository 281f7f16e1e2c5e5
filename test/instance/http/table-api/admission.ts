import type { Context } from 'hono'
import type { Table } from '../../data/dictionary.ts'
import type { Platform, Transaction } from '../../platform.ts'
import { isApiAvailable, NO_RESOURCE } from '../api-availability.ts'
import { refuse } from '../envelope.ts'
import { asGuest, isPublic } from '../public-access.ts'
import { limitRate } from '../rate-limits/limit-rate.ts'
import { requireCaller } from '../require-caller.ts'
import type { InstanceEnv } from '../variables.ts'

const JSON_RANGE = /^(\*\/\*|application\/(\*|json|[\w.+-]+\+json))$/i

/** The caller and the table of a call to one of the platform's own APIs, or the refusal of the call. */
export function begin(platform: Platform, c: Context<InstanceEnv>, api: string, segment: string): { tx: Transaction; table: Table } {
    if (!isApiAvailable(platform, api)) refuse(400, NO_RESOURCE)
    const name = c.req.param('table') ?? ''
    // A public table needs no sign-in; its ACLs are asked as ever (markdown/api-reference/rest-api-explorer/c_RESTAPI.md, table access).
    const tx = c.get('transaction') ?? (isPublic(platform, name) ? asGuest(platform) : requireCaller(c))
    const version = /^\/api\/now\/(v\d+)\//.exec(c.req.path)?.[1] ?? ''
    const resource = `${c.req.method} /api/now/${version ? `${version}/` : ''}${segment}/{tableName}${c.req.param('id') === undefined ? '' : '/{sys_id}'}`
    limitRate(tx, c, { api, version, resource, table: name })
    checkAccept(c)
    return { tx, table: openTable(platform, name) }
}

/** XML is documented for these APIs, its form is not: refused by name. */
function checkAccept(c: Context): void {
    const accept = c.req.header('accept')
    if (!accept || accept.split(',').some(range => JSON_RANGE.test((range.split(';')[0] ?? '').trim()))) return
    const isXml = /\bxml\b/i.test(accept)
    refuse(406, 'Not acceptable', isXml ? 'An answer as XML is not emulated by this instance: accept application/json' : `Accept '${accept.slice(0, 100)}' is not supported`)
}

/** The table, if web services may reach it at all. */
function openTable(platform: Platform, name: string): Table {
    const table = platform.dictionary().table(name)
    if (!table) return refuse(400, `Invalid table ${name.slice(0, 80)}`)
    if (!table.application.ws) refuse(403, 'User Not Authorized', 'Failed API level ACL Validation')
    return table
}
