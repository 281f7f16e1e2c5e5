import { describe, expect, test } from '@jest/globals'
import { backOffSeconds, MOST_FAILURES, nextAfterFailure, outcomeOf, retryAfterSeconds } from '../../../src/server/status-push/delivery.ts'
import { asciiJson } from '../../../src/server/status-push/status-event.ts'

const NOW = Date.UTC(2027, 0, 31, 8)
const failure = (status: number, retryAfter = '') => {
    const outcome = outcomeOf({ status, retryAfter, error: 'refused' }, NOW)
    if (outcome.delivered) throw new Error(`${status} counts as delivered`)
    return outcome
}

describe('delivery', () => {
    test.each([200, 202, 204, 299])('HTTP %i is delivered', (status) => {
        expect(outcomeOf({ status, retryAfter: '', error: '' }, NOW)).toEqual({ delivered: true })
    })

    test.each([0, 408, 425, 429, 500, 502, 503, 599])('HTTP %i is worth another try', (status) => {
        expect(nextAfterFailure(1, failure(status), NOW, 0.5).state).toBe('waiting')
    })

    test.each([301, 400, 401, 403, 404, 410, 413])('HTTP %i is given up at once', (status) => {
        expect(nextAfterFailure(1, failure(status), NOW, 0.5)).toEqual({ state: 'dead' })
    })

    test.each([[1, 10], [2, 20], [5, 160], [9, 2560], [10, 3600], [30, 3600]])('failure %i is followed by at most %i s', (failures, whole) => {
        expect(backOffSeconds(failures, 0)).toBe(whole / 2)
        expect(backOffSeconds(failures, 0.999999)).toBeLessThanOrEqual(whole)
    })

    test('an error never tells the query of the callback, which may carry a key', () => {
        const outcome = outcomeOf({ status: 0, retryAfter: '', error: 'not a URL: https://a.example/hook?sig=KEY&x=1 (POST)' }, NOW)
        expect(outcome).toMatchObject({ error: 'No answer: not a URL: https://a.example/hook (POST)' })
    })

    test('the last failure is the end', () => {
        expect(nextAfterFailure(MOST_FAILURES - 1, failure(503), NOW, 0).state).toBe('waiting')
        expect(nextAfterFailure(MOST_FAILURES, failure(503), NOW, 0)).toEqual({ state: 'dead' })
    })

    test('Retry-After lengthens the wait and never shortens it', () => {
        expect(nextAfterFailure(1, failure(429, '120'), NOW, 0)).toEqual({ state: 'waiting', dueAtMs: NOW + 120_000 })
        expect(nextAfterFailure(1, failure(429, '0'), NOW, 0)).toEqual({ state: 'waiting', dueAtMs: NOW + 5_000 })
    })

    test.each([
        ['30', 30], ['1.5', 1.5], [' 7 ', 7], ['Sun, 31 Jan 2027 08:01:00 GMT', 60], ['Sun, 31 Jan 2027 07:00:00 GMT', 0],
        ['999999999', 86_400], ['soon', null], ['-5', null], ['', null],
    ])('Retry-After %p is %p s', (text, seconds) => {
        expect(retryAfterSeconds(text, NOW)).toBe(seconds)
    })

    test('an event is written in ASCII and says the same', () => {
        const json = asciiJson({ taskName: 'Åäö 😀 ${x}' })
        expect(json).toMatch(/^[\x20-\x7e]+$/)
        expect(JSON.parse(json)).toEqual({ taskName: 'Åäö 😀 ${x}' })
    })
})
