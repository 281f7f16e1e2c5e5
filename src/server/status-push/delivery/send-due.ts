import { allConnections } from '../../connection/connection-records.ts'
import { fillSince } from '../../connection/journal-since-records.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { firstDue } from '../outbox/outbox-records.ts'
import { wake } from '../outbox/queue-records.ts'

/** The job of each minute: wakes a worker for each connection with rows that are due, or that a worker left behind. */
export function sendDue(): void {
    const now = nowMs()
    for (const connection of allConnections()) {
        const { sysId, removedAt } = connection
        if (removedAt) continue
        if (!connection.journalsSettled) fillSince(connection, now)
        const row = firstDue(sysId, now)
        if (row) wake(row, sysId, now, now)
    }
}
