import type { Table } from '../../data/dictionary.ts'
import type { Transaction } from '../../platform.ts'
import { changed, descendsFrom, type Engine } from './engine.ts'

/**
 * The base rule "Task Active State Management": when the state changes, active follows the `close_states` attribute of the
 * table or of the nearest table above that has it; without one nothing follows. closed_at and closed_by go with it
 * (reported). Source: docs: business-rules-classic/c_BusinessRules (Task Active State Management).
 */
export const followTaskState: Engine = (tx, record, table) => {
    if (!descendsFrom(table, 'task') || record.operation === 'delete' || !changed(record, 'state')) return null
    const states = closeStates(tx, table)
    if (!states) return null
    const { values, previous } = record
    const closed = states.has(values['state'] ?? '')
    values['active'] = closed ? '0' : '1'
    if (closed) {
        values['closed_at'] ||= tx.platform.clock.timestamp()
        values['closed_by'] ||= tx.user.sysId
    } else if (previous?.['active'] === '0') {
        values['closed_at'] = null
        values['closed_by'] = null
    }
    return null
}

function closeStates({ platform }: Transaction, table: Table): ReadonlySet<string> | null {
    const byTable = platform.cached('close states', () => new Map<string, ReadonlySet<string> | null>())
    const known = byTable.get(table.name)
    if (known !== undefined) return known
    const stated = table.ancestors.map(name => platform.dictionary().require(name).attributes.get('close_states')).find(text => text !== undefined)
    const states = stated === undefined ? null : new Set(stated.split(';').map(state => state.trim()))
    byTable.set(table.name, states)
    return states
}
