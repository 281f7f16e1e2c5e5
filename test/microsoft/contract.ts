import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { parse } from 'yaml'

// Read at run time and judged by ajv itself: a second opinion on the validators that the app was built with.
const CONTRACT = new URL('../../src/contract/openapi.yaml', import.meta.url)
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i

const document = parse(readFileSync(CONTRACT, 'utf8')) as { components: { schemas: Record<string, object> } }
const validators = new Map<string, ValidateFunction>()
const ajv = makeAjv()

/** What is wrong with `value` by the contract's schema `name`, one line a problem; empty when it fits. */
export function problemsWith(name: string, value: unknown): string[] {
    const validate = validators.get(name) ?? ajv.compile({ $ref: `contract#/components/schemas/${name}` })
    validators.set(name, validate)
    return validate(value) ? [] : (validate.errors ?? []).map(problemText)
}

/** Throws when `value` does not fit the contract's schema `name`. */
export function mustFit(name: string, value: unknown): void {
    const problems = problemsWith(name, value)
    if (problems.length > 0) throw new Error(`not as the contract says (${name}): ${problems.join('; ')}`)
}

function makeAjv(): Ajv2020 {
    const made = new Ajv2020({ allErrors: true, strict: false })
    made.addFormat('date-time', (text) => DATE_TIME.test(text) && !Number.isNaN(Date.parse(text)) && isDay(text.slice(0, 10)))
    made.addFormat('due-date', (text) => !Number.isNaN(Date.parse(text)) && isDay(text.slice(0, 10)))
    made.addFormat('guid', GUID)
    made.addFormat('email', /^[^\s@]+@[^\s@]+$/)
    made.addFormat('https-url', (text) => URL.canParse(text) && text.startsWith('https:'))
    made.addFormat('callback-url', (text) => URL.canParse(text) && /^https?:/.test(text))
    made.addSchema(document, 'contract')
    return made
}

/** `Date.parse` takes 31 February for 3 March. */
function isDay(text: string): boolean {
    const midnight = Date.parse(`${text}T00:00:00Z`)
    return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text)
}

function problemText(error: ErrorObject): string {
    return `${error.instancePath || '/'} ${error.message ?? error.keyword}`
}
