import type { Table } from '../data/dictionary.ts'
import type { Platform, Row } from '../platform.ts'
import { formSections, type Section } from './columns.ts'
import { unshownOf } from './unshown.ts'
import { isInView } from './views.ts'

export interface FormLayout {
    sections: Section[]
    /** Names of what the form has and a face does not show. */
    unshown: string[]
}

/** The sections of a table's form: those installed for the default view, else a sensible choice. */
export function formLayout(platform: Platform, table: Table): FormLayout {
    const layouts = platform.cached('form layouts', () => new Map<string, FormLayout>())
    const known = layouts.get(table.name) ?? installedForm(platform, table) ?? { sections: formSections(table), unshown: [] }
    layouts.set(table.name, known)
    return known
}

/** A section without a form of its own is the whole form. */
function installedForm(platform: Platform, table: Table): FormLayout | null {
    const { rows } = platform
    const sections = rows.find('sys_ui_section', { name: table.name }).filter(section => !section.sys_user && isInView(platform, section, ''))
    if (sections.length === 0) return null
    const placed = rows.find('sys_ui_form', { name: table.name }).filter(form => isInView(platform, form, ''))
        .flatMap(form => rows.find('sys_ui_form_section', { sys_ui_form: form.sys_id ?? '' }))
    const place = (section: Row): number => Number(placed.find(each => each.sys_ui_section === section.sys_id)?.position ?? 0)
    const layout = sections.sort((a, b) => place(a) - place(b)).map((section, index) => ({
        title: section.caption || (index === 0 ? 'Details' : 'More'),
        elements: elementsOf(platform, section),
    }))
    return {
        sections: layout.map(({ title, elements }) => ({ title, columns: elements.flatMap(({ element }) => table.columns.get(element ?? '') ?? []) })),
        unshown: layout.flatMap(({ elements }) => unshownOf(elements)),
    }
}

function elementsOf({ rows }: Platform, section: Row): Row[] {
    return rows.find('sys_ui_element', { sys_ui_section: section.sys_id ?? '' }).sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
}
