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

/** The link counting on by one: its ticket has news that the ticket's own count does not show. */
export function countedOn(link: TicketLink): TicketLink {
    const sequenceBase = link.sequenceBase + 1
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('sys_id', link.sysId)
    record.addQuery('ticket', link.ticketId)
    record.addQuery('agreed_sequence', link.agreedSequence)
    record.setValue('sequence_base', sequenceBase)
    record.updateMultiple()
    return { ...link, sequenceBase }
}

/** Notes up to where the journals of these links' tickets were looked through. */
export function noteLookedThrough(linkIds: string[], at: string): void {
    if (linkIds.length === 0) return
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('sys_id', 'IN', linkIds.join(','))
    record.setValue('comment_cursor', at)
    record.updateMultiple()
}
