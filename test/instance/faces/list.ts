import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Table } from '../data/dictionary.ts'
import { parseEncodedQuery } from '../data/query/encoded.ts'
import type { Markup } from '../http/page.ts'
import type { Query, Row, Transaction } from '../platform.ts'
import { showBreadcrumbs } from './breadcrumbs.ts'
import { facePage, refusedPage } from './face-page.ts'
import { listLayout } from './list-layout.ts'
import { listAddress, orderedBy, readListRequest, withConditions, type ListRequest } from './list-request.ts'
import { addedCondition, showFilter, showSearch } from './list-search.ts'
import { showListTable } from './list-table.ts'
import type { Notice } from './notices.ts'
import { presetAddress } from './presets.ts'
import { listActions } from './ui-actions.ts'
import { idleOn, showUnshown } from './unshown.ts'

const PAGE_SIZE = 20
const FORMATS = ['CSV', 'XML', 'PDF', 'UNL', 'EXCEL', 'XLSX', 'JSONv2']

type Answer = Response | Promise<Response>

/** `<table>_list.do`: filtered and ordered by its encoded query, a page at a time. */
export function showList(c: Context, tx: Transaction, table: Table): Answer {
    if (!tx.platform.access.record(tx, table.name, 'read', null)) return refusedPage(c, tx)
    const format = FORMATS.find(name => c.req.query(name) !== undefined)
    if (format) return notEmulated(c, tx, format)
    const request = readListRequest(c, table.name)
    const { columns, unshown } = listLayout(tx.platform, table, request.view)
    const added = addedCondition(c, tx, table, columns)
    if (added && 'condition' in added) {
        const conditions = [request.conditions, added.condition].filter(part => part !== '').join('^')
        return c.redirect(listAddress(request, { query: withConditions(request, conditions) }), 302)
    }
    const found = findRows(tx, table, request)
    const newAddress = tx.platform.access.record(tx, table.name, 'create', null) ? presetAddress(table, request.conditions) : null
    const main = html`<h1>${table.label} records</h1>
        ${showSearch(c, request, columns, newAddress)}
        ${showBreadcrumbs(tx, table, request)}
        ${showFilter(c, tx, table, request)}
        ${withActions(tx, table, request, selectable => showListTable(tx, {
            table, columns, rows: found.shown, order: request.order, selectable, sortAddress: column => listAddress(request, { query: orderedBy(request, column.name) }),
        }))}
        ${showUnshown([...unshown, ...idleOn(tx.platform, table)])}
        ${showPager(request, found)}`
    const notices: Notice[] = added ? [{ kind: 'error', text: added.problem }] : []
    return facePage(c, tx, { title: `${table.label} records`, main, notices, status: added ? 400 : 200 })
}

/** The list, and below it what can be done with the rows that are selected. */
function withActions(tx: Transaction, table: Table, request: ListRequest, list: (selectable: boolean) => Markup): Markup {
    const actions = listActions(tx, table)
    if (actions.length === 0) return list(false)
    return html`<form method="post" action="/${table.name}_list.do">
        <input type="hidden" name="sysparm_ck" value="${tx.session?.token ?? ''}">
        <input type="hidden" name="sysparm_return" value="${listAddress(request, { firstRow: request.firstRow })}">
        ${list(true)}
        <div class="bar"><label for="sys_action">Actions on selected rows</label>
        <select id="sys_action" name="sys_action"><option value="">Choose an action</option>${actions.map(({ sys_id: sysId, name }) => html`<option value="${sysId}">${name}</option>`)}</select>
        <button type="submit">Run</button></div></form>`
}

interface Found {
    shown: Row[]
    /** Rows of this page that access rules take away. */
    removed: number
    total: number
}

function findRows(tx: Transaction, table: Table, { query: encoded, firstRow, mostRows }: ListRequest): Found {
    const { access, records } = tx.platform
    const query: Query = parseEncodedQuery(encoded)
    const limit = Math.min(PAGE_SIZE, Math.max(0, (mostRows ?? Infinity) - firstRow + 1))
    const rows = records.select(tx, table.name, { ...query, limit, offset: firstRow - 1 })
    // A first page that is not full is the whole list.
    const counted = firstRow === 1 && rows.length < limit ? rows.length : records.count(tx, table.name, query)
    const shown = rows.filter(row => access.record(tx, row.sys_class_name && tx.platform.dictionary().table(row.sys_class_name) ? row.sys_class_name : table.name, 'read', row))
    return { shown, removed: rows.length - shown.length, total: Math.min(counted, mostRows ?? counted) }
}

function showPager(request: ListRequest, { shown, removed, total }: Found): Markup {
    const [first, last] = [request.firstRow, request.firstRow - 1 + shown.length + removed]
    const link = (firstRow: number, text: string): Markup => html`<a href="${listAddress(request, { firstRow })}">${text}</a>`
    return html`${removed > 0 ? html`<p class="info">Number of rows removed from this list by Security constraints: ${removed}</p>` : ''}
        ${total > 0 ? html`<nav aria-label="Pages" class="bar">
            ${first > 1 ? html`${link(1, 'First')} ${link(Math.max(1, first - PAGE_SIZE), 'Previous')}` : ''}
            <span>${first} to ${last} of ${total}</span>
            ${last < total ? html`${link(first + PAGE_SIZE, 'Next')} ${link(Math.floor((total - 1) / PAGE_SIZE) * PAGE_SIZE + 1, 'Last')}` : ''}
        </nav>` : ''}`
}

function notEmulated(c: Context, tx: Transaction, format: string): Answer {
    const main = html`<h1>Export</h1><p class="error" role="alert">The export of a list as ${format} is not emulated</p>`
    return facePage(c, tx, { title: 'Export', main, status: 400 })
}
