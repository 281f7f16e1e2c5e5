import { describe, expect, test } from '@jest/globals'
import { cutPage, firstCursor, isOfFilter, markOf, readCursor, rowsFor, SETTLE_MS, writeCursor, type Cursor, type Placed } from '../../../src/server/tickets/read/list-cursor.ts'

const NOW = 1_800_000_000_000
const row = (ms: number, id: number): Placed => ({ position: `${String(ms).padStart(15, '0')}-${id.toString(16).padStart(32, '0')}` })
const OLD = Array.from({ length: 5 }, (_none, each) => row(NOW - 100_000 + each, each))

/** A page of what a table holds now, by the text of a cursor, as over HTTP. */
function ask(table: Placed[], text: string | null, limit: number, unmade: Placed[] = [], now = NOW): { given: Placed[]; next: string | null } {
    const cursor = text === null ? firstCursor('all', now) : (readCursor(text) as Cursor)
    const found = table.filter(({ position }) => position > cursor.floor).sort((one, other) => (one.position < other.position ? -1 : 1)).slice(0, rowsFor(cursor, limit))
    const { rows, next } = cutPage(found, cursor, limit, now)
    return { given: rows.filter((each) => !unmade.includes(each)), next: next && writeCursor(next(rows.filter((each) => unmade.includes(each)))) }
}

describe('a cursor', () => {
    test('is read as it was written, and nothing else is', () => {
        const cursor: Cursor = { filterMark: markOf('x'), startedMs: NOW, floor: row(NOW, 7).position, marks: [markOf('a'), markOf('b')] }
        expect(readCursor(writeCursor(cursor))).toEqual(cursor)
        expect(readCursor(writeCursor(firstCursor('x', NOW)))).toEqual(firstCursor('x', NOW))
        expect([isOfFilter(cursor, 'x'), isOfFilter(cursor, 'y')]).toEqual([true, false])
        for (const text of ['', '1', 'abc', `${writeCursor(cursor)}0`, '2_a_b_c_']) expect(readCursor(text)).toBeNull()
    })

    test('of old rows is short and goes on after them', () => {
        const first = ask(OLD, null, 2)
        expect(first.given).toEqual(OLD.slice(0, 2))
        expect(first.next?.endsWith('_')).toBe(true)
        const second = ask(OLD, first.next, 3)
        expect(second).toEqual({ given: OLD.slice(2), next: null })
    })
})

describe('a row that turns up late', () => {
    const [one, two, three] = [row(NOW - 3, 31), row(NOW - 2, 32), row(NOW - 1, 33)] as [Placed, Placed, Placed]

    test('behind what was given is given next, and nothing twice', () => {
        const first = ask([...OLD, two, three], null, 6)
        expect(first.given).toEqual([...OLD, two])
        expect(ask([...OLD, one, two, three], first.next, 6)).toEqual({ given: [one, three], next: null })
    })

    test('as the ticket of a link that was passed is given next', () => {
        const first = ask([...OLD, one, two, three], null, 6, [one])
        expect(first.given).toEqual(OLD)
        expect(ask([...OLD, one, two, three], first.next, 6)).toEqual({ given: [one, two, three], next: null })
    })

    test('is given when the rows around it have settled meanwhile', () => {
        const first = ask([...OLD, two, three], null, 6)
        const later = NOW + 2 * SETTLE_MS
        const second = ask([...OLD, one, two, three], first.next, 1, [], later)
        expect(second.given).toEqual([one])
        expect(ask([...OLD, one, two, three], second.next, 1, [], later)).toEqual({ given: [three], next: null })
    })
})

test('a row that no longer fits does not stay in the cursor', () => {
    const young = Array.from({ length: 4 }, (_none, each) => row(NOW - 10 + each, each))
    const first = ask(young, null, 2)
    const second = ask(young.slice(1), first.next, 1)
    expect(second.given).toEqual([young[2]])
    expect(readCursor(second.next ?? '')?.marks).toHaveLength(2)
})

test('a thousand rows at once come in pages, each once, when they have settled', () => {
    const many = Array.from({ length: 1_000 }, (_none, each) => row(NOW, each))
    const given: Placed[] = []
    let longest = 0
    let now = NOW
    for (let next: string | null = null, first = true; first || next !== null; first = false) {
        const got = ask(many, next, 200, [], now)
        given.push(...got.given)
        next = got.next
        longest = Math.max(longest, next?.length ?? 0)
        now += 1_000
    }
    expect(given).toEqual(many)
    expect(longest).toBeLessThanOrEqual(2_200)
})
