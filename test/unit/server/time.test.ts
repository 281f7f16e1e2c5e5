import { describe, expect, test } from '@jest/globals'
import { dueInstantOf, instantOf, instantOfPlatform, platformTime, rfc3339 } from '../../../src/server/shared/time.ts'

describe('times', () => {
    test.each([
        ['2027-01-31T10:00:00Z', '2027-01-31 10:00:00'],
        ['2027-01-31T10:00:00+02:00', '2027-01-31 08:00:00'],
        ['2027-01-31T22:30:00-05:30', '2027-02-01 04:00:00'],
        ['2028-02-29t00:00:00.999999999z', '2028-02-29 00:00:00'],
    ])('%s is stored as %s UTC', (sent, stored) => {
        expect(platformTime(instantOf(sent) ?? NaN)).toBe(stored)
    })

    const beyond = ['0050-01-01T00:00:00Z', '0000-01-01T00:00:00+01:00', '0100-01-01T00:00:00+01:00', '9999-12-31T23:59:59-01:00']
    test.each([...beyond, '2027-02-29T00:00:00Z', '2026-02-31T00:00:00Z', '2027-01-31T24:00:00Z', '2027-01-31 10:00:00', '2027-01-31T10:00:60Z', ''])(
        '%p is no instant',
        (text) => {
            expect(instantOf(text)).toBeNull()
        },
    )

    test.each([
        ['2031-05-06', '17:00:00+01:00', '2031-05-06 16:00:00'],
        ['2031-05-06', '00:30:00+05:30', '2031-05-05 19:00:00'],
        ['2031-05-06', 'teatime', '2031-05-06 23:59:59'],
        ['2031-05-06T08:00:00Z', '17:00:00+01:00', '2031-05-06 08:00:00'],
    ])('due %s is, with the time %s, stored as %s UTC', (sent, time, stored) => {
        expect(platformTime(dueInstantOf(sent, time) ?? NaN)).toBe(stored)
    })

    test('a due date that the calendar lacks is none', () => {
        expect(dueInstantOf('2027-02-29', '17:00:00Z')).toBeNull()
    })

    test('an empty time of the platform is left out of the answer', () => {
        expect([rfc3339(''), rfc3339(null), instantOfPlatform('soon')]).toEqual([undefined, undefined, null])
    })

    test('a stored time is answered in RFC 3339', () => {
        expect(rfc3339('2027-01-31 08:00:00')).toBe('2027-01-31T08:00:00Z')
    })
})
