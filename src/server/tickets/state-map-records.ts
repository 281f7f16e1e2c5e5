import { GlideRecord } from '@servicenow/glide'
import type { Connection } from '../connection/connection.ts'
import { remembered } from '../connection/remember-records.ts'
import { STATE_MAP_TABLE } from '../names.ts'
import { namedStates, type StateName, type Status, type TicketKind } from './state-map.ts'

const MOST_STATES = 200

/** The whole state map with the names that a connection gave; some fourteen rows, which the connection remembers. */
export function stateMap(connection: Connection | null): StateName[] {
    return connection ? namedStates(remembered(connection, 'remembered_states', readStates), connection.stateNames) : readStates()
}

function readStates(): StateName[] {
    const record = new GlideRecord(STATE_MAP_TABLE)
    record.setLimit(MOST_STATES)
    record.query()
    const map: StateName[] = []
    while (record.next()) {
        const text = (column: string) => record.getValue(column) ?? ''
        map.push({ kind: text('kind') as TicketKind, state: text('state'), status: text('status') as Status, displayName: text('display_name') })
    }
    return map
}
