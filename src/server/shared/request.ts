import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int'
import type { Validator } from '../contract/validators.js'
import { MOST_BODY_CHARACTERS } from '../names.ts'
import { fieldProblems } from './field-problems.ts'
import { refusal, type ErrorCode } from './refusal.ts'
import { repeatedName } from './repeated-name.ts'

/** The JSON body when it fits; otherwise a refusal that names every problem. Reads the one-shot body: call it once. */
export function bodyOf<T>(request: RESTAPIRequest, fits: Validator<T>): T {
    return fitting(jsonOf(request), fits, 'body-invalid')
}

/** The JSON body, whatever it is. Reads the one-shot body: call it once. */
export function jsonOf(request: RESTAPIRequest, most = MOST_BODY_CHARACTERS): unknown {
    const text = textOf(request)
    if (text.length > most) throw refusal('body-invalid', { detail: `The body is longer than ${most} characters.` })
    const value = parsed(text)
    const repeated = repeatedName(text)
    if (repeated !== null) throw refusal('body-invalid', { fields: [{ path: repeated, code: 'value', message: 'is given more than once' }] })
    return value
}

const IDEMPOTENCY_KEY = /^[!-~]{1,255}$/

/** The call's `Idempotency-Key`; null when it has none. One that is given must be one: an empty one stands for no call. */
export function idempotencyKeyOf(request: RESTAPIRequest): string | null {
    const key = request.getHeader('idempotency-key') as string | null
    if (key === null || key === undefined) return null
    if (IDEMPOTENCY_KEY.test(key)) return String(key)
    throw refusal('parameter-invalid', { fields: [{ path: 'Idempotency-Key', code: 'format', message: 'must have 1 to 255 visible ASCII characters' }] })
}

/** Reading fails for what is longer than the instance takes (`glide.rest.max_content_length`); its exception must not be looked at. */
function textOf(request: RESTAPIRequest): string {
    try {
        return String(request.body?.dataString ?? '')
    } catch {
        throw refusal('body-invalid', { detail: 'The instance could not read the body: it is longer than the instance takes.' })
    }
}

type Kind = 'number' | 'boolean' | 'list'

/** Query parameters when they fit; `kinds` says which are no plain text. */
export function queryOf<T>(request: RESTAPIRequest, fits: Validator<T>, kinds: Record<string, Kind> = {}): T {
    return fitting(queryValues(request, kinds), fits, 'parameter-invalid')
}

/** A route without parameters: one that is sent would be ignored, and the caller who means it would not know. */
export function withoutParameters(request: RESTAPIRequest): void {
    const fields = Object.keys(request.queryParams ?? {}).map((path) => ({ path: path.slice(0, 200), code: 'unknown' as const, message: 'is not known; this call has no parameters' }))
    if (fields.length > 0) throw refusal('parameter-invalid', { fields: fields.slice(0, 100) })
}

/** Path and query parameters when they fit, together. */
export function parametersOf<T>(request: RESTAPIRequest, fits: Validator<T>): T {
    const path: Record<string, unknown> = request.pathParams ?? {}
    const inPath = Object.keys(path).map((name) => [name, String(path[name] ?? '')] as const)
    const query = queryValues(request, {})
    const fields = inPath.filter(([name]) => name in query).map(([name]) => ({ path: name, code: 'unknown' as const, message: 'is given in the path' }))
    if (fields.length > 0) throw refusal('parameter-invalid', { fields })
    return fitting({ ...query, ...Object.fromEntries(inPath) }, fits, 'parameter-invalid')
}

function queryValues(request: RESTAPIRequest, kinds: Record<string, Kind>): Record<string, unknown> {
    const given: Record<string, string[]> = request.queryParams ?? {}
    return Object.fromEntries(Object.keys(given).map((name) => [name, valueOf(name, given[name] ?? [], kinds[name])]))
}

/** A list may be written `a,b` or given several times. */
function valueOf(name: string, values: string[], kind: Kind | undefined): unknown {
    if (kind === 'list') return values.flatMap((value) => String(value).split(','))
    const fields = [{ path: name, code: 'value' as const, message: 'is given more than once' }]
    if (values.length !== 1) throw refusal('parameter-invalid', { fields })
    const text = String(values[0])
    if (kind === 'number' && /^\d{1,9}$/.test(text)) return Number(text)
    return kind === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        throw refusal('body-not-json')
    }
}

function fitting<T>(value: unknown, fits: Validator<T>, code: ErrorCode): T {
    if (fits(value)) return value
    throw refusal(code, { fields: fieldProblems(fits.errors ?? [], fits.known) })
}
