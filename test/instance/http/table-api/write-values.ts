import type { Column, Table } from '../../data/dictionary.ts'
import type { Operation, Row, Transaction } from '../../platform.ts'
import { choicesOf } from '../../records/choices.ts'
import { internalOf } from '../display-input.ts'
import { refuse } from '../envelope.ts'

/** The platform keeps these itself; a client's values for them are passed over. */
const KEPT_BY_THE_PLATFORM = new Set(['sys_created_on', 'sys_created_by', 'sys_updated_on', 'sys_updated_by', 'sys_mod_count', 'sys_class_name'])

/** Kept back from writers who are not admin, by `glide.rest.table_api.admin_only_sys_fields`; the others are kept from all. */
const SYS_ID = 'sys_id'
const SECRET_TYPES = new Set(['password', 'password2'])

/**
 * The posted fields in internal form. Passed over: unknown fields, those that the caller may not write, values outside a
 * choice list (`glide.rest.choice.allow_non_existing_value`), and secrets unless they come as display values.
 * Source: markdown/api-reference/rest-apis/c_TableAPI.md (sysparm_input_display_value), platform-facts 5.
 */
export function writeValues(tx: Transaction, table: Table, operation: Operation, row: Row | null, body: Record<string, unknown>, asDisplay: boolean): Row {
    const values: Row = {}
    for (const [name, given] of Object.entries(body)) {
        const column = table.columns.get(name)
        if (!column || KEPT_BY_THE_PLATFORM.has(name) || (name === SYS_ID && !maySetSysId(tx, operation))) continue
        if (SECRET_TYPES.has(column.type) && !asDisplay) continue
        if (!tx.platform.access.field(tx, table.name, name, operation, row)) continue
        const value = internalValue(tx, table, column, textOf(name, given), asDisplay)
        if (isStorable(tx, table, column, value)) values[name] = value
    }
    return values
}

/** Source: markdown/platform-security/instance-security-hardening-settings/sc-restrict-write-access-on-system-fields-to-admin-users.md */
function maySetSysId(tx: Transaction, operation: Operation): boolean {
    if (operation !== 'create') return false
    return tx.user.roles.has('admin') || !tx.platform.properties.isTrue('glide.rest.table_api.admin_only_sys_fields', false)
}

/** Also takes the shapes in which the API shows a reference, so that what was read can be sent back. */
function textOf(name: string, given: unknown): string {
    if (given === null || given === undefined) return ''
    if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean') return String(given)
    if (typeof given === 'object' && 'value' in given) return textOf(name, given.value)
    return refuse(400, 'Exception while reading request', `The value of '${name}' must be text, a number or a boolean`)
}

function internalValue(tx: Transaction, table: Table, column: Column, text: string, asDisplay: boolean): string | null {
    if (!asDisplay) return column.type === 'boolean' && text !== '' ? internalBoolean(text) : text || null
    const result = internalOf(tx.platform, table, column, text, tx.user)
    // An unknown display value leaves a reference empty and creates nothing (platform-facts 6.2).
    return 'problem' in result ? null : result.value
}

function internalBoolean(text: string): string {
    return text === 'true' || text === '1' ? '1' : '0'
}

/** An empty value clears every field but those with a choice list (markdown/api-reference/rest-api-explorer/c_RESTAPI.md, special data handling). */
function isStorable(tx: Transaction, table: Table, column: Column, value: string | null): boolean {
    if (column.choice !== 1 && column.choice !== 3) return true
    if (value === null) return false
    if (tx.platform.properties.isTrue('glide.rest.choice.allow_non_existing_value', false)) return true
    const choices = choicesOf(tx.platform, table, column)
    return choices.length === 0 || choices.some(choice => choice.value === value)
}
