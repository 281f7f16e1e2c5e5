import type { Connection } from '../../connection/connection.ts'
import type { components } from '../../contract/types.ts'
import { instantOfPlatform, platformTime, rfc3339 } from '../../shared/time.ts'
import { verdictOf } from '../delivery/circuit.ts'

export type PushStatus = components['schemas']['PushStatus']
export type PushFailure = components['schemas']['PushFailure']

/** What the outbox and the activity of one connection tell. */
export interface PushCounts {
    /** Rows that wait or are being sent. */
    queued: number
    /** Since when the oldest of them waits, in the platform's writing; empty when none does. */
    oldestSince: string
    dead: number
    /** Calls of the last hour, by how they ended. One without a code was delivered. */
    calls: { code: string; httpStatus: number; count: number }[]
}

/** More kinds of failures in one hour nobody reads. */
const MOST_CAUSES = 20

/** How the sending to a connection stands, for the API and the page alike. */
export function pushStatusOf(connection: Connection, counts: PushCounts, nowMs: number): PushStatus {
    const { sysId, portal, tenantId, paused, lastDeliveredAt } = connection
    const oldestMs = instantOfPlatform(counts.oldestSince)
    return {
        connectionId: sysId,
        portal,
        tenantId,
        paused,
        queued: counts.queued,
        oldestQueuedSeconds: oldestMs === null ? undefined : Math.max(Math.round((nowMs - oldestMs) / 1000), 0),
        sentLastHour: counts.calls.filter(({ code }) => code === '').reduce((sum, { count }) => sum + count, 0),
        failuresLastHour: failuresIn(counts),
        dead: counts.dead,
        lastSuccessAt: rfc3339(lastDeliveredAt),
        circuit: circuitOf(connection, nowMs),
    }
}

/** The most frequent first. */
function failuresIn({ calls }: PushCounts): PushFailure[] {
    const failed = calls.filter(({ code }) => code !== '').sort((one, other) => other.count - one.count || one.code.localeCompare(other.code))
    return failed.slice(0, MOST_CAUSES).map(({ code, httpStatus, count }) => ({ code, httpStatus: httpStatus || undefined, count }))
}

function circuitOf({ push }: Connection, nowMs: number): PushStatus['circuit'] {
    const heldUntil = push.heldUntilMs === null ? undefined : rfc3339(platformTime(push.heldUntilMs))
    return { state: verdictOf(push, nowMs), failures: push.failures, heldUntil, cause: push.cause || undefined }
}
