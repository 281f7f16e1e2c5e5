import { html } from 'hono/html'
import type { Table } from '../data/dictionary.ts'
import type { Markup } from '../http/page.ts'
import type { Platform, Row } from '../platform.ts'
import { unpressable } from './ui-actions.ts'

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

/** What an application put on the forms and lists of a table that runs in the browser, or has no place here. */
export function idleOn(platform: Platform, table: Table): string[] {
    const scripts = platform.cached('client scripts', () => platform.rows.find('sys_script_client', { active: '1' }))
    const here = scripts.filter(row => row.table === 'global' || table.ancestors.includes(row.table ?? ''))
    return [...unpressable(platform, table), ...here.map(({ name }) => `the client script '${name ?? ''}'`)]
}

export function showUnshown(names: string[]): Markup {
    return names.length > 0 ? html`<p class="hint">Not emulated here: ${names.join(', ')}.</p>` : html``
}
