import { changed, descendsFrom, type Engine } from './engine.ts'

/** States in which a task is no longer active: the `close_states` of its table (platform-facts 9.1; numbers reported). */
const CLOSED: Record<string, ReadonlySet<string>> = {
    incident: new Set(['7', '8']),
    change_request: new Set(['3', '4']),
    problem: new Set(['107']),
    task: new Set(['3', '4', '7']),
}

/** The base rule "Task Active State Management": active, closed_at and closed_by follow the state. */
export const followTaskState: Engine = (tx, record, table) => {
    if (!descendsFrom(table, 'task') || record.operation === 'delete' || !changed(record, 'state')) return null
    const own = table.ancestors.map(name => CLOSED[name]).find(states => states !== undefined)
    const closed = own?.has(record.values['state'] ?? '') ?? false
    record.values['active'] = closed ? '0' : '1'
    if (closed) {
        record.values['closed_at'] ||= tx.platform.clock.timestamp()
        record.values['closed_by'] ||= tx.user.sysId
    } else if (record.previous?.['active'] === '0') {
        record.values['closed_at'] = null
        record.values['closed_by'] = null
    }
    return null
}
