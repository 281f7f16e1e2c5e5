import type { Context } from 'hono'
import { answerFailure } from '../http/envelope.ts'
import type { InstanceEnv } from '../http/variables.ts'
import type { Platform, Row } from '../platform.ts'
import { recordXml } from './record-xml.ts'

/** How the records of a table hang together with their parent; `regex` is for contents that refer to records. */
interface Relation {
    via: { type: string; value: unknown }
    inverse?: boolean
    relationships?: Record<string, Relation>
}

interface Graphs {
    records: { table: string; sysIds: string[]; graphIds: string[] }[]
    graphs: Record<string, Record<string, { relationships?: Record<string, Relation> }>>
}

interface ExportedRecord {
    table: string
    tableName: string
    sysId: string
    content: string
}

/** `POST /api/sn_glider/fluent_support/table_relationship_exporter`: records with all that belongs to them, as update XML (SDK 4.9.0). */
export async function exportGraphs(platform: Platform, c: Context<InstanceEnv>): Promise<Response> {
    const { records, graphs } = await c.req.json<Partial<Graphs>>()
    if (!Array.isArray(records) || !graphs) return answerFailure(c, 400, 'The exporter needs records and graphs')
    const unknown = records.find(({ table }) => !platform.dictionary().table(table))
    if (unknown) return answerFailure(c, 400, `Table ${unknown.table} does not exist`)
    const found = new Map<string, ExportedRecord>()
    for (const { table, sysIds, graphIds } of records) {
        const relations = Object.assign({}, ...graphIds.map(id => graphs[id]?.[table]?.relationships ?? {})) as Record<string, Relation>
        for (const sysId of sysIds) collect(platform, table, platform.rows.get(table, sysId), relations, found)
    }
    return c.json({ result: { xmlRecords: [...found.values()] } })
}

function collect(platform: Platform, name: string, row: Row | null, relations: Record<string, Relation>, found: Map<string, ExportedRecord>): void {
    const sysId = row?.sys_id
    if (!row || !sysId || found.has(sysId)) return
    const table = platform.dictionary().require(name)
    // Both names: two commands of the CLI read one each.
    found.set(sysId, { table: name, tableName: name, sysId, content: recordXml(table, row) })
    for (const [child, relation] of Object.entries(relations)) {
        if (!platform.dictionary().table(child)) continue
        for (const each of related(platform, child, row, relation)) collect(platform, child, each, relation.relationships ?? {}, found)
    }
}

function related({ rows }: Platform, child: string, parent: Row, { via, inverse }: Relation): Row[] {
    if (via.type === 'string' && typeof via.value === 'string') {
        if (!inverse) return rows.find(child, { [via.value]: parent.sys_id ?? '' })
        const one = rows.get(child, parent[via.value] ?? '')
        return one ? [one] : []
    }
    if (via.type === 'object' && typeof via.value === 'object' && via.value !== null) {
        return rows.find(child, Object.fromEntries(Object.entries(via.value).map(([own, parents]) => [own, parent[String(parents)] ?? null])))
    }
    throw new Error(`Relations of ${child} by ${via.type} are not emulated`)
}
