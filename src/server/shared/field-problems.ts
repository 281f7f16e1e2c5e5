import type { ValidationError } from '../contract/validators.js'
import type { FieldProblem } from './refusal.ts'

const MOST_PROBLEMS = 100
const MOST_NAME_CHARACTERS = 100
const CODES: Record<string, FieldProblem['code']> = {
    required: 'required', additionalProperties: 'unknown', type: 'type', enum: 'value', const: 'value',
    minLength: 'length', maxLength: 'length', pattern: 'format', format: 'format', minimum: 'range', maximum: 'range', maxItems: 'range', minItems: 'range',
}

/** The contract's formats in words; a reader does not know them by name. */
const FORMATS: Record<string, string> = {
    'callback-url': 'must be an https address without a sign-in, a fragment or spaces',
    'https-url': 'must be an https address without a sign-in or spaces',
    'date-time': 'must be a date and time such as 2026-01-31T12:00:00Z',
    'due-date': 'must be a date and time such as 2026-01-31T12:00:00Z, or a date such as 2026-01-31',
    email: 'must be an e-mail address',
    guid: 'must have 32 hexadecimal digits in five groups: 00000000-0000-0000-0000-000000000000',
}

/** The validator's errors in the contract's words, each with the field's name; an unknown name with the nearest known one. */
export function fieldProblems(errors: ValidationError[], known: string[]): FieldProblem[] {
    return errors.slice(0, MOST_PROBLEMS).map((error) => ({ path: pathOf(error), code: codeOf(error), message: messageOf(error, known) }))
}

function codeOf(error: ValidationError): FieldProblem['code'] {
    const code = CODES[error.keyword]
    if (!code) throw new Error(`The contract uses the keyword ${error.keyword}, which has no problem code`)
    return code
}

function pathOf(error: ValidationError): string {
    const own = error.instancePath.slice(1).replace(/\//g, '.')
    const named = error.params['missingProperty'] ?? error.params['additionalProperty']
    return named === undefined ? own : [own, shortened(String(named))].filter(Boolean).join('.')
}

function messageOf(error: ValidationError, known: string[]): string {
    if (error.keyword === 'required') return 'is required'
    if (error.keyword === 'additionalProperties') return unknownName(String(error.params['additionalProperty']), known)
    const allowed = error.params['allowedValues']
    if (Array.isArray(allowed)) return `must be one of ${allowed.join(', ')}`
    const format = error.keyword === 'format' ? FORMATS[String(error.params['format'])] : undefined
    return format ?? shortened(error.message ?? 'does not fit', 400)
}

function unknownName(name: string, known: string[]): string {
    const nearest = nearestName(name, known)
    return nearest ? `is not known; did you mean ${nearest}?` : `is not known; known are ${known.join(', ')}`
}

/** The known name within three edits, or null. */
export function nearestName(name: string, known: string[]): string | null {
    const measured = known.map((candidate) => ({ candidate, edits: editsBetween(shortened(name).toLowerCase(), candidate.toLowerCase()) }))
    const best = measured.sort((one, other) => one.edits - other.edits)[0]
    return best && best.edits <= 3 ? best.candidate : null
}

/** Levenshtein's distance. */
function editsBetween(one: string, other: string): number {
    let row = Array.from({ length: other.length + 1 }, (_none, index) => index)
    for (let i = 1; i <= one.length; i++) {
        const next = [i]
        for (let j = 1; j <= other.length; j++) {
            const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
            next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
        }
        row = next
    }
    return row[other.length] ?? 0
}

function shortened(text: string, length = MOST_NAME_CHARACTERS): string {
    return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}
