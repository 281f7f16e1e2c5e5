import fc, { type Arbitrary } from 'fast-check'
import { contract } from './operations.ts'

export interface Schema {
    $ref?: string
    type?: string | string[]
    enum?: unknown[]
    const?: unknown
    pattern?: string
    format?: string
    minLength?: number
    maxLength?: number
    minimum?: number
    maximum?: number
    minItems?: number
    maxItems?: number
    items?: Schema
    properties?: Record<string, Schema>
    required?: string[]
}

const LONGEST_GENERATED = 60
const MANY = 1_000_000

/** What breaks programs: control and bidi characters, emoji, words and writings that the platform or a browser would take for more than text. */
export const HOSTILE = [
    '', ' ', '\u0000', 'a\u0000b', '\u0007\u001b[31m', 'line\r\nbreak\u2028\u2029', '\u202Egnp.exe', '\u2066x\u2069', '\u200B', '\uFEFF', '\uD800', 'x\uDFFF', '👩‍👩‍👧‍👦', '𝕏', 'é', 'İ',
    'NULL', 'null', 'undefined', 'true', '0', '-1', 'NaN', '1e999', '^NQ', 'a^NQactive=true', 'a^ORsys_idISNOTEMPTY', 'a,b', 'javascript:gs.getUserID()', ' JavaScript:alert(1)',
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">x</a>', '<![CDATA[x]]>', '&lt;b&gt;', '[code]<b>x</b>[/code]', '${7*7}', '{{7*7}}', '{0}',
    '__proto__', 'constructor', 'toString', '../../etc/passwd', '%00', '%2e%2e%2f', "'; DROP TABLE incident; --", '" OR ""="', '2026-02-31T00:00:00Z', '2026-01-01', '0000-00-00T00:00:00Z',
]
const FORMATS: Record<string, string[]> = {
    'date-time': ['2031-05-06T12:00:00Z', '2026-02-28T23:59:59.999+14:00', '2026-02-31T00:00:00Z', '0099-01-01T00:00:00Z', '9999-12-31T23:59:59-12:00'],
    'due-date': ['2031-05-06T12:00:00Z', '2031-05-06', '2026-02-31', '9999-12-31', '0000-01-01'],
    'https-url': ['https://security.microsoft.com/securescore?viewid=actions', 'https://a.example/%E2%80%AE'],
    'callback-url': ['https://flow.example/events?sig=1', 'http://127.0.0.1:9/x'],
    guid: ['2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11'],
    email: ['ada@example.com'],
}

const hostile: Arbitrary<unknown> = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
    { weight: 6, arbitrary: fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, [], {}, [[]], ['x'], { a: 1 }, { toString: 'x' }) },
    { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    { weight: 1, arbitrary: fc.nat(600).map((length) => 'é'.repeat(length)) },
)
const huge: Arbitrary<unknown> = fc.constantFrom('x', '<', '👍', '\u202E', '<b>').map((part) => part.repeat(MANY / part.length))

/** Bodies of a schema: well-formed, near misses, and hostile. */
export function bodiesOf(name: string): Arbitrary<unknown> {
    const good = valueOf({ $ref: `#/${name}` })
    const properties = Object.keys(resolved({ $ref: `#/${name}` }).properties ?? {})
    const key = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...properties) }, { weight: 1, arbitrary: fc.constantFrom(...HOSTILE, ...properties.map((known) => `${known}s`)) })
    const missing = fc.tuple(good, key).map(([body, dropped]) => Object.fromEntries(Object.entries(body as object).filter(([each]) => each !== dropped)))
    const changed = fc.tuple(good, fc.array(fc.tuple(key, hostile), { minLength: 1, maxLength: 3 })).map(([body, changes]) => changes.reduce(withValue, body as object))
    return fc.oneof(
        { weight: 40, arbitrary: good },
        { weight: 20, arbitrary: missing },
        { weight: 80, arbitrary: changed },
        { weight: 8, arbitrary: hostile },
        { weight: 1, arbitrary: fc.tuple(good, key, huge).map(([body, each, value]) => withValue(body as object, [each, value])) },
    )
}

/** The same as it goes over the wire: also with a name given twice, cut off, or wrapped. */
export function textsOf(name: string): Arbitrary<string> {
    return fc.tuple(bodiesOf(name), fc.constantFrom('whole', 'whole', 'whole', 'whole', 'whole', 'twice', 'cut', 'array', 'bom')).map(([body, how]) => {
        const text = JSON.stringify(body) ?? ''
        if (how === 'twice') return text.replace(/^\{/, '{"taskId":"first","taskId":{},')
        if (how === 'cut') return text.slice(0, Math.floor(text.length * 0.8))
        if (how === 'array') return `[${text}]`
        return how === 'bom' ? `\uFEFF${text}` : text
    })
}

/** An own member, whatever its name. */
function withValue(body: object, [name, value]: [string, unknown]): object {
    return Object.fromEntries([...Object.entries(body).filter(([each]) => each !== name), [name, value]])
}

function resolved(schema: Schema): Schema {
    return schema.$ref ? resolved((contract.components.schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)] ?? {}) as Schema) : schema
}

export function valueOf(given: Schema): Arbitrary<unknown> {
    const schema = resolved(given)
    if (schema.const !== undefined) return fc.constant(schema.const)
    if (schema.enum) return fc.constantFrom(...schema.enum)
    if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => valueOf({ ...schema, type })))
    if (schema.type === 'null') return fc.constant(null)
    if (schema.type === 'object') return objectOf(schema)
    if (schema.type === 'array') return fc.array(valueOf(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? 5, 5) })
    if (schema.type === 'boolean') return fc.boolean()
    if (schema.type === 'integer') return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 })
    if (schema.type === 'string') return stringOf(schema)
    throw new Error(`no values are made of ${JSON.stringify(schema)}`)
}

function objectOf({ properties = {}, required = [] }: Schema): Arbitrary<unknown> {
    const values = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, valueOf(schema)]))
    return fc.record(values, { requiredKeys: required, noNullPrototype: true })
}

function stringOf({ format, pattern, minLength = 0, maxLength = LONGEST_GENERATED }: Schema): Arbitrary<string> {
    if (format) return fc.constantFrom(...(FORMATS[format] ?? []))
    if (pattern && pattern !== '\\S') return fc.stringMatching(new RegExp(pattern))
    const fits = (text: string): boolean => text.length >= minLength && text.length <= maxLength && (!pattern || new RegExp(pattern).test(text))
    const edges = [minLength, maxLength].filter((length) => length > 0).map((length) => 'w'.repeat(length))
    const hostileFits = [...HOSTILE, ...edges].filter(fits)
    return fc.oneof(fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, LONGEST_GENERATED) }).filter(fits), fc.constantFrom(...hostileFits))
}
