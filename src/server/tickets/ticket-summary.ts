import type { components } from '../contract/types.ts'
import { isOpen, statusOf, type StateName, type TicketKind } from './state-map.ts'

export type TicketCounts = components['schemas']['TicketCounts']

export interface StateCount {
    state: string
    count: number
}

/** The numbers of one card. `due` counts what is past its due date, finished or not. */
export function ticketCounts(kind: TicketKind, all: StateCount[], due: StateCount[], map: StateName[]): TicketCounts {
    const byStatus = { new: 0, inProgress: 0, onHold: 0, resolved: 0, closed: 0, cancelled: 0 }
    for (const { state, count } of all) byStatus[statusOf(map, kind, state).status] += count
    const openOf = (counts: StateCount[]) => sum(counts.filter(({ state }) => isOpen(statusOf(map, kind, state).status)))
    return { total: sum(all), open: openOf(all), overdue: openOf(due), byStatus }
}

function sum(counts: StateCount[]): number {
    return counts.reduce((total, { count }) => total + count, 0)
}
