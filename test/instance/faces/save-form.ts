import type { Context } from 'hono'
import type { Table } from '../data/dictionary.ts'
import type { Row, Transaction } from '../platform.ts'
import { recordFor } from './form.ts'
import { sectionsOf, type FormField, type FormRecord } from './form-field.ts'
import { formPage, NEW, noSuchRecord } from './form-page.ts'
import { leaveNotices, type Notice } from './notices.ts'
import { pressOnForm } from './press-action.ts'
import { readSubmission, textIn, type Submission } from './submission.ts'
import { formActions } from './ui-actions.ts'

type Answer = Response | Promise<Response>

/** Saves or deletes. What stops the record is shown above the form, with everything typed still in it. */
export async function saveForm(c: Context, tx: Transaction, table: Table): Promise<Response> {
    const body = await c.req.parseBody()
    const sysId = textIn(body, 'sys_id') ?? NEW
    const row = recordFor(tx, table, sysId)
    if (!row) return noSuchRecord(c, tx, table, sysId)
    const record: FormRecord = { table, row, isNew: sysId === NEW }
    if (body.sys_action === 'sysverb_delete' && !record.isNew) return remove(c, tx, record)
    const submission = readSubmission(tx, record, fieldsOf(tx, record), body)
    const pressed = textIn(body, 'sys_action')
    const action = pressed === null ? undefined : [...formActions(tx, table, 'form_button', record), ...formActions(tx, table, 'form_link', record)].find(one => one.sys_id === pressed)
    const notices = obstaclesTo(tx, record, submission, action !== undefined && Object.keys(submission.changes).length === 0)
    if (notices.length > 0) return again(c, tx, record, submission, notices)
    if (!action && pressed !== null && /^[0-9a-f]{32}$/.test(pressed)) return again(c, tx, record, submission, [error('This action is not available for the record')])
    if (action) return pressOnForm(c, tx, table, action, { ...record, changes: submission.changes })
    return write(c, tx, record, { ...submission, changes: { ...numberOf(record, body), ...submission.changes } })
}

/** A new record keeps the number that its form showed (markdown/platform-administration/t_PreventNumberingGaps.md). */
function numberOf({ table, isNew }: FormRecord, body: Record<string, unknown>): Row {
    const number = textIn(body, 'number')
    return isNew && number && table.columns.has('number') && /^[A-Z]+\d+$/.test(number) ? { number } : {}
}

const fieldsOf = (tx: Transaction, record: FormRecord, typed: Row = {}): FormField[] => sectionsOf(tx, record, typed).flatMap(({ fields }) => fields)

/** What the form itself finds before the record is written, or given to an action's script, which need not write it. */
function obstaclesTo(tx: Transaction, record: FormRecord, submission: Submission, isUnchanged: boolean): Notice[] {
    if (!isUnchanged && !record.isNew && !tx.platform.access.record(tx, record.table.name, 'write', record.row)) return [error('Security constraints prevent saving this record')]
    if (submission.problems.length > 0) return submission.problems.map(error)
    const values = { ...record.row, ...submission.changes }
    const missing = fieldsOf(tx, record, submission.changes).filter(({ column, mandatory }) => mandatory && !values[column.name])
    if (missing.length > 0) return [error(`The following mandatory fields are not filled in: ${missing.map(({ column }) => column.label).join(', ')}`)]
    return submission.contested.length > 0 ? [error(conflict(tx, record.row, submission))] : []
}

/**
 * Whoever saves a value over somebody else's newer one is told first, and overwrites it by saving again.
 * Source: markdown/platform-user-interface/t_EditingInForms.md, where the form shows the other's change at once.
 */
function conflict(tx: Transaction, row: Row, { contested }: Submission): string {
    const who = row.sys_updated_by ?? ''
    const at = tx.platform.records.display(tx, row.sys_class_name ?? 'task', 'sys_updated_on', row.sys_updated_on ?? null)
    const values = contested.map(({ column, shown }) => `${column.label} is now ${shown === '' ? 'empty' : `'${shown}'`}`).join(', ')
    return `${who} changed this record at ${at}, while you were editing it: ${values}. Your values are still in the form and are not saved. Press Update again to overwrite.`
}

function write(c: Context, tx: Transaction, record: FormRecord, submission: Submission): Answer {
    const { table, row, isNew } = record
    const { changes, changedMeanwhile } = submission
    const result = isNew ? tx.platform.records.insert(tx, table.name, changes) : tx.platform.records.update(tx, table.name, row.sys_id ?? '', changes)
    if (!result.done) return again(c, tx, record, submission, [error(result.message ?? 'The record was not saved')])
    const meanwhile = changedMeanwhile.map(({ column }) => column.label).join(', ')
    leaveNotices(c, [
        { kind: 'info', text: 'The record was saved' },
        ...(meanwhile ? [{ kind: 'info' as const, text: `Somebody else changed this record meanwhile: ${meanwhile}` }] : []),
        ...tx.messages,
    ])
    return c.redirect(`/${table.name}.do?sys_id=${result.sysId}`, 303)
}

function again(c: Context, tx: Transaction, record: FormRecord, { typed, changes, contested }: Submission, notices: Notice[]): Answer {
    return formPage(c, tx, { ...record, typed, changes, notices, status: contested.length > 0 ? 409 : 422 })
}

function remove(c: Context, tx: Transaction, record: FormRecord): Answer {
    const { table, row } = record
    const refuse = (text: string): Answer => formPage(c, tx, { ...record, typed: new Map(), changes: {}, notices: [error(text)], status: 422 })
    if (!tx.platform.access.record(tx, table.name, 'delete', row)) return refuse('Security constraints prevent deleting this record')
    const result = tx.platform.records.delete(tx, table.name, row.sys_id ?? '')
    if (!result.done) return refuse(result.message ?? 'The record was not deleted')
    leaveNotices(c, [{ kind: 'info', text: `${table.label} ${row[table.displayColumn ?? 'sys_id'] ?? ''} was deleted` }, ...tx.messages])
    return c.redirect(`/${table.name}_list.do`, 303)
}

const error = (text: string): Notice => ({ kind: 'error', text })
