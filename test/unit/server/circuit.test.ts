import { describe, expect, test } from '@jest/globals'
import { afterFailure, holdSeconds, verdictOf } from '../../../src/server/status-push/delivery/circuit.ts'

const NOW = Date.UTC(2027, 0, 31, 8)
const WELL = { failures: 0, heldUntilMs: null }

describe('the circuit', () => {
    test.each([[1, 0], [4, 0], [5, 30], [6, 60], [8, 240], [9, 300], [1000, 300]])('after %i failures in a row nothing is sent for %i s', (failures, seconds) => {
        expect(holdSeconds(failures)).toBe(seconds)
    })

    test('it is closed, then held, then one call finds out', () => {
        expect(verdictOf(WELL, NOW)).toBe('closed')
        expect(verdictOf({ failures: 5, heldUntilMs: NOW + 1 }, NOW)).toBe('held')
        expect(verdictOf({ failures: 5, heldUntilMs: NOW }, NOW)).toBe('trial')
    })

    test('a receiver that says how long to wait is left alone so long, from the first time on', () => {
        expect(afterFailure(WELL, NOW, { kind: 'failed', retryAfterS: 90.5 })).toEqual({ failures: 1, heldUntilMs: NOW + 91_000 })
        expect(afterFailure({ failures: 9, heldUntilMs: NOW }, NOW, { kind: 'failed', retryAfterS: 1 })).toEqual({ failures: 10, heldUntilMs: NOW + 300_000 })
    })

    test('what only people can mend holds everything for five minutes', () => {
        expect(afterFailure(WELL, NOW, { kind: 'blocked' })).toEqual({ failures: 1, heldUntilMs: NOW + 300_000 })
    })
})
