import { GlideRecord } from '@servicenow/glide'
import { CONNECTION_TABLE, STATUS_UPDATE_TABLE, TICKET_TABLE } from '../../names.ts'
import { platformTime } from '../../shared/time.ts'
import { linksIn } from '../../tickets/ticket-link-records.ts'
import type { TicketLink } from '../../tickets/ticket.ts'

const MOST_ORPHANS = 500
/** Above the longest `Retry-After` that is honoured. */
const LATEST_DUE_MS = 25 * 60 * 60_000

/** A page of a connection's links, oldest first, after a position. */
export function linksAfter(connectionId: string, position: string, most: number): TicketLink[] {
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('connection', connectionId)
    if (position) record.addQuery('position', '>', position)
    record.orderBy('position')
    record.setLimit(most)
    return linksIn(record)
}

/** Where the walk through a connection's tickets stopped; empty when it begins anew. */
export function walkedTo(connectionId: string): string {
    const record = new GlideRecord(CONNECTION_TABLE)
    return record.get('sys_id', connectionId) ? (record.getValue('reconciled_to') ?? '') : ''
}

export function noteWalkedTo(connectionId: string, position: string): void {
    const record = new GlideRecord(CONNECTION_TABLE)
    record.addQuery('sys_id', connectionId)
    record.setValue('reconciled_to', position || 'NULL')
    record.updateMultiple()
}

/**
 * Up to which sequence the news of these links is taken care of: what the receiver refused, or at which the tries ran out, waits
 * for newer news, and what waits or is being sent is read when it is sent.
 */
export function heededSequences(linkIds: string[]): Map<string, number> {
    const found = new Map<string, number>()
    if (linkIds.length === 0) return found
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('ticket', 'IN', linkIds.join(','))
    record.addQuery('type', 'status')
    record.addQuery('state', 'IN', 'dead,waiting,sending')
    record.query()
    while (record.next()) found.set(record.getValue('ticket') ?? '', record.getValue('state') === 'dead' ? Number(record.getValue('sequence') ?? '0') : Infinity)
    return found
}

/**
 * Rows that stand for nothing: their ticket link or connection is gone, or they lost their key; or their connection was removed,
 * and looks for news itself when it is back. Its comments stay: what waits is told then, and what was told is not told again.
 */
export function dropOrphans(): number {
    const removed = (record: GlideRecord) => {
        record.addNotNullQuery('connection.removed_at')
        record.addQuery('type', 'status')
    }
    const lost = ['ticket.sys_id', 'connection.sys_id', 'key'].map((column) => dropped((record) => record.addNullQuery(column)))
    return lost.reduce((sum, count) => sum + count, 0) + dropped(removed)
}

function dropped(where: (record: GlideRecord) => void): number {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    where(record)
    record.setLimit(MOST_ORPHANS)
    record.query()
    let count = 0
    while (record.next()) if (record.deleteRecord()) count++
    return count
}

/** Rows that wait for no moment, or for one that no answer asks for, would wait for ever: somebody wrote it, or the clock went back. Gives their number. */
export function makeDue(nowMs: number): number {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('state', 'IN', 'waiting,sending')
    record.addNullQuery('due_at').addOrCondition('due_at', '>', platformTime(nowMs + LATEST_DUE_MS))
    record.setLimit(MOST_ORPHANS)
    record.query()
    let mended = 0
    while (record.next()) {
        record.setValue('state', 'waiting')
        record.setValue('due_at', platformTime(nowMs))
        if (record.update()) mended++
    }
    return mended
}
