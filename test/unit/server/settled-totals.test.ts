import { expect, test } from '@jest/globals'
import { freshValue, textToRemember } from '../../../src/server/connection/remembered.ts'
import { mayBeInTotals, rememberedTotals, totalsBefore } from '../../../src/server/tickets/counts/settled-totals.ts'
import { rememberedColumns } from '../../../src/server/tickets/create/mandatory-columns.ts'

const DAY_MS = 24 * 60 * 60_000
const NOW = Date.UTC(2031, 4, 31, 12)

const counted = (atMs: number): string => JSON.stringify({ before: totalsBefore(atMs), counts: [] })

test('totals serve for a day, and none from the future does', () => {
    expect(rememberedTotals('', NOW)).toBeNull()
    expect(rememberedTotals(counted(NOW), NOW)?.before).toBe('2031-04-30 12:00:00')
    expect(rememberedTotals(counted(NOW - DAY_MS + 1000), NOW)).not.toBeNull()
    expect(rememberedTotals(counted(NOW - DAY_MS), NOW)).toBeNull()
    expect(rememberedTotals(counted(NOW + 1000), NOW)).toBeNull()
})

test('what is remembered and is none of ours is found out anew', () => {
    expect([freshValue('{"at":1', NOW), rememberedTotals('{', NOW), rememberedColumns('[', 'incident', NOW)]).toEqual([undefined, null, null])
})

test('whatever totals hold is known to be in them, on a node whose clock differs by hours, too', () => {
    const inTotals = totalsBefore(NOW)
    for (const hours of [-12, 0, 12]) expect(mayBeInTotals(inTotals, NOW + hours * 60 * 60_000)).toBe(true)
    expect(mayBeInTotals('2031-05-02 12:00:00', NOW)).toBe(false)
    expect(mayBeInTotals('', NOW)).toBe(false)
})

test('what is remembered serves for ten minutes', () => {
    const text = textToRemember({ rules: [] }, NOW)
    expect(freshValue('', NOW)).toBeUndefined()
    expect(freshValue(text, NOW + 599_000)).toEqual({ rules: [] })
    expect(freshValue(text, NOW + 600_000)).toBeUndefined()
    expect(freshValue(text, NOW - 1)).toBeUndefined()
})
