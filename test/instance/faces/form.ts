import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Table } from '../data/dictionary.ts'
import { contentSecurityPolicy, page } from '../http/page.ts'
import type { Row, Transaction } from '../platform.ts'
import { formColumns } from './columns.ts'
import { fieldOf, showField } from './form-field.ts'
import { readSubmission } from './submission.ts'

const NEW = '-1'

/** `<table>.do?sys_id=…`, or a new record with `sys_id=-1`. */
export function showForm(c: Context, tx: Transaction, table: Table): Response | Promise<Response> {
    const sysId = c.req.query('sys_id') ?? NEW
    const row = rowFor(tx, table, sysId)
    if (!row) return notFound(c, tx, table)
    const own = row.sys_class_name
    if (sysId !== NEW && own && own !== table.name && tx.platform.dictionary().table(own)) return c.redirect(`/${own}.do?sys_id=${row.sys_id}`, 302)
    const saved = c.req.query('sysparm_saved') === 'true' ? ['The record was saved'] : []
    return render(c, tx, table, { row, isNew: sysId === NEW, typed: new Map(), infos: saved, errors: [] }, 200)
}

/** Saves the form. What stops the record (abort, data policy, a wrong value) is shown above it, with everything typed still in it. */
export async function saveForm(c: Context, tx: Transaction, table: Table): Promise<Response> {
    const body = await c.req.parseBody()
    const sysId = typeof body.sys_id === 'string' ? body.sys_id : NEW
    const isNew = sysId === NEW
    const row = rowFor(tx, table, sysId)
    if (!row) return notFound(c, tx, table)
    const fields = formColumns(table).flatMap(column => fieldOf(tx, table, row, column, isNew) ?? [])
    const { typed, changes, problems } = readSubmission(tx, table, fields, body)
    const outcome = problems.length > 0 ? { errors: problems } : write(tx, table, sysId, row, changes)
    if ('saved' in outcome && tx.messages.length === 0) return c.redirect(`/${table.name}.do?sys_id=${outcome.saved}&sysparm_saved=true`, 303)
    const said = (kind: 'info' | 'error'): string[] => tx.messages.filter(message => message.kind === kind).map(message => message.text)
    if ('errors' in outcome) return render(c, tx, table, { row, isNew, typed, infos: said('info'), errors: [...new Set([...outcome.errors, ...said('error')])] }, 422)
    const after = rowFor(tx, table, outcome.saved) ?? row
    return render(c, tx, table, { row: after, isNew: false, typed: new Map(), infos: ['The record was saved', ...said('info')], errors: said('error') }, 200)
}

function rowFor(tx: Transaction, table: Table, sysId: string): Row | null {
    if (sysId === NEW) return tx.platform.access.record(tx, table.name, 'create', null) ? tx.platform.records.blank(tx, table.name) : null
    const row = tx.platform.records.get(tx, table.name, sysId)
    return row && tx.platform.access.record(tx, table.name, 'read', row) ? row : null
}

function write(tx: Transaction, table: Table, sysId: string, row: Row, changes: Row): { saved: string } | { errors: string[] } {
    const { access, records } = tx.platform
    if (sysId !== NEW && !access.record(tx, table.name, 'write', row)) return { errors: ['Security constraints prevent saving this record'] }
    const result = sysId === NEW ? records.insert(tx, table.name, changes) : records.update(tx, table.name, sysId, changes)
    return result.done ? { saved: result.sysId } : { errors: [result.message ?? 'The record was not saved'] }
}

interface FormState {
    row: Row
    isNew: boolean
    /** What the user typed in a submission that was not saved. */
    typed: ReadonlyMap<string, string>
    infos: string[]
    errors: string[]
}

function render(c: Context, tx: Transaction, table: Table, state: FormState, status: 200 | 422): Response | Promise<Response> {
    const { row, isNew } = state
    const fields = formColumns(table).flatMap(column => fieldOf(tx, table, row, column, isNew) ?? [])
    const mayWrite = isNew || tx.platform.access.record(tx, table.name, 'write', row)
    const name = isNew ? 'New record' : row[table.displayColumn ?? 'sys_id'] ?? row.number ?? ''
    const main = html`<p><a href="/${table.name}_list.do">${table.label} records</a></p>
        <h1>${table.label} ${name}</h1>
        ${state.errors.map(text => html`<p class="error" role="alert">${text}</p>`)}
        ${state.infos.map(text => html`<p class="info" role="status">${text}</p>`)}
        <form method="post" action="/${table.name}.do">
            <input type="hidden" name="sysparm_ck" value="${tx.session?.token ?? ''}">
            <input type="hidden" name="sys_id" value="${isNew ? NEW : row.sys_id}">
            ${fields.map(field => showField(tx, table, row, mayWrite ? field : { ...field, writable: false }, state.typed.get(field.column.name) ?? field.text))}
            ${mayWrite ? html`<button type="submit" id="sysverb_update">${isNew ? 'Submit' : 'Update'}</button>` : ''}
        </form>`
    c.header('Content-Security-Policy', contentSecurityPolicy())
    return c.html(page({ title: `${table.label} ${name}`, user: tx.user, main }), status)
}

function notFound(c: Context, tx: Transaction, table: Table): Response | Promise<Response> {
    const main = html`<h1>Record not found</h1><p class="error" role="alert">There is no such ${table.label}, or you may not see it.</p>`
    return c.html(page({ title: 'Record not found', user: tx.user, main }), 404)
}
