import type { Context } from 'hono'
import { refuse } from '../envelope.ts'
import type { Operation } from './operations.ts'

const DEFAULT_TYPES = 'application/json,application/xml,text/xml'
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH'])

/** 415 and 406 as documented; a missing header counts as JSON, as in practice (platform-facts 4.5). */
export function checkMediaTypes(c: Context, { row, definition, method }: Operation, bodyLength: number): void {
    const consumes = typesOf(row.consumes || definition.consumes)
    const sent = c.req.header('content-type')
    if (WITH_BODY.has(method) && bodyLength > 0 && sent && !consumes.some(type => matches(sent, type))) {
        refuse(415, 'Unsupported media type', `Content-Type '${sent.slice(0, 100)}' is not supported; supported: ${consumes.join(', ')}`)
    }
    const produces = typesOf(row.produces || definition.produces)
    const accepted = (c.req.header('accept') || '*/*').split(',')
    if (!accepted.some(range => produces.some(type => matches(type, range)))) {
        refuse(406, 'Not acceptable', `Accept '${accepted.join(',').slice(0, 100)}' is not supported; supported: ${produces.join(', ')}`)
    }
}

function typesOf(list: string | null | undefined): string[] {
    return (list || DEFAULT_TYPES).split(',').map(type => type.trim()).filter(type => type !== '')
}

/** Does `type` lie in `range`, which may be `*` in either half? Parameters do not count. */
function matches(type: string, range: string): boolean {
    const [a = '', b = ''] = bare(type).split('/')
    const [rangeA, rangeB] = bare(range).split('/')
    return (rangeA === '*' || rangeA === a) && (rangeB === '*' || rangeB === b)
}

function bare(type: string): string {
    return (type.split(';')[0] ?? '').trim().toLowerCase()
}
