import type { BusinessRule, RecordInFlight, Row, Transaction, WriteResult } from '../platform.ts'
import { DuplicateKey } from '../data/duplicate-key.ts'
import { normalised } from '../data/row-values.ts'
import type { Table } from '../data/dictionary.ts'
import { newSysId } from '../data/sys-id.ts'
import { isJournal } from '../data/column-types.ts'
import { whyApplicationStays } from '../install/application-record.ts'
import { recordCustomerUpdate } from '../install/customer-update.ts'
import { cascadeDelete } from './cascade.ts'
import { withDefaults } from './default-values.ts'
import { runAfterEngines, runEngines, runFirstEngines } from './engines/engines.ts'
import { originalOf } from './execution-context.ts'
import { journalEntriesOf, withoutJournals, writeJournals } from './journals.ts'
import { asyncRules, runRules } from './run-rules.ts'

const ENGINES = 1000
const LAST = Number.POSITIVE_INFINITY

/** Platform's own columns: a script's values for them count only where the platform lets them (sys_id of a new record). */
const KEPT_BY_PLATFORM = ['sys_created_on', 'sys_created_by', 'sys_updated_on', 'sys_updated_by', 'sys_mod_count', 'sys_class_name']

export function insertRecord(tx: Transaction, name: string, given: Row): WriteResult {
    const table = tx.platform.dictionary().require(name)
    const sysId = given['sys_id'] || newSysId()
    const values = withDefaults(tx, table, { ...without(normalisedValues(table, given), KEPT_BY_PLATFORM), sys_id: sysId })
    const record: RecordInFlight = { table: name, sysId, operation: 'insert', values: { ...values, ...journalsOf(table, given) }, previous: null, aborted: false }
    const refusal = prepare(tx, record, table)
    if (refusal) return refused(tx, refusal)
    const written = store(tx, record, table, () => {
        tx.platform.rows.insert(name, withoutJournals(table, without(filled(record.values), KEPT_BY_PLATFORM)), tx.user.userName)
    })
    return written ?? finish(tx, record, table)
}

/** Updating a record that does not exist inserts it (platform-facts 6.2). `read` is the record as it was read in this database transaction. */
export function updateRecord(tx: Transaction, name: string, sysId: string, changes: Row, read?: Row): WriteResult {
    const previous = read ?? tx.platform.rows.get(name, sysId)
    if (!previous) return insertRecord(tx, name, { ...changes, sys_id: sysId })
    const table = tx.platform.dictionary().require(previous['sys_class_name'] || name)
    const values = { ...previous, ...without(normalisedValues(table, changes), ['sys_id', ...KEPT_BY_PLATFORM]), ...journalsOf(table, changes) }
    const record: RecordInFlight = { table: table.name, sysId, operation: 'update', values, previous, original: originalOf(tx, table.name, sysId, previous), aborted: false }
    const refusal = prepare(tx, record, table)
    if (refusal) return refused(tx, refusal)
    const changed = changedValues(table, record)
    // Nothing changed: the before rules ran, nothing is written, nothing runs after (platform-facts 6.2).
    if (Object.keys(changed).length === 0 && journalEntriesOf(table, record.values).length === 0) return { done: true, sysId, values: previous }
    const written = store(tx, record, table, () => {
        tx.platform.rows.update(table.name, sysId, changed, tx.user.userName)
    })
    return written ?? finish(tx, record, table)
}

export function deleteRecord(tx: Transaction, name: string, sysId: string): WriteResult {
    const previous = tx.platform.rows.get(name, sysId)
    if (!previous) return { done: false, message: null }
    const table = tx.platform.dictionary().require(previous['sys_class_name'] || name)
    const record: RecordInFlight = { table: table.name, sysId, operation: 'delete', values: { ...previous }, previous, original: originalOf(tx, table.name, sysId, previous), aborted: false }
    const refusal = prepare(tx, record, table)
    if (refusal) return refused(tx, refusal)
    const restricted = whyApplicationStays(tx.platform, table, previous) ?? cascadeDelete(tx, table, sysId)
    if (restricted) return refused(tx, restricted)
    const written = store(tx, record, table, () => {
        tx.platform.rows.delete(table.name, sysId)
    })
    return written ?? finish(tx, record, table)
}

/** Before rules below 1000, engines, before rules from 1000 (platform-facts 7.1); why the record is refused, or null. */
function prepare(tx: Transaction, record: RecordInFlight, table: Table): string | null {
    runFirstEngines(tx, record, table)
    const early = runRules(tx, record, 'before', Number.NEGATIVE_INFINITY, ENGINES)
    if (record.aborted) return abortMessage(record, early)
    const refusal = runEngines(tx, record, table)
    if (refusal) return refusal
    const late = runRules(tx, record, 'before', ENGINES, LAST)
    return record.aborted ? abortMessage(record, late) : null
}

function abortMessage({ table }: RecordInFlight, rule: BusinessRule | null): string {
    const name = rule?.name ?? ''
    return `Operation against file '${table}' was aborted by Business Rule '${name}^${rule?.sysId ?? ''}'. Business Rule Stack:${name}`
}

/** Async rules are queued before the write, and in one transaction with it: both or neither. */
function store(tx: Transaction, record: RecordInFlight, table: Table, write: () => void): WriteResult | null {
    const queued = asyncRules(tx, record)
    try {
        tx.platform.db.transaction(() => {
            for (const rule of queued) tx.platform.background.queueRule(tx, rule, record)
            write()
            if (table.isMetadata) recordCustomerUpdate(tx, table, record)
            writeJournals(tx, table, record.sysId, record.operation === 'delete' ? [] : journalEntriesOf(table, record.values))
        })
        return null
    } catch (error) {
        if (!(error instanceof DuplicateKey)) throw error
        tx.platform.log.write('error', table.name, error.message)
        return { done: false, message: error.message }
    }
}

function finish(tx: Transaction, record: RecordInFlight, table: Table): WriteResult {
    const { clock } = tx.platform
    if (record.operation !== 'delete') {
        Object.assign(record.values, { sys_updated_on: clock.timestamp(), sys_updated_by: tx.user.userName })
        record.values['sys_mod_count'] = record.previous ? String(Number(record.previous['sys_mod_count'] ?? 0) + 1) : '0'
        if (!record.previous) Object.assign(record.values, { sys_created_on: clock.timestamp(), sys_created_by: tx.user.userName })
    }
    record.aborted = false
    runRules(tx, record, 'after', Number.NEGATIVE_INFINITY, ENGINES)
    runAfterEngines(tx, record)
    runRules(tx, record, 'after', ENGINES, LAST)
    for (const [column] of journalEntriesOf(table, record.values)) record.values[column] = null
    return { done: true, sysId: record.sysId, values: writtenValues(tx, record, table) }
}

/** As they would be read back: texts cut, numbers and dates in the internal form. */
function writtenValues({ platform }: Transaction, { operation, sysId, values }: RecordInFlight, table: Table): Row | null {
    if (operation === 'delete') return null
    // An application file gets further columns as it is stored.
    if (table.isMetadata) return platform.rows.get(table.name, sysId)
    const columns = [...table.columns.values()].filter(column => !isJournal(column.type))
    return { ...Object.fromEntries(columns.map(column => [column.name, normalised(column, values[column.name] ?? null)])), sys_id: sysId, ...(values['sys_class_name'] === null && { sys_class_name: table.name }) }
}

/** A refusal is shown to the user of the transaction and logged nowhere else; the caller decides what to say. */
function refused(tx: Transaction, message: string): WriteResult {
    tx.messages.push({ kind: 'error', text: message })
    return { done: false, message }
}

function normalisedValues(table: Table, given: Row): Row {
    const values: Row = {}
    for (const [name, value] of Object.entries(given)) {
        const column = table.columns.get(name)
        if (!column) throw new Error(`Field ${name} of table ${table.name} does not exist`)
        // The database would keep what stands before it, and say nothing.
        if (value?.includes('\0')) throw new Error(`Field ${name} of table ${table.name}: a text with the character NUL is not emulated`)
        if (!isJournal(column.type)) values[name] = normalised(column, value)
    }
    return values
}

const journalsOf = (table: Table, given: Row): Row => Object.fromEntries(journalEntriesOf(table, given))

function without(values: Row, names: string[]): Row {
    return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
}

const filled = (values: Row): Row => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

/** Columns that differ from what is stored, after rules and engines had their say. */
function changedValues(table: Table, { values, previous }: RecordInFlight): Row {
    const changed: Row = {}
    for (const [name, value] of Object.entries(values)) {
        const column = table.columns.get(name)
        if (!column) throw new Error(`Field ${name} of table ${table.name} does not exist`)
        if (isJournal(column.type) || name === 'sys_id' || KEPT_BY_PLATFORM.includes(name)) continue
        const now = normalised(column, value)
        if (now !== (previous?.[name] ?? null)) changed[name] = now
    }
    return changed
}
