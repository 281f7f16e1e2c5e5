import { strToU8, zipSync } from 'fflate'
import type { Context } from 'hono'
import { answerFailure } from '../http/envelope.ts'
import type { InstanceEnv } from '../http/variables.ts'
import type { Platform, Row } from '../platform.ts'
import { applicationFiles, applicationTables } from './application-files.ts'
import { dictionaryXml } from './dictionary-export.ts'
import { recordXml } from './record-xml.ts'

/** Modules are left out of a download (markdown/application-development/servicenow-sdk/servicenow-sdk-cli-commands.md). */
const LEFT_OUT = new Set(['sys_module'])

/**
 * `GET /api/fluent/download/{scope id}`: the application's files as `now-sdk download` wants them (SDK 4.9.0), all of them
 * or those that customers changed. The parameter's name is written so by the SDK.
 */
export function downloadApp(platform: Platform, c: Context<InstanceEnv>): Response {
    const appId = c.req.param('scopeId') ?? ''
    const mode = c.req.query('sysparam_mode')
    if (mode !== 'complete' && mode !== 'incremental') return answerFailure(c, 400, `sysparam_mode is "${mode ?? ''}", not complete or incremental`)
    const app = platform.rows.get('sys_scope', appId)
    if (!app || app.sys_class_name === 'sys_scope') return c.json({ result: `There is no application with the sys_id ${appId}` }, 404)
    const files = mode === 'complete' ? completeFiles(platform, app) : changedFiles(platform, appId)
    const zip = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
    return c.body(new Uint8Array(zip), 200, { 'content-type': 'application/zip' })
}

function completeFiles(platform: Platform, app: Row): Record<string, string> {
    const appId = app.sys_id ?? ''
    const own = platform.dictionary().require(app.sys_class_name ?? 'sys_app')
    const files: Record<string, string> = { [`scope/${own.name}_${appId}.xml`]: recordXml(own, platform.rows.get(own.name, appId) ?? app) }
    for (const table of applicationTables(platform, appId)) files[`dictionary/${table.name}.xml`] = dictionaryXml(platform, table)
    for (const { table, row } of applicationFiles(platform, appId)) {
        if (!LEFT_OUT.has(table.name)) files[updatePath(row.sys_update_name ?? `${table.name}_${row.sys_id}`)] = recordXml(table, row)
    }
    return files
}

function changedFiles({ rows }: Platform, appId: string): Record<string, string> {
    return Object.fromEntries(rows.find('sys_update_xml', { application: appId }).map(update => [updatePath(update.name ?? ''), update.payload ?? '']))
}

/** Names come from packages and may hold anything; a path of the archive may not. */
const updatePath = (name: string): string => `update/${name.replace(/[^\w.-]/g, '_').replace(/^\.+/, '_')}.xml`
