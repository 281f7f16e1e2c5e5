import { GlideRecord, gs } from '@servicenow/glide'
import { CONNECTION_TABLE } from '../../names.ts'
import { instantOfPlatform, platformTime } from '../../shared/time.ts'
import type { Outage } from './warnings.ts'

/** What a connection remembers of its warnings. */
export interface Told {
    outage: Outage
    /** Dead letters when they were counted last. */
    dead: number
    /** As `secretWarning` gives it. */
    secret: string
    /** Of the secret for the receiver's tokens; empty when none is known. */
    secretExpiresOn: string
}

export function toldOf(connectionId: string): Told | null {
    const record = connectionRecord(connectionId)
    if (!record) return null
    const text = (column: string) => record.getValue(column) ?? ''
    return {
        outage: { sinceMs: instantOfPlatform(text('push_failing_since')), told: text('push_failing_told') === '1' },
        dead: Number(text('dead_letters_told') || 0),
        secret: text('secret_told'),
        secretExpiresOn: text('entra_secret_expires_on').slice(0, 10),
    }
}

export function noteOutage(connectionId: string, { sinceMs, told }: Outage): void {
    note(connectionId, { push_failing_since: sinceMs === null ? 'NULL' : platformTime(sinceMs), push_failing_told: told ? '1' : '0' })
}

export function noteDead(connectionId: string, count: number): void {
    note(connectionId, { dead_letters_told: String(count) })
}

export function noteSecretWarning(connectionId: string, warning: string): void {
    note(connectionId, { secret_told: warning })
}

/** Raises an event on the connection; a notification makes an e-mail of it. */
export function raise(event: string, connectionId: string, parm1: string, parm2: string): void {
    const record = connectionRecord(connectionId)
    if (record) gs.eventQueue(event, record, parm1, parm2)
}

function note(connectionId: string, values: Record<string, string>): void {
    const record = new GlideRecord(CONNECTION_TABLE)
    record.addQuery('sys_id', connectionId)
    for (const [column, value] of Object.entries(values)) record.setValue(column, value)
    record.updateMultiple()
}

function connectionRecord(connectionId: string): GlideRecord | null {
    const record = new GlideRecord(CONNECTION_TABLE)
    return record.get('sys_id', connectionId) ? record : null
}
