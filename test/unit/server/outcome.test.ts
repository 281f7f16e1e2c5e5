import { describe, expect, test } from '@jest/globals'
import { backOffSeconds, dueAfterFailure, MOST_FAILURES, outcomeOf, retryAfterSeconds } from '../../../src/server/status-push/delivery/outcome.ts'
import { asciiJson } from '../../../src/server/status-push/channel/status-event.ts'

const NOW = Date.UTC(2027, 0, 31, 8)
const answered = (status: number, retryAfter = '') => outcomeOf({ status, retryAfter, error: '' }, NOW)

describe('what comes of a call', () => {
    test.each([200, 202, 204, 299])('HTTP %i is delivered, whatever the body says', (status) => {
        expect(answered(status)).toEqual({ kind: 'delivered' })
    })

    test.each([0, 408, 425, 429, 500, 502, 503, 599])('HTTP %i is worth another try', (status) => {
        expect(answered(status)).toMatchObject({ kind: 'failed', retryAfterS: null })
    })

    test.each([301, 307, 400, 404, 410, 413])('HTTP %i is given up at once', (status) => {
        expect(answered(status)).toEqual({ kind: 'refused', error: `HTTP ${status}` })
    })

    test.each([401, 403])('HTTP %i is no fault of the event: nothing is sent until it is mended', (status) => {
        expect(answered(status)).toEqual({ kind: 'blocked', error: `HTTP ${status}` })
    })

    test.each([[1, 10], [2, 20], [5, 160], [7, 640], [8, 900], [99, 900]])('failure %i is followed by at most %i s', (failures, whole) => {
        expect(backOffSeconds(failures, 0)).toBe(whole / 2)
        expect(backOffSeconds(failures, 0.999999)).toBeLessThanOrEqual(whole)
    })

    test('an error never tells the query of the callback, which may carry a key', () => {
        const outcome = outcomeOf({ status: 0, retryAfter: '', error: 'not a URL: https://a.example/hook?sig=KEY&x=1 (POST)' }, NOW)
        expect(outcome).toMatchObject({ error: 'No answer: not a URL: https://a.example/hook (POST)' })
    })

    test('the last failure is the end', () => {
        expect(dueAfterFailure(MOST_FAILURES - 1, { retryAfterS: null }, NOW, 0)).toBeGreaterThan(NOW)
        expect(dueAfterFailure(MOST_FAILURES, { retryAfterS: null }, NOW, 0)).toBeNull()
    })

    test('Retry-After lengthens the wait and never shortens it', () => {
        expect(dueAfterFailure(1, { retryAfterS: 120 }, NOW, 0)).toBe(NOW + 120_000)
        expect(dueAfterFailure(1, { retryAfterS: 0 }, NOW, 0)).toBe(NOW + 5_000)
    })

    test.each([
        ['30', 30], ['1.5', 1.5], [' 7 ', 7], ['Sun, 31 Jan 2027 08:01:00 GMT', 60], ['Sun, 31 Jan 2027 07:00:00 GMT', 0],
        ['999999999', 86_400], [`Sun, ${'1'.repeat(60_000)}`, null], ['soon', null], ['-5', null], ['', null],
    ])('Retry-After %p is %p s', (text, seconds) => {
        expect(retryAfterSeconds(text, NOW)).toBe(seconds)
    })

    test('an event is written in ASCII and says the same', () => {
        const json = asciiJson({ taskName: 'Åäö 😀 ${x}' })
        expect(json).toMatch(/^[\x20-\x7e]+$/)
        expect(JSON.parse(json)).toEqual({ taskName: 'Åäö 😀 ${x}' })
    })
})
