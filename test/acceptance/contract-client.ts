import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from '../../src/server/contract/types.ts'
import { disagreements, routeOf } from './judge.ts'

export const API_PATH = '/api/x_mioms_m365ticket/v1'

export type NewTicket = components['schemas']['NewTicket']
export type CreatedTicket = components['schemas']['CreatedTicket']
export type TicketPreview = components['schemas']['TicketPreview']

/** The client that a program generates from the contract: what the contract does not allow does not compile. */
export type ContractClient = Client<paths>

/** An answer; a test looks at `result` or `error` after it has seen the status, so that neither is optional. */
export interface Reply<T> {
    status: number
    headers: Headers
    result: T
    error: components['schemas']['Error']['error']
}

/** Every answer is judged by the contract; one that disagrees fails the test that made the call. */
export function contractClient(instanceUrl: string, authorization: () => string): ContractClient {
    const client = createClient<paths>({ baseUrl: instanceUrl + API_PATH, headers: { accept: 'application/json' } })
    client.use({
        onRequest({ request }) {
            request.headers.set('authorization', authorization())
            return request
        },
        async onResponse({ request, response, schemaPath }) {
            const text = await response.clone().text()
            const body = text === '' ? null : (JSON.parse(text) as unknown)
            const wrong = disagreements(routeOf(request.method, schemaPath), { status: response.status, headers: response.headers, body })
            if (wrong.length > 0) throw new Error(`${request.method} ${schemaPath} answered ${response.status} against the contract: ${wrong.join('; ')}: ${text.slice(0, 2000)}`)
        },
    })
    return client
}

export async function told<T>(call: Promise<{ data?: { result: T }; error?: unknown; response: Response }>): Promise<Reply<T>> {
    const { data, error, response } = await call
    const refused = error as components['schemas']['Error'] | undefined
    return { status: response.status, headers: response.headers, result: data?.result as T, error: refused?.error as Reply<T>['error'] }
}

/** A create; `key` is its idempotency key. */
export async function create(client: ContractClient, task: NewTicket, key?: string): Promise<Reply<CreatedTicket>> {
    const params = key === undefined ? {} : { header: { 'Idempotency-Key': key } }
    const reply = await told<CreatedTicket | TicketPreview>(client.POST('/m365/tickets', { body: task, params }))
    if (reply.status < 300 && 'dryRun' in reply.result) throw new Error('a create was answered as a dry run')
    return reply as Reply<CreatedTicket>
}

/** What a create would make. */
export async function preview(client: ContractClient, task: NewTicket): Promise<Reply<TicketPreview>> {
    const reply = await told<CreatedTicket | TicketPreview>(client.POST('/m365/tickets', { body: task, params: { query: { dryRun: true } } }))
    if (reply.status < 300 && !('dryRun' in reply.result)) throw new Error('a dry run was answered as a create')
    return reply as Reply<TicketPreview>
}
