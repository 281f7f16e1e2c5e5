import type { Context } from 'hono'
import { refuse } from '../envelope.ts'
import type { Operation } from './operations.ts'

const DEFAULT_TYPES = 'application/json,application/xml,text/xml'
const JSON_TYPE = 'application/json'
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH'])

export const isJson = (type: string): boolean => /[/+]json$/.test(bare(type))
const isXml = (type: string): boolean => /[/+]xml$/.test(bare(type))

/**
 * The type of the answer; 415 and 406 for what the resource does not consume or produce. A missing header counts as JSON,
 * as in practice (platform-facts 4.5); an answer as XML is refused by name.
 * Source: markdown/api-reference/rest-api-explorer/c_SpecifyContentType.md
 */
export function negotiate(c: Context, { row, definition, method }: Operation, bodyLength: number): string {
    const consumes = typesOf(row.consumes || definition.consumes)
    const sent = c.req.header('content-type')
    if (WITH_BODY.has(method) && bodyLength > 0 && sent && !consumes.some(type => fits(sent, type))) {
        refuse(415, 'Unsupported media type', `Content-Type '${sent.slice(0, 100)}' is not supported; supported: ${consumes.join(', ')}`)
    }
    return producedType(c.req.header('accept') || '*/*', typesOf(row.produces || definition.produces))
}

function producedType(accept: string, produces: string[]): string {
    const wanted = accept.split(',').map(bare)
    const possible = produces.filter(type => wanted.some(range => inRange(type, range) || fits(range, type)))
    const [first] = possible
    if (first === undefined) return refuse(406, 'Not acceptable', `Accept '${accept.slice(0, 100)}' is not supported; supported: ${produces.join(', ')}`)
    const json = possible.find(isJson)
    if (json) return json
    // A pattern says nothing about the type: the first that was asked for and is no range itself.
    const type = first.includes('*') || first.includes('%') ? wanted.find(each => fits(each, first)) ?? JSON_TYPE : first
    return isXml(type) ? refuse(406, 'Not acceptable', `An answer as ${type} is not emulated by this instance: accept application/json`) : type
}

function typesOf(list: string | null | undefined): string[] {
    return (list || DEFAULT_TYPES).split(',').map(type => type.trim()).filter(type => type !== '')
}

/** Does a type lie in a range of the Accept header, which may be `*` in either half? */
function inRange(type: string, range: string): boolean {
    const [a = '', b = ''] = bare(type).split('/')
    const [rangeA, rangeB] = range.split('/')
    return (rangeA === '*' || rangeA === a) && (rangeB === '*' || rangeB === b)
}

/** Does a type lie in the definition's pattern, where `*` stands for any characters and `%` for one? Parameters do not count. */
function fits(type: string, pattern: string): boolean {
    const source = [...bare(pattern)].map(char => (char === '*' ? '.*' : char === '%' ? '.' : char.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))).join('')
    return new RegExp(`^${source}$`).test(bare(type))
}

function bare(type: string): string {
    return (type.split(';')[0] ?? '').trim().toLowerCase()
}
