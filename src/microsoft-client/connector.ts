import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from '../server/contract/types.ts'
import { refusalText } from './refusal-text.ts'
import type { Registration } from './sign-in.ts'
import { steadyFetch, type Patience } from './steady-fetch.ts'
import { keepTokens } from './token-keeper.ts'
import type { TokenStore } from './tokens.ts'

export type NewTicket = components['schemas']['NewTicket']
export type Ticket = components['schemas']['Ticket']
export type TicketKind = components['schemas']['TicketKind']
export type Status = components['schemas']['Status']
export type CreatedTicket = components['schemas']['CreatedTicket']
export type TicketSummary = components['schemas']['TicketSummary']
export type Connection = components['schemas']['Connection']

/** Every operation of the contract, typed: `connector.GET('/m365/ping')`, `connector.POST('/m365/tickets', { body })`. */
export type Connector = Client<paths>

const API_PATH = '/api/x_mioms_m365ticket/v1'

/**
 * A client signed in as the integration user. An answer is `{ data }` or `{ error }` and never an exception;
 * what throws is an unreachable instance, and `SignInNeeded`.
 */
export function connectorFor(registration: Registration, tokens: TokenStore, patience: Patience = {}): Connector {
    return createClient<paths>({
        baseUrl: new URL(API_PATH, registration.instanceUrl).href,
        fetch: steadyFetch(keepTokens(registration, tokens), patience),
        headers: { accept: 'application/json' },
    })
}

/** The tickets of every page, oldest first. Throws with the refusal's message. */
export async function* allTickets(connector: Connector): AsyncGenerator<Ticket> {
    let cursor: string | undefined
    do {
        const { data, error } = await connector.GET('/m365/tickets', { params: { query: { limit: 200, cursor } } })
        if (error) throw new Error(refusalText(error))
        yield* data.result.tickets
        cursor = data.result.next
    } while (cursor)
}
