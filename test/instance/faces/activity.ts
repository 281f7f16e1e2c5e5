import { html } from 'hono/html'
import { isJournal } from '../data/column-types.ts'
import type { Column } from '../data/dictionary.ts'
import type { Markup } from '../http/page.ts'
import type { Row, Transaction } from '../platform.ts'
import type { FormField } from './form-field.ts'

/** What people wrote into the journal fields of a record, newest first. Source: markdown/platform-user-interface/c_activity-streams.md. */
export function showActivity(tx: Transaction, row: Row, fields: FormField[]): Markup | '' {
    const journals = new Map(fields.map(({ column }) => column).filter(column => isJournal(column.type)).map(column => [column.name, column]))
    if (journals.size === 0) return ''
    const entries = entriesOf(tx, row, [...journals.keys()])
    const names = authorsOf(tx, entries)
    const entry = (each: Row): Markup => {
        const label = (journals.get(each.element ?? '') as Column).label
        const at = tx.platform.records.display(tx, 'sys_journal_field', 'sys_created_on', each.sys_created_on ?? null)
        return html`<li class="${each.element ?? ''}">
            <p><strong>${names.get(each.sys_created_by ?? '') ?? each.sys_created_by}</strong> ${label} <time datetime="${(each.sys_created_on ?? '').replace(' ', 'T')}Z">${at}</time></p>
            <pre>${each.value ?? ''}</pre></li>`
    }
    return html`<section aria-labelledby="activity"><h2 id="activity">Activity</h2>
        ${entries.length > 0 ? html`<ol class="activity">${entries.map(entry)}</ol>` : html`<p class="empty">Nothing has been written yet.</p>`}</section>`
}

/** Of one second, what was written later comes first. */
function entriesOf({ platform }: Transaction, row: Row, elements: string[]): Row[] {
    const written = platform.rows.find('sys_journal_field', { element_id: row.sys_id ?? '' }).filter(({ element }) => elements.includes(element ?? ''))
    return written.sort((a, b) => (a.sys_created_on ?? '').localeCompare(b.sys_created_on ?? '')).reverse()
}

function authorsOf({ platform }: Transaction, entries: Row[]): Map<string, string> {
    const userNames = [...new Set(entries.map(({ sys_created_by: by }) => by ?? ''))]
    if (userNames.length === 0) return new Map()
    const users = platform.rows.find('sys_user', { where: { kind: 'or', terms: userNames.map(value => ({ kind: 'term', field: 'user_name', operator: 'EXACTLY', value })) } })
    return new Map(users.map(user => [user.user_name ?? '', user.name || (user.user_name ?? '')]))
}
