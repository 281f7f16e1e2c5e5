import type { Connection, Journal } from '../../connection/connection.ts'
import { cutAtWord } from '../../shared/column-text.ts'
import { plainText, printable } from '../../shared/plain-text.ts'
import { instantOfPlatform, platformTime } from '../../shared/time.ts'
import type { TicketLink } from '../../tickets/ticket.ts'

/** What somebody wrote on a ticket. */
export interface Entry {
    sysId: string
    ticketId: string
    journal: Journal
    text: string
    /** User name. */
    by: string
    /** The platform's UTC text. */
    at: string
}

/**
 * Entries have the second in which they were written, and a long transaction shows them later: so far back each look begins
 * again. What has a row already gets no other.
 */
const OVERLAP_MS = 5 * 60_000
/** Then nothing shows late any more; and rows of what was told are cleaned up after ninety days, so that it would be told again. */
const SETTLED_MS = 30 * 24 * 60 * 60_000
const SECOND_MS = 1000
/** Of the contract. */
const LONGEST_TEXT = 16_000

/** Whether any journal is told. */
export function tellsJournals({ journals }: Connection): boolean {
    return journals.comments !== '' || journals.work_notes !== ''
}

/** From when on the journal of a link's ticket is looked through: a ticket is as old as its link. */
export function lookFrom({ commentCursor, position }: Pick<TicketLink, 'commentCursor' | 'position'>, nowMs: number): string {
    const cursorMs = instantOfPlatform(commentCursor)
    if (cursorMs !== null && nowMs - cursorMs > SETTLED_MS) return platformTime(cursorMs + SECOND_MS)
    const seen = cursorMs ?? Number(position.slice(0, 15))
    return platformTime(Math.max((Number.isNaN(seen) ? 0 : seen) - OVERLAP_MS, 0))
}

/**
 * The cursor after a look that found no end: its last entry. Where more is written within the overlap than one look finds, the next
 * look would begin where this one began, and never come further: then it begins with the last entry itself.
 */
export function cursorFrom(last: string, from: string, nowMs: number): string {
    if (lookFrom({ commentCursor: last, position: '' }, nowMs) > from) return last
    return platformTime((instantOfPlatform(last) ?? 0) + OVERLAP_MS)
}

/** Whether Microsoft is to be told: not of what was written before the switch was on, and not of what it wrote itself, under any of these names. */
export function isTold({ journals }: Pick<Connection, 'journals'>, names: string[], entry: Entry): boolean {
    const since = journals[entry.journal]
    return since !== '' && entry.at > since && !names.some((name) => name.toLowerCase() === entry.by.toLowerCase())
}

/** As people read it; an entry may hold HTML between `[code]` marks. */
export function entryText(text: string): string {
    const hasMarkUp = /\[code\]/i.test(text)
    return cutAtWord(printable(hasMarkUp ? plainText(text.replace(/\[\/?code\]/gi, '')) : text), LONGEST_TEXT)
}
