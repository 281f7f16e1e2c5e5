import { GlideAggregate, GlideRecord } from '@servicenow/glide'
import { STATUS_UPDATE_TABLE } from '../../names.ts'
import { platformTime } from '../../shared/time.ts'
import { tellAgain } from '../../tickets/agreed-records.ts'
import { firstDue } from '../outbox/outbox-records.ts'
import { queueNews, wake } from '../outbox/queue-records.ts'

/** Which dead letters; without any of it, all of a connection. */
export interface DeadFilter {
    /** Sys_id of a ticket link. */
    linkId?: string
    /** How the last error begins. */
    cause?: string
    /** Given up before this instant, in epoch milliseconds. */
    beforeMs?: number
}

/** As many as may call one host at a time: each takes what is due until nothing is. */
const WORKERS = 4

/**
 * Sends dead letters again, and gives their number. They are due at once, but how fast they go lanes and batches decide; what
 * is sent is the ticket as it is then.
 */
export function replayDead(connectionId: string, filter: DeadFilter, nowMs: number): number {
    const counted = new GlideAggregate(STATUS_UPDATE_TABLE)
    narrow(counted, connectionId, filter)
    counted.addAggregate('COUNT', 'state')
    counted.groupBy('state')
    counted.query()
    const count = counted.next() ? Number(counted.getAggregate('COUNT', 'state')) : 0
    if (count === 0) return 0
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    narrow(record, connectionId, filter)
    makeWait(record, nowMs)
    wakeWorkers(connectionId, nowMs)
    return count
}

/** Sends one row now: one that was given up, or one that waits for its next try. False when it is neither any more. */
export function sendRowNow(rowId: string, nowMs: number): boolean {
    const row = new GlideRecord(STATUS_UPDATE_TABLE)
    if (!row.get('sys_id', rowId)) return false
    const [state, connectionId] = [row.getValue('state') ?? '', row.getValue('connection') ?? '']
    if (state !== 'dead' && state !== 'waiting') return false
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('sys_id', rowId)
    record.addQuery('state', state)
    if (state === 'dead') makeWait(record, nowMs)
    else makeDue(record, nowMs)
    wake(rowId, connectionId, nowMs, nowMs)
    return true
}

/** Sends the ticket of a link as it is now, even if Microsoft knows it. The same state is the same event: who has it drops it. */
export function sendTicketAgain(link: { sysId: string; connectionId: string }, nowMs: number): void {
    tellAgain(link.sysId)
    if (queueNews(link, nowMs)) return
    const waiting = new GlideRecord(STATUS_UPDATE_TABLE)
    if (waiting.get('key', link.sysId)) sendRowNow(waiting.getUniqueValue(), nowMs)
}

/** One event for each worker that may call the host. */
export function wakeWorkers(connectionId: string, nowMs: number): void {
    const first = firstDue(connectionId, nowMs)
    if (first) for (let worker = 0; worker < WORKERS; worker++) wake(first, connectionId, nowMs, nowMs)
}

/** What a query and a count have in common. */
interface Conditions {
    addQuery(column: string, operator: string, value: string): unknown
}

function narrow(record: Conditions, connectionId: string, { linkId, cause, beforeMs }: DeadFilter): void {
    record.addQuery('connection', '=', connectionId)
    record.addQuery('state', '=', 'dead')
    if (linkId) record.addQuery('ticket', '=', linkId)
    if (cause) record.addQuery('last_error', 'STARTSWITH', cause)
    if (beforeMs !== undefined) record.addQuery('sys_updated_on', '<', platformTime(beforeMs))
}

/** As new: it has all its tries again. */
function makeWait(record: GlideRecord, nowMs: number): void {
    record.setValue('state', 'waiting')
    record.setValue('failures', '0')
    record.setValue('waiting_since', platformTime(nowMs))
    record.setValue('due_at', platformTime(nowMs))
    record.updateMultiple()
}

function makeDue(record: GlideRecord, nowMs: number): void {
    record.setValue('due_at', platformTime(nowMs))
    record.updateMultiple()
}
