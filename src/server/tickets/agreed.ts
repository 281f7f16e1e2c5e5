import { canonicalJson } from './request-hash.ts'
import type { Ticket, TicketLink } from './ticket.ts'

/** What Microsoft knows of a ticket, once it was told or told us. */
export interface Agreed {
    status: string
    state: string
    sequence: number
    /** Of `newsText`. */
    hash: string
}

/** In the place of the hash: somebody wants the ticket to be told again, whatever Microsoft knows of it. */
export const TELL_AGAIN = 'again'

/** All that is news when it changes. The names of a status are Microsoft's own, and what it sent it knows. */
export function newsText({ number, status, state, priority, dueDate, assignedTo, assignmentGroup, closeCode, closeNotes }: Ticket): string {
    return canonicalJson({ number, status, state, priority, dueDate, assignedTo, assignmentGroup, closeCode, closeNotes })
}

/** Whether Microsoft does not know yet how the ticket stands. An older state of it is no news, whatever it was. */
export function isNews(link: Pick<TicketLink, 'agreedSequence' | 'agreedHash'>, agreed: Pick<Agreed, 'sequence' | 'hash'>): boolean {
    if (link.agreedHash === TELL_AGAIN) return agreed.sequence >= link.agreedSequence
    return agreed.sequence > link.agreedSequence && agreed.hash !== link.agreedHash
}

/** Whether the state that Microsoft knows means another status by now: the state map changed, and nobody wrote the ticket. */
export function meansOther(link: Pick<TicketLink, 'agreedSequence' | 'agreedHash' | 'agreedState' | 'agreedStatus'>, now: Pick<Agreed, 'status' | 'state' | 'sequence'>): boolean {
    // As created, what Microsoft knows is what the create answered, and not what is noted here.
    return link.agreedHash !== '' && now.sequence === link.agreedSequence && now.state === link.agreedState && now.status !== link.agreedStatus
}
