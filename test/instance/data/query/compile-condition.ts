import type { Condition } from '../../platform.ts'
import type { Parameter } from '../database.ts'
import type { Column, Dictionary } from '../dictionary.ts'
import type { FieldPath, FieldPaths } from './field-paths.ts'
import { operatorOf, type Operator } from './operators.ts'
import { relativeMoment } from './relative.ts'

export interface Scope {
    dictionary: Dictionary
    paths: FieldPaths
    params: Parameter[]
    now: number
    /** Set when a condition names a field that does not exist; such a condition is dropped. */
    invalid: boolean
}

type Term = Extract<Condition, { kind: 'term' }>
const FLAT = 50

type Compile = (path: FieldPath, value: string, scope: Scope) => string

/** SQL of a condition; empty when nothing of it applies. */
export function compileCondition(condition: Condition, scope: Scope): string {
    if (condition.kind === 'term') return compileTerm(condition, scope)
    const parts = condition.terms.map(term => compileCondition(term, scope)).filter(part => part !== '')
    return joined(parts, condition.kind === 'and' ? ' AND ' : ' OR ')
}

/** SQLite reads `a OR b OR c` as nested, at most a thousand deep: halves of halves keep a long list flat. */
function joined(parts: string[], word: string): string {
    if (parts.length < 2) return parts[0] ?? ''
    if (parts.length <= FLAT) return `(${parts.join(word)})`
    const middle = Math.ceil(parts.length / 2)
    return `(${joined(parts.slice(0, middle), word)}${word}${joined(parts.slice(middle), word)})`
}

function compileTerm(term: Term, scope: Scope): string {
    const operator = operatorOf(term.operator)
    const path = scope.paths.of(term.field)
    if (!path) {
        scope.invalid = true
        return ''
    }
    if (operator === 'ANYTHING') return ''
    const compile = COMPILERS[operator]
    if (!compile) throw new Error(`Query operator '${operator}' applies to changes and not to stored records`)
    return compile(path, term.value, scope)
}

const bound = (scope: Scope, value: Parameter): string => {
    scope.params.push(value)
    return '?'
}

const isEmpty = (path: FieldPath): string => `(${path.sql} IS NULL${path.column.storage === 'TEXT' ? ` OR ${path.sql} = ''` : ''})`
const isNotEmpty = (path: FieldPath): string => `(${path.sql} IS NOT NULL${path.column.storage === 'TEXT' ? ` AND ${path.sql} <> ''` : ''})`

/** The text `NULL` asks for an empty field (docs: api-reference/scripts/r_SettingAGlideRecordVariableToNull). */
const asksForEmpty = (value: string): boolean => value === '' || value === 'NULL'

/** A value as the column stores it: booleans as 0 and 1, numbers as numbers. */
export function stored(column: Column, value: string): Parameter {
    if (column.type === 'boolean') return value === 'true' || value === '1' ? 1 : value === 'false' || value === '0' ? 0 : value
    if (column.storage === 'TEXT') return value
    return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value
}

const compare = (sign: string): Compile => (path, value, scope) => `${path.sql} ${sign} ${bound(scope, stored(path.column, value))}`

/** A text is looked for in what a reference shows, not in its sys_id (docs: platform-user-interface/r_OpAvailableFiltersQueries). */
const pattern = (before: string, after: string): Compile => (path, value, scope) =>
    `${(scope.paths.displayOf(path.field) ?? path).sql} LIKE ${bound(scope, before + value.replaceAll(/[\\%_]/g, '\\$&') + after)} ESCAPE '\\'`

const compareFields = (sign: string): Compile => (path, value, scope) => {
    const other = scope.paths.of(value)
    if (!other) throw new Error(`Field ${value} of a field comparison does not exist`)
    return `${path.sql} ${sign} ${other.sql}`
}

/** One parameter whatever the number of values, so that the statement stays prepared. */
const among: Compile = (path, value, scope) => {
    const values = value.split(',').map(each => stored(path.column, each))
    return `${path.sql} IN (SELECT value FROM json_each(${bound(scope, JSON.stringify(values))}))`
}

const between: Compile = (path, value, scope) => {
    const [from, to] = value.split('@')
    if (from === undefined || to === undefined) throw new Error(`BETWEEN needs two values, got '${value}'`)
    return `${path.sql} BETWEEN ${bound(scope, stored(path.column, from))} AND ${bound(scope, stored(path.column, to))}`
}

/** `ONToday@<start>@<end>`: the label is for people, the two moments are the condition. */
const on: Compile = (path, value, scope) => between(path, value.split('@').slice(1).join('@'), scope)

const relative = (sign: string): Compile => (path, value, scope) => `${path.sql} ${sign} ${bound(scope, relativeMoment(value, scope.now))}`

const differs: Compile = (path, value, scope) => (asksForEmpty(value) ? isNotEmpty(path) : `(${compare('<>')(path, value, scope)} OR ${path.sql} IS NULL)`)

const instanceOf: Compile = (path, value, scope) => among(path, scope.dictionary.require(value).descendants.join(','), scope)

/**
 * `!=`, `NOT IN` also answer rows where the field is empty, `DOES NOT CONTAIN` passes over them
 * (docs: server-api-reference/c_GlideRecordScopedAPI; the first two reported).
 */
const COMPILERS: Partial<Record<Operator, Compile>> = {
    '=': (path, value, scope) => (asksForEmpty(value) ? isEmpty(path) : compare('=')(path, value, scope)),
    EXACTLY: compare('='),
    '!=': differs,
    '>': compare('>'),
    '>=': compare('>='),
    '<': compare('<'),
    '<=': compare('<='),
    IN: among,
    'NOT IN': (path, value, scope) => `(NOT ${among(path, value, scope)} OR ${path.sql} IS NULL)`,
    LIKE: pattern('%', '%'),
    CONTAINS: pattern('%', '%'),
    'NOT LIKE': (path, value, scope) => `(NOT ${pattern('%', '%')(path, value, scope)} OR ${path.sql} IS NULL)`,
    'DOES NOT CONTAIN': (path, value, scope) => `NOT ${pattern('%', '%')(path, value, scope)}`,
    STARTSWITH: pattern('', '%'),
    ENDSWITH: pattern('%', ''),
    ISEMPTY: isEmpty,
    ISNOTEMPTY: isNotEmpty,
    EMPTYSTRING: path => `${path.sql} = ''`,
    SAMEAS: compareFields('='),
    NSAMEAS: compareFields('<>'),
    GT_FIELD: compareFields('>'),
    LT_FIELD: compareFields('<'),
    GT_OR_EQUALS_FIELD: compareFields('>='),
    LT_OR_EQUALS_FIELD: compareFields('<='),
    BETWEEN: between,
    INSTANCEOF: instanceOf,
    ON: on,
    NOTON: (path, value, scope) => `(NOT ${on(path, value, scope)} OR ${path.sql} IS NULL)`,
    RELATIVEGT: relative('>'),
    RELATIVEGE: relative('>='),
    RELATIVELT: relative('<'),
    RELATIVELE: relative('<='),
    RELATIVEEE: relative('='),
}
