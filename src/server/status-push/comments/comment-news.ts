import type { Connection } from '../../connection/connection.ts'
import type { TicketLink } from '../../tickets/ticket.ts'
import { noteLookedThrough } from '../../tickets/told-records.ts'
import { commentKey, commentRows, insertComment, type CommentRow } from '../outbox/comment-row-records.ts'
import { authorNames, entriesById, entriesSince, MOST_ENTRIES, ownNames } from './journal-records.ts'
import { cursorFrom, isTold, lookFrom, tellsJournals, type Entry } from './journal.ts'

/** A comment that waits, with who wrote it as people read it. */
export interface Comment {
    row: CommentRow
    entry: Entry
    author: string
}

export interface CommentNews {
    /** What waits of each link, oldest first. */
    byLink: Map<string, Comment[]>
    /** Rows whose entry is gone, or is not to be told any more. */
    gone: string[]
    /** There is more than one look finds. */
    more: boolean
}

/**
 * Looks through the journals of these links' tickets and gives each new entry its row. Whoever calls this has claimed the links'
 * status rows, so that nobody else does. Where the instance does not let the application read the journal, nothing is found.
 */
export function commentNews(connection: Connection, links: TicketLink[], nowMs: number): CommentNews {
    const none: CommentNews = { byLink: new Map(), gone: [], more: false }
    if (links.length === 0 || !tellsJournals(connection)) return none
    const from = links.map((link) => lookFrom(link, nowMs)).sort()[0] ?? ''
    const found = entriesSince(links.flatMap(ticketsOf), from)
    if (!found.read) return none
    const names = ownNames(connection)
    const isWanted = (entry: Entry) => isTold(connection, names, entry)
    const rows = rowsFor(connection, links, found.value.filter(isWanted), nowMs)
    const more = looked(links, found.value, from, nowMs)
    const entries = withEntries(rows, found.value)
    return entries === null ? none : { ...commentsIn(rows, entries.filter(isWanted)), more }
}

/** Its ticket, and the finished one that this continues: on which people may have written before it was looked through. */
function ticketsOf({ ticketId, previousTicketId }: TicketLink): string[] {
    return [ticketId, previousTicketId].filter(Boolean)
}

/** The rows that wait. New entries get one before it is noted that they were seen, so that a crash between loses none. */
function rowsFor(connection: Connection, links: TicketLink[], found: Entry[], nowMs: number): CommentRow[] {
    const byTicket = new Map(links.flatMap((link) => ticketsOf(link).map((id) => [id, link] as const)))
    const fresh: [TicketLink, Entry][] = []
    for (const entry of found) {
        const link = byTicket.get(entry.ticketId)
        if (link && entry.at >= lookFrom(link, nowMs)) fresh.push([link, entry])
    }
    const rows = commentRows(links.map((link) => link.sysId), fresh.map(([link, entry]) => commentKey(link.sysId, entry.sysId)))
    const known = new Set(rows.map(({ linkId, entryId }) => commentKey(linkId, entryId)))
    const unknown = fresh.filter(([link, entry]) => !known.has(commentKey(link.sysId, entry.sysId)))
    const inserted = unknown.map(([link, entry]) => insertComment(connection.sysId, link.sysId, entry.sysId, nowMs))
    return [...rows.filter((row) => row.state === 'waiting'), ...inserted.filter((row): row is CommentRow => row !== null)]
}

/** Notes up to where each journal is known: its last entry, never the present. True when entries are left. */
function looked(links: TicketLink[], found: Entry[], from: string, nowMs: number): boolean {
    const last = found[found.length - 1]?.at ?? ''
    const more = found.length === MOST_ENTRIES && last > from
    const to = more ? cursorFrom(last, from, nowMs) : last
    if (more) noteLookedThrough(links.filter((link) => link.commentCursor < to).map((link) => link.sysId), to)
    else for (const [link, at] of lastOfEach(links, found)) if (at > link.commentCursor) noteLookedThrough([link.sysId], at)
    return more
}

function lastOfEach(links: TicketLink[], found: Entry[]): [TicketLink, string][] {
    const last = new Map(found.map((entry) => [entry.ticketId, entry.at]))
    return links.map((link) => [link, ticketsOf(link).map((id) => last.get(id) ?? '').sort().pop() ?? ''])
}

/** The entries of these rows, oldest first; null when they cannot be read just now. */
function withEntries(rows: CommentRow[], found: Entry[]): Entry[] | null {
    const there = new Set(found.map((entry) => entry.sysId))
    const older = entriesById(rows.map((row) => row.entryId).filter((id) => !there.has(id)))
    return older.read ? [...older.value, ...found] : null
}

function commentsIn(rows: CommentRow[], entries: Entry[]): Pick<CommentNews, 'byLink' | 'gone'> {
    const byEntry = new Map(rows.map((row) => [row.entryId, row]))
    const wanted = entries.filter((entry) => byEntry.has(entry.sysId))
    const names = authorNames(wanted.map((entry) => entry.by))
    const byLink = new Map<string, Comment[]>()
    for (const entry of wanted) {
        const row = byEntry.get(entry.sysId) as CommentRow
        const author = names.get(entry.by.toLowerCase()) || entry.by
        byLink.set(row.linkId, [...(byLink.get(row.linkId) ?? []), { row, entry, author }])
        byEntry.delete(entry.sysId)
    }
    return { byLink, gone: [...byEntry.values()].map((row) => row.sysId) }
}
