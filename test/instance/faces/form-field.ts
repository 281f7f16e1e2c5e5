import { html } from 'hono/html'
import { isJournal } from '../data/column-types.ts'
import type { Column, Table } from '../data/dictionary.ts'
import type { Markup } from '../http/page.ts'
import type { Row, Transaction } from '../platform.ts'
import { choicesOf } from '../records/choices.ts'
import { journalOf } from '../records/journals.ts'
import { isLong, isTyped } from './columns.ts'

export interface FormField {
    column: Column
    /** What the control shows: internal for choices and booleans, the display value for everything else. */
    text: string
    writable: boolean
}

/** The field as the user may see it; null when it is closed to them. */
export function fieldOf(tx: Transaction, table: Table, row: Row, column: Column, isNew: boolean): FormField | null {
    const { access } = tx.platform
    if (!access.field(tx, table.name, column.name, 'read', isNew ? null : row)) return null
    const writable = isTyped(column) && access.field(tx, table.name, column.name, isNew ? 'create' : 'write', isNew ? null : row)
    return { column, text: textOf(tx, table, row, column), writable }
}

function textOf(tx: Transaction, table: Table, row: Row, column: Column): string {
    const value = row[column.name] ?? null
    if (value === null || isJournal(column.type) || column.type === 'password' || column.type === 'password2') return ''
    if (column.type === 'boolean' || choicesOf(tx.platform, table, column).length > 0) return value
    return tx.platform.records.display(tx, table.name, column.name, value)
}

/** A labelled control, with what it showed at first beside it: only what the user changes is written. */
export function showField(tx: Transaction, table: Table, row: Row, field: FormField, typed: string): Markup {
    const { column, text, writable } = field
    const history = isJournal(column.type) ? showHistory(tx, row, column) : ''
    if (!writable) return isJournal(column.type) ? html`<h2>${column.label}</h2>${history}` : html`<p><strong>${column.label}:</strong> ${shownText(tx, table, row, column)}</p>`
    return html`<label for="${column.name}">${column.label}${column.mandatory ? ' (mandatory)' : ''}</label>
        ${control(tx, table, column, typed)}
        <input type="hidden" name="original.${column.name}" value="${text}">
        ${history}`
}

function control(tx: Transaction, table: Table, column: Column, text: string): Markup {
    const name = column.name
    const choices = choicesOf(tx.platform, table, column)
    if (choices.length > 0) {
        const known = text === '' || choices.some(choice => choice.value === text)
        const options = [...(column.choice === 3 && text !== '' ? [] : [{ value: '', label: '-- None --' }]), ...choices, ...(known ? [] : [{ value: text, label: text }])]
        return html`<select id="${name}" name="${name}">${options.map(({ value, label }) => value === text
            ? html`<option value="${value}" selected>${label}</option>`
            : html`<option value="${value}">${label}</option>`)}</select>`
    }
    if (column.type === 'boolean') {
        return text === '1' ? html`<input id="${name}" name="${name}" type="checkbox" value="1" checked>` : html`<input id="${name}" name="${name}" type="checkbox" value="1">`
    }
    // A line break right after the start tag is not part of the text, so one of the text's own needs another.
    if (isJournal(column.type) || isLong(column)) return html`<textarea id="${name}" name="${name}">${'\n'}${text}</textarea>`
    const type = column.type === 'password' || column.type === 'password2' ? 'password' : 'text'
    return html`<input id="${name}" name="${name}" type="${type}" value="${text}" autocomplete="off">`
}

function showHistory(tx: Transaction, row: Row, column: Column): Markup {
    const entries = journalOf(tx.platform, row.sys_id ?? '', column.name)
    return html`<ol class="history" aria-label="${column.label} history">${entries.map(entry => html`<li>${entry.at} ${entry.by}<pre>${entry.text}</pre></li>`)}</ol>`
}

function shownText(tx: Transaction, table: Table, row: Row, column: Column): string {
    if (column.type === 'password' || column.type === 'password2') return row[column.name] ? '(set)' : ''
    return tx.platform.records.display(tx, table.name, column.name, row[column.name] ?? null)
}
