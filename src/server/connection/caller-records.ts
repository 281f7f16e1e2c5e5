import { nowMs } from '../shared/clock-records.ts'
import { callerId } from '../shared/instance-records.ts'
import { refusal } from '../shared/refusal.ts'
import type { Call } from '../shared/rest.ts'
import type { Connection } from './connection.ts'
import { connectionOfUser, noteSeen } from './connection-records.ts'
import { fillOlderRecords } from './older-record-records.ts'

/** The connection that the signed-in user speaks for. Refuses with `connection-missing`. */
export function callingConnection(call: Call): Connection {
    const connection = currentConnection(callerId())
    if (!connection || connection.removedAt) throw refusal('connection-missing')
    call.connectionId = connection.sysId
    noteSeen(connection, nowMs())
    return connection
}

/** Brought up to date by the first call after an upgrade. */
function currentConnection(userId: string): Connection | null {
    const connection = connectionOfUser(userId)
    if (!connection || connection.stateNamesVersion >= 0) return connection
    fillOlderRecords(connection.sysId)
    return connectionOfUser(userId)
}
