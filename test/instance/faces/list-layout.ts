import type { Column, Table } from '../data/dictionary.ts'
import type { Platform } from '../platform.ts'
import { listColumns } from './columns.ts'

const DEFAULT_VIEW = 'Default view'

/** The columns of a table's list: those of its list in the default view, else a sensible choice. */
export function listLayout(platform: Platform, table: Table): Column[] {
    const layouts = platform.cached('list layouts', () => new Map<string, Column[]>())
    const known = layouts.get(table.name) ?? installedLayout(platform, table) ?? listColumns(table)
    layouts.set(table.name, known)
    return known
}

/** Lists of other views, of one user and related lists are for other pages. Dot-walked columns are left out. */
function installedLayout(platform: Platform, table: Table): Column[] | null {
    const lists = platform.rows.find('sys_ui_list', { name: table.name }).filter(list => !list.sys_user && !list.parent && !list.relationship)
    const list = lists.find(each => platform.rows.get('sys_ui_view', each.view ?? '')?.title === DEFAULT_VIEW)
    if (!list?.sys_id) return null
    const elements = platform.rows.find('sys_ui_list_element', { list_id: list.sys_id }).sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
    const columns = elements.flatMap(element => table.columns.get(element.element ?? '') ?? [])
    return columns.length > 0 ? columns : null
}
