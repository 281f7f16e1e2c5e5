import { GlideRecord } from '@servicenow/glide'
import { updateRecord, type Written } from '../shared/write-records.ts'
import type { TicketKind } from './state-map.ts'
import { TASK_TABLES } from './ticket.ts'

/** Writes these columns of the ticket and leaves the others as they are; an empty value clears its column. */
export function updateTask(kind: TicketKind, sysId: string, fields: Record<string, string>): Written {
    const record = new GlideRecord(TASK_TABLES[kind])
    if (!record.get('sys_id', sysId)) return { done: false, cause: null }
    // The text NULL clears (platform-facts 6.2).
    for (const [column, value] of Object.entries(fields)) record.setValue(column, value === '' ? 'NULL' : value)
    return updateRecord(record)
}

/** Whether one of the ticket's journals has this line. Read from the record: the journal's own table is closed to many (platform-facts 9.1). */
export function hasJournalLine(kind: TicketKind, sysId: string, column: 'comments' | 'work_notes', line: string): boolean {
    const record = new GlideRecord(TASK_TABLES[kind])
    if (!record.get('sys_id', sysId)) return false
    return record.getElement(column).getJournalEntry(-1).split(/\r?\n/).includes(line)
}
