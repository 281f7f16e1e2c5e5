import { GlideRecord } from '@servicenow/glide'
import { STATUS_UPDATE_TABLE } from '../../names.ts'
import { platformTime } from '../../shared/time.ts'
import { insertRecord } from '../../shared/write-records.ts'

/** One comment that is to be told. Whoever has the claim of the link's status row works on it, and nobody else. */
export interface CommentRow {
    /** Empty for one that could not be inserted. */
    sysId: string
    linkId: string
    entryId: string
    state: string
    failures: number
}

/**
 * A comment is sent with the status row of its link. Should that one never come, the comment falls due by itself, and whoever
 * claims it then queues the link (`handOver`). So does whoever revives a dead one.
 */
const FALLS_DUE_MS = 60 * 60_000

export function commentKey(linkId: string, entryId: string): string {
    return `${linkId}:${entryId}`
}

/** What waits of these links, and which of these entries have a row already. */
export function commentRows(linkIds: string[], keys: string[]): CommentRow[] {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('ticket', 'IN', linkIds.join(','))
    record.addQuery('type', 'comment')
    const state = record.addQuery('state', 'waiting')
    if (keys.length > 0) state.addOrCondition('key', 'IN', keys.join(','))
    record.query()
    const rows: CommentRow[] = []
    while (record.next()) {
        const text = (column: string) => record.getValue(column) ?? ''
        rows.push({ sysId: record.getUniqueValue(), linkId: text('ticket'), entryId: text('entry'), state: text('state'), failures: Number(text('failures') || '0') })
    }
    return rows
}

/** Null when another one was first, by the unique key. */
export function insertComment(connectionId: string, linkId: string, entryId: string, nowMs: number): CommentRow | null {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.initialize()
    record.setValue('ticket', linkId)
    record.setValue('connection', connectionId)
    record.setValue('type', 'comment')
    record.setValue('entry', entryId)
    record.setValue('key', commentKey(linkId, entryId))
    record.setValue('state', 'waiting')
    record.setValue('failures', '0')
    record.setValue('news', false)
    record.setValue('waiting_since', platformTime(nowMs))
    record.setValue('due_at', platformTime(nowMs + FALLS_DUE_MS))
    const written = insertRecord(record)
    return written.done ? { sysId: written.sysId, linkId, entryId, state: 'waiting', failures: 0 } : null
}

/** Gives claimed rows back to the status rows of their links. */
export function handOver(token: string, rowIds: string[], nowMs: number): void {
    if (rowIds.length === 0) return
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('sys_id', 'IN', rowIds.join(','))
    record.addQuery('claim_token', token)
    record.setValue('state', 'waiting')
    record.setValue('claim_token', 'NULL')
    record.setValue('due_at', platformTime(nowMs + FALLS_DUE_MS))
    record.updateMultiple()
}

/** The ticket is gone, and what was written on it with it. */
export function dropComments(linkId: string): void {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('ticket', linkId)
    record.addQuery('type', 'comment')
    record.addQuery('state', 'waiting')
    record.query()
    while (record.next()) record.deleteRecord()
}

/** What came of a try: delivered, dead, or to be tried again with the next one of its link. */
export function noteTried(rowId: string, tried: { state: 'delivered' | 'dead' | 'waiting'; failures: number; error: string; eventId: string; sent: string }, nowMs: number): void {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('sys_id', rowId)
    const { state, failures, error, eventId, sent } = tried
    record.setValue('state', state)
    record.setValue('failures', String(failures))
    record.setValue('last_error', error.slice(0, 1000) || 'NULL')
    record.setValue('event_id', eventId)
    record.setValue('sent', sent.slice(0, MOST_SENT) || 'NULL')
    if (state === 'delivered') record.setValue('sent_at', platformTime(nowMs))
    record.setValue('due_at', state === 'waiting' ? platformTime(nowMs + FALLS_DUE_MS) : 'NULL')
    record.updateMultiple()
}

const MOST_SENT = 32_000
