import type { Clock, Query, Row, Rows, SharedState } from '../platform.ts'
import type { Database } from './database.ts'
import type { Dictionary, Table } from './dictionary.ts'
import { keptOf } from './configuration-tables.ts'
import { compileQuery, ROW, type CompiledQuery } from './query/compile.ts'
import { makeRowWriter } from './row-writer.ts'
import { rowOf, selectList } from './row-values.ts'

export interface RowsGround {
    db: Database
    dictionary: () => Dictionary
    clock: Clock
    shared: SharedState
}

const METADATA = 'sys_metadata'

/** Rows of the instance's tables; see `Rows`. Conditions here never contain `javascript:` values. */
export function makeRows(ground: RowsGround): Rows {
    const { db, dictionary } = ground
    const flushAfter = (table: Table): void => {
        const kept = keptOf(table)
        if (kept) db.afterCommit(() => ground.shared.flush(kept))
    }
    const writer = makeRowWriter(ground, flushAfter)

    const compile = (table: Table, query: Query): CompiledQuery =>
        compileQuery(table, query, { dictionary: dictionary(), now: ground.clock.now(), unknownField: 'throw' })

    const find = (name: string, where: Record<string, string | null> | Query): Row[] => {
        const table = dictionary().require(name)
        const query = compile(table, queryOf(where))
        const sql = `SELECT ${selectList(table, dictionary(), ROW)} ${query.from()}${query.where}${query.orderBy}${query.window}`
        return db.all(sql, query.params).map(stored => rowOf(table, dictionary(), stored))
    }

    return {
        find,
        first: (table, where) => find(table, { ...queryOf(where), limit: 1 })[0] ?? null,
        get(name, sysId) {
            const own = name === METADATA ? classOf(ground, sysId) : name
            return own === null ? null : (find(own, { where: { kind: 'term', field: 'sys_id', operator: 'EXACTLY', value: sysId }, limit: 1 })[0] ?? null)
        },
        count(name, query) {
            const table = dictionary().require(name)
            const compiled = compile(table, query.where ? { where: query.where } : {})
            return db.get<{ n: number }>(`SELECT count(*) AS n ${compiled.from()}${compiled.where}`, compiled.params)?.n ?? 0
        },
        ...writer,
    }
}

/** The class of an application file, from the view over all of them. */
function classOf({ db }: RowsGround, sysId: string): string | null {
    return db.get<{ name: string }>('SELECT sys_class_name AS name FROM sys_metadata WHERE sys_id = ?', [sysId])?.name ?? null
}

function queryOf(where: Record<string, string | null> | Query): Query {
    if (isQuery(where)) return where
    const terms = Object.entries(where).map(([field, value]) => ({
        kind: 'term' as const,
        field,
        operator: value === null ? 'ISEMPTY' : 'EXACTLY',
        value: value ?? '',
    }))
    return terms.length > 0 ? { where: { kind: 'and', terms } } : {}
}

/** The two shapes cannot be confused: the values of a plain object are text or null, those of a query are neither. */
function isQuery(where: Record<string, string | null> | Query): where is Query {
    return Object.values(where).every(value => typeof value !== 'string' && value !== null)
}
