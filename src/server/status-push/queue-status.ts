import type { GlideRecord } from '@servicenow/glide'
import { findConnection } from '../connection/connection-records.ts'
import { nowMs } from '../shared/clock-records.ts'
import { stateMap } from '../tickets/state-map-records.ts'
import { statusOf, type StateName } from '../tickets/state-map.ts'
import { noteSettled } from '../tickets/counts/settle-records.ts'
import { isNews, type TicketLink } from '../tickets/ticket.ts'
import { findLink, linkOfTicket } from '../tickets/ticket-link-records.ts'
import { markedUnfinished, queueStatus } from './status-update-records.ts'

/**
 * The async rule on both kinds of tickets: says that a ticket of ours has news. An async rule has no `previous` and may run
 * late, twice or out of order; so it compares the ticket as it is with what Microsoft knows.
 */
export function queueTicketStatus(current: GlideRecord): void {
    const link = linkOfTicket(current.getUniqueValue())
    if (!link) return
    const text = (column: string) => current.getValue(column) ?? ''
    const map = stateMap(null)
    noteSettled(link, { state: text('state'), sequence: Number(text('sys_mod_count')), updatedAt: text('sys_updated_on') }, map)
    queueIfNews(link, text('state'), map)
}

/** True when a row stands for the ticket's news. */
export function queueIfNews(link: TicketLink, state: string, map: StateName[]): boolean {
    // First the unfinished row, then what was agreed: a delivery that ends in between has noted it by then.
    if (markedUnfinished(link.sysId)) return true
    const fresh = findLink(link.sysId)
    if (!fresh || !isNews(fresh, statusOf(map, fresh.kind, state).status, state)) return false
    if (!findConnection(fresh.connectionId)?.callbackUrl) return false
    queueStatus(fresh.sysId, fresh.connectionId, nowMs())
    return true
}
