import type { Condition } from '../../platform.ts'
import { refuseReserved } from '../../data/query/encoded.ts'
import { NotEmulated } from '../script-error.ts'
import type { Glide } from './glide-class.ts'
import { isTrue, textOf, textOrEmpty } from './values.ts'

/**
 * Operators that `addQuery` takes, as the encoded query names them. LIKE belongs to encoded queries only.
 * Source: markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md
 */
const OPERATORS: Readonly<Record<string, string>> = {
    '=': '=', '!=': '!=', '>': '>', '>=': '>=', '<': '<', '<=': '<=', 'IN': 'IN', 'NOT IN': 'NOT IN',
    'STARTSWITH': 'STARTSWITH', 'ENDSWITH': 'ENDSWITH', 'CONTAINS': 'LIKE', 'DOES NOT CONTAIN': 'DOES NOT CONTAIN', 'INSTANCEOF': 'INSTANCEOF',
}

/** Type of the column that `field` names, dot-walked or not; undefined when there is none. */
export type ColumnTypeOf = (field: string) => string | undefined

export function term(field: unknown, given: readonly unknown[], typeOf: ColumnTypeOf): Condition {
    const name = textOrEmpty(field)
    refuseReserved(name)
    const [operator, value] = given.length > 1 ? [textOrEmpty(given[0]), given[1]] : ['=', given[0]]
    if (value === undefined) throw new TypeError(`addQuery: the value of ${name} is undefined`)
    const known = OPERATORS[operator]
    if (known === undefined) throw new NotEmulated(`addQuery operator "${operator}"`)
    const text = textOf(value)
    // A comparison with nothing asks for the empty column.
    if (text === null || text === '') return { kind: 'term', field: name, operator: known === '!=' ? 'ISNOTEMPTY' : known === '=' ? 'ISEMPTY' : known, value: '' }
    return { kind: 'term', field: name, operator: known, value: typeOf(name) === 'boolean' && /^(true|false)$/i.test(text) ? (isTrue(text) ? '1' : '0') : text }
}

/** A condition that more can be hung on. Source: markdown/api-reference/server-api-reference/c_GlideQueryConditionScopedAPI.md */
export class GlideQueryCondition {
    readonly #any: Condition[]
    readonly #typeOf: ColumnTypeOf

    constructor(_glide: Glide, first: Condition, typeOf: ColumnTypeOf) {
        this.#any = [first]
        this.#typeOf = typeOf
    }

    addOrCondition(field: unknown, ...given: unknown[]): GlideQueryCondition {
        this.#any.push(field instanceof GlideQueryCondition ? field.$condition() : term(field, given, this.#typeOf))
        return this
    }

    addCondition(field: unknown, ...given: unknown[]): GlideQueryCondition {
        const added = field instanceof GlideQueryCondition ? field.$condition() : term(field, given, this.#typeOf)
        this.#any.splice(0, this.#any.length, { kind: 'and', terms: [this.$stated(), added] })
        return this
    }

    /** The system's variants ask nothing of the user's query ACLs, as the plain ones. */
    addSystemCondition(field: unknown, ...given: unknown[]): GlideQueryCondition { return this.addCondition(field, ...given) }
    addSystemOrCondition(field: unknown, ...given: unknown[]): GlideQueryCondition { return this.addOrCondition(field, ...given) }

    /** What it stands for in the query. */
    $condition(): Condition { return this.$stated() }

    $stated(): Condition {
        const [only] = this.#any
        return this.#any.length === 1 && only ? only : { kind: 'or', terms: [...this.#any] }
    }
}
