import { describe, expect, test } from '@jest/globals'
import { daysUntil, FAILING_AFTER_MS, isToBeTold, outageNow, secretWarning } from '../../../src/server/status-push/warn/warnings.ts'

const NOW = Date.UTC(2027, 0, 31, 23, 59)
const WELL = { sinceMs: null, told: false }

describe('an outage', () => {
    test('begins when the circuit is seen open, and lasts until it is seen closed', () => {
        const begun = outageNow(WELL, 'held', NOW)
        expect(begun).toEqual({ sinceMs: NOW, told: false })
        expect(outageNow(begun, 'trial', NOW + 1)).toEqual(begun)
        expect(outageNow({ ...begun, told: true }, 'held', NOW + 2)).toEqual({ sinceMs: NOW, told: true })
        expect(outageNow({ ...begun, told: true }, 'closed', NOW + 3)).toEqual(WELL)
    })

    test('is told when it lasts for a quarter of an hour, once', () => {
        expect(isToBeTold(WELL, NOW)).toBe(false)
        expect(isToBeTold({ sinceMs: NOW - FAILING_AFTER_MS + 1, told: false }, NOW)).toBe(false)
        expect(isToBeTold({ sinceMs: NOW - FAILING_AFTER_MS, told: false }, NOW)).toBe(true)
        expect(isToBeTold({ sinceMs: NOW - FAILING_AFTER_MS, told: true }, NOW)).toBe(false)
    })
})

describe('pain 34: a secret that expires', () => {
    test('days are those of the calendar, whatever the time of day', () => {
        expect(daysUntil('2027-02-01', NOW)).toBe(1)
        expect(daysUntil('2027-01-31', NOW)).toBe(0)
        expect(daysUntil('2027-01-30', NOW)).toBe(-1)
        expect(daysUntil('', NOW)).toBeNull()
        expect(daysUntil('2027-02-30', NOW)).toBeNull()
    })

    test.each([
        ['2027-03-03', null],
        ['2027-03-02', '2027-03-02:30'],
        ['2027-02-15', '2027-02-15:30'],
        ['2027-02-14', '2027-02-14:14'],
        ['2027-02-03', '2027-02-03:3'],
        ['2027-01-01', '2027-01-01:3'],
        ['', null],
    ])('that expires on "%s" is warned of as %p', (date, warning) => {
        expect(secretWarning(date, '', NOW)).toBe(warning)
        expect(secretWarning(date, warning ?? '', NOW)).toBeNull()
    })

    test('a job that did not run for weeks gives the nearest warning only; another date begins anew', () => {
        expect(secretWarning('2027-02-02', '2027-02-02:30', NOW)).toBe('2027-02-02:3')
        expect(secretWarning('2027-02-20', '2027-02-02:3', NOW)).toBe('2027-02-20:30')
    })
})
