/** Whether a connection's receiver is called, after what came of the calls before. Pure. */

export interface Circuit {
    /** Calls that failed one after the other, of any ticket. */
    failures: number
    /** The platform's UTC text in epoch milliseconds; null while the circuit is closed. */
    heldUntilMs: number | null
}

/** `trial`: one call may find out whether the receiver is back. */
export type CircuitVerdict = 'closed' | 'held' | 'trial'

const OPENS_AFTER = 5
const FIRST_HOLD_S = 30
const LONGEST_HOLD_S = 5 * 60

export function verdictOf({ heldUntilMs }: Circuit, nowMs: number): CircuitVerdict {
    if (heldUntilMs === null) return 'closed'
    return heldUntilMs > nowMs ? 'held' : 'trial'
}

/** The circuit after one failure more. A receiver that says how long to wait is left alone so long. */
export function afterFailure(circuit: Circuit, nowMs: number, failure: { kind: 'failed'; retryAfterS: number | null } | { kind: 'blocked' }): Circuit {
    const failures = circuit.failures + 1
    const holdS = failure.kind === 'blocked' ? LONGEST_HOLD_S : Math.max(holdSeconds(failures), failure.retryAfterS ?? 0)
    return { failures, heldUntilMs: holdS > 0 ? nowMs + Math.ceil(holdS) * 1000 : circuit.heldUntilMs }
}

/** Seconds for which nothing is sent after so many failures in a row; 0 while it goes on. */
export function holdSeconds(failures: number): number {
    return failures < OPENS_AFTER ? 0 : Math.min(FIRST_HOLD_S * 2 ** (failures - OPENS_AFTER), LONGEST_HOLD_S)
}
