import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Column, Table } from '../data/dictionary.ts'
import { parseEncodedQuery } from '../data/query/encoded.ts'
import { contentSecurityPolicy, page } from '../http/page.ts'
import type { Markup } from '../http/page.ts'
import type { Condition, Query, Row, Transaction } from '../platform.ts'
import { listLayout } from './list-layout.ts'

const PAGE_SIZE = 20

/** `<table>_list.do`: filtered by `sysparm_query`, searched by `sysparm_search`, a page at a time from `sysparm_first_row`. */
export function showList(c: Context, tx: Transaction, table: Table): Response | Promise<Response> {
    const { access, records } = tx.platform
    const search = c.req.query('sysparm_search') ?? ''
    const encoded = c.req.query('sysparm_query') ?? ''
    const first = Math.max(1, Math.trunc(Number(c.req.query('sysparm_first_row') ?? 1)) || 1)
    const mayRead = access.record(tx, table.name, 'read', null)
    const query = searched(parseEncodedQuery(encoded), table, search)
    const rows = mayRead ? records.select(tx, table.name, { ...query, limit: PAGE_SIZE, offset: first - 1 }) : []
    const total = mayRead ? records.count(tx, table.name, query) : 0
    const shown = rows.filter(row => access.record(tx, table.name, 'read', row))
    const main = html`<h1>${table.label} records</h1>
        <form role="search" action="/${table.name}_list.do">
            <label for="search">Search</label>
            <input id="search" name="sysparm_search" value="${search}">
            <input type="hidden" name="sysparm_query" value="${encoded}">
            <button type="submit">Search</button>
            <a href="/${table.name}.do?sys_id=-1">New</a>
        </form>
        ${showRows(tx, table, shown)}
        ${showPager(table, { encoded, search, first, total, shown: rows.length })}`
    c.header('Content-Security-Policy', contentSecurityPolicy())
    return c.html(page({ title: `${table.label} records`, user: tx.user, main }))
}

function showRows(tx: Transaction, table: Table, rows: Row[]): Markup {
    const columns = listLayout(tx.platform, table)
    const cell = (row: Row, column: Column): string => {
        return tx.platform.access.field(tx, table.name, column.name, 'read', row) ? tx.platform.records.display(tx, table.name, column.name, row[column.name] ?? null) : ''
    }
    return html`<table>
        <thead><tr>${columns.map(column => html`<th scope="col">${column.label}</th>`)}</tr></thead>
        <tbody>${rows.map(row => html`<tr>${columns.map((column, index) => html`<td>${index === 0
            ? html`<a href="/${row.sys_class_name ?? table.name}.do?sys_id=${row.sys_id}">${cell(row, column) || '(empty)'}</a>`
            : cell(row, column)}</td>`)}</tr>`)}</tbody>
    </table>`
}

interface Position {
    encoded: string
    search: string
    first: number
    total: number
    shown: number
}

function showPager(table: Table, at: Position): Markup {
    if (at.total === 0) return html`<p>No records to display</p>`
    const link = (first: number, text: string): Markup => {
        const given = new URLSearchParams({ sysparm_query: at.encoded, sysparm_search: at.search, sysparm_first_row: String(first) })
        return html`<a href="/${table.name}_list.do?${given.toString()}">${text}</a>`
    }
    return html`<p>${at.first} to ${at.first - 1 + at.shown} of ${at.total}
        ${at.first > 1 ? link(Math.max(1, at.first - PAGE_SIZE), 'Previous') : ''}
        ${at.first - 1 + at.shown < at.total ? link(at.first + PAGE_SIZE, 'Next') : ''}</p>`
}

/** The search text in the columns that name a record. */
function searched(query: Query, table: Table, search: string): Query {
    const fields = [table.displayColumn, 'number', 'short_description'].filter((name, index, all) => name !== null && table.columns.has(name) && all.indexOf(name) === index)
    if (search === '' || fields.length === 0) return query
    const terms: Condition[] = fields.map(field => ({ kind: 'term', field: field as string, operator: 'CONTAINS', value: search }))
    const found: Condition = { kind: 'or', terms }
    return { ...query, where: query.where ? { kind: 'and', terms: [query.where, found] } : found }
}
