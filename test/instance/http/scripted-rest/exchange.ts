import type { Context } from 'hono'
import type { ContentfulStatusCode, StatusCode } from 'hono/utils/http-status'
import type { RestExchange } from '../../platform.ts'
import { answerFailure } from '../envelope.ts'
import { isJson } from './media-types.ts'

const FORM = /^application\/x-www-form-urlencoded\b/i
const JSON_TYPE = 'application/json;charset=UTF-8'

/** What the operation's script sees as `request`, and an empty `response` for it to fill. */
export function exchangeOf(c: Context, method: string, pathParams: Record<string, string>, body: Uint8Array): RestExchange {
    const url = new URL(c.req.url)
    return {
        request: {
            method,
            uri: url.pathname,
            url: c.req.url,
            queryString: url.search.slice(1),
            headers: c.req.header(),
            pathParams,
            queryParams: queryParams(url, FORM.test(c.req.header('content-type') ?? '') ? new TextDecoder().decode(body) : ''),
            body,
        },
        response: { status: 200, headers: {}, contentType: null, body: undefined, stream: null, error: null },
    }
}

/** Every value is an array; a form's fields are merged in (platform-facts 4.3). */
function queryParams(url: URL, form: string): Record<string, string[]> {
    const merged = new Map<string, string[]>()
    for (const [name, value] of [...url.searchParams, ...new URLSearchParams(form)]) merged.set(name, [...(merged.get(name) ?? []), value])
    return Object.fromEntries(merged)
}

/** How an answer is cut into messages is the listener's affair: one with two lengths, or with another than it has, cannot be read. */
const FRAMING = new Set(['content-length', 'transfer-encoding', 'connection', 'keep-alive', 'upgrade', 'te', 'trailer'])

/** The filled `response` on the wire (platform-facts 4.4). */
export function answerOf(c: Context, { response }: RestExchange, produced: string): Response {
    for (const [name, value] of Object.entries(response.headers)) {
        if (FRAMING.has(name.toLowerCase())) throw new Error(`Header ${name} set by a script is not emulated`)
        c.header(name, value)
    }
    if (response.error) return answerFailure(c, httpStatus(response.error.status), response.error.message, response.error.detail)
    const status = httpStatus(response.status)
    if (status === 204 || status === 304) return c.body(null, status)
    if (response.stream !== null) return c.body(response.stream, status as ContentfulStatusCode, { 'content-type': contentType(response.contentType) })
    if (response.body === undefined) return c.body(null, status as StatusCode)
    if (!isJson(produced)) throw new Error(`A body as ${produced} is not emulated by this instance: write it with the stream writer`)
    return c.body(JSON.stringify({ result: response.body }), status as ContentfulStatusCode, { 'content-type': contentType(response.contentType) })
}

/** "Setting an invalid content type causes the response to default to JSON" (c_ScriptableServiceResponseBuilder.md, setContentType). */
const contentType = (given: string | null): string => (given !== null && /^[\w.+-]+\/[\w.+-]+(\s*;.*)?$/.test(given) ? given : JSON_TYPE)

/** `setStatus` of anything but a number leaves 0, which no HTTP answer can carry (platform-facts 4.4): an error that says so. */
function httpStatus(status: number): number {
    if (Number.isInteger(status) && status >= 200 && status <= 599) return status
    throw new Error(`The script set HTTP status ${status}, which cannot be sent`)
}
