import type { RecordInFlight, Transaction } from '../../platform.ts'
import { changed, descendsFrom, type Engine } from './engine.ts'

const ON_HOLD = '3'
const RESOLVED = '6'
const CLOSED = '7'

const isOver = (state: string | null | undefined): boolean => state === RESOLVED || state === CLOSED

/** What the base rules of incidents keep in step with the state (platform-facts 9.2; details reported). */
export const followIncidentState: Engine = (tx, record, table) => {
    if (!descendsFrom(table, 'incident') || record.operation === 'delete') return null
    mirror(record)
    if (!changed(record, 'state')) return null
    const { values, previous } = record
    if (values['state'] !== ON_HOLD) values['hold_reason'] = null
    if (isOver(values['state'])) resolve(tx, record)
    else if (isOver(previous?.['state'])) reopen(tx, record)
    return null
}

/** `state` and the older `incident_state` mirror each other; the one that was written wins. */
function mirror(record: RecordInFlight): void {
    const { values } = record
    if (changed(record, 'incident_state') && !changed(record, 'state')) values['state'] = values['incident_state'] ?? null
    values['incident_state'] = values['state'] ?? null
}

function resolve(tx: Transaction, { values, previous }: RecordInFlight): void {
    if (isOver(previous?.['state']) && values['resolved_at']) return
    values['resolved_at'] = tx.platform.clock.timestamp()
    values['resolved_by'] = tx.user.sysId
}

function reopen(tx: Transaction, { values, previous }: RecordInFlight): void {
    values['resolved_at'] = null
    values['resolved_by'] = null
    values['reopen_count'] = String(Number(previous?.['reopen_count'] ?? 0) + 1)
    values['reopened_time'] = tx.platform.clock.timestamp()
    values['reopened_by'] = tx.user.sysId
}
