import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Table } from '../data/dictionary.ts'
import type { Markup } from '../http/page.ts'
import { isApplication } from '../install/application-record.ts'
import { UNINSTALL_PAGE } from '../install/uninstall-page.ts'
import type { Row, Transaction } from '../platform.ts'
import { showActivity } from './activity.ts'
import { facePage, refusedPage } from './face-page.ts'
import { showField } from './form-control.ts'
import { sectionsOf, type FormRecord, type FormSection } from './form-field.ts'
import { formLayout } from './form-layout.ts'
import type { Notice } from './notices.ts'
import { showReferenceChoices } from './reference-choices.ts'
import { showRelatedLists } from './related-lists.ts'
import { formActions } from './ui-actions.ts'
import { idleOn, showUnshown } from './unshown.ts'

/** The `sys_id` of a record that is not there yet. */
export const NEW = '-1'

export interface FormState extends FormRecord {
    /** What the user typed in a submission that was not saved. */
    typed: ReadonlyMap<string, string>
    /** The same in internal form: mandatory marks follow it. */
    changes: Row
    notices: Notice[]
    status: 200 | 409 | 422
}

type Answer = Response | Promise<Response>

export function formPage(c: Context, tx: Transaction, state: FormState): Answer {
    const { table, row, isNew } = state
    const sections = sectionsOf(tx, state, state.changes)
    const fields = sections.flatMap(section => section.fields)
    const name = isNew ? 'New record' : row[table.displayColumn ?? 'sys_id'] ?? row.number ?? ''
    const hidden = html`<input type="hidden" name="sysparm_ck" value="${tx.session?.token ?? ''}"><input type="hidden" name="sys_id" value="${isNew ? NEW : row.sys_id}">`
    const isSaved = fields.some(({ writable }) => writable)
    const main = html`<p><a href="/${table.name}_list.do">${table.label} records</a></p>
        <h1>${table.label} ${name}</h1>
        ${fields.some(({ mandatory }) => mandatory) ? html`<p class="hint">Fields marked with * are mandatory.</p>` : ''}
        <form method="post" action="/${table.name}.do">
            ${hidden}${isNew && row.number ? html`<input type="hidden" name="number" value="${row.number}">` : ''}
            ${sections.map(section => showSection(tx, state, section))}
            ${isSaved ? html`<div class="actions"><button type="submit" id="sysverb_update">${isNew ? 'Submit' : 'Update'}</button></div>` : ''}
            ${showActions(tx, state)}
            ${showReferenceChoices(tx, fields)}
        </form>
        ${showUnshown([...formLayout(tx.platform, table).unshown, ...idleOn(tx.platform, table), ...askedView(c)])}
        ${!isNew && tx.platform.access.record(tx, table.name, 'delete', row) ? showRemoval(table, row, hidden) : ''}
        ${isNew ? '' : showActivity(tx, row, fields)}
        ${isNew ? '' : showRelatedLists(tx, table, row)}`
    return facePage(c, tx, { title: `${table.label} ${name}`, main, notices: state.notices, status: state.status })
}

/** A form has its default view here, whichever is asked for. */
function askedView(c: Context): string[] {
    const view = c.req.query('sysparm_view') ?? ''
    return view === '' ? [] : [`the view '${view}' of a form`]
}

function showSection(tx: Transaction, { table, row, typed }: FormState, { title, fields }: FormSection): Markup {
    return html`<fieldset class="fields"><legend>${title}</legend>
        ${fields.map(field => showField(tx, table, row, field, typed.get(field.column.name) ?? field.text))}</fieldset>`
}

/** Buttons, and links as buttons: both send the form along. */
function showActions(tx: Transaction, state: FormState): Markup {
    const [buttons, links] = [formActions(tx, state.table, 'form_button', state), formActions(tx, state.table, 'form_link', state)]
    const show = (action: Row): Markup => html`<button type="submit" class="${action.form_style === 'destructive' ? 'danger' : 'other'}" name="sys_action"
        value="${action.sys_id}" title="${action.hint}">${action.name}</button>`
    return html`${buttons.length > 0 ? html`<div class="actions" role="group" aria-label="Actions">${buttons.map(show)}</div>` : ''}
        ${links.length > 0 ? html`<div class="actions" role="group" aria-label="Related links">${links.map(show)}</div>` : ''}`
}

/** An application goes by its dialogs only (markdown/platform-administration/t_UninstallApplications.md). */
function showRemoval(table: Table, row: Row, hidden: Markup): Markup {
    return isApplication(table, row) ? html`<p><a href="${UNINSTALL_PAGE}?sys_id=${row.sys_id}">Uninstall</a></p>` : showDelete(table, hidden)
}

/** Asks once more before anything is lost, without a script. */
function showDelete(table: Table, hidden: Markup): Markup {
    return html`<details class="more"><summary>Delete this record</summary>
        <form method="post" action="/${table.name}.do">${hidden}
            <p>It cannot be brought back.</p>
            <button type="submit" class="danger" name="sys_action" value="sysverb_delete">Delete</button>
        </form></details>`
}

/** The same answer for a record that does not exist and for one that the user may not see; a new one exists for everybody. */
export function noSuchRecord(c: Context, tx: Transaction, table: Table, sysId: string | null): Answer {
    if (sysId === NEW) return refusedPage(c, tx)
    const main = html`<h1>Record not found</h1><p class="error" role="alert">There is no such ${table.label}, or you may not see it.</p>`
    return facePage(c, tx, { title: 'Record not found', main, status: 404 })
}
