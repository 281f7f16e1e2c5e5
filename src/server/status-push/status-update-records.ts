import { GlideAggregate, GlideRecord, gs } from '@servicenow/glide'
import { STATUS_UPDATE_TABLE, STATUS_WAITING_EVENT } from '../names.ts'
import { platformTime } from '../shared/time.ts'
import { insertRecord } from '../shared/write-records.ts'
import { MOST_FAILURES } from './delivery.ts'

/** A claimed outbox row: this worker's until the lease ends. */
export interface Claim {
    sysId: string
    linkId: string
    token: string
    failures: number
}

const LEASE_MS = 120_000
const TRIES = 5

/**
 * Says that the ticket of a link has news. At most one unfinished row stands for a link, by its unique key. One that waits
 * needs nothing: it reads the ticket when it is sent. One that is being sent is marked, so that it is sent once more.
 */
export function queueStatus(linkId: string, connectionId: string, nowMs: number): void {
    for (let attempt = 0; attempt < TRIES; attempt++) {
        if (markedUnfinished(linkId)) return
        const inserted = insertWaiting(linkId, connectionId, nowMs)
        if (inserted) return announce(inserted)
    }
    gs.error('The status of ticket link {0} could not be queued; the reconcile job will find it', linkId)
}

/** Raises the event on which the row is sent at once. */
export function announce(updateId: string): void {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    if (record.get('sys_id', updateId)) gs.eventQueue(STATUS_WAITING_EVENT, record, updateId, '')
}

/** True when an unfinished row stands for the link and knows of the news. */
export function markedUnfinished(linkId: string): boolean {
    const state = unfinishedState(linkId)
    if (state !== 'sending') return state === 'waiting'
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('key', linkId)
    record.addQuery('state', 'sending')
    record.setValue('news', true)
    record.updateMultiple()
    // Finished in between, it did not see the mark: then there is no unfinished row any more.
    return unfinishedState(linkId) !== null
}

/** Takes the row when it is due, or when whoever had it is gone; null when another worker has it. */
export function claim(updateId: string, nowMs: number): Claim | null {
    const token = gs.generateGUID()
    takeWhere(updateId, token, nowMs, (record) => {
        record.addQuery('state', 'waiting')
        record.addQuery('due_at', '<=', platformTime(nowMs))
    })
    const taken = claimed(updateId, token)
    if (taken) return taken
    takeWhere(updateId, token, nowMs, (record) => {
        record.addQuery('state', 'sending')
        record.addQuery('lease_until', '<', platformTime(nowMs))
    })
    return claimed(updateId, token)
}

/** Rows that are due or abandoned, longest due first. */
export function dueUpdates(nowMs: number, most: number): string[] {
    const now = platformTime(nowMs)
    return [
        ...idsWhere(most, 'due_at', (record) => {
            record.addQuery('state', 'waiting')
            record.addQuery('due_at', '<=', now)
        }),
        ...idsWhere(most, 'lease_until', (record) => {
            record.addQuery('state', 'sending')
            record.addQuery('lease_until', '<', now)
        }),
    ].slice(0, most)
}

/** Whether the receiver refused the news of this sequence, or later ones. Where only the tries ran out, it did not. */
export function wasRefused(linkId: string, sequence: number): boolean {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('ticket', linkId)
    record.addQuery('state', 'dead')
    record.addQuery('sequence', '>=', sequence)
    record.addQuery('failures', '<', MOST_FAILURES)
    record.setLimit(1)
    record.query()
    return record.hasNext()
}

/** Ends a claim with these values. A row with news is not finished: it waits again, due at once. */
export function finish(own: Claim, state: 'delivered' | 'dead', values: Record<string, string>, nowMs: number): void {
    // The key makes room for the next row of the link.
    writeClaimed(own, false, { ...values, state, key: own.sysId, lease_until: '', claim_token: '' })
    if (!claimed(own.sysId, own.token)) return
    release(own, { failures: '0' }, nowMs)
    announce(own.sysId)
}

/** Gives the row back, to be sent at `dueAtMs`. */
export function release(own: Claim, values: Record<string, string>, dueAtMs: number): void {
    writeClaimed(own, null, { ...values, state: 'waiting', due_at: platformTime(dueAtMs), news: '0', lease_until: '', claim_token: '' })
}

/** Number of a connection's rows in a state. */
export function countUpdates(connectionId: string, state: 'waiting' | 'dead'): number {
    const counts = new GlideAggregate(STATUS_UPDATE_TABLE)
    counts.addQuery('connection', '=', connectionId)
    counts.addQuery('state', '=', state)
    counts.addAggregate('COUNT', 'state')
    counts.query()
    return counts.next() ? Number(counts.getAggregate('COUNT', 'state')) : 0
}

function unfinishedState(linkId: string): string | null {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('key', linkId)
    record.setLimit(1)
    record.query()
    return record.next() ? record.getValue('state') : null
}

function insertWaiting(linkId: string, connectionId: string, nowMs: number): string | null {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.initialize()
    record.setValue('ticket', linkId)
    record.setValue('connection', connectionId)
    record.setValue('type', 'status')
    record.setValue('key', linkId)
    record.setValue('state', 'waiting')
    record.setValue('failures', '0')
    record.setValue('news', false)
    record.setValue('due_at', platformTime(nowMs))
    const written = insertRecord(record)
    return written.done ? written.sysId : null
}

function takeWhere(updateId: string, token: string, nowMs: number, where: (record: GlideRecord) => void): void {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('sys_id', updateId)
    where(record)
    record.setValue('state', 'sending')
    record.setValue('claim_token', token)
    record.setValue('lease_until', platformTime(nowMs + LEASE_MS))
    record.setValue('news', false)
    record.updateMultiple()
}

function claimed(updateId: string, token: string): Claim | null {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('sys_id', updateId)
    record.addQuery('claim_token', token)
    record.query()
    if (!record.next()) return null
    return { sysId: updateId, linkId: record.getValue('ticket') ?? '', token, failures: Number(record.getValue('failures') ?? '0') }
}

/** Writes only while the claim holds, and with `news` given only while the mark is so. */
function writeClaimed(own: Claim, news: boolean | null, values: Record<string, string>): void {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('sys_id', own.sysId)
    record.addQuery('claim_token', own.token)
    if (news !== null) record.addQuery('news', news)
    // updateMultiple clears a column only by the text NULL (platform-facts 6.2).
    for (const [column, value] of Object.entries(values)) record.setValue(column, value === '' ? 'NULL' : value)
    record.updateMultiple()
}

function idsWhere(most: number, oldestBy: string, where: (record: GlideRecord) => void): string[] {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    where(record)
    record.orderBy(oldestBy)
    record.setLimit(most)
    record.query()
    const ids: string[] = []
    while (record.next()) ids.push(record.getUniqueValue())
    return ids
}
