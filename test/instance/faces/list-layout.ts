import type { Column, Table } from '../data/dictionary.ts'
import type { Platform } from '../platform.ts'
import { listColumns } from './columns.ts'
import { isInView } from './views.ts'

/** The columns of a table's list: those of its list in the view, else in the default view, else a sensible choice. */
export function listLayout(platform: Platform, table: Table, view = ''): Column[] {
    const layouts = platform.cached('list layouts', () => new Map<string, Column[]>())
    const key = `${table.name} ${view}`
    const known = layouts.get(key) ?? installedLayout(platform, table, view) ?? (view ? installedLayout(platform, table, '') : null) ?? listColumns(table)
    layouts.set(key, known)
    return known
}

/** Lists of one user and related lists are for other pages. Dot-walked columns are left out. */
function installedLayout(platform: Platform, table: Table, view: string): Column[] | null {
    const lists = platform.rows.find('sys_ui_list', { name: table.name }).filter(list => !list.sys_user && !list.parent && !list.relationship)
    const list = lists.find(each => isInView(platform, each, view))
    if (!list?.sys_id) return null
    const elements = platform.rows.find('sys_ui_list_element', { list_id: list.sys_id }).sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
    const columns = elements.flatMap(element => table.columns.get(element.element ?? '') ?? [])
    return columns.length > 0 ? columns : null
}
