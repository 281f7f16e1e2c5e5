import { html } from 'hono/html'
import { isReference } from '../data/column-types.ts'
import type { Markup } from '../http/page.ts'
import type { Condition, Transaction } from '../platform.ts'
import type { FormField } from './form-field.ts'

const MOST = 100
const MOST_SUGGESTIONS = 5

/**
 * Names to complete from, once for each table that fields of the form refer to. Whoever may not read the table gets none
 * (markdown/platform-administration/c_AutoCompleteForReferenceFields.md); tasks are told by number, so a first hundred helps nobody.
 */
export function showReferenceChoices(tx: Transaction, fields: FormField[]): Markup[] {
    const targets = new Set(fields.filter(({ column, writable }) => writable && isReference(column.type)).map(({ column }) => column.reference ?? ''))
    return [...targets].map(target => html`<datalist id="names.${target}">${namesOf(tx, target, null, MOST).map(name => html`<option value="${name}"></option>`)}</datalist>`)
}

/** Names that begin with what was typed, for a reference that nothing was found for. */
export function suggestionsFor(tx: Transaction, target: string, typed: string): string[] {
    return namesOf(tx, target, typed, MOST_SUGGESTIONS)
}

function namesOf(tx: Transaction, name: string, typed: string | null, limit: number): string[] {
    const { access, dictionary, records } = tx.platform
    const target = dictionary().table(name)
    const display = target?.displayColumn ? target.columns.get(target.displayColumn) : undefined
    if (!target || !display || isReference(display.type) || !access.record(tx, target.name, 'read', null)) return []
    if (typed === null && target.ancestors.includes('task')) return []
    const terms: Condition[] = [{ kind: 'term', field: display.name, operator: typed === null ? 'ISNOTEMPTY' : 'STARTSWITH', value: typed ?? '' }]
    if (target.columns.has('active')) terms.push({ kind: 'term', field: 'active', operator: '=', value: '1' })
    const found = records.select(tx, target.name, { where: { kind: 'and', terms }, orderBy: [{ field: display.name, descending: false }], limit })
    const readable = found.filter(row => access.record(tx, target.name, 'read', row) && access.field(tx, target.name, display.name, 'read', row))
    return [...new Set(readable.map(row => records.display(tx, target.name, display.name, row[display.name] ?? null)))]
}
