import { GlideAggregate } from '@servicenow/glide'
import { TICKET_TABLE } from '../../names.ts'
import type { TicketKind } from '../state-map.ts'
import type { StateCount } from './ticket-summary.ts'

// Each is answered from an index of our own table, and looks at tickets only for links that are not settled: their number
// does not grow with the years. A settled link is counted by the state in which its ticket was last seen; those of long ago
// are counted once a day, see settled-totals-records.ts.

/** Tickets of links that are not settled, by the state that the tickets have now; with `dueBefore`, those that are due before it. */
export function unsettledByState(connectionId: string, dueBefore = ''): StateCount[] {
    return counted(connectionId, 'ticket.state', (links) => {
        links.addQuery('settled', '=', '0')
        if (dueBefore) links.addQuery('ticket.due_date', '<', dueBefore)
    })
}

/** How many links are not settled, without a look at their tickets. */
export function unsettledNow(connectionId: string): number {
    return counted(connectionId, '', (links) => links.addQuery('settled', '=', '0')).reduce((sum, { count }) => sum + count, 0)
}

/** Settled links by state, whose tickets came to an end in this time. */
export function settledByState(connectionId: string, { since = '', before = '' }: { since?: string; before?: string }): StateCount[] {
    return counted(connectionId, 'settled_state', (links) => {
        if (since) links.addQuery('settled_at', '>=', since)
        if (before) links.addQuery('settled_at', '<', before)
    })
}

/** Links whose task came after this position, but those that the instance refused. */
export function madeSince(connectionId: string, position: string): StateCount[] {
    return counted(connectionId, '', (links) => {
        links.addQuery('position', '>', position)
        links.addQuery('refused', '=', '0')
    })
}

function counted(connectionId: string, stateColumn: string, narrow: (links: GlideAggregate) => void): StateCount[] {
    const links = new GlideAggregate(TICKET_TABLE)
    links.addQuery('connection', '=', connectionId)
    narrow(links)
    links.addAggregate('COUNT', 'kind')
    links.groupBy('kind')
    if (stateColumn) links.groupBy(stateColumn)
    links.query()
    const found: StateCount[] = []
    while (links.next()) {
        const state = stateColumn ? (links.getValue(stateColumn) ?? '') : ''
        found.push({ kind: links.getValue('kind') as TicketKind, state, count: Number(links.getAggregate('COUNT', 'kind')) })
    }
    return found
}
