import type { Table } from '../../data/dictionary.ts'
import type { AggregateRow, Aggregation } from '../../platform.ts'
import { NotEmulated } from '../script-error.ts'
import { columnAt } from './dot-walk.ts'
import type { Glide, WithFields } from './glide-class.ts'
import { GlideRecord } from './glide-record.ts'
import type { GlideQueryCondition } from './query-condition.ts'
import { RecordQuery } from './record-query.ts'
import { scopeMay } from './scope-guard.ts'
import { isTrue, textOf, textOrEmpty } from './values.ts'

type Aggregate = Aggregation['of'][number]

const FUNCTIONS: readonly Aggregate['kind'][] = ['COUNT', 'COUNT(DISTINCT', 'SUM', 'MIN', 'MAX', 'AVG', 'GROUP_CONCAT', 'GROUP_CONCAT_DISTINCT']

/**
 * Counts and sums in the database. Where nothing else groups the result, the field of an aggregate does, unless
 * `setGroup(false)`. An average has four decimals. Source: markdown/api-reference/server-api-reference/c_GlideAggregateScopedAPI.md
 */
export class GlideAggregate implements WithFields {
    readonly #glide: Glide
    readonly #tableName: string
    readonly #query: RecordQuery
    readonly #aggregates: Aggregate[] = []
    readonly #groups: string[] = []
    #groupsAggregates = true
    #orderedBy: Aggregate | null = null
    #found: AggregateRow[] = []
    #next = 0
    #group: AggregateRow | null = null

    constructor(glide: Glide, tableName: unknown) {
        this.#glide = glide
        this.#tableName = textOrEmpty(tableName)
        this.#query = new RecordQuery(glide, field => columnAt(glide.platform.dictionary(), this.#tableName, field)?.type)
    }

    addQuery(field: unknown, ...given: unknown[]): GlideQueryCondition | undefined {
        if (given.length === 0) return void this.addEncodedQuery(field)
        return this.#query.add(field, given)
    }

    addSystemQuery(field: unknown, ...given: unknown[]): GlideQueryCondition | undefined { return this.addQuery(field, ...given) }
    addNullQuery(field: unknown): GlideQueryCondition { return this.#query.addOperator(field, 'ISEMPTY') }
    addNotNullQuery(field: unknown): GlideQueryCondition { return this.#query.addOperator(field, 'ISNOTEMPTY') }

    addEncodedQuery(encoded: unknown, enforceFieldAcls?: unknown): void {
        if (isTrue(enforceFieldAcls)) throw new NotEmulated('GlideAggregate.addEncodedQuery with enforceFieldACL')
        this.#query.addEncoded(encoded)
    }

    addSystemEncodedQuery(encoded: unknown): void { this.addEncodedQuery(encoded) }
    addAggregate(name: unknown, field?: unknown): void { this.#aggregates.push(aggregateOf(name, field)) }
    groupBy(field: unknown): void { this.#groups.push(textOrEmpty(field)) }
    orderBy(field: unknown): void { this.#orderBy(field, false) }
    orderByDesc(field: unknown): void { this.#orderBy(field, true) }

    /** Ordering by a field groups by it too. */
    #orderBy(field: unknown, descending: boolean): void {
        this.#query.orderBy(field, descending)
        this.#groups.push(textOrEmpty(field))
    }

    orderByAggregate(name: unknown, field?: unknown): void { this.#orderedBy = aggregateOf(name, field) }
    setGroup(group: unknown): void { this.#groupsAggregates = isTrue(group) }

    query(): void {
        this.#found = []
        this.#next = 0
        this.#group = null
        if (scopeMay(this.#glide, this.#table.name, 'read')) this.#found = this.#select()
    }

    _query(): void { this.query() }

    next(): boolean {
        this.#group = this.#found[this.#next] ?? null
        if (this.#group) this.#next++
        return this.#group !== null
    }

    _next(): boolean { return this.next() }
    hasNext(): boolean { return this.#next < this.#found.length }
    getRowCount(): number { return this.#found.length }
    getTableName(): string { return this.#tableName }
    getAggregate(name: unknown, field?: unknown): string | null { return this.#group ? this.#valueOf(this.#group, aggregateOf(name, field)) : null }

    /** The fields of a group, as properties. */
    member(name: string): unknown {
        const groups = this.#group?.groups ?? {}
        return GlideRecord.$loaded(this.#glide, this.#tableName, groups).$element(name)
    }

    assign(name: string): void { throw new TypeError(`GlideAggregate.${name} cannot be assigned`) }

    /** Routes the query to another database where there is one. */
    setCategory(_category: unknown): void {}

    getValue(field: unknown): string | null { return this.#group?.groups[textOrEmpty(field)] ?? null }

    getDisplayValue(field: unknown): string {
        const { platform, tx } = this.#glide
        return platform.records.display(tx, this.#tableName, textOrEmpty(field), this.getValue(field))
    }

    get #table(): Table { return this.#glide.platform.dictionary().require(this.#tableName) }

    #select(): AggregateRow[] {
        const { platform, tx } = this.#glide
        const where = this.#query.where()
        const groupBy = this.#groupFields()
        const found = platform.records.aggregate(tx, this.#table.name, where ? { where } : {}, { groupBy, of: this.#aggregates })
        return this.#orders().reduceRight((rows, order) => [...rows].sort(order), found)
    }

    #groupFields(): string[] {
        if (!this.#groupsAggregates) return []
        const aggregated = this.#groups.length === 0 ? this.#aggregates.flatMap(each => each.field ?? []) : []
        return [...new Set([...this.#groups, ...aggregated])]
    }

    /** Groups are few: they are ordered here, the aggregate first. */
    #orders(): ((left: AggregateRow, right: AggregateRow) => number)[] {
        const byAggregate = this.#orderedBy
        const byFields = this.#query.order.map(({ field, descending }) => (left: AggregateRow, right: AggregateRow) =>
            compared(left.groups[field] ?? '', right.groups[field] ?? '') * (descending ? -1 : 1))
        if (!byAggregate) return byFields
        return [(left, right) => Number(this.#valueOf(right, byAggregate) ?? 0) - Number(this.#valueOf(left, byAggregate) ?? 0), ...byFields]
    }

    #valueOf(row: AggregateRow, { kind, field }: Aggregate): string | null {
        const index = this.#aggregates.findIndex(each => each.kind === kind && each.field === field)
        const value = row.values[index] ?? null
        return value !== null && kind === 'AVG' ? Number(value).toFixed(4) : value
    }
}

function aggregateOf(name: unknown, field: unknown): Aggregate {
    const kind = FUNCTIONS.find(each => each === textOrEmpty(name).toUpperCase())
    if (!kind) throw new NotEmulated(`GlideAggregate function ${textOrEmpty(name)}`)
    return { kind, field: textOf(field) }
}

function compared(left: string, right: string): number {
    const numbers = Number(left) - Number(right)
    return Number.isNaN(numbers) ? left.localeCompare(right) : numbers
}
