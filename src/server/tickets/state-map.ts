import type { components } from '../contract/types.ts'

export type Status = components['schemas']['Status']
export type TicketKind = components['schemas']['TicketKind']

export interface StateName {
    kind: TicketKind
    state: string
    status: Status
    displayName: string
}

const OPEN: Status[] = ['new', 'inProgress', 'onHold']

/** The state's status and name. A state that nobody mapped is work in progress: it is neither finished nor lost. */
export function statusOf(map: StateName[], kind: TicketKind, state: string): { status: Status; statusName: string } {
    const found = map.find((entry) => entry.kind === kind && entry.state === state)
    return found ? { status: found.status, statusName: found.displayName } : { status: 'inProgress', statusName: `State ${state}` }
}

export function isOpen(status: Status): boolean {
    return OPEN.includes(status)
}
