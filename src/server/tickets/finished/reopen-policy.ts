import type { ReopenPolicies, ReopenPolicy } from '../../connection/connection.ts'
import { instantOfPlatform } from '../../shared/time.ts'
import { isOpen, type StateName, type Status, type TicketKind } from '../state-map.ts'
import type { TaskState } from '../ticket.ts'

/** What happens to a ticket that is to be written to. */
export type Treatment = 'write' | ReopenPolicy

const DAY_MS = 24 * 60 * 60_000
/** Where a reopened ticket goes: somebody worked on it before. */
const REOPENED: Status[] = ['inProgress', 'new', 'onHold']

/** An open ticket is written to; a finished one by the connection's policy, and not reopened for ever. */
export function treatmentOf(status: Status, policies: ReopenPolicies, window: { finishedMs: number | null; days: number; nowMs: number }): Treatment {
    if (isOpen(status)) return 'write'
    const policy = status === 'resolved' ? policies.resolved : policies.closed
    const { finishedMs, days, nowMs } = window
    const isLate = days > 0 && finishedMs !== null && nowMs - finishedMs > days * DAY_MS
    return policy === 'reopen' && isLate ? 'newLinked' : policy
}

/** When the ticket was finished. A change under review has no time of its own for it: its last update stands in. */
export function finishedMs(task: Pick<TaskState, 'closedAt' | 'resolvedAt' | 'updatedAt'>): number | null {
    return instantOfPlatform(task.closedAt || task.resolvedAt || task.updatedAt)
}

/** The state of a kind that stands for the first of these statuses that has one; `allowed` is null where every state may be next. */
export function stateFor(map: StateName[], kind: TicketKind, statuses: Status[], allowed: string[] | null): string | null {
    const fitting = map.filter((entry) => entry.kind === kind && (allowed === null || allowed.includes(entry.state)))
    for (const status of statuses) {
        const found = fitting.find((entry) => entry.status === status)
        if (found) return found.state
    }
    return null
}

/** The state in which a finished ticket goes on, or null. Of several that mean the same, the first in the `order` of the table's choice list. */
export function reopenedState(map: StateName[], kind: TicketKind, { allowed, order }: { allowed: string[] | null; order: string[] }): string | null {
    const place = ({ state }: StateName): number => (order.includes(state) ? order.indexOf(state) : order.length)
    return stateFor([...map].sort((one, other) => place(one) - place(other)), kind, REOPENED, allowed)
}
