import Libsql from 'libsql'
import { noBrake, type Brake } from './brake.ts'

export type Parameter = string | number | null

/** One thread's connection to the instance's SQLite file. Synchronous; statements are prepared once for each SQL text. */
export interface Database {
    get<T = Record<string, unknown>>(sql: string, params?: Parameter[]): T | undefined
    all<T = Record<string, unknown>>(sql: string, params?: Parameter[]): T[]
    /** Number of rows changed. */
    run(sql: string, params?: Parameter[]): number
    /** Statements without parameters and results: schema, pragmas. */
    exec(sql: string): void
    /** All or nothing, with the write lock from the start; inside another transaction it joins that one. */
    transaction<T>(work: () => T): T
    inTransaction(): boolean
    /** Runs after the running transaction commits, at once when there is none; dropped on a rollback. */
    afterCommit(action: () => void): void
    /** Runs when the running transaction is rolled back. */
    afterRollback(action: () => void): void
    /** Statements executed so far (benchmarks read it). */
    readonly statements: number
    close(): void
}

/** How long a writer waits for another thread's transaction; an install is the longest. */
const BUSY_TIMEOUT_MS = 60_000
const MOST_PREPARED = 2_000
/** Of one thread. SQLite's own 2 MB would read the same pages of a large table over and over, where the platform's database has them in memory. */
const PAGE_CACHE_KIB = 32_000

export function openDatabase(file: string, within: Brake = noBrake): Database {
    const connection = within(() => new Libsql(file, { timeout: BUSY_TIMEOUT_MS } as Libsql.Options))
    const exec = (sql: string): void => void within(() => connection.exec(sql))
    const inTransaction = (): boolean => within(() => connection.inTransaction)
    exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = OFF; PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA cache_size = -${PAGE_CACHE_KIB};`)
    const prepared = new Map<string, Libsql.Statement>()
    let committed: (() => void)[] = []
    let rolledBack: (() => void)[] = []
    let statements = 0

    const statement = (sql: string): Libsql.Statement => {
        statements++
        const known = prepared.get(sql)
        if (known) return known
        // Only texts built from the dictionary come here, so this bound is a safety net, not a cache policy.
        if (prepared.size >= MOST_PREPARED) prepared.clear()
        const made = within(() => connection.prepare(sql))
        prepared.set(sql, made)
        return made
    }

    const all = (sql: string, params: Parameter[]): unknown[] => {
        const made = statement(sql)
        return within(() => made.all(params))
    }

    const outermost = <T>(work: () => T): T => {
        exec('BEGIN IMMEDIATE')
        try {
            const result = work()
            exec('COMMIT')
            return result
        } catch (error) {
            if (inTransaction()) exec('ROLLBACK')
            finish(rolledBack)
            throw error
        }
    }

    const finish = (actions: (() => void)[]): void => {
        committed = []
        rolledBack = []
        for (const action of actions) action()
    }

    return {
        get: <T>(sql: string, params: Parameter[] = []) => all(sql, params)[0] as T | undefined,
        all: <T>(sql: string, params: Parameter[] = []) => all(sql, params) as T[],
        run(sql, params = []) {
            const made = statement(sql)
            return within(() => made.run(params).changes)
        },
        exec(sql) {
            statements++
            exec(sql)
        },
        transaction(work) {
            if (inTransaction()) return work()
            const result = outermost(work)
            finish(committed)
            return result
        },
        inTransaction,
        afterCommit(action) {
            if (inTransaction()) committed.push(action)
            else action()
        },
        afterRollback(action) {
            if (inTransaction()) rolledBack.push(action)
        },
        get statements() {
            return statements
        },
        close() {
            prepared.clear()
            within(() => connection.close())
        },
    }
}
