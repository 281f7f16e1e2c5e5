import type { Column } from '../../data/dictionary.ts'
import { parseEncodedQuery } from '../../data/query/encoded.ts'
import type { Condition, Operation, RecordInFlight, Row, WriteResult } from '../../platform.ts'
import { decrypt } from '../../security/secrets.ts'
import type { Glide, WithFields } from './glide-class.ts'
import { NotAllowedInScope, NotEmulated } from '../script-error.ts'
import { GlideElement } from './glide-element.ts'
import { RecordSearch } from './record-search.ts'
import { CLEARING_TEXT, internalValue, isTrue, textOf, textOrEmpty } from './values.ts'

/**
 * Records of one table, one at a time. Names that begin with `$` are for the local instance; scripts do not see them.
 * Source: markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md and platform-facts 6.2.
 */
export class GlideRecord extends RecordSearch implements WithFields {
    $values: Row = {}
    /** Values in the database, or before the running update; null for a record that is new. */
    $before: Row | null = null
    /** Columns that the script assigned. */
    readonly $changed = new Set<string>()
    /** Columns that were assigned an empty value, which is not the same as clearing them by the text NULL. */
    readonly #blank = new Set<string>()
    $flight: RecordInFlight | null = null
    #exists = false
    #operation: string | null = null
    #lastError: string | null = null
    readonly #elements = new Map<string, GlideElement>()

    /** A record that was read already: an async rule's `current`, an event, the target of a reference. */
    static $loaded(glide: Glide, table: string, row: Row, operation: string | null = null): GlideRecord {
        const record = new GlideRecord(glide, table)
        record.$load(row)
        record.#operation = operation
        return record
    }

    /** `current` of a rule: what the script assigns goes into the write that is under way. */
    static $inFlight(glide: Glide, flight: RecordInFlight): GlideRecord {
        const record = new GlideRecord(glide, flight.table)
        record.$flight = flight
        record.$values = flight.values
        record.$before = flight.previous
        record.#exists = true
        record.#operation = flight.operation
        return record
    }

    // Values

    getValue(name: unknown): string | null { return this.$element(textOrEmpty(name))?.$value() ?? null }
    getUniqueValue(): string | null { return this.$values.sys_id ?? null }

    getDisplayValue(name?: unknown): string | null {
        const field = name === undefined ? this.$table.displayColumn ?? 'sys_id' : textOrEmpty(name)
        return this.$element(field)?.getDisplayValue() ?? null
    }

    getElement(name: unknown): GlideElement | null { return this.$element(textOrEmpty(name)) ?? null }
    getElements(): GlideElement[] { return [...this.$table.columns.keys()].map(name => this.$element(name) as GlideElement) }

    setValue(name: unknown, value: unknown): void {
        const column = this.$table.columns.get(textOrEmpty(name))
        if (!column) throw new TypeError(`GlideRecord.setValue: table ${this.$tableName} has no field ${textOrEmpty(name)}`)
        if (value === undefined) throw new TypeError(`GlideRecord.setValue: the value of ${column.name} is undefined`)
        if (value instanceof GlideRecord) throw new NotEmulated('GlideRecord.setValue with a GlideRecord as the value')
        this.#refuseClearText(column, textOf(value))
        this.$store(column, internalValue(column, value))
        if ((textOf(value) ?? '').trim() === '') this.#blank.add(column.name)
        else this.#blank.delete(column.name)
    }

    /** A password2 field expects encrypted text here; `setDisplayValue` is what encrypts. Source: c_GlideRecordScopedAPI.md (setValue) */
    #refuseClearText(column: Column, text: string | null): void {
        if (column.type !== 'password2' || text === null || text.trim() === '' || text === CLEARING_TEXT) return
        if (decrypt(this.$glide.platform.key, text) === null) throw new TypeError(`GlideRecord.setValue: ${column.name} expects encrypted data, use setDisplayValue`)
    }

    setNewGuidValue(guid: unknown): void { this.$values.sys_id = textOf(guid) }

    member(name: string): unknown { return this.#valid() ? this.$element(name) : undefined }
    assign(name: string, value: unknown): void { this.setValue(name, value) }

    $element(path: string): GlideElement | undefined {
        const known = this.#elements.get(path)
        if (known) return known
        const [first = '', ...rest] = path.split('.')
        const column = this.$table.columns.get(first)
        if (!column) return undefined
        const element = new GlideElement(this.$glide, this, column)
        if (rest.length > 0) return element.$walk(rest.join('.'))
        this.#elements.set(path, element)
        return element
    }

    $store(column: Column, value: string | null): void {
        this.$values[column.name] = value
        this.$changed.add(column.name)
    }

    $load(row: Row | null): void {
        this.#reset()
        if (!row) return
        this.$values = { ...row }
        this.$before = row
        this.#exists = true
    }

    /** The record that a reference of this one points to; an empty one when it points to nothing. */
    $referenced(table: string, sysId: string | null): GlideRecord {
        const row = sysId ? this.$glide.platform.rows.get(table, sysId) : null
        return row ? GlideRecord.$loaded(this.$glide, table, row) : new GlideRecord(this.$glide, table)
    }

    #reset(): void {
        this.$values = {}
        this.$before = null
        this.$changed.clear()
        this.#blank.clear()
        if (this.$flight) this.$flight.aborted = false
        this.$flight = null
        this.#exists = false
    }

    // Writes

    initialize(): void { this.#reset() }

    newRecord(): void {
        this.#reset()
        this.$values = { ...this.$glide.platform.records.blank(this.$glide.tx, this.$table.name) }
    }

    insert(): string | null {
        if (!this.$may('create') || !this.$userMay('create', null)) return null
        const values = { ...this.$values }
        // A copy of a record that was read gets an identity of its own.
        if (this.#exists && !this.$changed.has('sys_id')) for (const name of Object.keys(values)) if (name.startsWith('sys_') && name !== 'sys_domain') delete values[name]
        return this.#after(this.$glide.platform.records.insert(this.$glide.tx, this.$table.name, this.$writable(values, null)))
    }

    /** The reason is for the audit, which is not kept here. */
    update(_reason?: unknown): string | null {
        const sysId = this.$values.sys_id
        if (!this.#exists || !sysId) return this.insert()
        if (this.#isUnwritten(sysId)) throw new NotEmulated('current.update() in a before rule of an insert')
        if (!this.$may('write') || !this.$userMay('write', this.$values)) return null
        const changes = Object.fromEntries([...this.$changed].map(name => [name, this.$values[name] ?? null]))
        return this.#after(this.$glide.platform.records.update(this.$glide.tx, this.$table.name, sysId, this.$writable(changes, this.$values)))
    }

    /** `current` of a before rule: there is no record yet that an update could write. */
    #isUnwritten(sysId: string): boolean {
        return this.$flight?.operation === 'insert' && this.$glide.platform.rows.get(this.$table.name, sysId) === null
    }

    deleteRecord(): boolean {
        const sysId = this.$values.sys_id
        if (!this.#exists || !sysId || !this.$may('delete') || !this.$userMay('delete', this.$values)) return false
        const result = this.$glide.platform.records.delete(this.$glide.tx, this.$table.name, sysId)
        this.#lastError = result.done ? null : result.message
        return result.done
    }

    /**
     * One conditional write: what another node changed meanwhile is not written over. That a claim with a token and a look
     * afterwards can be made so is reported (platform-facts 14); no page promises it. An empty value leaves its column as it
     * is; only the text NULL clears it (platform-facts 6.2).
     */
    updateMultiple(): void {
        if (!this.$may('write')) return
        const { platform, tx } = this.$glide
        const assigned = [...this.$changed].filter(name => !this.#blank.has(name))
        const changes = Object.fromEntries(assigned.map(name => [name, this.$values[name] ?? null]))
        platform.db.transaction(() => {
            if (!this.$asksAcls && platform.records.updateMany(tx, this.$table.name, this.$restriction(), changes)) return
            const rows = this.$matching('write')
            // Where there are several, a rule that runs for one may write another.
            for (const row of rows) platform.records.update(tx, this.$table.name, row.sys_id ?? '', this.$writable(changes, row), rows.length === 1 ? row : undefined)
        })
    }

    deleteMultiple(): void {
        if (!this.$may('delete')) return
        const { platform, tx } = this.$glide
        platform.db.transaction(() => {
            for (const row of this.$matching('delete')) platform.records.delete(tx, this.$table.name, row.sys_id ?? '')
        })
    }

    /** Before rules and engines may have changed the values; what others write afterwards does not show in them. */
    #after(result: WriteResult): string | null {
        this.#lastError = result.done ? null : result.message
        if (!result.done) return null
        if (this.$flight) this.$changed.clear()
        else this.$load(result.values)
        return result.sysId
    }

    getLastErrorMessage(): string | null { return this.#lastError }

    setAbortAction(abort: unknown): void {
        if (this.$flight) this.$flight.aborted = isTrue(abort)
    }

    isActionAborted(): boolean { return this.$flight?.aborted ?? false }

    /** Refused on another application's table (platform-facts 2.6); on the application's own only `true` is known here. */
    setWorkflow(run: unknown): void {
        const { tx } = this.$glide
        if (tx.scope !== 'global' && this.$table.scope !== tx.scope) throw new NotAllowedInScope('setWorkflow', tx.scope)
        if (!isTrue(run)) throw new NotEmulated('GlideRecord.setWorkflow(false)')
    }

    // About the record and its table

    isNewRecord(): boolean { return !this.#exists || this.$flight?.operation === 'insert' }
    isValid(): boolean { return this.#valid() && !this.$missed }
    isValidRecord(): boolean { return this.#exists && !this.$ended }
    isValidField(name: unknown): boolean { return this.#valid() && this.$columnAt(textOrEmpty(name)) !== undefined }
    isView(): boolean { return false }
    /** Source: markdown/api-reference/scripts/p_GlideServerAPIs.md (getting the object type) */
    override toString(): string { return '[object GlideRecord]' }
    getTableName(): string { return this.$tableName }
    getRecordClassName(): string { return this.$values.sys_class_name ?? this.$tableName }
    getLabel(): string { return this.$table.label }
    getClassDisplayValue(): string { return this.$glide.platform.dictionary().require(this.getRecordClassName()).label }
    operation(): string | null { return this.#operation }

    getLink(noStack?: unknown): string {
        const stack = isTrue(noStack) ? '' : `&sysparm_stack=${this.$tableName}_list.do?sysparm_query=active=true`
        return `${this.$tableName}.do?sys_id=${this.getUniqueValue() ?? ''}${stack}`
    }

    /** The dictionary attributes of a field, as they are written there. */
    getAttribute(field: unknown): string | null {
        const attributes = this.$columnAt(textOrEmpty(field))?.attributes
        return attributes && attributes.size > 0 ? [...attributes].map(([name, value]) => `${name}=${value}`).join(',') : null
    }

    isValidEncodedQuery(encoded: unknown): boolean {
        const known = (condition: Condition): boolean =>
            condition.kind === 'term' ? this.$columnAt(condition.field) !== undefined : condition.terms.every(known)
        // The empty text stands for no query at all, which is not a valid one.
        if (textOrEmpty(encoded) === '') return false
        const { where } = parseEncodedQuery(textOrEmpty(encoded))
        return where === undefined || known(where)
    }

    isEncodedQueryValid(encoded: unknown): boolean { return this.isValidEncodedQuery(encoded) }
    canRead(): boolean { return this.#aclAllows('read') }
    canWrite(): boolean { return this.#aclAllows('write') }
    canCreate(): boolean { return this.#aclAllows('create') }
    canDelete(): boolean { return this.#aclAllows('delete') }

    #aclAllows(operation: Operation): boolean {
        const row = this.#exists ? this.$values : null
        return this.$glide.platform.access.record(this.$glide.tx, this.$table.name, operation, row)
    }

    /** What of the values may be written: all, but for GlideRecordSecure. `_row` is the record as it is stored. */
    $writable(values: Row, _row: Row | null): Row { return values }

    #valid(): boolean { return this.$glide.platform.dictionary().table(this.$tableName) !== undefined }
}
