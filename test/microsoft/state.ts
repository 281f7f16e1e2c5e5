import type { Connection, NewTicket } from '../../src/microsoft-client/connector.ts'
import type { PendingSignIn } from '../../src/microsoft-client/sign-in.ts'
import type { Tokens } from '../../src/microsoft-client/tokens.ts'

/** What the ServiceNow administrator hands over. */
export interface Provision {
    instanceUrl: string
    clientId: string
    clientSecret: string
    signingSecret: string
}

/** What the last look at the connection found. */
export interface Check {
    at: string
    user: string
    connection: Connection
}

/** All that Microsoft's side remembers, but for the events. */
export interface State {
    provision: Provision | null
    pending: PendingSignIn | null
    tokens: Tokens | null
    check: Check | null
    lastError: { at: string; message: string } | null
    /** What was sent for each task, so that sending it again sends the same. */
    tasks: Record<string, NewTicket>
}

export const EMPTY_STATE: State = { provision: null, pending: null, tokens: null, check: null, lastError: null, tasks: {} }

/** One call to the event receiver, taken or refused. */
export interface ReceivedEvent {
    id: string
    type: string
    subject: string
    /** Of the ticket; -1 for what has none, and when the call was refused before its content was known. */
    sequence: number
    status: string
    verified: boolean
    receivedAt: string
    duplicate: boolean
    stale: boolean
    /** Why it was refused. */
    problem?: string
    /** The event as it came, when it was taken. */
    ticket?: { number: string; state: string }
    comment?: { visibility: string; author: string; text: string }
}
