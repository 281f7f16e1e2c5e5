/**
 * The parts of the local instance and what each promises the others. Types only.
 *
 * One thread of a node holds one `Platform`. Work is done inside a `Transaction`: a request, an event or a job.
 * Nothing but the database and `SharedState` outlives a transaction, because the next one may run on another node.
 */
import type { Database } from './data/database.ts'
import type { Dictionary } from './data/dictionary.ts'

/** A record's values in the platform's internal form: text (UTC `yyyy-MM-dd HH:mm:ss`, `0`/`1`, digits), null when empty. */
export type Row = Record<string, string | null>

/** What threads keep in memory: `schema` is the dictionary alone, `configuration` all of it (rules, ACLs, roles, properties …). */
export type Kept = 'configuration' | 'schema'

/** A test switch: async rules may be late, twice, in any order (platform-facts 7.1) or lost with their node. */
export type AsyncRuleFate = 'run' | 'held' | 'reversed' | 'doubled' | 'lost'

/** What all threads of all nodes share without asking the database. */
export interface SharedState {
    /** Grows whenever it changes; caches compare it. */
    generation(of: Kept): number
    /** Makes every thread read it again; a change of the schema is one of the configuration too. */
    flush(what: Kept): void
    /** Wakes the background threads: an event, an async rule or a job is waiting. */
    signalWork(): void
    /** Resolves at the next signal, or after `timeoutMs`. */
    waitForWork(timeoutMs: number): Promise<void>
    /** Milliseconds by which tests moved the clock. */
    clockOffset(): number
    moveClock(byMs: number): void
    /** What becomes of async rules: `run`, unless a test says otherwise. */
    asyncRules(): AsyncRuleFate
    setAsyncRules(fate: AsyncRuleFate): void
}

export interface Clock {
    /** Epoch milliseconds, moved by `SharedState.moveClock`. */
    now(): number
    /** UTC `yyyy-MM-dd HH:mm:ss`. */
    timestamp(): string
}

export interface User {
    sysId: string
    userName: string
    name: string
    /** Role names, contained roles included. */
    roles: ReadonlySet<string>
    timeZone: string
    /** How dates and times are shown to the user, in the platform's format letters. */
    dateFormat: string
    timeFormat: string
}

export interface Session {
    sysId: string
    /** CSRF token of the session: `g_ck`, `X-UserToken`, `sysparm_ck`. */
    token: string
}

/** One unit of work on one thread: an HTTP request, an event, a job, an install. */
export interface Transaction {
    readonly platform: Platform
    readonly user: User
    readonly session: Session | null
    /** True for a signed-in browser, false for API calls, events and jobs (`gs.isInteractive`). */
    readonly interactive: boolean
    /** Addresses from which it was asked for; none for events, jobs and installs. */
    readonly addresses: readonly string[]
    /** Scope whose script runs now; `global` outside scripts. `Scripts` sets and restores it. */
    scope: string
    /** Messages for the user of this transaction (`gs.addErrorMessage` and the platform's own refusals). */
    readonly messages: { kind: 'info' | 'error'; text: string }[]
    /** Set by a script: whether a query with an unknown field finds nothing, whatever the property says. */
    strictQuery?: boolean
}

export interface Platform {
    readonly nodeName: string
    /** Who claims work: the node, and which start of its thread it is, so that a dead one's claims are told from a new one's. */
    readonly claimant: string
    readonly shared: SharedState
    readonly clock: Clock
    readonly db: Database
    readonly dictionary: () => Dictionary
    readonly rows: Rows
    readonly records: Records
    readonly access: Access
    readonly scripts: Scripts
    readonly background: Background
    readonly properties: Properties
    readonly log: Log
    /** Secret of this instance, for password2 columns and hashes; 32 bytes, kept beside the database. */
    readonly key: Uint8Array
    /** `make()` once per configuration generation and thread. */
    cached<T>(name: string, make: () => T): T
    /** A transaction of `userSysId` (the system user when it is `system`). Throws when the user does not exist. */
    begin(userSysId: string, how?: { session?: Session; interactive?: boolean; addresses?: readonly string[] }): Transaction
}

export interface Properties {
    /** The value as text, or null when there is no such property. */
    get(name: string): string | null
    isTrue(name: string, otherwise: boolean): boolean
    set(name: string, value: string): void
}

export interface Log {
    write(level: 'debug' | 'info' | 'warn' | 'error', source: string, message: string): void
}

/** A condition over rows. `field` may be dot-walked (`assigned_to.user_name`). Values are in internal form. */
export type Condition =
    | { kind: 'term'; field: string; operator: string; value: string }
    | { kind: 'and' | 'or'; terms: Condition[] }

export interface Query {
    where?: Condition
    orderBy?: { field: string; descending: boolean }[]
    limit?: number
    offset?: number
}

export interface Aggregation {
    groupBy: string[]
    of: { kind: 'COUNT' | 'COUNT(DISTINCT' | 'SUM' | 'AVG' | 'MIN' | 'MAX' | 'GROUP_CONCAT' | 'GROUP_CONCAT_DISTINCT'; field: string | null }[]
}

/** `groups` by the fields of `groupBy`, `values` in the order of `of`. */
export interface AggregateRow {
    groups: Row
    values: (string | null)[]
}

/**
 * Rows without the platform's semantics: no rules, engines, access checks or defaults beyond the `sys_` columns.
 * For the loader, sessions, tokens and the scheduler; scripts and the Table API go through `Records`.
 * Unknown tables and columns throw by name. Writes to configuration tables flush by themselves.
 */
export interface Rows {
    get(table: string, sysId: string): Row | null
    find(table: string, where: Record<string, string | null> | Query): Row[]
    first(table: string, where: Record<string, string | null> | Query): Row | null
    count(table: string, query: Query): number
    /** Fills sys_id (unless given), sys_created_*, sys_updated_*, sys_mod_count, sys_class_name. Throws `DuplicateKey`. */
    insert(table: string, values: Row, by?: string): string
    update(table: string, sysId: string, values: Row, by?: string): boolean
    /** Writes only while the row still holds `expected`; true when it did. The claim primitive of jobs and tokens. */
    updateIf(table: string, sysId: string, expected: Row, values: Row, by?: string): boolean
    delete(table: string, sysId: string): boolean
}

/** `values`: the record as it was written; none after a delete. */
export type WriteResult = { done: true; sysId: string; values: Row | null } | { done: false; message: string | null }

/**
 * Record operations with the platform's order of rules and engines. No ACLs, no application access: `Access` decides
 * those before. An abort, a data policy or a duplicate key is a result, never an exception.
 */
export interface Records {
    /** Query rules applied. Rows of `table` and its descendants, from their own class. */
    select(tx: Transaction, table: string, query: Query): Row[]
    count(tx: Transaction, table: string, query: Query): number
    /** Groups and their aggregates in one statement (`GlideAggregate`); query rules applied as in `select`. */
    aggregate(tx: Transaction, table: string, query: Query, aggregation: Aggregation): AggregateRow[]
    get(tx: Transaction, table: string, sysId: string): Row | null
    /** The row as its form shows it: display rules may have changed values, which nothing stores. */
    shown(tx: Transaction, table: string, row: Row): Row
    /** Column defaults as a new form would show them, with a new sys_id. */
    blank(tx: Transaction, table: string): Row
    insert(tx: Transaction, table: string, values: Row): WriteResult
    /** `changes` holds the assigned columns only; `read` is the record as this database transaction read it, if it did. */
    update(tx: Transaction, table: string, sysId: string, changes: Row, read?: Row): WriteResult
    /** By one statement; false, and nothing written, where a rule or an engine looks at the rows one by one. */
    updateMany(tx: Transaction, table: string, where: Condition | undefined, changes: Row): boolean
    delete(tx: Transaction, table: string, sysId: string): WriteResult
    /** Display value of one column (choice label, reference's display, user's date format). */
    display(tx: Transaction, table: string, column: string, value: string | null): string
}

/** The record a rule sees as `current`; the rule may change `values` (before rules) and set `aborted`. */
export interface RecordInFlight {
    readonly table: string
    readonly sysId: string
    readonly operation: 'insert' | 'update' | 'delete' | 'query'
    values: Row
    /** As the record is stored before this write. */
    readonly previous: Row | null
    /** As it was before the first write of the execution context: what scripts see as `previous`. */
    readonly original?: Row | null
    aborted: boolean
}

export interface BusinessRule {
    sysId: string
    name: string
    scope: string
    table: string
    when: 'before' | 'after' | 'async' | 'display'
    order: number
    operations: ReadonlySet<'insert' | 'update' | 'delete' | 'query'>
    filter: string
    condition: string
    script: string
    template: string
    abort: boolean
    message: string
}

export type Operation = 'read' | 'write' | 'create' | 'delete'

/** Refusals of the two kinds (platform-facts 2.3): a table flag is silent with a message, a privilege throws. */
export type ScopeDecision = { allowed: true } | { allowed: false; by: 'table-flag' | 'privilege'; text: string }

export interface Access {
    /** Application access and cross-scope privileges of the script's scope (`tx.scope`) on a table. */
    scope(tx: Transaction, table: string, operation: Operation): ScopeDecision
    /** Record and field ACLs for `tx.user`; without a row, by roles only. */
    record(tx: Transaction, table: string, operation: Operation, row: Row | null): boolean
    field(tx: Transaction, table: string, column: string, operation: Operation, row: Row | null): boolean
    /**
     * May the user ask for rows by this column: by equality (`query_match`) or otherwise (`query_range`, sorting too)? Without
     * a query rule, who may read the column may (docs: access-control/query-acl-rule).
     */
    queryable(tx: Transaction, table: string, column: string, operation: 'query_match' | 'query_range'): boolean
    /** REST_Endpoint ACLs: one of `aclSysIds` must pass; an empty list passes. */
    endpoint(tx: Transaction, aclSysIds: string[]): boolean
    /** REST_Endpoint ACLs named by the path of a resource: all of them must pass. */
    path(tx: Transaction, path: string, method: string): boolean
    /** ACLs of type `ui_page`, operation read, under any of the page's names. */
    page(tx: Transaction, names: string[]): boolean
    hasRole(tx: Transaction, role: string): boolean
}

/** What a scripted REST operation gets and gives; the HTTP layer maps it to the wire. */
export interface RestExchange {
    request: {
        method: string
        uri: string
        url: string
        queryString: string
        headers: Record<string, string>
        pathParams: Record<string, string>
        queryParams: Record<string, string[]>
        body: Uint8Array
    }
    response: {
        status: number
        headers: Record<string, string>
        contentType: string | null
        /** Serialised by the platform and wrapped in `{"result": …}`; undefined when never set. */
        body: unknown
        /** Text from the stream writer: sent as it is. */
        stream: string | null
        error: { status: number; message: string; detail: string | null } | null
    }
}

/** Runs scripts with the platform's globals only. Exceptions of a script come out as `ScriptError`. */
export interface Scripts {
    /** How many scripts this thread has run so far. */
    ran(): number
    rule(tx: Transaction, rule: BusinessRule, record: RecordInFlight): void
    /** Runs a query rule; the condition that it puts on the query, if any. */
    queryRule(tx: Transaction, rule: BusinessRule, table: string): Condition | undefined
    /** `condition` of a rule, event, job or ACL: the value of its last expression, or of `answer` when set. */
    condition(tx: Transaction, scope: string, source: string, record: RecordInFlight | null, what: string): boolean
    /** Value of a `javascript:` default or query value. */
    expression(tx: Transaction, scope: string, source: string, record: RecordInFlight | null, what: string): string | null
    scriptAction(tx: Transaction, action: Row, event: Row): void
    job(tx: Transaction, job: Row): void
    /** A UI action's script on a record, with what the user changed on its form. */
    uiAction(tx: Transaction, action: Row, pressed: { table: string; row: Row; isNew: boolean; changes: Row }): PressedAction
    restOperation(tx: Transaction, operation: Row, exchange: RestExchange): void
}

/** What became of a UI action: where its script sends the user, and the record as the script left it. */
export interface PressedAction {
    redirect: string | null
    /** Null for a record that the script did not insert. */
    sysId: string | null
}

/** Queue of work for background threads. */
export interface Background {
    /** Queues an async rule for a record; written in the same database as the record. */
    queueRule(tx: Transaction, rule: BusinessRule, record: RecordInFlight): void
    queueEvent(tx: Transaction, event: { name: string; table: string; sysId: string; parm1: string; parm2: string; queue: string; at: string | null }): boolean
}
