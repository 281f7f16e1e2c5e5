import type { Connection } from '../../connection/connection.ts'
import { noteDelivered } from '../../connection/connection-records.ts'
import { recordActivity } from '../../shared/activity-records.ts'
import { nowMs } from '../../shared/clock-records.ts'
import type { StateName } from '../../tickets/state-map.ts'
import type { CommentNews } from '../comments/comment-news.ts'
import { noteFailed, reviveAfterOutage, type Claim, type ClaimedRow } from '../outbox/outbox-records.ts'
import { wake } from '../outbox/queue-records.ts'
import { afterFailure, type Circuit } from './circuit.ts'
import { closeCircuit, noteCircuit } from './circuit-records.ts'
import { dueAfterFailure, MOST_FAILURES, type Outcome } from './outcome.ts'
import { sent, type Sender } from './sender.ts'

/** What the rows of one claim have in common, and what came of them so far. */
export interface Run {
    connection: Connection
    map: StateName[]
    claim: Claim
    circuit: Circuit
    sender: Sender
    comments: CommentNews
    /** Calls that may still be made: one, where it is to be found out whether the receiver is back. */
    calls: number
    /** Rows whose news Microsoft has. */
    settled: string[]
    /** A row was not worked on to its end: the time or the calls ran out. */
    unfinished: boolean
}

/** What a try was about, for whoever looks after it. */
export interface Tried {
    sent: string
    eventId: string
    sequence: number
}

export type Failure = Exclude<Outcome, { kind: 'delivered' }>

/** What the activity calls the end of a call; the status page counts by it. */
const CODES = { delivered: '', failed: 'not-delivered', refused: 'refused', blocked: 'blocked' } as const
/** Longer than a call may take, and the token that it may need before: none is begun that could end after its claim. */
const MARGIN_MS = 60_000

export function goesOn({ claim, circuit, calls }: Run): boolean {
    const now = nowMs()
    return calls > 0 && now < claim.untilMs - MARGIN_MS && (circuit.heldUntilMs === null || circuit.heldUntilMs <= now)
}

/** Makes one call, and notes it. A receiver that refuses an event answers: it is back. */
export function called(run: Run, operation: string, taskId: string, eventId: string, body: string): Outcome {
    const startedAt = nowMs()
    run.calls--
    const outcome = sent(run.sender, eventId, body)
    logged(run.connection, operation, taskId, eventId, startedAt, outcome)
    if (outcome.kind === 'delivered') noteDelivered(run.connection, nowMs())
    if (outcome.kind === 'delivered' || outcome.kind === 'refused') recovered(run)
    return outcome
}

/** Ends a row whose try failed. While the circuit is closed it is tried again when it is due, and not first by the job of each minute. */
export function failed(run: Run, row: ClaimedRow, outcome: Failure, tried: Tried): void {
    const now = nowMs()
    const dueAtMs = noteFailed(run.claim.token, row.sysId, { ...afterTry(run, row, outcome, now), error: outcome.error, ...tried })
    if (dueAtMs !== null && run.circuit.heldUntilMs === null) wake(row.sysId, run.connection.sysId, dueAtMs, now)
}

function afterTry(run: Run, row: ClaimedRow, outcome: Failure, now: number): { failures: number; dueAtMs: number | null } {
    if (outcome.kind === 'refused') return { failures: row.failures + 1, dueAtMs: null }
    const before = run.circuit
    run.circuit = afterFailure(before, now, outcome)
    noteCircuit(run.connection.sysId, before, run.circuit, outcome.error)
    const failures = outcome.kind === 'blocked' ? row.failures : row.failures + 1
    return { failures, dueAtMs: outcome.kind === 'blocked' ? now : dueAfterFailure(failures, outcome, now, Math.random()) }
}

/** The receiver answers: what was held back is sent, and what ran out of tries while it was away, too. */
function recovered(run: Run): void {
    if (run.circuit.failures === 0 && run.circuit.heldUntilMs === null) return
    closeCircuit(run.connection.sysId)
    if (run.circuit.heldUntilMs !== null) reviveAfterOutage(run.connection.sysId, MOST_FAILURES, nowMs())
    run.circuit = { failures: 0, heldUntilMs: null }
}

function logged(connection: Connection, operation: string, taskId: string, requestId: string, startedAt: number, outcome: Outcome): void {
    const delivered = outcome.kind === 'delivered'
    const detail = delivered ? '' : outcome.error
    const status = Number(/^HTTP (\d{3})\b/.exec(detail)?.[1] ?? (delivered ? 200 : 0))
    const common = { operation, requestId, status, code: CODES[outcome.kind], durationMs: nowMs() - startedAt }
    recordActivity({ direction: 'out', ...common, connectionId: connection.sysId, taskId, detail })
}
