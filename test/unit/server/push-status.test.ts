import { describe, expect, test } from '@jest/globals'
import type { Connection } from '../../../src/server/connection/connection.ts'
import { pushStatusOf, type PushCounts } from '../../../src/server/status-push/operate/push-status.ts'

const NOW = Date.UTC(2027, 0, 31, 8)
const NOTHING: PushCounts = { queued: 0, oldestSince: '', dead: 0, calls: [] }
const WELL = { failures: 0, heldUntilMs: null, cause: '' }

function shown(counts: Partial<PushCounts>, connection: Partial<Connection> = {}) {
    const given = { sysId: 'c', portal: 'security', tenantId: 't', paused: false, lastDeliveredAt: '', push: WELL, ...connection } as Connection
    return pushStatusOf(given, { ...NOTHING, ...counts }, NOW)
}

describe('how the sending stands', () => {
    test('where nothing happened nothing is made up', () => {
        expect(shown({})).toEqual({
            connectionId: 'c', portal: 'security', tenantId: 't', paused: false, queued: 0, sentLastHour: 0, failuresLastHour: [], dead: 0,
            circuit: { state: 'closed', failures: 0 },
        })
    })

    test('the oldest that waits is told in seconds, and never less than none', () => {
        expect(shown({ queued: 2, oldestSince: '2027-01-31 07:58:30' }).oldestQueuedSeconds).toBe(90)
        expect(shown({ queued: 1, oldestSince: '2027-01-31 08:00:05' }).oldestQueuedSeconds).toBe(0)
    })

    test('calls are counted by how they ended, the most frequent failure first; without an answer there is no HTTP status', () => {
        const calls = [
            { code: '', httpStatus: 200, count: 4 }, { code: '', httpStatus: 202, count: 3 },
            { code: 'refused', httpStatus: 410, count: 1 }, { code: 'not-delivered', httpStatus: 0, count: 2 }, { code: 'not-delivered', httpStatus: 503, count: 9 },
        ]
        expect(shown({ calls })).toMatchObject({
            sentLastHour: 7,
            failuresLastHour: [{ code: 'not-delivered', httpStatus: 503, count: 9 }, { code: 'not-delivered', httpStatus: undefined, count: 2 }, { code: 'refused', httpStatus: 410, count: 1 }],
        })
    })

    test('an hour of every failure there is stays within what the contract allows', () => {
        const calls = Array.from({ length: 200 }, (_none, at) => ({ code: 'not-delivered', httpStatus: 400 + at, count: 1 }))
        expect(shown({ calls }).failuresLastHour).toHaveLength(20)
    })

    test.each([
        [NOW + 30_000, 'held'],
        [NOW, 'trial'],
    ])('a circuit that is open until %i is %s, with its cause and its end', (heldUntilMs, state) => {
        const { circuit } = shown({}, { push: { failures: 5, heldUntilMs, cause: 'HTTP 503' } })
        expect(circuit).toEqual({ state, failures: 5, heldUntil: `${new Date(heldUntilMs).toISOString().slice(0, 19)}Z`, cause: 'HTTP 503' })
    })
})
