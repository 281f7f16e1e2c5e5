import { describe, expect, test } from '@jest/globals'
import { cursorFrom, entryText, isTold, lookFrom, type Entry } from '../../../src/server/status-push/comments/journal.ts'

const ENTRY: Entry = { sysId: 'e', ticketId: 't', journal: 'comments', text: 'x', by: 'fred', at: '2027-01-01 10:00:00' }
const NOW = Date.UTC(2027, 0, 2)
const told = (entry: Partial<Entry>, comments: string, work_notes = '') => isTold({ journals: { comments, work_notes } }, ['M365.Integration', 'renamed'], { ...ENTRY, ...entry })

describe('what people write on a ticket', () => {
    test('is told when it was written after the switch was put on, and not in that second or before', () => {
        expect(['2027-01-01 09:59:59', '2027-01-01 10:00:00', '2027-01-01 10:00:01', ''].map((since) => told({}, since))).toEqual([true, false, false, false])
    })

    test('is told of each journal by its own switch', () => {
        const since = '2027-01-01 00:00:00'
        expect([told({ journal: 'work_notes' }, since), told({ journal: 'work_notes' }, '', since), told({}, '', since)]).toEqual([false, true, false])
    })

    test('is not told to who wrote it, however the name is spelt', () => {
        expect(['m365.integration', 'Renamed'].map((by) => told({ by }, '2027-01-01 00:00:00'))).toEqual([false, false])
    })

    test('pain 17: is looked for from a while before the last entry that was seen, and never from the present', () => {
        expect(lookFrom({ commentCursor: '2027-01-01 10:00:00', position: '' }, NOW)).toBe('2027-01-01 09:55:00')
        expect(lookFrom({ commentCursor: '', position: `${String(Date.UTC(2027, 0, 1, 10)).padStart(15, '0')}-x` }, NOW)).toBe('2027-01-01 09:55:00')
        expect(lookFrom({ commentCursor: '', position: '' }, NOW)).toBe('1970-01-01 00:00:00')
    })

    test('what was told so long ago that its row may be cleaned up is not looked at again', () => {
        expect(lookFrom({ commentCursor: '2026-11-01 10:00:00', position: '' }, NOW)).toBe('2026-11-01 10:00:01')
    })

    test('pain 16: is looked through further, also where one look does not find all that was written within that while', () => {
        const next = (last: string, from: string): string => lookFrom({ commentCursor: cursorFrom(last, from, NOW), position: '' }, NOW)
        expect(next('2027-01-01 10:00:00', '2027-01-01 09:00:00')).toBe('2027-01-01 09:55:00')
        expect(next('2027-01-01 10:00:00', '2027-01-01 09:55:00')).toBe('2027-01-01 10:00:00')
        expect(next('2027-01-01 10:00:00', '2027-01-01 09:59:59')).toBe('2027-01-01 10:00:00')
    })

    test('is sent as people read it, and cut where it is too long', () => {
        expect(entryText('a <b> & b')).toBe('a <b> & b')
        expect(entryText('[code]<p>Bold <b>words</b></p>[/code]')).toBe('Bold words')
        expect(entryText('word '.repeat(5000)).length).toBeLessThanOrEqual(16_000)
    })
})
