import type { Column, Table } from '../data/dictionary.ts'
import type { Platform } from '../platform.ts'
import { listColumns } from './columns.ts'
import { unshownOf } from './unshown.ts'
import { isInView } from './views.ts'

export interface ListLayout {
    columns: Column[]
    /** Names of what the list has and a face does not show. */
    unshown: string[]
}

/** The columns of a table's list: those of its list in the view, else in the default view, else a sensible choice. */
export function listLayout(platform: Platform, table: Table, view = ''): ListLayout {
    const layouts = platform.cached('list layouts', () => new Map<string, ListLayout>())
    const key = `${table.name} ${view}`
    const known = layouts.get(key) ?? installedLayout(platform, table, view) ?? (view ? installedLayout(platform, table, '') : null) ?? { columns: listColumns(table), unshown: [] }
    layouts.set(key, known)
    return known
}

/** Lists of one user and related lists are for other pages. */
function installedLayout(platform: Platform, table: Table, view: string): ListLayout | null {
    const lists = platform.rows.find('sys_ui_list', { name: table.name }).filter(list => !list.sys_user && !list.parent && !list.relationship)
    const list = lists.find(each => isInView(platform, each, view))
    if (!list?.sys_id) return null
    const elements = platform.rows.find('sys_ui_list_element', { list_id: list.sys_id }).sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
    const columns = elements.flatMap(element => table.columns.get(element.element ?? '') ?? [])
    return columns.length > 0 ? { columns, unshown: unshownOf(elements) } : null
}
