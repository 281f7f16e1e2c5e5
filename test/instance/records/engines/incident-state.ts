import type { RecordInFlight, Transaction } from '../../platform.ts'
import { changed, descendsFrom, type Engine } from './engine.ts'

const IN_PROGRESS = '2'
const ON_HOLD = '3'
const RESOLVED = '6'
const CLOSED = '7'
const AWAITING_CALLER = '1'

const isOver = (state: string | null | undefined): boolean => state === RESOLVED || state === CLOSED

/** What the base rules of incidents keep in step with the state (platform-facts 9.2; details reported). */
export const followIncidentState: Engine = (tx, record, table) => {
    if (!descendsFrom(table, 'incident') || record.operation === 'delete') return null
    mirror(record)
    answeredByCaller(tx, record)
    if (!changed(record, 'state')) return null
    const { values, previous } = record
    if (values['state'] !== ON_HOLD) values['hold_reason'] = null
    if (isOver(values['state'])) resolve(tx, record)
    else if (isOver(previous?.['state'])) reopen(tx, record)
    return null
}

/** Another group means another assignee, unless the same write names one. Source: docs: incident-management/create-an-incident. */
export const clearAssignee: Engine = (_tx, record, table) => {
    if (!descendsFrom(table, 'incident') || record.operation !== 'update') return null
    if (changed(record, 'assignment_group') && !changed(record, 'assigned_to')) record.values['assigned_to'] = null
    return null
}

/** `state` and the older `incident_state` mirror each other; the one that was written wins. */
function mirror(record: RecordInFlight): void {
    const { values } = record
    if (changed(record, 'incident_state') && !changed(record, 'state')) values['state'] = values['incident_state'] ?? null
    values['incident_state'] = values['state'] ?? null
}

/** An incident that waits for its caller goes on when the caller updates it. Source: docs: incident-management/c_IncidentManagementStateModel. */
function answeredByCaller(tx: Transaction, record: RecordInFlight): void {
    const { values, previous } = record
    const waiting = previous?.['state'] === ON_HOLD && previous['hold_reason'] === AWAITING_CALLER
    if (!waiting || changed(record, 'state') || values['caller_id'] !== tx.user.sysId) return
    values['state'] = IN_PROGRESS
    values['incident_state'] = IN_PROGRESS
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
