import { fixedSysId } from '../data/sys-id.ts'
import type { BaseRecord } from './base-records.ts'

/** Related lists of the base system's forms, as `<table>.<reference>` (which there are: reported). */
const LISTS: Record<string, string[]> = {
    task: ['task.parent'],
    incident: ['incident.parent_incident', 'task.parent'],
    problem: ['incident.problem_id', 'task.parent'],
    change_request: ['incident.rfc', 'incident.caused_by', 'problem.rfc', 'task.parent'],
    sys_user: ['sys_user_has_role.user', 'sys_user_grmember.user'],
    sys_user_group: ['sys_user_grmember.group', 'sys_group_has_role.group'],
    sys_upgrade_history: ['sys_upgrade_history_log.upgrade_history'],
}

export function relatedLists(): BaseRecord[] {
    const view = fixedSysId('sys_ui_view', 'Default view')
    return Object.entries(LISTS).flatMap(([table, lists]) => [
        { table: 'sys_ui_related_list', key: table, values: { name: table, view } },
        ...lists.map((list, position) => ({
            table: 'sys_ui_related_list_entry',
            key: `${table}.${list}`,
            values: { list_id: fixedSysId('sys_ui_related_list', table), related_list: list, position: String(position) },
        })),
    ])
}
