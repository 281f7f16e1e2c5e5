import type { GlideRecord } from '@servicenow/glide'
import { nowMs } from '../../shared/clock-records.ts'
import { noteSettled } from '../../tickets/counts/settle-records.ts'
import { stateMap } from '../../tickets/state-map-records.ts'
import { linkOfTicket } from '../../tickets/ticket-link-records.ts'
import { receives } from '../../connection/connection-records.ts'
import { queueNews } from '../outbox/queue-records.ts'

/**
 * The async rule on both kinds of tickets: says that a ticket of ours may have news. It has no `previous` and may run late, twice
 * or out of order; so whether there is news is asked when the ticket is sent. Queued first: what is noted as finished was queued.
 */
export function queueTicketNews(current: GlideRecord): void {
    const link = linkOfTicket(current.getUniqueValue())
    if (!link) return
    if (receives(link.connectionId)) queueNews(link, nowMs())
    const text = (column: string) => current.getValue(column) ?? ''
    noteSettled(link, { state: text('state'), sequence: Number(text('sys_mod_count')), updatedAt: text('sys_updated_on') }, stateMap(null))
}
