import { html } from 'hono/html'
import type { Table } from '../data/dictionary.ts'
import type { Markup } from '../http/page.ts'
import type { Platform, Row } from '../platform.ts'

/** Below the form in any case. */
const SHOWN_FORMATTERS = new Set(['activity.xml'])

/** The elements of an installed layout that a face leaves out, by name: columns of other tables, formatters, annotations. */
export function unshownOf(elements: Row[]): string[] {
    return elements.flatMap(({ element, type, sys_ui_formatter: formatter }) => {
        const name = element ?? ''
        if (type === 'formatter') return SHOWN_FORMATTERS.has(name) ? [] : [name || formatter || 'a formatter']
        if (type === 'annotation') return ['an annotation']
        // `.begin_split` and its kind only place what stands between them.
        return name.includes('.') && !name.startsWith('.') ? [name] : []
    })
}

/** What an application put on the forms and lists of a table to be pressed, or to run in the browser. */
export function idleOn(platform: Platform, table: Table): string[] {
    const idle = platform.cached('idle parts of forms and lists', () => ({
        'the UI action': platform.rows.find('sys_ui_action', { active: '1' }),
        'the client script': platform.rows.find('sys_script_client', { active: '1' }),
    }))
    return Object.entries(idle).flatMap(([kind, rows]) =>
        rows.filter(row => row.table === 'global' || table.ancestors.includes(row.table ?? '')).map(({ name }) => `${kind} '${name ?? ''}'`))
}

export function showUnshown(names: string[]): Markup {
    return names.length > 0 ? html`<p class="hint">Not emulated here: ${names.join(', ')}.</p>` : html``
}
