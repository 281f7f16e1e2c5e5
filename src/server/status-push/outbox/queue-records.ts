import { GlideDateTime, GlideRecord, gs } from '@servicenow/glide'
import { STATUS_UPDATE_TABLE, STATUS_WAITING_EVENT } from '../../names.ts'
import { instantOfPlatform, platformTime } from '../../shared/time.ts'
import { insertRecord } from '../../shared/write-records.ts'
import { GAP_MS } from './outbox-records.ts'

const TRIES = 6

interface Row {
    sysId: string
    state: string
    news: boolean
    sentAt: string
}

/**
 * Says that the ticket of a link has news. One row stands for a link for ever, by its unique key. While it waits nothing is to
 * be done: the ticket is read when it is sent. While it is being sent it is marked, so that the ticket is looked at once more.
 * True when nothing was waiting yet.
 */
export function queueNews(link: { sysId: string; connectionId: string }, nowMs: number): boolean {
    let isNew = false
    for (let attempt = 0; attempt < TRIES; attempt++) {
        const row = rowOf(link.sysId)
        if (!row) {
            const inserted = insertWaiting(link, nowMs)
            if (!inserted) continue
            wake(inserted, link.connectionId, nowMs, nowMs)
            return true
        } else if (row.state === 'waiting' || (row.state === 'sending' && row.news)) {
            return isNew
        } else if (row.state === 'sending') {
            // Marked only while it is being sent; what became of it the next look shows.
            isNew = true
            mark(row)
            wake(row.sysId, link.connectionId, nowMs + GAP_MS, nowMs)
        } else {
            const dueAtMs = Math.max(nowMs, (instantOfPlatform(row.sentAt) ?? 0) + GAP_MS)
            // Where another one was quicker nothing is written, and nothing need be: who has claimed the row since it was read here reads the ticket as it is.
            requeue(row, dueAtMs, nowMs)
            wake(row.sysId, link.connectionId, dueAtMs, nowMs)
            return true
        }
    }
    gs.error('The news of ticket link {0} could not be queued; the reconcile job will find it', link.sysId)
    return false
}

/** Raises the event on which due rows of the connection are sent: at once, or when the row falls due. */
export function wake(rowId: string, connectionId: string, atMs: number, nowMs: number): void {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    if (!record.get('sys_id', rowId)) return
    if (atMs <= nowMs) return void gs.eventQueue(STATUS_WAITING_EVENT, record, connectionId, '')
    const at = new GlideDateTime()
    at.setNumericValue(atMs)
    gs.eventQueueScheduled(STATUS_WAITING_EVENT, record, connectionId, '', at)
}

function rowOf(linkId: string): Row | null {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('key', linkId)
    record.setLimit(1)
    record.query()
    if (!record.next()) return null
    const text = (column: string) => record.getValue(column) ?? ''
    return { sysId: record.getUniqueValue(), state: text('state'), news: text('news') === '1', sentAt: text('sent_at') }
}

function insertWaiting({ sysId, connectionId }: { sysId: string; connectionId: string }, nowMs: number): string | null {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.initialize()
    record.setValue('ticket', sysId)
    record.setValue('connection', connectionId)
    record.setValue('type', 'status')
    record.setValue('key', sysId)
    record.setValue('state', 'waiting')
    record.setValue('failures', '0')
    record.setValue('news', false)
    record.setValue('waiting_since', platformTime(nowMs))
    record.setValue('due_at', platformTime(nowMs))
    const written = insertRecord(record)
    return written.done ? written.sysId : null
}

function mark(row: Row): void {
    const record = asRead(row)
    record.setValue('news', true)
    record.updateMultiple()
}

function requeue(row: Row, dueAtMs: number, nowMs: number): void {
    const record = asRead(row)
    record.setValue('state', 'waiting')
    record.setValue('waiting_since', platformTime(nowMs))
    record.setValue('failures', '0')
    record.setValue('last_error', 'NULL')
    record.setValue('due_at', platformTime(dueAtMs))
    record.updateMultiple()
}

function asRead({ sysId, state }: Row): GlideRecord {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('sys_id', sysId)
    record.addQuery('state', state)
    return record
}
