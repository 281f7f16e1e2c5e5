import type { Connection } from '../../connection/connection.ts'
import type { components } from '../../contract/types.ts'
import { instanceUrl } from '../../shared/instance-records.ts'
import { refusal } from '../../shared/refusal.ts'
import { instantOf, platformTime, rfc3339 } from '../../shared/time.ts'
import { linksAfter } from './find-link-records.ts'
import { cutPage, firstCursor, isOfFilter, readCursor, rowsFor, SETTLE_MS, writeCursor, type Cursor } from './list-cursor.ts'
import { stateMap } from '../state-map-records.ts'
import type { StateName, TicketKind } from '../state-map.ts'
import { filterText, statesOf, wantedStatuses, wantsOpenOnly, type TicketFilter } from './ticket-filter.ts'
import { findTasks } from '../ticket-records.ts'
import { ticketOf, type TaskState, type TicketLink } from '../ticket.ts'

export type TicketPage = components['schemas']['TicketPage']

const PAGE = 50
const KINDS: TicketKind[] = ['change', 'incident']

/** One page of the tickets that fit. Refuses with `parameter-invalid` a cursor of another list. */
export function ticketPage(connection: Connection, filter: TicketFilter, asked: { limit?: number; cursor?: string; nowMs: number }): TicketPage {
    const { limit = PAGE, nowMs } = asked
    const cursor = startOf(filter, asked.cursor, nowMs)
    const map = stateMap(connection)
    const found = fittingLinks(connection, filter, map, { after: cursor.floor, most: rowsFor(cursor, limit) })
    const { rows, next } = cutPage(found, cursor, limit, nowMs)
    const tasks = tasksOf(rows)
    const url = instanceUrl()
    // A ticket that was deleted, or is being made just now, is left out.
    const tickets = rows.flatMap((link) => {
        const task = tasks.get(link.ticketId)
        return task ? [ticketOf(link, task, map, url)] : []
    })
    const following = next?.(rows.filter((link) => !tasks.has(link.ticketId)))
    return { tickets, next: following && writeCursor(following), asOf: rfc3339(platformTime(cursor.startedMs - SETTLE_MS)) ?? '' }
}

function startOf(filter: TicketFilter, cursor: string | undefined, nowMs: number): Cursor {
    if (filter.updatedSince !== undefined && instantOf(filter.updatedSince) === null) throw invalid('updatedSince', 'is no real date')
    const text = filterText(filter)
    if (cursor === undefined) return firstCursor(text, nowMs)
    const read = readCursor(cursor)
    if (!read) throw invalid('cursor', 'is no cursor of ours')
    if (!isOfFilter(read, text)) throw invalid('cursor', 'belongs to a list with other filters; begin that list anew')
    return read
}

function fittingLinks(connection: Connection, filter: TicketFilter, map: StateName[], window: { after: string; most: number }): TicketLink[] {
    const statuses = wantedStatuses(filter)
    if (statuses?.length === 0) return []
    const kinds = filter.kind ? [filter.kind] : KINDS
    return linksAfter(connection.sysId, window, filter, statuses ? kinds.map((kind) => statesOf(map, kind, statuses)) : [], wantsOpenOnly(statuses))
}

function tasksOf(links: TicketLink[]): Map<string, TaskState> {
    const ofKind = (kind: TicketKind) => findTasks(kind, links.filter((link) => link.kind === kind).map((link) => link.ticketId))
    return new Map(KINDS.flatMap(ofKind).map((task) => [task.sysId, task]))
}

function invalid(path: string, message: string): Error {
    return refusal('parameter-invalid', { fields: [{ path, code: 'value', message }] })
}
