import fc, { type Arbitrary } from 'fast-check'
import { bodiesOf, HOSTILE, valueOf, type Schema } from './bodies.ts'
import type { Parameter, Route } from './operations.ts'

/** A call of a route as it goes over the wire. */
export interface Call {
    /** With its query. */
    path: string
    headers: Record<string, string>
    body?: string
}

/** A value of each parameter; several for one that is given more than once. */
type Values = Record<string, string[]>

const TYPES = ['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON', 'text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/*', '*/*', ';', 'json']
const ACCEPTS = ['application/json', '*/*', 'text/html', 'application/xml', 'application/json;q=0', 'image/png, */*;q=0.1', ',', 'x']
/** Fetch sends no other characters in a header. */
const NOT_IN_HEADERS = /[^\t\x20-\x7E\x80-\xFF]/

const hostile: Arbitrary<string> = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('x'.repeat(101), 'x'.repeat(5_000), '%', '%zz', '%C0%AF', 'a/b', '..', ';x=1', '?', '#'))

/** Calls of a route whose parameters and headers are as the contract says, near it, or hostile. */
export function callsOf(route: Route): Arbitrary<Call> {
    const values = fc.record(Object.fromEntries(route.parameters.map((parameter) => [parameter.name, givenFor(parameter)])), { noNullPrototype: true })
    const unknown = fc.option(fc.tuple(fc.constantFrom('colour', 'LIMIT', 'sysparm_query', 'constructor', '__proto__'), hostile), { freq: 6 })
    const types = fc.record({ accept: mostly('application/json', ACCEPTS), 'content-type': mostly('application/json', TYPES) }, { noNullPrototype: true })
    const body = route.body === null ? fc.constant(undefined) : bodiesOf(route.body).map((value) => JSON.stringify(value))
    return fc.tuple(values, unknown, types, body).map(([given, extra, headers, text]) => ({
        path: pathOf(route, given) + queryOf(route, given, extra),
        headers: { ...headers, ...headersOf(route, given) },
        ...(text === undefined ? {} : { body: text }),
    }))
}

/** None, one or two values, each good or hostile; a path cannot do without. */
function givenFor({ in: where, schema }: Parameter): Arbitrary<string[]> {
    const good = valueOf(schema as Schema).map((value) => (Array.isArray(value) ? value.join() : String(value)))
    const one = fc.oneof({ weight: 2, arbitrary: good }, { weight: 3, arbitrary: hostile })
    return fc.array(one, where === 'path' ? { minLength: 1, maxLength: 1 } : { maxLength: where === 'query' ? 2 : 1 })
}

function mostly(usual: string, others: string[]): Arbitrary<string> {
    return fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })
}

const partOf = (route: Route, where: Parameter['in']): string[] => route.parameters.filter((parameter) => parameter.in === where).map(({ name }) => name)

function pathOf(route: Route, given: Values): string {
    return partOf(route, 'path').reduce((path, name) => path.replace(`{${name}}`, () => segment(given[name]?.[0] ?? '')), route.path)
}

/** A segment that is empty or only dots would be the path of another route. */
function segment(value: string): string {
    return encoded(/^\.*$/.test(value) ? `x${value}` : value)
}

function queryOf(route: Route, given: Values, extra: [string, string] | null): string {
    const pairs = [...partOf(route, 'query').flatMap((name) => (given[name] ?? []).map((value) => [name, value])), ...(extra ? [extra] : [])]
    return pairs.length === 0 ? '' : `?${pairs.map(([name = '', value = '']) => `${encoded(name)}=${encoded(value)}`).join('&')}`
}

function headersOf(route: Route, given: Values): Record<string, string> {
    const sendable = partOf(route, 'header').flatMap((name) => (given[name] ?? []).filter((value) => !NOT_IN_HEADERS.test(value)).map((value) => [name, value] as const))
    return Object.fromEntries(sendable)
}

/** Half a pair of surrogates has no encoding. */
function encoded(text: string): string {
    return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))
}
