import type { Column } from '../../data/dictionary.ts'
import { isJournal, isReference } from '../../data/column-types.ts'
import type { Glide } from './glide-class.ts'
import { textOrEmpty } from './values.ts'

/** What the dictionary says of a field. Source: markdown/api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI.md */
export class GlideElementDescriptor {
    readonly #column: Column

    constructor(_glide: Glide, column: Column) { this.#column = column }

    getName(): string { return this.#column.name }
    getLabel(): string { return this.#column.label }
    getLength(): number { return this.#column.maxLength }
    getInternalType(): string { return this.#column.type }
    getReference(): string | null { return this.#column.reference }
    getTableName(): string { return this.#column.table }
    getDefault(): string | null { return this.#column.defaultValue }
    isMandatory(): boolean { return this.#column.mandatory }
    isReadOnly(): boolean { return this.#column.readOnly }
    isDisplay(): boolean { return this.#column.display }
    isReference(): boolean { return isReference(this.#column.type) }
    isJournal(): boolean { return isJournal(this.#column.type) }
    isBoolean(): boolean { return this.#column.type === 'boolean' }
    hasAttribute(name: unknown): boolean { return this.#column.attributes.has(textOrEmpty(name)) }
    getAttribute(name: unknown): string | null { return this.#column.attributes.get(textOrEmpty(name)) ?? null }
}
