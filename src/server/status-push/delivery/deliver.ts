import { callbackVerdict, type Connection } from '../../connection/connection.ts'
import { callbackPolicy, noteDelivered, signingSecretOf } from '../../connection/connection-records.ts'
import { logFault, recordActivity } from '../../shared/activity-records.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { instanceUrl } from '../../shared/instance-records.ts'
import { stateMap } from '../../tickets/state-map-records.ts'
import type { StateName, TicketKind } from '../../tickets/state-map.ts'
import { isNews } from '../../tickets/agreed.ts'
import { agreedOf, noteAgreed } from '../../tickets/agreed-records.ts'
import { ticketOf, type TaskState, type Ticket, type TicketLink } from '../../tickets/ticket.ts'
import { findLinks } from '../../tickets/ticket-link-records.ts'
import { findTasks } from '../../tickets/ticket-records.ts'
import { asciiJson, statusEvent } from '../channel/status-event.ts'
import { postEvent } from '../channel/webhook-client.ts'
import { dropRow, giveBack, noteFailed, reviveAfterOutage, settle, type Claim, type ClaimedRow } from '../outbox/outbox-records.ts'
import { afterFailure, type Circuit } from './circuit.ts'
import { closeCircuit, noteCircuit } from './circuit-records.ts'
import { dueAfterFailure, MOST_FAILURES, outcomeOf, type Outcome } from './outcome.ts'

/** What the rows of one claim have in common, and what came of them so far. */
interface Run {
    connection: Connection
    map: StateName[]
    claim: Claim
    circuit: Circuit
    secret: string
    /** Calls that may still be made: one, where it is to be found out whether the receiver is back. */
    calls: number
    /** Rows whose news Microsoft has. */
    settled: string[]
}

/** Longer than a call may take: none is begun that could end after its claim. */
const MARGIN_MS = 30_000

/**
 * Sends the tickets of claimed rows as they are now, one after the other. They are read after the claim, so that no change
 * between is lost; what Microsoft knows already is not sent again. Stops when the circuit opens or the lease is about to end.
 */
export function deliver(connection: Connection, claim: Claim, calls: number): void {
    const run: Run = { connection, map: stateMap(connection), claim, circuit: connection.push, secret: signingSecretOf(connection.sysId), calls, settled: [] }
    const links = new Map(findLinks(claim.rows.map((row) => row.linkId)).map((link) => [link.sysId, link]))
    const tasks = new Map([...tasksOf('change', links), ...tasksOf('incident', links)])
    let at = 0
    for (; at < claim.rows.length && goesOn(run); at++) {
        const row = claim.rows[at] as ClaimedRow
        const link = links.get(row.linkId)
        if (link) attempt(run, row, link, tasks.get(link.ticketId) ?? null)
        else dropRow(row.sysId)
    }
    settle(claim.token, run.settled, nowMs())
    if (at < claim.rows.length) giveBack(claim.token, nowMs())
}

function tasksOf(kind: TicketKind, links: Map<string, TicketLink>): [string, TaskState][] {
    const ids = [...links.values()].filter((link) => link.kind === kind).map((link) => link.ticketId)
    return findTasks(kind, ids).map((task) => [task.sysId, task])
}

function goesOn({ claim, circuit, calls }: Run): boolean {
    const now = nowMs()
    return calls > 0 && now < claim.untilMs - MARGIN_MS && (circuit.heldUntilMs === null || circuit.heldUntilMs <= now)
}

/** A row that cannot be worked on must not keep the others waiting. */
function attempt(run: Run, row: ClaimedRow, link: TicketLink, task: TaskState | null): void {
    try {
        if (!task) run.settled.push(row.sysId)
        else looked(run, row, link, task)
    } catch (thrown) {
        const cause = thrown instanceof Error ? thrown.message : 'a fault of the instance'
        logFault(`The status of ticket link ${link.sysId} was not sent`, cause)
        failed(run, row, { kind: 'failed', error: `Not sent: ${cause}`, retryAfterS: null }, { sent: '', eventId: '', sequence: 0 })
    }
}

function looked(run: Run, row: ClaimedRow, link: TicketLink, task: TaskState): void {
    const ticket = ticketOf(link, task, run.map, instanceUrl())
    const agreed = agreedOf(ticket)
    if (isNews(link, agreed)) send(run, row, link, ticket)
    else {
        if (agreed.sequence > link.agreedSequence) noteAgreed(link, agreed)
        run.settled.push(row.sysId)
    }
}

function send(run: Run, row: ClaimedRow, link: TicketLink, ticket: Ticket): void {
    const { connection } = run
    const event = statusEvent(ticket, instanceUrl())
    const body = asciiJson(event)
    const startedAt = nowMs()
    run.calls--
    const outcome = posted(run, event.id, body)
    logged(link, connection, event.id, startedAt, outcome)
    if (outcome.kind !== 'delivered') return failed(run, row, outcome, { sent: body, eventId: event.id, sequence: ticket.sequence })
    noteAgreed(link, agreedOf(ticket))
    noteDelivered(connection, nowMs())
    recovered(run)
    run.settled.push(row.sysId)
}

/** The list of hosts is asked at each sending: the administrator may have taken one off. */
function posted({ connection, secret }: Run, eventId: string, body: string): Outcome {
    const url = connection.callbackUrl
    if (callbackVerdict(url, callbackPolicy()) !== 'allowed') return { kind: 'blocked', error: 'The callback host is not on the administrator\'s list.' }
    if (!secret) return { kind: 'blocked', error: 'The connection has no signing secret.' }
    const now = nowMs()
    return outcomeOf(postEvent({ url, secret, eventId, body, nowMs: now }), now)
}

function failed(run: Run, row: ClaimedRow, outcome: Exclude<Outcome, { kind: 'delivered' }>, sent: { sent: string; eventId: string; sequence: number }): void {
    const now = nowMs()
    const { connection, claim } = run
    if (outcome.kind === 'refused') {
        recovered(run)
        return noteFailed(claim.token, row.sysId, { failures: row.failures + 1, error: outcome.error, dueAtMs: null, ...sent })
    }
    const before = run.circuit
    run.circuit = afterFailure(before, now, outcome)
    noteCircuit(connection.sysId, before, run.circuit, outcome.error)
    const failures = outcome.kind === 'blocked' ? row.failures : row.failures + 1
    const dueAtMs = outcome.kind === 'blocked' ? now : dueAfterFailure(failures, outcome, now, Math.random())
    noteFailed(claim.token, row.sysId, { failures, error: outcome.error, dueAtMs, ...sent })
}

/** The receiver answers: what was held back is sent, and what ran out of tries while it was away, too. */
function recovered(run: Run): void {
    if (run.circuit.failures === 0 && run.circuit.heldUntilMs === null) return
    closeCircuit(run.connection.sysId)
    if (run.circuit.heldUntilMs !== null) reviveAfterOutage(run.connection.sysId, MOST_FAILURES, nowMs())
    run.circuit = { failures: 0, heldUntilMs: null }
}

function logged(link: TicketLink, connection: Connection, requestId: string, startedAt: number, outcome: Outcome): void {
    const delivered = outcome.kind === 'delivered'
    const detail = delivered ? '' : outcome.error
    const status = Number(/^HTTP (\d{3})$/.exec(detail)?.[1] ?? (delivered ? 200 : 0))
    const common = { operation: 'ticketStatus', requestId, status, code: delivered ? '' : 'not-delivered', durationMs: nowMs() - startedAt }
    recordActivity({ direction: 'out', ...common, connectionId: connection.sysId, taskId: link.taskId, detail })
}
