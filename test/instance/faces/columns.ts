import type { Column, Table } from '../data/dictionary.ts'

/** What a person sees of a task, on the form and in the list: the columns a fulfiller works with, where the table has them. */
const TASK_FORM: [section: string, columns: string[]][] = [
    ['Details', [
        'number', 'caller_id', 'requested_by', 'type', 'category', 'subcategory', 'state', 'hold_reason', 'on_hold', 'on_hold_reason', 'impact', 'urgency', 'priority',
        'assignment_group', 'assigned_to', 'due_date', 'start_date', 'end_date', 'correlation_id', 'correlation_display', 'short_description', 'description',
    ]],
    ['Notes', ['comments', 'work_notes']],
    ['Related records', ['parent', 'parent_incident', 'problem_id', 'rfc', 'caused_by']],
    ['Resolution information', ['close_code', 'close_notes']],
]
const TASK_LIST = ['number', 'short_description', 'priority', 'state', 'assignment_group', 'assigned_to', 'sys_updated_on']
/** Of tasks: kept by engines; a value typed here would be overwritten (platform-facts 9.2). */
const NEVER_TYPED = new Set(['number', 'priority', 'correlation_id', 'correlation_display'])
const MOST_LIST_COLUMNS = 7
const SEARCHED = ['number', 'short_description', 'description', 'name']

/** A part of a form under a heading. */
export interface Section {
    title: string
    columns: Column[]
}

function isTask(table: Table): boolean {
    return table.ancestors.includes('task')
}

/** The form of a table for which none is installed. */
export function formSections(table: Table): Section[] {
    if (!isTask(table)) return [{ title: 'Details', columns: [...table.columns.values()].filter(column => !column.name.startsWith('sys_')) }]
    const sections = TASK_FORM.map(([title, names]) => ({ title, columns: names.flatMap(name => table.columns.get(name) ?? []) }))
    return sections.filter(({ columns }) => columns.length > 0)
}

/** Where no list is known for a table: its display column first, then the others in order, and when it changed last. */
export function listColumns(table: Table): Column[] {
    if (isTask(table)) return TASK_LIST.flatMap(name => table.columns.get(name) ?? [])
    const own = [...table.columns.values()].filter(column => !column.name.startsWith('sys_') && isShort(column))
    own.sort((a, b) => Number(b.name === table.displayColumn) - Number(a.name === table.displayColumn))
    const updated = table.columns.get('sys_updated_on')
    return [...own.slice(0, MOST_LIST_COLUMNS - 1), ...(updated ? [updated] : [])]
}

export function isTyped(table: Table, column: Column): boolean {
    return !column.readOnly && !(isTask(table) && NEVER_TYPED.has(column.name))
}

const LONG_FROM = 256

export function isLong(column: Column): boolean {
    return column.maxLength >= LONG_FROM && (column.type === 'string' || column.type.includes('script') || column.type === 'html' || column.type === 'xml')
}

/** Is the column among those that a search for text looks into? */
export function isSearched(table: Table, column: Column, shown: Column[]): boolean {
    return column.type === 'string' && ![1, 3].includes(column.choice) && (shown.includes(column) || column.name === table.displayColumn || SEARCHED.includes(column.name))
}

function isShort(column: Column): boolean {
    return !isLong(column) && !['password', 'password2', 'journal_input', 'journal', 'script', 'html', 'xml'].includes(column.type)
}
