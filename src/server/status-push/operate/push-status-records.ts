import { GlideAggregate } from '@servicenow/glide'
import type { Connection } from '../../connection/connection.ts'
import { ACTIVITY_TABLE, STATUS_UPDATE_TABLE } from '../../names.ts'
import { platformTime } from '../../shared/time.ts'
import { pushStatusOf, type PushCounts, type PushStatus } from './push-status.ts'

const HOUR_MS = 60 * 60_000

/** How the sending to a connection stands: two counts, each answered by an index, whatever was delivered before. */
export function pushStatus(connection: Connection, nowMs: number): PushStatus {
    return pushStatusOf(connection, { ...queueOf(connection.sysId), calls: callsSince(connection.sysId, nowMs - HOUR_MS) }, nowMs)
}

/** What has not been delivered yet; what was delivered is not looked at, because it grows with the years. */
export function queueOf(connectionId: string): Omit<PushCounts, 'calls'> {
    const rows = new GlideAggregate(STATUS_UPDATE_TABLE)
    rows.addQuery('connection', '=', connectionId)
    rows.addQuery('state', 'IN', 'waiting,sending,dead')
    rows.addAggregate('COUNT', 'state')
    rows.addAggregate('MIN', 'waiting_since')
    rows.groupBy('state')
    rows.query()
    const queue = { queued: 0, oldestSince: '', dead: 0 }
    while (rows.next()) {
        const count = Number(rows.getAggregate('COUNT', 'state'))
        if (rows.getValue('state') === 'dead') queue.dead = count
        else {
            queue.queued += count
            // Empty in a row that is older than the column.
            const since = rows.getAggregate('MIN', 'waiting_since') ?? ''
            if (since && (!queue.oldestSince || since < queue.oldestSince)) queue.oldestSince = since
        }
    }
    return queue
}

function callsSince(connectionId: string, sinceMs: number): PushCounts['calls'] {
    const calls = new GlideAggregate(ACTIVITY_TABLE)
    calls.addQuery('connection', '=', connectionId)
    calls.addQuery('direction', '=', 'out')
    calls.addQuery('sys_created_on', '>=', platformTime(sinceMs))
    // By a column that is never empty: the code of a call that was delivered is, and empty values are not counted.
    calls.addAggregate('COUNT', 'direction')
    calls.groupBy('code')
    calls.groupBy('http_status')
    calls.query()
    const found: PushCounts['calls'] = []
    while (calls.next()) {
        const [code, httpStatus] = [calls.getValue('code') ?? '', Number(calls.getValue('http_status') ?? '0')]
        found.push({ code, httpStatus, count: Number(calls.getAggregate('COUNT', 'direction')) })
    }
    return found
}
