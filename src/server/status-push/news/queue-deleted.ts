import type { GlideRecord } from '@servicenow/glide'
import { receives } from '../../connection/connection-records.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { platformTime } from '../../shared/time.ts'
import { linkOfTicket } from '../../tickets/ticket-link-records.ts'
import { noteDeleted } from '../../tickets/told-records.ts'
import { queueNews } from '../outbox/queue-records.ts'

/**
 * The async rule on the deletion of both kinds of tickets. It notes it, because that a ticket is not found says nothing yet: the
 * instance may not let the application read it just now.
 */
export function queueDeletedTicket(current: GlideRecord): void {
    const link = linkOfTicket(current.getUniqueValue())
    if (!link) return
    const now = nowMs()
    noteDeleted(link, platformTime(now))
    if (receives(link.connectionId)) queueNews(link, now)
}
