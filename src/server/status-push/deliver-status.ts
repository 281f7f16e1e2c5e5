import { callbackVerdict, type Connection } from '../connection/connection.ts'
import { callbackPolicy, findConnection, noteDelivered, signingSecretOf } from '../connection/connection-records.ts'
import { recordActivity } from '../shared/activity-records.ts'
import { nowMs } from '../shared/clock-records.ts'
import { instanceUrl } from '../shared/instance-records.ts'
import { stateMap } from '../tickets/state-map-records.ts'
import { isNews, ticketOf, type Ticket, type TicketLink } from '../tickets/ticket.ts'
import { findLink, noteAgreed } from '../tickets/ticket-link-records.ts'
import { findTask } from '../tickets/ticket-records.ts'
import { nextAfterFailure, outcomeOf, type Outcome } from './delivery.ts'
import { asciiJson, statusEvent } from './status-event.ts'
import { claim, finish, release, type Claim } from './status-update-records.ts'
import { postEvent } from './webhook-client.ts'

const PAUSE_MS = 5 * 60_000

/**
 * Sends the ticket of an outbox row as it is now. Claimed first and read after, so that no change between is lost;
 * what Microsoft knows already is not sent again.
 */
export function deliverStatus(updateId: string): void {
    const own = claim(updateId, nowMs())
    if (!own) return
    const link = findLink(own.linkId)
    const connection = link && findConnection(link.connectionId)
    if (!link || !connection) return finish(own, 'dead', { last_error: 'The ticket link or its connection was removed.' }, nowMs())
    if (connection.removedAt) return finish(own, 'dead', { last_error: 'The connection was removed.' }, nowMs())
    if (connection.paused) return release(own, {}, nowMs() + PAUSE_MS)
    const task = findTask(link.kind, link.ticketId)
    if (!task) return finish(own, 'dead', { last_error: 'The ticket was deleted.' }, nowMs())
    const ticket = ticketOf(link, task, stateMap(connection), instanceUrl())
    if (!isNews(link, ticket.status, ticket.state)) return finish(own, 'delivered', { last_error: '' }, nowMs())
    send(own, link, connection, ticket)
}

function send(own: Claim, link: TicketLink, connection: Connection, ticket: Ticket): void {
    const event = statusEvent(ticket, instanceUrl())
    const body = asciiJson(event)
    const startedAt = nowMs()
    const outcome = posted(connection, event.id, body)
    logged(link, connection, event.id, startedAt, outcome)
    const sent = { sent: body, event_id: event.id, sequence: String(ticket.sequence) }
    if (!outcome.delivered) return failed(own, outcome, sent)
    noteAgreed(link.sysId, { status: ticket.status, state: ticket.state, sequence: ticket.sequence })
    noteDelivered(connection, nowMs())
    finish(own, 'delivered', { ...sent, last_error: '' }, nowMs())
}

/** The list of hosts is asked at each sending: the administrator may have taken one off. */
function posted(connection: Connection, eventId: string, body: string): Outcome {
    const url = connection.callbackUrl
    const verdict = url ? callbackVerdict(url, callbackPolicy()) : 'hostNotAllowed'
    if (verdict !== 'allowed') return given(url ? 'The callback host is not on the administrator\'s list.' : 'The connection has no callback URL.')
    const secret = signingSecretOf(connection.sysId)
    if (!secret) return given('The connection has no signing secret.')
    const now = nowMs()
    return outcomeOf(postEvent({ url, secret, eventId, body, nowMs: now }), now)
}

/** Worth another try: an administrator can mend it, and then nothing is lost. */
function given(error: string): Outcome {
    return { delivered: false, error, worthRetrying: true, retryAfterS: null }
}

function failed(own: Claim, outcome: Outcome & { delivered: false }, sent: Record<string, string>): void {
    const failures = own.failures + 1
    const next = nextAfterFailure(failures, outcome, nowMs(), Math.random())
    const values = { failures: String(failures), last_error: outcome.error.slice(0, 1000) }
    if (next.state === 'dead') return finish(own, 'dead', { ...values, ...sent }, nowMs())
    release(own, values, next.dueAtMs)
}

function logged(link: TicketLink, connection: Connection, requestId: string, startedAt: number, outcome: Outcome): void {
    const detail = outcome.delivered ? '' : outcome.error
    const status = Number(/^HTTP (\d{3})$/.exec(detail)?.[1] ?? (outcome.delivered ? 200 : 0))
    const code = outcome.delivered ? '' : 'not-delivered'
    const common = { operation: 'ticketStatus', requestId, status, code, durationMs: nowMs() - startedAt }
    recordActivity({ direction: 'out', ...common, connectionId: connection.sysId, taskId: link.taskId, detail })
}
