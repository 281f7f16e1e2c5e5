import { GlideRecord } from '@servicenow/glide'
import { TICKET_TABLE } from '../names.ts'
import type { TicketLink } from './ticket.ts'

/** Notes that the ticket of a link was deleted, the first time that it is seen. */
export function noteDeleted({ sysId, ticketId }: TicketLink, at: string): void {
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('sys_id', sysId)
    record.addQuery('ticket', ticketId)
    record.addNullQuery('deleted_at')
    record.setValue('deleted_at', at)
    record.updateMultiple()
}

/** Notes up to where the journals of these links' tickets were looked through. */
export function noteLookedThrough(linkIds: string[], at: string): void {
    if (linkIds.length === 0) return
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('sys_id', 'IN', linkIds.join(','))
    record.setValue('comment_cursor', at)
    record.updateMultiple()
}
