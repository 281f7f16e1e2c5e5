import { describe, expect, test } from '@jest/globals'
import { finishedMs, reopenedState, stateFor, treatmentOf } from '../../../src/server/tickets/finished/reopen-policy.ts'
import type { StateName } from '../../../src/server/tickets/state-map.ts'

const DAY_MS = 24 * 60 * 60_000
const POLICIES = { resolved: 'reopen', closed: 'newLinked' } as const
const MAP: StateName[] = [
    { kind: 'change', state: '-1', status: 'inProgress', displayName: 'Implement' },
    { kind: 'change', state: '3', status: 'closed', displayName: 'Closed' },
    { kind: 'incident', state: '2', status: 'inProgress', displayName: 'In progress' },
    { kind: 'incident', state: '8', status: 'cancelled', displayName: 'Cancelled' },
]

describe('a ticket that is to be written to', () => {
    const treated = (status: 'new' | 'resolved' | 'closed' | 'cancelled', days: number, age: number) =>
        treatmentOf(status, POLICIES, { finishedMs: 0, days, nowMs: age * DAY_MS })

    test.each([['new', 'write'], ['resolved', 'reopen'], ['closed', 'newLinked'], ['cancelled', 'newLinked']] as const)('%s: %s', (status, treatment) => {
        expect(treated(status, 30, 1)).toBe(treatment)
    })

    test('is not reopened after the window, which 0 leaves open', () => {
        expect([treated('resolved', 2, 2), treated('resolved', 2, 3), treated('resolved', 0, 9999)]).toEqual(['reopen', 'newLinked', 'reopen'])
    })

    test('was finished when it was closed, resolved, or updated last', () => {
        const times = { closedAt: '', resolvedAt: '', updatedAt: '1970-01-01 00:00:03' }
        expect(finishedMs(times)).toBe(3000)
        expect(finishedMs({ ...times, resolvedAt: '1970-01-01 00:00:02' })).toBe(2000)
        expect(finishedMs({ ...times, resolvedAt: '1970-01-01 00:00:02', closedAt: '1970-01-01 00:00:01' })).toBe(1000)
    })
})

describe('the state for a status', () => {
    test('is one of its kind that may be next', () => {
        expect(reopenedState(MAP, 'incident', { allowed: null, order: [] })).toBe('2')
        expect(reopenedState(MAP, 'change', { allowed: ['3', '-1'], order: [] })).toBe('-1')
        expect(reopenedState(MAP, 'change', { allowed: ['3'], order: [] })).toBeNull()
        expect(stateFor(MAP, 'incident', ['cancelled'], [])).toBeNull()
    })

    test('is the first in the order of the choice list, whatever order the map is read in; what the list lacks comes last', () => {
        const states = ['-1', '-4', '99', '-2'].map((state): StateName => ({ kind: 'change', state, status: 'inProgress', displayName: state }))
        const order = ['-4', '-2', '-1']
        for (const map of [states, [...states].reverse()]) {
            expect(reopenedState(map, 'change', { allowed: null, order })).toBe('-4')
            expect(reopenedState(map, 'change', { allowed: ['99', '-1', '-2'], order })).toBe('-2')
        }
    })
})
