import { expect, test } from '@jest/globals'
import { retryAfterMs, waitMs } from '../../../src/microsoft-client/retry-after.ts'

const NOW = Date.parse('2026-11-23T08:00:00Z')

test.each([
    ['7', 7000],
    ['2.128', 2128],
    ['0', 0],
    ['Mon, 23 Nov 2026 08:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 07:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [null, null],
])('Retry-After "%s" asks for %s ms', (header, wait) => {
    expect(retryAfterMs(header, NOW)).toBe(wait)
})

test.each([[1, 500], [2, 1000], [3, 2000]])('failure %i is followed by at most %i ms when nothing is asked for', (failures, wait) => {
    expect(waitMs(failures, null, 1)).toBe(wait)
    expect(waitMs(failures, null, 0)).toBe(wait / 2)
})

test('what the server asks for is never undercut', () => {
    expect(waitMs(1, 9000, 0)).toBe(9000)
})

test('a wait of more than two minutes is left to the caller', () => {
    expect(waitMs(1, 120_001, 0)).toBeNull()
})
