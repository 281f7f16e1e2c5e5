import { html } from 'hono/html'
import { isReference } from '../data/column-types.ts'
import type { Column, Table } from '../data/dictionary.ts'
import { parseEncodedQuery } from '../data/query/encoded.ts'
import type { Markup } from '../http/page.ts'
import type { Condition, Transaction } from '../platform.ts'
import { choiceLabel } from '../records/choices.ts'
import { listAddress, withConditions, type ListRequest } from './list-request.ts'

const WORDS: Record<string, string> = {
    LIKE: 'contains', CONTAINS: 'contains', 'NOT LIKE': 'does not contain', 'DOES NOT CONTAIN': 'does not contain', STARTSWITH: 'starts with', ENDSWITH: 'ends with',
    IN: 'is one of', 'NOT IN': 'is not one of', ISEMPTY: 'is empty', ISNOTEMPTY: 'is not empty', ANYTHING: 'is anything', EMPTYSTRING: 'is empty string',
    BETWEEN: 'between', SAMEAS: 'is same as', NSAMEAS: 'is different from', INSTANCEOF: 'is a', ON: 'on', NOTON: 'not on',
}
const WITHOUT_VALUE = new Set(['ISEMPTY', 'ISNOTEMPTY', 'ANYTHING', 'EMPTYSTRING'])

/**
 * The conditions of a list, from the most general to the most specific. A breadcrumb removes all the conditions to its right,
 * the separator before it removes that condition only. Source: markdown/platform-user-interface/c_UsingFiltersAndBreadcrumbs.md.
 */
export function showBreadcrumbs(tx: Transaction, table: Table, request: ListRequest): Markup {
    const parts = conditionsOf(request.conditions)
    const link = (kept: string[]): string => listAddress(request, { query: withConditions(request, kept.join('^')) })
    return html`<nav aria-label="Filter"><ol class="crumbs">
        <li>${parts.length > 0 ? html`<a href="${link([])}">All</a>` : html`<span aria-current="page">All</span>`}</li>
        ${parts.map((part, index) => {
            const text = described(tx, table, part)
            return html`<li><a href="${link(parts.filter((_, other) => other !== index))}" aria-label="Remove the condition ${text}">&gt;</a>
                <a href="${link(parts.slice(0, index + 1))}">${text}</a></li>`
        })}
    </ol></nav>`
}

/** `^OR` belongs to the condition before it. */
function conditionsOf(conditions: string): string[] {
    const parts: string[] = []
    for (const part of conditions.split('^').filter(each => each !== '' && each !== 'EQ')) {
        if (part.startsWith('OR') && parts.length > 0) parts.push(`${parts.pop()}^${part}`)
        else parts.push(part)
    }
    return parts
}

function described(tx: Transaction, table: Table, part: string): string {
    const { where } = parseEncodedQuery(part.replace(/^NQ/, ''))
    return `${part.startsWith('NQ') ? 'or ' : ''}${where ? inWords(tx, table, where) : part}`
}

function inWords(tx: Transaction, table: Table, condition: Condition): string {
    if (condition.kind !== 'term') return condition.terms.map(term => inWords(tx, table, term)).join(` ${condition.kind} `)
    const walked = walk(tx, table, condition.field.split('.'))
    const label = walked.length > 0 ? walked.map(({ column }) => column.label).join('.') : condition.field
    const operator = WORDS[condition.operator] ?? condition.operator
    if (WITHOUT_VALUE.has(condition.operator)) return `${label} ${operator}`
    const last = walked[walked.length - 1]
    const value = last ? valueInWords(tx, last, condition.value) : condition.value
    return `${label} ${operator} ${value === '' ? '(empty)' : value}`
}

interface Step {
    table: Table
    column: Column
}

/** The columns of a dot-walked field; empty when there is no such field. */
function walk(tx: Transaction, table: Table, [first = '', ...rest]: string[]): Step[] {
    const column = table.columns.get(first)
    if (!column) return []
    if (rest.length === 0) return [{ table, column }]
    const target = column.reference && isReference(column.type) ? tx.platform.dictionary().table(column.reference) : undefined
    const further = target ? walk(tx, target, rest) : []
    return further.length > 0 ? [{ table, column }, ...further] : []
}

const SYS_ID = /^[0-9a-f]{32}$/

/** A reference is looked up for its name only when the user may read the records of its table. */
function valueInWords(tx: Transaction, { table, column }: Step, value: string): string {
    const { access, records } = tx.platform
    return value.split(',').map(each => {
        if (column.type === 'boolean') return each === '1' || each === 'true' ? 'true' : 'false'
        if (isReference(column.type)) return SYS_ID.test(each) && column.reference && access.record(tx, column.reference, 'read', null) ? records.display(tx, table.name, column.name, each) : each
        return choiceLabel(tx.platform, table, column, each) ?? each
    }).join(', ')
}
