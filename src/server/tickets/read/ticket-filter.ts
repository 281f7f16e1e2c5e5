import type { components } from '../../contract/types.ts'
import { isOpen, STATUSES, type StateName, type Status, type TicketKind } from '../state-map.ts'

type Schemas = components['schemas']

/** What a list is asked for. */
export interface TicketFilter {
    kind?: TicketKind
    status?: Status[]
    recommendationCategory?: Schemas['RecommendationCategory']
    recommendationSource?: Schemas['RecommendationSource']
    updatedSince?: string
    open?: boolean
}

/** States of one kind: those named, or all but those named. */
export interface StatesOfKind {
    kind: TicketKind
    operator: 'IN' | 'NOT IN'
    states: string[]
}

/** The statuses that fit both filters; null when every one does. */
export function wantedStatuses({ status, open }: TicketFilter): Status[] | null {
    if (status === undefined && open === undefined) return null
    return STATUSES.filter((one) => (status?.includes(one) ?? true) && (open === undefined || isOpen(one) === open))
}

/** Whether only open tickets fit, so that finished ones need not be looked at. */
export function wantsOpenOnly(statuses: Status[] | null): boolean {
    return statuses !== null && statuses.every(isOpen)
}

/** The states that stand for these statuses. What nobody mapped counts as work in progress, so that one asks for all but the others. */
export function statesOf(map: StateName[], kind: TicketKind, statuses: Status[]): StatesOfKind {
    const withUnmapped = statuses.includes('inProgress')
    const named = map.filter((entry) => entry.kind === kind && statuses.includes(entry.status) !== withUnmapped)
    return { kind, operator: withUnmapped ? 'NOT IN' : 'IN', states: named.map(({ state }) => state) }
}

/** The filter as one text, the same however it was written. */
export function filterText(filter: TicketFilter): string {
    const { kind, recommendationCategory, recommendationSource, updatedSince, open } = filter
    const statuses = filter.status === undefined ? null : STATUSES.filter((one) => filter.status?.includes(one))
    return JSON.stringify([kind, statuses, recommendationCategory, recommendationSource, updatedSince, open].map((one) => one ?? null))
}
