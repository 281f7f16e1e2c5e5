import type { Condition, Query } from '../../platform.ts'
import { parseEncodedQuery } from '../../data/query/encoded.ts'
import type { Glide } from './glide-class.ts'
import { encodedText } from './encoded-text.ts'
import { JoinedQuery } from './joined-query.ts'
import { GlideQueryCondition, term, type ColumnTypeOf } from './query-condition.ts'
import { NotEmulated } from '../script-error.ts'
import { textOrEmpty } from './values.ts'

/** What a GlideRecord or GlideAggregate is asked to look for, before it looks. */
export class RecordQuery {
    readonly #glide: Glide
    readonly #typeOf: ColumnTypeOf
    readonly #conditions: (GlideQueryCondition | Condition)[] = []
    readonly order: { field: string; descending: boolean }[] = []
    limit: number | null = null
    window: { first: number; last: number } | null = null

    constructor(glide: Glide, typeOf: ColumnTypeOf) {
        this.#glide = glide
        this.#typeOf = typeOf
    }

    add(field: unknown, given: readonly unknown[]): GlideQueryCondition {
        return this.addTerm(term(field, given, this.#typeOf))
    }

    addTerm(condition: Condition): GlideQueryCondition {
        const added = new GlideQueryCondition(this.#glide, condition, this.#typeOf)
        this.#conditions.push(added)
        return added
    }

    addOperator(field: unknown, operator: 'ISEMPTY' | 'ISNOTEMPTY'): GlideQueryCondition {
        return this.addTerm({ kind: 'term', field: textOrEmpty(field), operator, value: '' })
    }

    addJoined(table: string, given: readonly unknown[]): GlideQueryCondition {
        const joined = new JoinedQuery(this.#glide, table, given)
        this.#conditions.push(joined)
        return joined
    }

    encoded(): string {
        if (this.#conditions.some(each => each instanceof JoinedQuery)) throw new NotEmulated('getEncodedQuery after addJoinQuery')
        return encodedText(this.where(), this.order, field => this.#typeOf(field) === 'boolean')
    }

    addEncoded(encoded: unknown): void {
        const query = parseEncodedQuery(textOrEmpty(encoded))
        if (query.where) this.#conditions.push(query.where)
        this.order.push(...query.orderBy ?? [])
    }

    orderBy(field: unknown, descending: boolean): void {
        this.order.push({ field: textOrEmpty(field), descending })
    }

    clear(): void {
        this.#conditions.length = 0
    }

    where(): Condition | undefined {
        const terms = this.#conditions.map(each => each instanceof GlideQueryCondition ? each.$condition() : each)
        return terms.length > 1 ? { kind: 'and', terms } : terms[0]
    }

    /** The later of `setLimit` and `chooseWindow` wins. Source: markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md */
    build(): Query {
        const query: Query = {}
        const where = this.where()
        if (where) query.where = where
        if (this.order.length > 0) query.orderBy = this.order
        if (this.window) Object.assign(query, { offset: this.window.first, limit: Math.max(0, this.window.last - this.window.first) })
        else if (this.limit !== null) query.limit = this.limit
        return query
    }
}
