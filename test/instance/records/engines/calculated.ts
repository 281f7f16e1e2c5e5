import { changed, descendsFrom, type Engine } from './engine.ts'

/** `sys_user.name` is calculated from its parts (SDK 4.9.0: the column's calculated value). */
export const nameUser: Engine = (_tx, record, table) => {
    if (!descendsFrom(table, 'sys_user') || record.operation === 'delete') return null
    const { values } = record
    const parts = ['first_name', 'middle_name', 'last_name']
    if (!parts.some(part => changed(record, part))) return null
    values['name'] = parts.map(part => values[part] ?? '').filter(part => part !== '').join(' ') || null
    return null
}

/** `task_effective_number` shows the ticket's own number unless it belongs to a universal request (SDK 4.9.0). */
export const numberTask: Engine = (_tx, { values, operation }, table) => {
    if (descendsFrom(table, 'task') && operation !== 'delete' && !values['universal_request']) values['task_effective_number'] = values['number'] ?? null
    return null
}
