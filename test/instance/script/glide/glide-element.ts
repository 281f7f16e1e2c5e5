import { isDateTime, isJournal, isReference } from '../../data/column-types.ts'
import type { Column } from '../../data/dictionary.ts'
import { decrypt } from '../../security/secrets.ts'
import type { Row } from '../../platform.ts'
import { choicesOf } from '../../records/choices.ts'
import { journalText } from '../../records/journals.ts'
import { NotEmulated } from '../script-error.ts'
import { displayedValue } from './displayed-value.ts'
import { GlideDateTime } from './glide-date-time.ts'
import { GlideElementDescriptor } from './glide-element-descriptor.ts'
import type { Glide, WithFields } from './glide-class.ts'
import type { GlideRecord } from './glide-record.ts'
import { scopeMay } from './scope-guard.ts'
import { internalValue, numberOf, textOf, textOrEmpty } from './values.ts'

/**
 * One field of the record that its GlideRecord stands on: after `next()` it is another record's.
 * Source: markdown/api-reference/server-api-reference/c_GlideElementScopedAPI.md
 */
export class GlideElement implements WithFields {
    readonly #glide: Glide
    readonly #record: GlideRecord
    readonly #column: Column
    #target: { sysId: string; record: GlideRecord } | null = null

    constructor(glide: Glide, record: GlideRecord, column: Column) {
        this.#glide = glide
        this.#record = record
        this.#column = column
    }

    $value(): string | null { return this.#isJournal() ? null : this.#row()[this.#column.name] ?? null }
    getValue(): string | null { return this.$value() }

    /** `true` and `false` for booleans, where `getValue` has `1` and `0` (not from docs). */
    toString(): string {
        const value = this.#row()[this.#column.name] ?? null
        if (this.#column.type === 'boolean') return value === '1' ? 'true' : 'false'
        return value ?? ''
    }

    valueOf(): string { return this.toString() }
    nil(): boolean { return (this.#row()[this.#column.name] ?? null) === null }
    getName(): string { return this.#column.name }
    getLabel(): string { return this.#column.label }
    getTableName(): string { return this.#column.table }
    getAttribute(name: unknown): string | null { return this.#column.attributes.get(textOrEmpty(name)) ?? null }
    getBooleanAttribute(name: unknown): boolean { return this.#column.attributes.get(textOrEmpty(name)) === 'true' }
    getReferenceTable(): string | null { return this.#column.reference }
    getED(): GlideElementDescriptor { return new GlideElementDescriptor(this.#glide, this.#column) }

    getDisplayValue(maxCharacters?: unknown): string {
        const { platform, tx } = this.#glide
        const text = this.#isJournal()
            ? this.getJournalEntry(-1)
            : platform.records.display(tx, this.#record.$tableName, this.#column.name, this.$value())
        return maxCharacters === undefined ? text : text.slice(0, numberOf(maxCharacters, 'GlideElement.getDisplayValue'))
    }

    /** Values of the choice list; those that hang on another field's value are not told apart. */
    getChoices(dependent?: unknown): string[] {
        if (dependent !== undefined) throw new NotEmulated('GlideElement.getChoices of a dependent field')
        const { platform } = this.#glide
        return choicesOf(platform, platform.dictionary().require(this.#record.$tableName), this.#column).map(({ value }) => value)
    }

    getChoiceValue(): string { return this.getDisplayValue() }

    setValue(value: unknown): void { this.#record.setValue(this.#column.name, value) }

    /** The only right way to write passwords: hashes a `password`, encrypts a `password2` (platform-facts 3 and 13). */
    setDisplayValue(value: unknown): void {
        this.#record.$store(this.#column, displayedValue(this.#glide, this.#record.$tableName, this.#column, textOf(value)))
    }

    getDecryptedValue(): string {
        if (this.#column.type !== 'password2') throw new TypeError(`GlideElement.getDecryptedValue: ${this.#column.name} is not a password2 field`)
        const clear = decrypt(this.#glide.platform.key, this.$value())
        if (clear === null && this.$value() !== null) throw new Error(`The value of ${this.#column.table}.${this.#column.name} cannot be decrypted on this instance`)
        return clear ?? ''
    }

    /** False in async rules, where nothing is being written, and for journal fields. */
    changes(): boolean {
        const { $flight: flight } = this.#record
        if (this.#isJournal() || flight?.operation === 'delete') return false
        if (flight?.operation === 'insert') return this.$value() !== null
        if (!flight && !this.#record.$changed.has(this.#column.name)) return false
        return this.$value() !== this.#previous()
    }

    changesFrom(value: unknown): boolean { return this.changes() && same(this.#previous(), internalValue(this.#column, value)) }
    changesTo(value: unknown): boolean { return this.changes() && same(this.$value(), internalValue(this.#column, value)) }
    #previous(): string | null { return this.#record.$before?.[this.#column.name] ?? null }

    canRead(): boolean { return this.#allows('read') }
    canWrite(): boolean { return this.#allows('write') }
    canCreate(): boolean { return this.#allows('create') }

    #allows(operation: 'read' | 'write' | 'create'): boolean {
        const { platform, tx } = this.#glide
        return platform.access.field(tx, this.#record.$tableName, this.#column.name, operation, this.#record.isNewRecord() ? null : this.#row())
    }

    /** -1 gives all entries, 1 the newest. */
    getJournalEntry(lines: unknown): string {
        const most = numberOf(lines, 'GlideElement.getJournalEntry')
        return journalText(this.#glide.platform, this.#row().sys_id ?? '', this.#column, most > 0 ? most : undefined)
    }

    getGlideObject(): GlideDateTime {
        if (!isDateTime(this.#column.type)) throw new NotEmulated(`GlideElement.getGlideObject of a field of type ${this.#column.type}`)
        return new GlideDateTime(this.#glide, this.$value() ?? '')
    }

    dateNumericValue(): number { return this.getGlideObject().getNumericValue() }

    setDateNumericValue(milliseconds: unknown): void {
        const moment = new GlideDateTime(this.#glide)
        moment.setNumericValue(milliseconds)
        this.setValue(moment.getValue())
    }

    setError(message: unknown): void { this.#glide.tx.messages.push({ kind: 'error', text: textOrEmpty(message) }) }

    /** The record that a reference points to; an empty one when it points to nothing. */
    getRefRecord(): GlideRecord {
        const { reference } = this.#column
        if (!reference) throw new TypeError(`GlideElement.getRefRecord: ${this.#column.name} is not a reference`)
        const sysId = this.$value() ?? ''
        if (this.#target?.sysId === sysId) return this.#target.record
        const record = this.#record.$referenced(reference, sysId)
        this.#target = { sysId, record }
        return record
    }

    $walk(path: string): GlideElement | undefined {
        return isReference(this.#column.type) && this.#column.reference && this.#mayWalk(this.#column.reference) ? this.getRefRecord().$element(path) : undefined
    }

    /** A table can fence off walks from other scopes. Source: docs: instance-security-hardening-settings/sc-enforce-scope-access-controls-on-new-tables. */
    #mayWalk(target: string): boolean {
        const table = this.#glide.platform.dictionary().table(target)
        return table?.attributes.get('enforce_dot_walk_cross_scope_access') !== 'true' || scopeMay(this.#glide, target, 'read')
    }

    member(name: string): unknown { return this.$walk(name) }

    assign(name: string): void {
        throw new TypeError(`${this.#column.name}.${name} cannot be assigned: read the referenced record and write that`)
    }

    #row(): Row { return this.#record.$values }
    #isJournal(): boolean { return isJournal(this.#column.type) }
}

const same = (left: string | null, right: string | null): boolean => (left ?? '').toLowerCase() === (right ?? '').toLowerCase()
