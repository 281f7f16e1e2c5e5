import { GlideRecord } from '@servicenow/glide'
import { TICKET_MARK } from '../names.ts'
import { isScript } from '../shared/column-text.ts'
import { insertRecord, readForeign, type Written } from '../shared/write-records.ts'
import type { TicketKind } from './state-map.ts'
import { READ_BACK, TASK_TABLES, type TaskState } from './ticket.ts'

const MOST_USERS = 10
const MOST_OF_NUMBER = 10
/** Of the contract; an instance may have a longer column. */
const LONGEST_NOTES = 4000
const SYS_ID = /^[0-9a-f]{32}$/

export function findTask(kind: TicketKind, sysId: string): TaskState | null {
    return findTasks(kind, [sysId])[0] ?? null
}

export function findTasks(kind: TicketKind, sysIds: string[]): TaskState[] {
    if (sysIds.length === 0) return []
    const record = new GlideRecord(TASK_TABLES[kind])
    record.addQuery('sys_id', 'IN', sysIds.join(','))
    record.query()
    return tasksIn(record)
}

/** sys_ids of the tickets with this number; the platform does not promise that it is one. */
export function tasksOfNumber(kind: TicketKind, number: string): string[] {
    const record = new GlideRecord(TASK_TABLES[kind])
    record.addQuery('number', number)
    record.setLimit(MOST_OF_NUMBER)
    record.query()
    const found: string[] = []
    while (record.next()) found.push(record.getUniqueValue())
    return found
}

/**
 * Inserts the ticket under the sys_id that its link has; a second insert under the same one is refused. The record holds what
 * rules and lookups made of the values, so that it need not be read again; `watched` are further columns to be read back.
 */
export function insertTask(kind: TicketKind, sysId: string, fields: Record<string, string>, watched: string[]): InsertedTask {
    const record = new GlideRecord(TASK_TABLES[kind])
    record.initialize()
    record.setNewGuidValue(sysId)
    for (const [column, value] of Object.entries(fields)) record.setValue(column, value)
    const written = insertRecord(record)
    return written.done ? { done: true, task: taskIn(record, watched) } : written
}

export type InsertedTask = { done: true; task: TaskState } | Exclude<Written, { done: true }>

/** The one active user of this sys_id, user name, e-mail or name, in that order; null when none or several are. */
export function findUser(who: string): string | null {
    if (isScript(who)) return null
    const found = readForeign(() => usersLike(who))
    if (!found.read) return null
    for (const column of ['sys_id', 'user_name', 'email', 'name'] as const) {
        const same = found.value.filter((user) => user[column].toLowerCase() === who.toLowerCase())
        if (same.length > 0) return same.length === 1 ? (same[0]?.sys_id ?? null) : null
    }
    return null
}

/** Our tickets that changed since `since`, in pages by sys_id. */
export function tasksChangedSince(kind: TicketKind, since: string, afterSysId: string, most: number): TaskState[] {
    const record = new GlideRecord(TASK_TABLES[kind])
    record.addQuery('correlation_display', 'STARTSWITH', TICKET_MARK)
    record.addQuery('sys_updated_on', '>=', since)
    if (afterSysId) record.addQuery('sys_id', '>', afterSysId)
    record.orderBy('sys_id')
    record.setLimit(most)
    record.query()
    return tasksIn(record)
}

function usersLike(who: string): { sys_id: string; user_name: string; email: string; name: string }[] {
    const user = new GlideRecord('sys_user')
    const same = user.addQuery('user_name', who)
    same.addOrCondition('email', who)
    same.addOrCondition('name', who)
    if (SYS_ID.test(who)) same.addOrCondition('sys_id', who)
    user.addQuery('active', true)
    user.setLimit(MOST_USERS)
    user.query()
    const users: { sys_id: string; user_name: string; email: string; name: string }[] = []
    while (user.next()) {
        const text = (column: string) => user.getValue(column) ?? ''
        users.push({ sys_id: user.getUniqueValue(), user_name: text('user_name'), email: text('email'), name: text('name') })
    }
    return users
}

function tasksIn(record: GlideRecord): TaskState[] {
    const tasks: TaskState[] = []
    while (record.next()) tasks.push(taskIn(record))
    return tasks
}

function taskIn(record: GlideRecord, watched: string[] = []): TaskState {
    const text = (column: string) => record.getValue(column) ?? ''
    return {
        sysId: record.getUniqueValue(),
        number: text('number'),
        state: text('state'),
        sequence: Number(text('sys_mod_count')),
        assignedTo: record.getDisplayValue('assigned_to') ?? '',
        assignmentGroup: record.getDisplayValue('assignment_group') ?? '',
        dueDate: text('due_date'),
        openedAt: text('opened_at') || text('sys_created_on'),
        updatedAt: text('sys_updated_on'),
        closedAt: text('closed_at'),
        resolvedAt: text('resolved_at'),
        closeCode: text('close_code'),
        closeNotes: text('close_notes').slice(0, LONGEST_NOTES),
        stored: Object.fromEntries([...READ_BACK, ...watched].map((column) => [column, text(column)])),
    }
}
