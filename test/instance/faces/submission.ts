import { isReference } from '../data/column-types.ts'
import type { Table } from '../data/dictionary.ts'
import { internalOf } from '../http/display-input.ts'
import { choicesOf } from '../records/choices.ts'
import type { Row, Transaction } from '../platform.ts'
import type { FormField, FormRecord } from './form-field.ts'
import { suggestionsFor } from './reference-choices.ts'

export interface Submission {
    /** What the user typed, of the fields that they changed. */
    typed: Map<string, string>
    /** Columns that the user changed, in internal form. */
    changes: Row
    problems: string[]
    /** Fields that the user changed and somebody else changed meanwhile. */
    contested: FormField[]
    /** Other fields that somebody else changed meanwhile. */
    changedMeanwhile: FormField[]
}

/**
 * What a posted form changes: a column counts as changed when its control differs from what it showed at first, so that
 * two people who edit different fields of one record do not undo each other.
 */
export function readSubmission(tx: Transaction, { table, isNew }: FormRecord, fields: FormField[], body: Record<string, unknown>): Submission {
    const submission: Submission = { typed: new Map(), changes: {}, problems: [], contested: [], changedMeanwhile: [] }
    for (const field of fields) readField(tx, table, field, body, submission)
    // Defaults of a new record may be others by now; nobody has changed it.
    return isNew ? { ...submission, contested: [], changedMeanwhile: [] } : submission
}

function readField(tx: Transaction, table: Table, field: FormField, body: Record<string, unknown>, submission: Submission): void {
    const { column, writable, text } = field
    const original = textIn(body, `original.${column.name}`)
    // A field that was not on the form has no original; a cleared checkbox sends nothing but its original.
    if (!writable || original === null) return
    const isBoolean = column.type === 'boolean'
    const typed = textIn(body, column.name) ?? (isBoolean ? '0' : '')
    const isChanged = typed !== (isBoolean ? original || '0' : original)
    const isChangedByOthers = original !== text.replaceAll('\r\n', '\n') && typed !== text
    if (!isChanged) {
        if (isChangedByOthers) submission.changedMeanwhile.push(field)
        return
    }
    submission.typed.set(column.name, typed)
    if (isChangedByOthers) submission.contested.push(field)
    const result = isReference(column.type) || choicesOf(tx.platform, table, column).length === 0
        ? internalOf(tx.platform, table, column, typed, tx.user)
        : { value: typed || null }
    if ('problem' in result) submission.problems.push(withSuggestions(tx, field, typed, result.problem))
    else submission.changes[column.name] = result.value
}

function withSuggestions(tx: Transaction, { column }: FormField, typed: string, problem: string): string {
    const names = isReference(column.type) && column.reference ? suggestionsFor(tx, column.reference, typed) : []
    return names.length > 0 ? `${problem}. Names that begin so: ${names.join(', ')}` : problem
}

/** Browsers send line breaks as CR LF; the platform keeps LF. */
export function textIn(body: Record<string, unknown>, name: string): string | null {
    const value = body[name]
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : null
}
