import { isJournal, isReference } from '../data/column-types.ts'
import type { Column, Table } from '../data/dictionary.ts'
import type { Row, Transaction } from '../platform.ts'
import { choicesOf } from '../records/choices.ts'
import { policyMarks } from '../records/engines/data-policy.ts'
import { isTyped } from './columns.ts'
import { formLayout } from './form-layout.ts'
import { displaysOf, type Shows } from './reference-names.ts'

export interface FormField {
    column: Column
    /** What the control shows: internal for choices and booleans, the display value for everything else. */
    text: string
    /** What somebody reads who cannot change it. */
    shown: string
    writable: boolean
    mandatory: boolean
}

export interface FormSection {
    title: string
    fields: FormField[]
}

/** A record on a form, and the part of it that the user may see and change. */
export interface FormRecord {
    table: Table
    row: Row
    isNew: boolean
}

/** The form's fields as the user may see them. `typed` holds what a submission changes: marks follow it. */
export function sectionsOf(tx: Transaction, record: FormRecord, typed: Row = {}): FormSection[] {
    const { table, row, isNew } = record
    const mayWrite = isNew || tx.platform.access.record(tx, table.name, 'write', row)
    const { sections } = formLayout(tx.platform, table)
    const shows = displaysOf(tx, sections.map(({ columns }) => ({ columns, rows: [row] })))
    const marks = policyMarks(tx, table, inStep(table, { ...row, ...typed }, typed), isNew ? null : row)
    return sections.map(({ title, columns }) => ({
        title,
        fields: columns.flatMap(column => {
            const field = fieldOf(tx, record, column, shows)
            const writable = field !== null && field.writable && mayWrite && !marks.readOnly.has(column.name)
            return field ? [{ ...field, writable, mandatory: writable && (column.mandatory || marks.mandatory.has(column.name)) }] : []
        }),
    })).filter(({ fields }) => fields.length > 0)
}

/** Policies of incidents ask for the older `incident_state`, which follows `state` (platform-facts 9.2). */
function inStep(table: Table, values: Row, typed: Row): Row {
    return table.columns.has('incident_state') && typed.state !== undefined ? { ...values, incident_state: typed.state } : values
}

/** Null when the field is closed to the user. */
function fieldOf(tx: Transaction, { table, row, isNew }: FormRecord, column: Column, shows: Shows): Omit<FormField, 'mandatory'> | null {
    const { access } = tx.platform
    if (!access.field(tx, table.name, column.name, 'read', isNew ? null : row)) return null
    const writable = isTyped(table, column) && access.field(tx, table.name, column.name, isNew ? 'create' : 'write', isNew ? null : row)
    const value = row[column.name] ?? null
    if (column.type === 'password' || column.type === 'password2') return { column, writable, text: '', shown: value ? '(set)' : '' }
    if (value === null || isJournal(column.type)) return { column, writable, text: '', shown: '' }
    const shown = shows(table, column, row)
    const isInternal = column.type === 'boolean' || (!isReference(column.type) && choicesOf(tx.platform, table, column).length > 0)
    return { column, writable, shown, text: isInternal ? value : shown }
}
