import { html } from 'hono/html'
import type { Column, Table } from '../data/dictionary.ts'
import type { Markup } from '../http/page.ts'
import type { Platform, Row, Transaction } from '../platform.ts'
import { listLayout } from './list-layout.ts'
import { showListTable } from './list-table.ts'
import { showUnshown } from './unshown.ts'
import { isInView } from './views.ts'

const MOST = 10

interface RelatedList {
    /** As the record names it; shown when the instance does not know it. */
    name: string
    of: { table: Table; column: Column } | null
}

/** The records that refer to this one, in the related lists of the form. Source: markdown/platform-user-interface/c_RelatedLists.md. */
export function showRelatedLists(tx: Transaction, table: Table, row: Row): Markup[] {
    return relatedLists(tx.platform, table).flatMap(({ name, of }) => {
        if (!of) return [html`<p class="hint">The related list '${name}' is not emulated.</p>`]
        return tx.platform.access.record(tx, of.table.name, 'read', null) ? [showOne(tx, of, row.sys_id ?? '')] : []
    })
}

function showOne(tx: Transaction, { table, column }: { table: Table; column: Column }, sysId: string): Markup {
    const { access, records } = tx.platform
    const where = { kind: 'term' as const, field: column.name, operator: '=', value: sysId }
    const found = records.select(tx, table.name, { where, orderBy: [{ field: 'sys_created_on', descending: true }], limit: MOST + 1 })
    const rows = found.slice(0, MOST).filter(row => access.record(tx, table.name, 'read', row))
    const query = new URLSearchParams({ sysparm_query: `${column.name}=${sysId}` })
    const { columns, unshown } = listLayout(tx.platform, table)
    return html`<section aria-label="${table.label} records"><div class="bar">
            <h2>${table.label} records with this ${column.label}</h2>
            ${found.length > MOST ? html`<a href="/${table.name}_list.do?${query.toString()}">Show all</a>` : ''}
            ${access.record(tx, table.name, 'create', null) ? html`<a class="button plain last" href="/${table.name}.do?sys_id=-1&amp;${query.toString()}">New ${table.label}</a>` : ''}
        </div>
        ${showListTable(tx, { table, columns, rows })}${showUnshown(unshown)}</section>`
}

function relatedLists(platform: Platform, table: Table): RelatedList[] {
    const lists = platform.cached('related lists', () => new Map<string, RelatedList[]>())
    const known = lists.get(table.name) ?? installedLists(platform, table)
    lists.set(table.name, known)
    return known
}

/** Those of the table itself, in the default view and for everybody. Defined related lists (`REL:…`) are not known here. */
function installedLists(platform: Platform, table: Table): RelatedList[] {
    const { rows, dictionary } = platform
    const list = rows.find('sys_ui_related_list', { name: table.name }).find(each => !each.sys_user && isInView(platform, each, ''))
    if (!list?.sys_id) return []
    const entries = rows.find('sys_ui_related_list_entry', { list_id: list.sys_id }).sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
    return entries.map(entry => {
        const name = entry.related_list ?? ''
        const [target = '', field = ''] = name.split('.')
        const related = dictionary().table(target)
        const column = related?.columns.get(field)
        return { name, of: related && column ? { table: related, column } : null }
    })
}
