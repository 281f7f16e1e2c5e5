import { GlideRecord, gs } from '@servicenow/glide'
import { STATUS_UPDATE_TABLE } from '../../names.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { platformTime } from '../../shared/time.ts'

/** A worker's hold on rows of the outbox: theirs until the lease ends. */
export interface Claim {
    token: string
    untilMs: number
    rows: ClaimedRow[]
}

export interface ClaimedRow {
    sysId: string
    type: 'status' | 'comment'
    linkId: string
    failures: number
    /** Another worker had it and did not end it: its news may have been sent. */
    takenOver: boolean
}

/** Longer than a whole claim takes, even where every fifth call runs into its time limit. */
export const LEASE_MS = 120_000
/** A ticket that changes all the time is sent so often at most. */
export const GAP_MS = 5_000

/**
 * Takes rows that are due, longest due first. What is being sent falls due again when its lease ends, so that one condition
 * finds what waits and what a worker left behind; and because the claim moves the due time on, one claim of several wins a row.
 */
export function claimDue(connectionId: string, nowMs: number, most: number): Claim {
    const claim: Claim = { token: gs.generateGUID(), untilMs: nowMs + LEASE_MS, rows: [] }
    const due = dueRows(connectionId, nowMs, most)
    if (due.length === 0) return claim
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('sys_id', 'IN', due.map(({ sysId }) => sysId).join(','))
    record.addQuery('due_at', '<=', platformTime(nowMs))
    record.setValue('state', 'sending')
    record.setValue('claim_token', claim.token)
    record.setValue('due_at', platformTime(claim.untilMs))
    record.setValue('news', false)
    record.updateMultiple()
    return { ...claim, rows: claimedRows(claim.token, new Set(due.filter(({ state }) => state === 'sending').map(({ sysId }) => sysId))) }
}

/** The connection's row that has been due for longest; null when none is. */
export function firstDue(connectionId: string, nowMs: number): string | null {
    return dueRows(connectionId, nowMs, 1)[0]?.sysId ?? null
}

/** Ends rows whose news Microsoft has now. What changed meanwhile waits again, for `GAP_MS`: one of those rows, or null. */
export function settle(token: string, rowIds: string[], nowMs: number): string | null {
    if (rowIds.length === 0) return null
    const done = claimedOf(token, rowIds)
    done.addQuery('news', false)
    done.setValue('sent_at', platformTime(nowMs))
    setAll(done, { state: 'delivered', failures: '0', last_error: '', sent: '', due_at: '', claim_token: '' })
    done.updateMultiple()
    const first = firstClaimed(token, rowIds)
    if (first === null) return null
    const changed = claimedOf(token, rowIds)
    changed.setValue('sent_at', platformTime(nowMs))
    setAll(changed, { state: 'waiting', failures: '0', last_error: '', sent: '', waiting_since: platformTime(nowMs), due_at: platformTime(nowMs + GAP_MS), claim_token: '' })
    changed.updateMultiple()
    return first
}

/** Has all rows of a claim looked at once more when they are settled: there was more than was found. */
export function lookAgain(token: string): void {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('claim_token', token)
    record.setValue('news', true)
    record.updateMultiple()
}

/** Gives back whatever is left of a claim, due at once. */
export function giveBack(token: string, nowMs: number): void {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('claim_token', token)
    setAll(record, { state: 'waiting', due_at: platformTime(nowMs), claim_token: '' })
    record.updateMultiple()
}

/**
 * Ends a try that failed: due again, or given up on until somebody sends it again or there is newer news, which may have come
 * meanwhile. Gives when it is due, in epoch milliseconds; null when it is not.
 */
export function noteFailed(token: string, rowId: string, values: { failures: number; error: string; dueAtMs: number | null; sent: string; eventId: string; sequence: number }): number | null {
    const { failures, error, dueAtMs, sent, eventId, sequence } = values
    const common = { failures: String(failures), last_error: error.slice(0, 1000), sent, event_id: eventId, sequence: String(sequence), claim_token: '' }
    if (dueAtMs === null) {
        const dead = claimedOf(token, [rowId])
        dead.addQuery('news', false)
        setAll(dead, { ...common, state: 'dead', due_at: '' })
        dead.updateMultiple()
        if (firstClaimed(token, [rowId]) === null) return null
    }
    const againMs = dueAtMs ?? nowMs() + GAP_MS
    const again = claimedOf(token, [rowId])
    setAll(again, { ...common, state: 'waiting', due_at: platformTime(againMs) })
    again.updateMultiple()
    return againMs
}

/** Removes a row that stands for nothing any more: its link is gone. */
export function dropRow(rowId: string): void {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    if (record.get('sys_id', rowId)) record.deleteRecord()
}

/** The receiver is back: what waits for another try is due now, and what only ran out of tries waits again. What it refused stays dead. */
export function reviveAfterOutage(connectionId: string, mostFailures: number, nowMs: number): void {
    const waiting = new GlideRecord(STATUS_UPDATE_TABLE)
    waiting.addQuery('connection', connectionId)
    waiting.addQuery('state', 'waiting')
    // A comment is sent with the row of its link.
    waiting.addQuery('type', 'status')
    waiting.addQuery('failures', '>', 0)
    setAll(waiting, { due_at: platformTime(nowMs) })
    waiting.updateMultiple()
    const exhausted = new GlideRecord(STATUS_UPDATE_TABLE)
    exhausted.addQuery('connection', connectionId)
    exhausted.addQuery('state', 'dead')
    exhausted.addQuery('failures', '>=', mostFailures)
    setAll(exhausted, { state: 'waiting', failures: '0', waiting_since: platformTime(nowMs), due_at: platformTime(nowMs) })
    exhausted.updateMultiple()
}

function dueRows(connectionId: string, nowMs: number, most: number): { sysId: string; state: string }[] {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('connection', connectionId)
    record.addQuery('due_at', '<=', platformTime(nowMs))
    record.orderBy('due_at')
    record.setLimit(most)
    record.query()
    const rows: { sysId: string; state: string }[] = []
    while (record.next()) rows.push({ sysId: record.getUniqueValue(), state: record.getValue('state') ?? '' })
    return rows
}

function claimedRows(token: string, takenOver: Set<string>): ClaimedRow[] {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('claim_token', token)
    record.query()
    const rows: ClaimedRow[] = []
    while (record.next()) {
        const text = (column: string) => record.getValue(column) ?? ''
        const sysId = record.getUniqueValue()
        rows.push({ sysId, type: text('type') === 'comment' ? 'comment' : 'status', linkId: text('ticket'), failures: Number(text('failures')), takenOver: takenOver.has(sysId) })
    }
    return rows
}

/** Only while the claim holds. */
function claimedOf(token: string, rowIds: string[]): GlideRecord {
    const record = new GlideRecord(STATUS_UPDATE_TABLE)
    record.addQuery('sys_id', 'IN', rowIds.join(','))
    record.addQuery('claim_token', token)
    return record
}

function firstClaimed(token: string, rowIds: string[]): string | null {
    const record = claimedOf(token, rowIds)
    record.setLimit(1)
    record.query()
    return record.next() ? record.getUniqueValue() : null
}

/** updateMultiple clears a column only by the text NULL (platform-facts 6.2). */
function setAll(record: GlideRecord, values: Record<string, string>): void {
    for (const [column, value] of Object.entries(values)) record.setValue(column, value === '' ? 'NULL' : value)
}
