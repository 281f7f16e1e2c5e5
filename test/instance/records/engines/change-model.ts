import type { RecordInFlight } from '../../platform.ts'
import { isOpen, modelOfType, movesOf } from './change-moves.ts'
import { changed, descendsFrom, type Engine } from './engine.ts'

const CHECK = 'Change Model: Check State Transition'
const STANDARD = 'Restrict fields from Standard Change'
const CANCELED = '4'

/** Legal moves of a change (platform-facts 9.3; the text of the refusal is reported). */
export const checkChangeState: Engine = (tx, record, table) => {
    if (!descendsFrom(table, 'change_request') || record.operation === 'delete') return null
    const { values, previous } = record
    if (!previous) return values['type'] === 'standard' && !values['std_change_producer_version'] ? aborted(table.name, STANDARD) : null
    // A change that becomes another type follows that type's model (reported).
    if (changed(record, 'type') && !changed(record, 'chg_model')) values['chg_model'] = modelOfType(tx.platform, values['type'] ?? '')
    if (!changed(record, 'state')) return null
    const moves = movesOf(tx.platform, values)
    const move = moves?.find(({ from, to }) => from === previous['state'] && to === values['state'])
    if (moves && !(move && isOpen(move, previous))) return aborted(table.name, CHECK)
    leaveHold(record)
    return null
}

/** Nothing is canceled and on hold. Source: docs: change-management/t_PlaceAChangeRequestOnHold. */
function leaveHold({ values }: RecordInFlight): void {
    if (values['state'] === CANCELED) values['on_hold'] = '0'
}

const aborted = (table: string, rule: string): string => `Operation against file '${table}' was aborted by Business Rule '${rule}'`
