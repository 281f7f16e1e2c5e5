import { html } from 'hono/html'
import { isReference } from '../data/column-types.ts'
import type { Column, Table } from '../data/dictionary.ts'
import type { Markup } from '../http/page.ts'
import type { Row, Transaction } from '../platform.ts'
import { displaysOf } from './reference-names.ts'

export interface ListTable {
    table: Table
    columns: Column[]
    rows: Row[]
    /** How it is sorted, and where a column's heading leads; related lists are not sorted. */
    order?: { field: string; descending: boolean } | null
    sortAddress?: (column: Column) => string
    /** Rows can be selected for an action. */
    selectable?: boolean
}

/** The first column opens the record, references open theirs. Source: markdown/platform-user-interface/r_Fields.md. */
export function showListTable(tx: Transaction, { table, columns, rows, order, sortAddress, selectable }: ListTable): Markup {
    const shows = displaysOf(tx, [{ columns, rows }])
    const heading = (column: Column): Markup => {
        if (!sortAddress) return html`<th scope="col">${column.label}</th>`
        const sorted = order?.field === column.name ? (order.descending ? 'descending' : 'ascending') : 'none'
        return html`<th scope="col" aria-sort="${sorted}"><a href="${sortAddress(column)}">${column.label}</a></th>`
    }
    const cell = (row: Row, column: Column, index: number): Markup => {
        const own = tx.platform.dictionary().table(row.sys_class_name ?? '') ?? table
        const text = tx.platform.access.field(tx, own.name, column.name, 'read', row) ? shows(table, column, row) : ''
        if (index === 0) return html`<td><a href="/${own.name}.do?sys_id=${row.sys_id}">${text || '(empty)'}</a></td>`
        if (text === '' || !column.reference || !isReference(column.type)) return html`<td>${text}</td>`
        return html`<td><a href="/${column.reference}.do?sys_id=${row[column.name] ?? ''}">${text}</a></td>`
    }
    return html`<div class="scroll" role="region" aria-label="${table.label} list" tabindex="0"><table>
        <thead><tr>${selectable ? html`<th scope="col">Select</th>` : ''}${columns.map(heading)}</tr></thead>
        <tbody>${rows.length === 0 ? html`<tr><td class="none" colspan="${columns.length + (selectable ? 1 : 0)}">No records to display</td></tr>` : ''}${rows.map(row => html`<tr>${selectable ? checkbox(table, row) : ''}${columns.map((column, index) => cell(row, column, index))}</tr>`)}</tbody>
    </table></div>`
}

function checkbox(table: Table, row: Row): Markup {
    const name = row[table.displayColumn ?? 'sys_id'] || row.number || row.sys_id
    return html`<td><input type="checkbox" name="sysparm_checked_items" value="${row.sys_id}" aria-label="Select ${name}"></td>`
}
