import type { components } from '../../contract/types.ts'
import { isOpen, statusOf, type StateName, type TicketKind } from '../state-map.ts'

export type TicketCounts = components['schemas']['TicketCounts']

export interface StateCount {
    kind: TicketKind
    state: string
    count: number
}

/** What is counted of both kinds. */
export interface Tally {
    /** Tickets of links that are not settled; those without a state have no ticket any more. */
    unsettled: StateCount[]
    /** Of these, what is past its due date, finished or not. */
    due: StateCount[]
    settled: StateCount[]
    settledLately: StateCount[]
    openedLately: StateCount[]
}

/** The numbers of one card. */
export function ticketCounts(kind: TicketKind, tally: Tally, map: StateName[]): TicketCounts {
    const own = (counts: StateCount[]) => counts.filter((one) => one.kind === kind)
    const open = ({ state }: StateCount) => isOpen(statusOf(map, kind, state).status)
    const unsettled = own(tally.unsettled).filter(({ state }) => state !== '')
    const all = [...unsettled, ...own(tally.settled)]
    const byStatus = { new: 0, inProgress: 0, onHold: 0, resolved: 0, closed: 0, cancelled: 0 }
    for (const { state, count } of all) byStatus[statusOf(map, kind, state).status] += count
    return {
        total: sum(all),
        open: sum(all.filter(open)),
        overdue: sum(own(tally.due).filter((one) => one.state !== '' && open(one))),
        openedLast30Days: sum(own(tally.openedLately)),
        // What is finished and not settled yet came to its end just now.
        closedLast30Days: sum([...unsettled, ...own(tally.settledLately)].filter((one) => !open(one))),
        byStatus,
    }
}

function sum(counts: StateCount[]): number {
    return counts.reduce((total, { count }) => total + count, 0)
}
