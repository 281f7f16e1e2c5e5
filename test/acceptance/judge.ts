import { routes, type Route } from '../fuzz/operations.ts'
import { problemsWith } from '../microsoft/contract.ts'

/** What came back from a call of a route. */
export interface Judged {
    status: number
    headers: Headers
    /** The parsed JSON; null when there is no body. */
    body: unknown
}

const REQUEST_ID = /^[0-9a-f]{32}$/
const known = new Map(routes().map((route) => [`${route.method} ${route.path}`, route]))

/** The route by its path as the contract writes it. */
export function routeOf(method: string, path: string): Route {
    const route = known.get(`${method} ${path}`)
    if (!route) throw new Error(`the contract has no ${method} ${path}`)
    return route
}

/** What of an answer is not as the contract says; empty when all is. */
export function disagreements({ answers }: Route, { status, headers, body }: Judged): string[] {
    const schema = answers[String(status)]
    if (schema === undefined) return [`status ${status} is not documented`]
    if (schema === '') return body === null ? [] : ['a body is not documented']
    return [...problemsWith(schema, body), ...(isOurs(body) ? problemsOfOurs(headers, body) : [])]
}

interface Failure { error?: { code?: string; requestId?: string } }

/** What the platform answers by itself never reached the application: it has the platform's own shape, and no request id. */
function isOurs(body: unknown): boolean {
    const { error } = (body ?? {}) as Failure
    return error === undefined || error.code !== undefined
}

function problemsOfOurs(headers: Headers, body: unknown): string[] {
    const id = headers.get('x-request-id') ?? ''
    const { error } = (body ?? {}) as Failure
    const known = REQUEST_ID.test(id) ? [] : [`the request id is "${id}"`]
    if (error === undefined) return known
    return [...known, ...problemsWith('Error', body), ...(error.requestId === id ? [] : ['the header has another request id than the error'])]
}
