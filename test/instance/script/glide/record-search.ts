import type { Condition, Operation, Row } from '../../platform.ts'
import { NotEmulated } from '../script-error.ts'
import type { Column, Table } from '../../data/dictionary.ts'
import { columnAt } from './dot-walk.ts'
import type { Glide } from './glide-class.ts'
import type { GlideQueryCondition } from './query-condition.ts'
import { RecordQuery } from './record-query.ts'
import { scopeMay } from './scope-guard.ts'
import { isTrue, numberOf, textOrEmpty } from './values.ts'

/** The half of a GlideRecord that asks and walks through what was found. Sources: as GlideRecord. */
export abstract class RecordSearch {
    readonly $glide: Glide
    readonly $tableName: string
    readonly #query: RecordQuery
    #rows: Row[] = []
    #next = 0
    #rowCount: number | null = null
    #missed = false
    #ended = false

    constructor(glide: Glide, tableName: unknown) {
        this.$glide = glide
        this.$tableName = textOrEmpty(tableName)
        this.#query = new RecordQuery(glide, field => this.$columnAt(field)?.type)
    }

    /** Makes `row` the record that this stands on; null is none. */
    abstract $load(row: Row | null): void

    addQuery(field: unknown, ...given: unknown[]): GlideQueryCondition | undefined {
        // With one argument it takes an encoded query.
        if (given.length === 0) return void this.addEncodedQuery(field)
        return this.#query.add(field, given)
    }

    addSystemQuery(field: unknown, ...given: unknown[]): GlideQueryCondition | undefined { return this.addQuery(field, ...given) }
    addJoinQuery(joinTable: unknown, primaryField?: unknown, joinTableField?: unknown): GlideQueryCondition {
        return this.#query.addJoined(this.$tableName, [joinTable, primaryField, joinTableField])
    }

    addActiveQuery(): GlideQueryCondition { return this.#query.add('active', ['1']) }
    addNullQuery(field: unknown): GlideQueryCondition { return this.#query.addOperator(field, 'ISEMPTY') }
    addNotNullQuery(field: unknown): GlideQueryCondition { return this.#query.addOperator(field, 'ISNOTEMPTY') }

    addEncodedQuery(encoded: unknown, enforceFieldAcls?: unknown): void {
        if (isTrue(enforceFieldAcls)) throw new NotEmulated('GlideRecord.addEncodedQuery with enforceFieldACL')
        this.#query.addEncoded(encoded)
    }

    addSystemEncodedQuery(encoded: unknown): void { this.addEncodedQuery(encoded) }
    getEncodedQuery(): string { return this.#query.encoded() }
    orderBy(field: unknown): void { this.#query.orderBy(field, false) }
    orderByDesc(field: unknown): void { this.#query.orderBy(field, true) }
    addSystemOrderBy(field: unknown): void { this.orderBy(field) }
    addSystemOrderByDesc(field: unknown): void { this.orderByDesc(field) }

    setLimit(limit: unknown): void {
        this.#query.limit = numberOf(limit, 'GlideRecord.setLimit')
        this.#query.window = null
    }

    /** The first row counts, the last one does not; the count covers all rows. */
    chooseWindow(first: unknown, last: unknown, _forceCount?: unknown): void {
        this.#query.window = { first: numberOf(first, 'GlideRecord.chooseWindow'), last: numberOf(last, 'GlideRecord.chooseWindow') }
    }

    // Hints to the database: they change no result.
    setNoCount(): void {}
    setCategory(_category: unknown): void {}
    disableSysIdInOptimization(): void {}

    query(field?: unknown, value?: unknown): void {
        if (field !== undefined) this.#query.add(field, [value])
        this.#find()
    }

    _query(field?: unknown, value?: unknown): void { this.query(field, value) }

    next(): boolean {
        const row = this.#rows[this.#next]
        this.#ended = !row
        if (!row) return false
        this.#next++
        this.$load(row)
        return true
    }

    _next(): boolean { return this.next() }
    hasNext(): boolean { return this.#next < this.#rows.length }

    getRowCount(): number {
        if (!this.#query.window) return this.#rows.length
        const where = this.#query.where()
        this.#rowCount ??= this.$glide.platform.records.count(this.$glide.tx, this.$table.name, where ? { where } : {})
        return this.#rowCount
    }

    /** By sys_id and then by display value, or by a column. */
    get(name: unknown, value?: unknown): boolean {
        const found = this.#got(name, value)
        this.#missed = !found
        return found
    }

    /** The last `get` found nothing: then `isValid` is false too. */
    get $missed(): boolean { return this.#missed }

    /** The last `next` found nothing more. */
    get $ended(): boolean { return this.#ended }

    #got(name: unknown, value: unknown): boolean {
        const text = textOrEmpty(name)
        if (value !== undefined) return this.#getBy(text, value)
        if (this.#getBy('sys_id', text)) return true
        const display = this.$table.displayColumn
        return display !== null && display !== 'sys_id' && this.#getBy(display, text)
    }

    _get(name: unknown, value?: unknown): boolean { return this.get(name, value) }

    #getBy(field: string, value: unknown): boolean {
        if (textOrEmpty(value) === '') return false
        this.#query.clear()
        this.#query.add(field, [value])
        this.#find()
        return this.next()
    }

    #find(): void {
        this.$load(null)
        this.#ended = false
        this.#rows = []
        this.#next = 0
        this.#rowCount = null
        if (!this.$may('read')) return
        const { platform, tx } = this.$glide
        this.#rows = this.$visible(platform.records.select(tx, this.$table.name, this.#query.build()))
    }

    /** What a query rule has put on the query that is about to run. */
    $restriction(): Condition | undefined { return this.#query.where() }

    /** GlideRecordSecure leaves out what the user may not read. */
    $visible(rows: Row[]): Row[] { return rows }

    /** All rows that match. `setLimit` does not hold for deleteMultiple, as the platform documents. */
    $matching(operation: Operation): Row[] {
        const where = this.#query.where()
        const rows = this.$glide.platform.records.select(this.$glide.tx, this.$table.name, where ? { where } : {})
        return this.$visible(rows).filter(row => this.$userMay(operation, row))
    }

    /** GlideRecordSecure asks the ACLs; a plain GlideRecord does not. */
    get $asksAcls(): boolean { return false }
    $userMay(_operation: Operation, _row: Row | null): boolean { return true }
    $may(operation: Operation): boolean { return scopeMay(this.$glide, this.$table.name, operation) }
    get $table(): Table { return this.$glide.platform.dictionary().require(this.$tableName) }
    $columnAt(path: string): Column | undefined { return columnAt(this.$glide.platform.dictionary(), this.$tableName, path) }
}
