import type { Aggregation, AggregateRow, Condition, Query, Row, Transaction } from '../platform.ts'
import { compileQuery, ROW, type CompiledQuery } from '../data/query/compile.ts'
import type { Table } from '../data/dictionary.ts'
import { rowOf, selectList } from '../data/row-values.ts'
import { hasQueryRules, restricted } from './query-rules.ts'
import { withScriptValues } from './script-values.ts'

/** Reading records: query rules, `javascript:` values, and what an unknown field in a condition does. */
export function select(tx: Transaction, name: string, query: Query): Row[] {
    const { db, dictionary } = tx.platform
    const { table, compiled } = prepare(tx, name, query)
    const sql = `SELECT ${selectList(table, dictionary(), ROW)} ${compiled.from()}${compiled.where}${compiled.orderBy}${compiled.window}`
    return db.all(sql, compiled.params).map(stored => rowOf(table, dictionary(), stored))
}

export function count(tx: Transaction, name: string, query: Query): number {
    const { compiled } = prepare(tx, name, { ...(query.where && { where: query.where }) })
    return tx.platform.db.get<{ n: number }>(`SELECT count(*) AS n ${compiled.from()}${compiled.where}`, compiled.params)?.n ?? 0
}

export function aggregate(tx: Transaction, name: string, query: Query, { groupBy, of }: Aggregation): AggregateRow[] {
    const { table, compiled } = prepare(tx, name, query)
    const groups = groupBy.map(field => fieldSql(compiled, table, field))
    const values = of.map(({ kind, field }, index) => `${aggregateSql(kind, field === null ? null : fieldSql(compiled, table, field))} AS v${index}`)
    const columns = [...groups.map((sql, index) => `${sql} AS g${index}`), ...values]
    const grouping = groups.length > 0 ? ` GROUP BY ${groups.join(', ')}` : ''
    const sql = `SELECT ${columns.join(', ')} ${compiled.from()}${compiled.where}${grouping}${compiled.orderBy}${compiled.window}`
    return tx.platform.db.all(sql, compiled.params).map(row => ({
        groups: Object.fromEntries(groupBy.map((field, index) => [field, text(row[`g${index}`])])),
        values: of.map((_, index) => text(row[`v${index}`])),
    }))
}

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))

function fieldSql(compiled: CompiledQuery, table: Table, field: string): string {
    const path = compiled.paths.of(field)
    if (!path) throw new Error(`Field ${field} of table ${table.name} does not exist`)
    return path.sql
}

function aggregateSql(kind: Aggregation['of'][number]['kind'], sql: string | null): string {
    if (kind === 'COUNT') return sql === null ? 'count(*)' : `count(${sql})`
    if (sql === null) throw new Error(`Aggregate ${kind} needs a field`)
    switch (kind) {
        case 'COUNT(DISTINCT':
            return `count(DISTINCT ${sql})`
        case 'GROUP_CONCAT':
            return `group_concat(${sql}, ',')`
        case 'GROUP_CONCAT_DISTINCT':
            return `group_concat(DISTINCT ${sql})`
        default:
            return `${kind.toLowerCase()}(${sql})`
    }
}

/** The query as it runs: with what query rules add, and with the values of its scripts. */
export function prepare(tx: Transaction, name: string, query: Query): { table: Table; compiled: CompiledQuery } {
    const { platform } = tx
    const table = platform.dictionary().require(name)
    const asked = restricted(tx, name, query.where)
    const where: Condition | undefined = asked && withScriptValues(tx, asked, name, null)
    const compiled = compileQuery(table, { ...query, ...(where && { where }) }, {
        dictionary: platform.dictionary(),
        now: platform.clock.now(),
        unknownField: tx.strictQuery ?? platform.properties.isTrue('glide.invalid_query.returns_no_rows', false) ? 'no rows' : 'drop',
    })
    return { table, compiled }
}

/** By its key, unless a query rule has a say in what may be found. */
export function getRow(tx: Transaction, table: string, sysId: string): Row | null {
    tx.platform.dictionary().require(table)
    if (!hasQueryRules(tx, table)) return tx.platform.rows.get(table, sysId)
    return select(tx, table, { where: { kind: 'term', field: 'sys_id', operator: '=', value: sysId }, limit: 1 })[0] ?? null
}

