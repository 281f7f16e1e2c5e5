import { hostOf, type Connection } from '../../connection/connection.ts'
import { findConnection } from '../../connection/connection-records.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { claimDue, firstDue } from '../outbox/outbox-records.ts'
import { verdictOf } from './circuit.ts'
import { claimTrial } from './circuit-records.ts'
import { deliver } from './deliver.ts'
import { keepLane, leaveLane, takeLane } from './lane-records.ts'

const BATCH = 50
/** Shorter than the pause between two runs of the job that wakes the workers. */
const RUN_MS = 50_000

/**
 * Sends what is due of a connection, until nothing is. One that finds all lanes of the host taken leaves it to those who
 * have them: they look once more after they left theirs, so that nothing that was queued meanwhile stays behind.
 */
export function drain(connectionId: string): void {
    const endsAt = nowMs() + RUN_MS
    while (nowMs() < endsAt) {
        const connection = sender(connectionId)
        if (!connection || !firstDue(connectionId, nowMs())) return
        const lane = takeLane(hostOf(connection.callbackUrl), nowMs())
        if (!lane) return
        try {
            while (nowMs() < endsAt && keepLane(lane, nowMs()) && sentBatch(connectionId));
        } finally {
            leaveLane(lane)
        }
    }
}

/** True when there may be more to send. The connection is read anew: it may have been paused, or its circuit opened. */
function sentBatch(connectionId: string): boolean {
    const now = nowMs()
    const connection = sender(connectionId)
    if (!connection) return false
    const isTrial = verdictOf(connection.push, now) === 'trial'
    if (isTrial && !claimTrial(connection, now)) return false
    const claim = claimDue(connectionId, now, BATCH)
    if (claim.rows.length === 0) return false
    deliver(connection, claim, isTrial ? 1 : BATCH)
    return true
}

/** The connection, when something may be sent for it now. */
function sender(connectionId: string): Connection | null {
    const connection = findConnection(connectionId)
    if (!connection || connection.removedAt || connection.paused || !connection.callbackUrl) return null
    return verdictOf(connection.push, nowMs()) === 'held' ? null : connection
}
