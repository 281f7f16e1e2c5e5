import { TELL_AGAIN, type Agreed } from './agreed.ts'
import type { TicketLink } from './ticket.ts'

/** What Microsoft knows of a ticket that is no more, in the place of a status. */
export const DELETED = 'deleted'
/** So far above what is noted that nothing which was sent and not noted, because its worker died, is newer. */
const ROOM = 1000

/** Whether Microsoft does not know yet that the ticket was deleted, or is to be told again. */
export function isDeletionNews(link: Pick<TicketLink, 'deletedAt' | 'agreedStatus' | 'agreedHash'>): boolean {
    return link.deletedAt !== '' && (link.agreedStatus !== DELETED || link.agreedHash === TELL_AGAIN)
}

/** What Microsoft knows once it was told. Another ticket of the same task counts on from there. */
export function deletedAgreed(link: Pick<TicketLink, 'agreedStatus' | 'agreedSequence' | 'settledSequence'>): Agreed {
    // Told again, it is the same event.
    const sequence = link.agreedStatus === DELETED ? link.agreedSequence : Math.max(link.agreedSequence, link.settledSequence) + ROOM
    return { status: DELETED, state: '', sequence, hash: '' }
}
