import type { RecordInFlight, Row, Transaction } from '../platform.ts'
import { runRules } from './run-rules.ts'

/**
 * Display rules run when a form is asked for; what they set is shown as if it were stored, and is not. The scratchpad that
 * they may fill for client scripts is refused by name: there are no client scripts here.
 * Source: docs: business-rules-classic/c_BusinessRules (display rules).
 */
export function shownRecord(tx: Transaction, table: string, row: Row): Row {
    const record: RecordInFlight = { table, sysId: row['sys_id'] ?? '', operation: 'query', values: { ...row }, previous: row, aborted: false }
    runRules(tx, record, 'display', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    return record.values
}
