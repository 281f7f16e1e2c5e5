import type { Ticket, TicketKind } from '../../../src/microsoft-client/connector.ts'
import type { RunningMicrosoft } from '../../microsoft/start.ts'
import type { Done } from '../step.ts'

const SHARED: { recommendationId: string; kind: TicketKind }[] = [
    { recommendationId: 'AdminMFAV2', kind: 'change' },
    { recommendationId: 'scid_2090', kind: 'incident' },
]

/** Shares two recommendations on the Microsoft side. Sharing them again gives the tickets that are there. */
export async function createTickets(microsoft: RunningMicrosoft): Promise<Done<Ticket[]>> {
    const tickets: Ticket[] = []
    const said: string[] = []
    for (const { recommendationId, kind } of SHARED) {
        const { outcome, ticket, warnings } = await microsoft.share(recommendationId, kind)
        tickets.push(ticket)
        said.push([`${ticket.number} ${outcome}`, ...warnings.map((warning) => `(${warning.message})`)].join(' '))
    }
    return { value: tickets, said: said.join(', ') }
}
