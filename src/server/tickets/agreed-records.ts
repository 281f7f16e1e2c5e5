import { GlideDigest, GlideRecord } from '@servicenow/glide'
import { TICKET_TABLE } from '../names.ts'
import { newsText, TELL_AGAIN, type Agreed } from './agreed.ts'
import type { Ticket, TicketLink } from './ticket.ts'

export function agreedOf(ticket: Ticket): Agreed {
    const { status, state, sequence } = ticket
    return { status, state, sequence, hash: new GlideDigest().getSHA256Hex(newsText(ticket)) }
}

/** Notes what Microsoft knows now. A sequence never goes back, and a link that names another ticket by now is left alone. */
export function noteAgreed(link: Pick<TicketLink, 'sysId' | 'ticketId'>, agreed: Agreed): void {
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('sys_id', link.sysId)
    record.addQuery('ticket', link.ticketId)
    record.addQuery('agreed_sequence', '<=', agreed.sequence)
    record.setValue('agreed_status', agreed.status)
    record.setValue('agreed_state', agreed.state || 'NULL')
    record.setValue('agreed_sequence', agreed.sequence)
    record.setValue('agreed_hash', agreed.hash || 'NULL')
    record.updateMultiple()
}

/**
 * Something was sent, and nobody knows whether it arrived: until the next is told, whatever is newer is news, also what Microsoft
 * was told before. What somebody wants to be told again stays so.
 */
export function doubtAgreed(linkIds: string[]): void {
    if (linkIds.length === 0) return
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('sys_id', 'IN', linkIds.join(','))
    record.addNotNullQuery('agreed_hash')
    record.addQuery('agreed_hash', '!=', TELL_AGAIN)
    record.setValue('agreed_hash', 'NULL')
    record.updateMultiple()
}

/** Forgets that Microsoft knows how the ticket stands, and not how far it was counted: until it is told, its state is news. */
export function tellAgain(linkId: string): void {
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('sys_id', linkId)
    record.setValue('agreed_hash', TELL_AGAIN)
    record.updateMultiple()
}
