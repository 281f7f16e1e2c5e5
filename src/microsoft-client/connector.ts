import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from '../server/contract/types.ts'
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

/** A refusal in one line for people: its message, its code when it is the app's, and the fields that it names. */
export function refusalText(refusal: components['schemas']['Error'] | components['schemas']['PlatformError']): string {
    const { error } = refusal
    const code = 'code' in error ? ` (${error.code})` : ''
    const fields = 'fields' in error ? error.fields.map((field) => ` ${field.path}: ${field.message}`) : []
    return `${error.message}${code}${fields.join(';')}`
}
