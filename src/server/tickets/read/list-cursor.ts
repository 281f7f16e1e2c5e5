/**
 * Paging that neither skips nor repeats while others write.
 *
 * The order is a link's `position`, which never changes: when its task came, then its sys_id. It is written before the row can be
 * seen, and the ticket comes after its link; so a row may still turn up, or get its ticket, behind newer ones. For that long the
 * cursor is not one place but two things: `floor`, up to which nothing can turn up any more, and marks of the rows above it that
 * were given already. Each page begins at the floor and passes over the marked ones.
 */

/** Longer than a node takes from a position to the insert of the ticket, and than two nodes' clocks differ. */
export const SETTLE_MS = 20_000
/** More would make the address too long. */
const MOST_MARKS = 300

const CURSOR = /^1_([0-9a-z]{1,7})_([0-9a-z]{1,9})_([0-9a-z]{1,9})([0-9a-f]{32})?_((?:[0-9a-z]{7})*)$/
const MARK_LENGTH = 7

export interface Cursor {
    /** Stands for the filter: a cursor goes on with the list that it began, with no other. */
    filterMark: string
    /** When the first page was asked. */
    startedMs: number
    floor: string
    marks: string[]
}

export interface Placed {
    position: string
}

export interface Cut<T> {
    /** What to give, as far as there is a ticket. */
    rows: T[]
    /** Null when these are the last. `unmade` are rows that have no ticket yet: they are asked for again. */
    next: ((unmade: T[]) => Cursor) | null
}

export function firstCursor(filterText: string, nowMs: number): Cursor {
    return { filterMark: markOf(filterText), startedMs: nowMs, floor: '', marks: [] }
}

/** Null for what we did not write. */
export function readCursor(text: string): Cursor | null {
    const parts = CURSOR.exec(text)
    if (!parts) return null
    const [, filterMark = '', started = '', floorMs = '', floorId, marks = ''] = parts
    const floor = floorId ? placeOf(parseInt(floorMs, 36), floorId) : ''
    return { filterMark, startedMs: parseInt(started, 36), floor, marks: marks.match(/.{7}/g) ?? [] }
}

export function writeCursor({ filterMark, startedMs, floor, marks }: Cursor): string {
    const [floorMs, floorId] = floor ? [msOf(floor), floor.slice(-32)] : [0, '']
    return `1_${filterMark}_${startedMs.toString(36)}_${floorMs.toString(36)}${floorId}_${marks.join('')}`
}

export function isOfFilter(cursor: Cursor, filterText: string): boolean {
    return cursor.filterMark === markOf(filterText)
}

/** How many rows after the floor hold a page, and show whether there are more. */
export function rowsFor(cursor: Cursor, limit: number): number {
    return limit + 1 + cursor.marks.length
}

/** The next page of the rows after the floor, in the order of their positions. */
export function cutPage<T extends Placed>(found: T[], cursor: Cursor, limit: number, nowMs: number): Cut<T> {
    const given = new Set(cursor.marks)
    const young = (row: T) => msOf(row.position) > nowMs - SETTLE_MS
    const met = new Set<string>()
    const rows: T[] = []
    const marked: T[] = []
    let floor = cursor.floor
    let more = false
    const isFull = () => marked.length + given.size - met.size >= MOST_MARKS
    for (const row of found) {
        const before = given.has(markOf(row.position))
        if (before) met.add(markOf(row.position))
        more = more || (!before && (rows.length === limit || (young(row) && isFull())))
        if (more && !before) continue
        if (!before) rows.push(row)
        if (more || young(row)) marked.push(row)
        else floor = row.position
    }
    if (!more) return { rows, next: null }
    // What was not met lies beyond what was read.
    const beyond = found.length < rowsFor(cursor, limit) ? [] : cursor.marks.filter((mark) => !met.has(mark))
    return {
        rows,
        next: (unmade) => ({ ...cursor, floor, marks: [...beyond, ...marked.filter((row) => !unmade.includes(row)).map((row) => markOf(row.position))] }),
    }
}

/** Before every position of that time. */
export function firstPlaceAt(ms: number): string {
    return placeOf(ms, '')
}

function msOf(position: string): number {
    return Number(position.slice(0, 15))
}

function placeOf(ms: number, id: string): string {
    return `${String(ms).padStart(15, '0')}-${id}`
}

/** Seven letters and digits that stand for a text (FNV-1a, 32 bits). */
export function markOf(text: string): string {
    let hash = 0x811c9dc5
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    return (hash >>> 0).toString(36).padStart(MARK_LENGTH, '0')
}
