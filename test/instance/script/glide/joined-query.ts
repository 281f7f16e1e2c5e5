import type { Condition } from '../../platform.ts'
import { NotEmulated } from '../script-error.ts'
import { columnAt } from './dot-walk.ts'
import type { Glide } from './glide-class.ts'
import { GlideQueryCondition } from './query-condition.ts'
import { scopeMay } from './scope-guard.ts'
import { textOrEmpty } from './values.ts'

const SYS_ID = 'sys_id'

/**
 * `addJoinQuery`: the records that some record of another table belongs to. It is no join: the other table's fields
 * cannot be read. Source: markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md
 */
export class JoinedQuery extends GlideQueryCondition {
    readonly #glide: Glide
    readonly #table: string
    readonly #field: string
    readonly #joined: string

    constructor(glide: Glide, table: string, [joinTable, primaryField, joinField]: readonly unknown[]) {
        const joined = glide.platform.dictionary().require(textOrEmpty(joinTable)).name
        super(glide, { kind: 'and', terms: [] }, field => columnAt(glide.platform.dictionary(), joined, field)?.type)
        this.#glide = glide
        this.#table = joined
        this.#field = primaryField === undefined ? SYS_ID : textOrEmpty(primaryField)
        this.#joined = joinField === undefined ? firstReference(glide, joined, table) : textOrEmpty(joinField)
    }

    /** The conditions set on it are the other table's. */
    override $condition(): Condition {
        if (!scopeMay(this.#glide, this.#table, 'read')) return { kind: 'term', field: SYS_ID, operator: 'IN', value: '' }
        const { platform, tx } = this.#glide
        const rows = platform.records.aggregate(tx, this.#table, { where: this.$stated() }, { groupBy: [this.#joined], of: [] })
        const values = rows.map(row => row.groups[this.#joined]).filter(value => value !== null && value !== undefined)
        if (values.some(value => value.includes(','))) throw new NotEmulated(`addJoinQuery by values with commas (${this.#table}.${this.#joined})`)
        return { kind: 'term', field: this.#field, operator: 'IN', value: values.join(',') }
    }
}

function firstReference(glide: Glide, joined: string, to: string): string {
    const dictionary = glide.platform.dictionary()
    const { ancestors } = dictionary.require(to)
    const column = [...dictionary.require(joined).columns.values()].find(({ reference }) => reference !== null && ancestors.includes(reference))
    if (!column) throw new TypeError(`addJoinQuery: no field of ${joined} refers to ${to}`)
    return column.name
}
