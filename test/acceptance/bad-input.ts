import { contract } from '../fuzz/operations.ts'
import { HOSTILE } from '../fuzz/bodies.ts'

/** A call that takes a body, and a body that it takes. */
export interface Taker {
    name: string
    method: 'POST' | 'PATCH'
    /** Of the ticket whose task is `there`. */
    path: string
    /** The path as the contract writes it. */
    route: string
    schema: string
    body: Record<string, unknown>
    /** The whole that is sent for a body: a batch wraps it. */
    wrap?: (body: unknown) => unknown
}

/** One body, and where its fault is; null where no path can be told. */
export interface Bad {
    text: string
    path: string | null
}

interface Property { $ref?: string; type?: string | string[]; enum?: string[]; pattern?: string; format?: string }
interface Schema { required?: string[]; properties: Record<string, Property> }

const TASK = {
    taskId: 'bad', kind: 'incident', userId: 'admin', taskName: 'Never to be made', description: 'd', priority: 'high', dueDate: '2041-05-06T12:00:00Z',
    recommendationSource: 'microsoft', recommendationCategory: 'Devices', recommendationId: 'r', recommendationUrl: 'https://security.microsoft.com/x',
}

export const TAKERS: Taker[] = [
    { name: 'create', method: 'POST', path: '/m365/tickets', route: '/m365/tickets', schema: 'NewTicket', body: TASK },
    { name: 'batch', method: 'POST', path: '/m365/ticket-batch', route: '/m365/ticket-batch', schema: 'NewTicket', body: TASK, wrap: (body) => ({ tickets: [body] }) },
    {
        name: 'update', method: 'PATCH', path: '/m365/tickets/there', route: '/m365/tickets/{taskId}', schema: 'TicketChange',
        body: { taskName: 'Never to be written', description: 'd', priority: 'low', dueDate: '2041-05-06T12:00:00Z', status: 'cancelled', reason: 'r' },
    },
    {
        name: 'comment', method: 'POST', path: '/m365/tickets/there/comments', route: '/m365/tickets/{taskId}/comments', schema: 'NewComment',
        body: { commentId: 'bad', text: 'Never to be posted', author: 'Adele' },
    },
]

const MILLION = 1_000_000
const KEYS = ['taskId', 'commentId']
/** What would finish the ticket, after which nothing else is written to it. */
const CANCELLING = ['status', 'reason']

function schemaOf({ schema }: Taker): Schema {
    return contract.components.schemas[schema] as Schema
}

function resolved(property: Property): Property {
    return property.$ref ? (contract.components.schemas[property.$ref.slice(property.$ref.lastIndexOf('/') + 1)] as Property) : property
}

const names = (taker: Taker, fits: (property: Property, name: string) => boolean = () => true): string[] =>
    Object.entries(schemaOf(taker).properties).filter(([name, property]) => fits(resolved(property), name)).map(([name]) => name)

const isDate = ({ format = '' }: Property): boolean => ['date-time', 'due-date'].includes(format)

export const sent = ({ wrap = (body) => body }: Taker, body: unknown): string => JSON.stringify(wrap(body))

/** The good body with other values for each of these fields, one at a time. */
function withEach(taker: Taker, fields: string[], values: unknown[]): Bad[] {
    return fields.flatMap((path) => values.map((value) => ({ path, text: sent(taker, { ...taker.body, [path]: value }) })))
}

const whole = (texts: string[]): Bad[] => texts.map((text) => ({ text, path: null }))

/** Bodies that are refused in any case, by class. */
export const CLASSES: Record<string, { code: 'body-invalid' | 'body-not-json'; of: (taker: Taker) => Bad[] }> = {
    'wrong types': { code: 'body-invalid', of: (taker) => withEach(taker, names(taker), [7, true, {}, ['x']]) },
    'missing fields': {
        code: 'body-invalid',
        of: (taker) => (schemaOf(taker).required ?? []).map((path) => ({ path, text: sent(taker, { ...taker.body, [path]: undefined }) })),
    },
    'extra fields': { code: 'body-invalid', of: (taker) => withEach(taker, ['colour', 'sys_id', 'constructor', ' taskName', 'TASKID'], ['x']) },
    'empty and blank keys': { code: 'body-invalid', of: (taker) => withEach(taker, names(taker, (_, name) => KEYS.includes(name)), ['', ' ', '\t', '\u200B', '\u0000', null]) },
    'texts of a million characters': { code: 'body-invalid', of: (taker) => withEach(taker, names(taker, ({ type }) => [type].flat().includes('string')), ['x'.repeat(MILLION)]).map(({ text }) => ({ text, path: null })) },
    'dates without a zone': { code: 'body-invalid', of: (taker) => withEach(taker, names(taker, isDate), ['2041-05-06T12:00:00', '2041-05-06 12:00:00']) },
    'impossible dates': {
        code: 'body-invalid',
        of: (taker) => withEach(taker, names(taker, isDate), ['2041-02-30T12:00:00Z', '2041-13-01T12:00:00Z', '2041-06-31T00:00:00Z', '2041-02-29', '2041-01-01T25:00:00Z', '0000-00-00T00:00:00Z', 'tomorrow']),
    },
    'unknown enum values': { code: 'body-invalid', of: (taker) => withEach(taker, names(taker, (property) => property.enum !== undefined), ['', 'Unknown', 'HIGH', 'high ', 'NULL']) },
    'names given twice': {
        code: 'body-invalid',
        of: (taker) => names(taker).map((path) => ({ path: taker.wrap ? null : path, text: sent(taker, taker.body).replace(`"${path}":`, `"${path}":"first","${path}":`) })),
    },
    'lists and bare values for objects': { code: 'body-invalid', of: (taker) => [[], [taker.body], 'text', 7, true, null].flatMap((value) => whole([sent(taker, value), JSON.stringify(value)])) },
    'broken JSON': {
        code: 'body-not-json',
        of: (taker) => whole([sent(taker, taker.body).slice(0, -1), `${sent(taker, taker.body)}x`, '{', '{a:1}', "{'a':1}", '{"a":01}', '{"a":1,}', 'NaN', 'undefined', '\u0000', '<task/>', '{"a":"\n"}']),
    },
    'no body': { code: 'body-not-json', of: () => whole(['', ' ', '\r\n']) },
}

export interface Hostile {
    field: string
    value: string
    body: Record<string, unknown>
}

/** Texts that mean more than text somewhere: control and bidi characters, emoji, HTML, script, words and operators of the platform. */
export function hostileTexts(taker: Taker): Hostile[] {
    const plain = Object.fromEntries(Object.entries(taker.body).filter(([name]) => !CANCELLING.includes(name)))
    return names(taker, ({ type }) => [type].flat().includes('string')).flatMap((field) => HOSTILE.map((value, index) => {
        const keys = Object.fromEntries(KEYS.filter((key) => key in plain).map((key) => [key, `h-${taker.name}-${field}-${index}`]))
        return { field, value, body: { ...(CANCELLING.includes(field) ? taker.body : plain), ...keys, [field]: value } }
    }))
}

/** What no column of text can hold, the character NUL and half a pair of surrogates, is stored as the character that stands for it. */
export function storable(text: string): string {
    return text.replace(/[\u0000\uD800-\uDFFF]/gu, '\uFFFD')
}
