import type { Table } from '../data/dictionary.ts'
import { internalOf } from '../http/display-input.ts'
import { choicesOf } from '../records/choices.ts'
import type { Row, Transaction } from '../platform.ts'
import type { FormField } from './form-field.ts'

export interface Submission {
    typed: Map<string, string>
    /** Columns that the user changed, in internal form. */
    changes: Row
    problems: string[]
}

/**
 * What a posted form changes: a column counts as changed when its control differs from what it showed at first, so that
 * two people who edit different fields of one record do not undo each other.
 */
export function readSubmission(tx: Transaction, table: Table, fields: FormField[], body: Record<string, unknown>): Submission {
    const submission: Submission = { typed: new Map(), changes: {}, problems: [] }
    for (const { column, writable } of fields) {
        const original = textIn(body, `original.${column.name}`)
        // A field that was not on the form has no original; a cleared checkbox sends nothing but its original.
        if (!writable || original === null) continue
        const typed = textIn(body, column.name) ?? (column.type === 'boolean' ? '0' : '')
        submission.typed.set(column.name, typed)
        if (typed === original || (column.type === 'boolean' && typed === (original || '0'))) continue
        const isInternal = choicesOf(tx.platform, table, column).length > 0
        const result = isInternal ? { value: typed || null } : internalOf(tx.platform, table, column, typed, tx.user.timeZone)
        if ('problem' in result) submission.problems.push(result.problem)
        else submission.changes[column.name] = result.value
    }
    return submission
}

/** Browsers send line breaks as CR LF; the platform keeps LF. */
function textIn(body: Record<string, unknown>, name: string): string | null {
    const value = body[name]
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : null
}
