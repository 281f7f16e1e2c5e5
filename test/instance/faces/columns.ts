import type { Column, Table } from '../data/dictionary.ts'

/** What a person sees of a task, on the form and in the list: the columns a fulfiller works with, where the table has them. */
const TASK_FORM = [
    'number', 'caller_id', 'requested_by', 'short_description', 'description', 'type', 'state', 'hold_reason', 'on_hold', 'on_hold_reason',
    'impact', 'urgency', 'priority', 'category', 'assignment_group', 'assigned_to', 'due_date', 'start_date', 'end_date',
    'correlation_id', 'correlation_display', 'close_code', 'close_notes', 'work_notes', 'comments',
]
const TASK_LIST = ['number', 'short_description', 'priority', 'state', 'assignment_group', 'assigned_to', 'sys_updated_on']
/** Kept by engines; a value typed here would be overwritten (platform-facts 9.2). */
const NEVER_TYPED = new Set(['number', 'priority', 'correlation_id', 'correlation_display'])
const MOST_LIST_COLUMNS = 7

function isTask(table: Table): boolean {
    return table.ancestors.includes('task')
}

export function formColumns(table: Table): Column[] {
    if (isTask(table)) return TASK_FORM.flatMap(name => table.columns.get(name) ?? [])
    return [...table.columns.values()].filter(column => !column.name.startsWith('sys_'))
}

/** Where no list is known for a table: its display column first, then the others in order, and when it changed last. */
export function listColumns(table: Table): Column[] {
    if (isTask(table)) return TASK_LIST.flatMap(name => table.columns.get(name) ?? [])
    const own = [...table.columns.values()].filter(column => !column.name.startsWith('sys_') && isShort(column))
    own.sort((a, b) => Number(b.name === table.displayColumn) - Number(a.name === table.displayColumn))
    const updated = table.columns.get('sys_updated_on')
    return [...own.slice(0, MOST_LIST_COLUMNS - 1), ...(updated ? [updated] : [])]
}

export function isTyped(column: Column): boolean {
    return !column.readOnly && !NEVER_TYPED.has(column.name)
}

const LONG_FROM = 256

export function isLong(column: Column): boolean {
    return column.maxLength >= LONG_FROM && (column.type === 'string' || column.type.includes('script') || column.type === 'html' || column.type === 'xml')
}

function isShort(column: Column): boolean {
    return !isLong(column) && !['password', 'password2', 'journal_input', 'journal', 'script', 'html', 'xml'].includes(column.type)
}
