import type { components } from '../contract/types.ts'

export type Status = components['schemas']['Status']
export type TicketKind = components['schemas']['TicketKind']

export interface StateName {
    kind: TicketKind
    state: string
    status: Status
    displayName: string
}

export const STATUSES: Status[] = ['new', 'inProgress', 'onHold', 'resolved', 'closed', 'cancelled']
const OPEN: Status[] = ['new', 'inProgress', 'onHold']

/** The state's status and name. A state that nobody mapped is work in progress: it is neither finished nor lost. */
export function statusOf(map: StateName[], kind: TicketKind, state: string): { status: Status; statusName: string } {
    const found = map.find((entry) => entry.kind === kind && entry.state === state)
    return found ? { status: found.status, statusName: found.displayName } : { status: 'inProgress', statusName: `State ${state}` }
}

export function isOpen(status: Status): boolean {
    return OPEN.includes(status)
}

export function stateKey(kind: TicketKind, state: string): string {
    return `${kind}:${state}`
}

/** The map with a connection's own names in the place of the administrator's; a name for a state that nobody mapped counts too. */
export function namedStates(map: StateName[], names: Record<string, string>): StateName[] {
    const known = map.map((entry) => ({ ...entry, displayName: names[stateKey(entry.kind, entry.state)] ?? entry.displayName }))
    const mapped = new Set(map.map(({ kind, state }) => stateKey(kind, state)))
    const others = Object.entries(names).filter(([key]) => !mapped.has(key)).map(([key, displayName]): StateName => {
        const [kind, state = ''] = key.split(':')
        return { kind: kind as TicketKind, state, status: 'inProgress', displayName }
    })
    return [...known, ...others]
}
