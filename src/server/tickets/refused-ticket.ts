import { refusal, type Cause, type FieldProblem } from '../shared/refusal.ts'
import { instantOfPlatform } from '../shared/time.ts'
import type { Columns } from './create/ticket-plan.ts'
import type { TicketLink } from './ticket.ts'

/** Longer than a node takes from the link to the insert of the ticket, and than two nodes' clocks differ. */
const MAKING_MS = 20_000

/** The refusal of a write to a ticket: what was in the way, and which columns. */
export function ticketRefused({ cause, denied }: { cause: string | null; denied?: true }, columns: Columns): Error {
    return refusal('ticket-refused', { detail: cause, refusedBy: refusedBy(cause, denied === true), fields: policyProblems(cause, columns) })
}

/** What in the instance refused a write, by the platform's own words; `unknown` where they do not say. */
export function refusedBy(cause: string | null, denied: boolean): Cause {
    if (denied || /cross-scope access policy|security constraints|ACL Exception/i.test(cause ?? '')) return 'privilege'
    if (/Data Policy Exception:/.test(cause ?? '')) return 'dataPolicy'
    return /aborted by Business Rule/.test(cause ?? '') ? 'businessRule' : 'unknown'
}

/** The columns that a data policy names. It names them by their labels, in the language of the caller; one that fits no column is left out. */
export function policyProblems(cause: string | null, columns: Columns): FieldProblem[] {
    const text = cause ?? ''
    const several = /Data Policy Exception: The following fields are (mandatory|read only): (.*)$/.exec(text)
    const one = several ? null : /Data Policy Exception: (.+?) is (mandatory)/.exec(text)
    const labels = several ? (several[2] ?? '').split(',') : one ? [one[1] ?? ''] : []
    const demanded = (several?.[1] ?? one?.[2]) === 'mandatory'
    return labels.flatMap((label) => {
        const path = columns.named(label.trim())
        if (!path) return []
        return [{ path, code: demanded ? ('required' as const) : ('refused' as const), message: demanded ? 'is demanded by a data policy of the instance' : 'may not be set, by a data policy of the instance' }]
    })
}

/**
 * Why a task has no ticket. The link is written before the ticket that it names, a new one or one that continues another: for
 * that long the task is not unknown, it only has to be asked for again.
 */
export function withoutTicket(link: Pick<TicketLink, 'refused' | 'writtenAt' | 'deletedAt'> | null, nowMs: number): Error {
    if (!link || link.refused) return refusal('ticket-unknown')
    if (link.deletedAt) return refusal('ticket-deleted')
    return refusal(nowMs - (instantOfPlatform(link.writtenAt) ?? 0) < MAKING_MS ? 'busy' : 'ticket-deleted')
}
