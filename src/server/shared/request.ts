import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int'
import type { Validator } from '../contract/validators.js'
import { MOST_BODY_CHARACTERS } from '../names.ts'
import { fieldProblems } from './field-problems.ts'
import { refusal, type ErrorCode } from './refusal.ts'

/** The JSON body when it fits; otherwise a refusal that names every problem. Reads the one-shot body: call it once. */
export function bodyOf<T>(request: RESTAPIRequest, fits: Validator<T>): T {
    const text = textOf(request)
    if (text.length > MOST_BODY_CHARACTERS) throw refusal('body-invalid', { detail: `The body is longer than ${MOST_BODY_CHARACTERS} characters.` })
    return fitting(parsed(text), fits, 'body-invalid')
}

/** Reading fails for what is longer than the instance takes (`glide.rest.max_content_length`); its exception must not be looked at. */
function textOf(request: RESTAPIRequest): string {
    try {
        return String(request.body?.dataString ?? '')
    } catch {
        throw refusal('body-invalid', { detail: 'The instance could not read the body: it is longer than the instance takes.' })
    }
}

/** Path parameters when they fit. */
export function pathOf<T>(request: RESTAPIRequest, fits: Validator<T>): T {
    const values: Record<string, unknown> = request.pathParams ?? {}
    return fitting(Object.fromEntries(fits.known.map((name) => [name, String(values[name] ?? '')])), fits, 'parameter-invalid')
}

/** Query parameters when they fit; `numbers` are those whose text is a number. */
export function queryOf<T>(request: RESTAPIRequest, fits: Validator<T>, numbers: string[] = []): T {
    const given: Record<string, string[]> = request.queryParams ?? {}
    const values = Object.keys(given).map((name) => [name, single(name, given[name] ?? [], numbers.includes(name))])
    return fitting(Object.fromEntries(values), fits, 'parameter-invalid')
}

function single(name: string, values: string[], isNumber: boolean): string | number {
    const fields = [{ path: name, code: 'value' as const, message: 'is given more than once' }]
    if (values.length !== 1) throw refusal('parameter-invalid', { fields })
    const text = String(values[0])
    return isNumber && /^\d{1,9}$/.test(text) ? Number(text) : text
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
