import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Column, Table } from '../data/dictionary.ts'
import type { Markup } from '../http/page.ts'
import type { Transaction } from '../platform.ts'
import { isSearched } from './columns.ts'
import type { ListRequest } from './list-request.ts'
import { FILTER_OPERATORS, filterCondition, goToCondition, textCondition, type TypedCondition } from './typed-condition.ts'

const FOR_TEXT = 'text'

/** What was typed into the search or the filter of a list. */
interface Typed {
    field: string
    operator: string
    text: string
}

const typedIn = (c: Context): Typed => ({
    field: c.req.query('sysparm_field') ?? FOR_TEXT,
    operator: c.req.query('sysparm_operator') ?? '',
    text: c.req.query('sysparm_text') ?? '',
})

/** The condition that the search or the filter adds; null when neither was used. */
export function addedCondition(c: Context, tx: Transaction, table: Table, columns: Column[]): TypedCondition | null {
    const { field, operator, text } = typedIn(c)
    if (c.req.query('sysparm_text') === undefined || (text.trim() === '' && operator === '')) return null
    if (field === FOR_TEXT) return textCondition([...table.columns.values()].filter(column => isSearched(table, column, columns) && mayFilter(tx, table, column)), text)
    const column = table.columns.get(field)
    if (!column || !mayFilter(tx, table, column)) return { problem: `${table.label} has no field '${field}' that you may search` }
    return operator === '' ? goToCondition(tx, table, column, text) : filterCondition(tx, table, column, operator, text)
}

/** Whoever cannot read a field learns nothing of it by searching. */
function mayFilter(tx: Transaction, table: Table, column: Column): boolean {
    return tx.platform.access.field(tx, table.name, column.name, 'read', null)
}

export function showSearch(c: Context, request: ListRequest, columns: Column[], newAddress: string | null): Markup {
    const { field, operator, text } = typedIn(c)
    const isSearch = operator === ''
    return html`<form role="search" class="bar" action="/${request.table}_list.do">
        <label for="search-field">Search</label>
        <select id="search-field" name="sysparm_field">${options([['for text', FOR_TEXT], ...named(columns)], isSearch ? field : FOR_TEXT)}</select>
        <input name="sysparm_text" type="search" aria-label="Search text" value="${isSearch ? text : ''}" autocomplete="off">
        ${carried(request)}
        <button type="submit" class="plain">Search</button>
        ${newAddress ? html`<a class="button last" href="${newAddress}">New</a>` : ''}
    </form>`
}

export function showFilter(c: Context, tx: Transaction, table: Table, request: ListRequest): Markup {
    const { field, operator, text } = typedIn(c)
    const columns = [...table.columns.values()].filter(column => isFiltered(column) && mayFilter(tx, table, column)).sort((a, b) => a.label.localeCompare(b.label))
    const form = html`<form class="bar" action="/${table.name}_list.do">
        <select name="sysparm_field" aria-label="Field">${options(named(columns), field)}</select>
        <select name="sysparm_operator" aria-label="Operator">${options(Object.entries(FILTER_OPERATORS).map(([value, label]) => [label, value]), operator)}</select>
        <input name="sysparm_text" aria-label="Value" value="${operator ? text : ''}" autocomplete="off">
        ${carried(request)}
        <button type="submit" class="plain">Add filter</button>
    </form>`
    // Stays open with what was typed when it made no condition.
    return operator ? html`<details class="more" open><summary>Filter by a field</summary>${form}</details>` : html`<details class="more"><summary>Filter by a field</summary>${form}</details>`
}

const isFiltered = (column: Column): boolean => column.active && !column.type.startsWith('journal') && !column.type.startsWith('password')

const named = (columns: Column[]): [string, string][] => columns.filter(isFiltered).map(column => [column.label, column.name])

function options(of: [label: string, value: string][], chosen: string): Markup[] {
    return of.map(([label, value]) => value === chosen ? html`<option value="${value}" selected>${label}</option>` : html`<option value="${value}">${label}</option>`)
}

function carried({ query, mostRows, view }: ListRequest): Markup {
    return html`${query ? html`<input type="hidden" name="sysparm_query" value="${query}">` : ''}${
        mostRows !== null ? html`<input type="hidden" name="sysparm_force_row_count" value="${mostRows}">` : ''}${
        view ? html`<input type="hidden" name="sysparm_view" value="${view}">` : ''}`
}
