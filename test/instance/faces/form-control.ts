import { html } from 'hono/html'
import { isJournal, isReference } from '../data/column-types.ts'
import type { Column, Table } from '../data/dictionary.ts'
import type { Markup } from '../http/page.ts'
import type { Row, Transaction } from '../platform.ts'
import { choicesOf } from '../records/choices.ts'
import { isLong } from './columns.ts'
import type { FormField } from './form-field.ts'

/** A labelled control, with what it showed at first beside it: only what the user changes is written. */
export function showField(tx: Transaction, table: Table, row: Row, field: FormField, typed: string): Markup {
    const { column, text, writable, mandatory } = field
    const place = isLong(column) || isJournal(column.type) || column.name === 'short_description' ? 'field wide' : 'field'
    const link = referenceLink(column, row)
    if (!writable) {
        if (isJournal(column.type)) return html``
        const shown = link && field.shown ? html`<a href="${link}">${field.shown}</a>` : field.shown
        return html`<p class="${place} readonly"><strong>${column.label}:</strong> <span class="value">${shown}</span></p>`
    }
    return html`<div class="${place}">
        ${mandatory ? html`<label class="mandatory" for="${column.name}">${column.label}</label>` : html`<label for="${column.name}">${column.label}</label>`}
        ${control(tx, table, field, typed)}
        <input type="hidden" name="original.${column.name}" value="${text}">
        ${link ? html`<a href="${link}">Open ${field.shown}</a>` : ''}
    </div>`
}

function referenceLink(column: Column, row: Row): string | null {
    const value = row[column.name]
    return value && column.reference && isReference(column.type) ? `/${column.reference}.do?sys_id=${value}` : null
}

function control(tx: Transaction, table: Table, { column, mandatory, text: stored }: FormField, text: string): Markup {
    const name = column.name
    const required = mandatory ? html` aria-required="true"` : ''
    const choices = isReference(column.type) ? [] : choicesOf(tx.platform, table, column)
    if (choices.length > 0) {
        const known = text === '' || choices.some(choice => choice.value === text)
        const withoutNone = column.choice === 3 && stored !== ''
        const options = [...(withoutNone ? [] : [{ value: '', label: '-- None --' }]), ...choices, ...(known ? [] : [{ value: text, label: text }])]
        return html`<select id="${name}" name="${name}"${required}>${options.map(({ value, label }) => value === text
            ? html`<option value="${value}" selected>${label}</option>`
            : html`<option value="${value}">${label}</option>`)}</select>`
    }
    if (column.type === 'boolean') return html`<input id="${name}" name="${name}" type="checkbox" value="1"${text === '1' ? html` checked` : ''}>`
    // A line break right after the start tag is not part of the text, so one of the text's own needs another.
    if (isJournal(column.type) || isLong(column)) return html`<textarea id="${name}" name="${name}"${required}>${'\n'}${text}</textarea>`
    if (column.type === 'password' || column.type === 'password2') return html`<input id="${name}" name="${name}" type="password" value="${text}" autocomplete="new-password"${required}>`
    const list = isReference(column.type) && column.reference ? html` list="names.${column.reference}"` : ''
    return html`<input id="${name}" name="${name}" type="text" value="${text}" autocomplete="off" maxlength="${longest(column)}"${list}${required}>`
}

/** Dates and references are typed in their display form, whose length is not the column's. */
function longest(column: Column): number {
    return column.type === 'string' && column.maxLength > 0 ? column.maxLength : 255
}
