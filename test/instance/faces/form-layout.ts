import type { Table } from '../data/dictionary.ts'
import type { Platform, Row } from '../platform.ts'
import { formSections, type Section } from './columns.ts'
import { isInView } from './views.ts'

/** The sections of a table's form: those installed for the default view, else a sensible choice. */
export function formLayout(platform: Platform, table: Table): Section[] {
    const layouts = platform.cached('form layouts', () => new Map<string, Section[]>())
    const known = layouts.get(table.name) ?? installedForm(platform, table) ?? formSections(table)
    layouts.set(table.name, known)
    return known
}

/** A section without a form of its own is the whole form. Formatters, annotations and splits are left out. */
function installedForm(platform: Platform, table: Table): Section[] | null {
    const { rows } = platform
    const sections = rows.find('sys_ui_section', { name: table.name }).filter(section => !section.sys_user && isInView(platform, section, ''))
    if (sections.length === 0) return null
    const placed = rows.find('sys_ui_form', { name: table.name }).filter(form => isInView(platform, form, ''))
        .flatMap(form => rows.find('sys_ui_form_section', { sys_ui_form: form.sys_id ?? '' }))
    const place = (section: Row): number => Number(placed.find(each => each.sys_ui_section === section.sys_id)?.position ?? 0)
    return sections.sort((a, b) => place(a) - place(b)).map((section, index) => ({
        title: section.caption || (index === 0 ? 'Details' : 'More'),
        columns: elementsOf(platform, section).flatMap(element => table.columns.get(element.element ?? '') ?? []),
    }))
}

function elementsOf({ rows }: Platform, section: Row): Row[] {
    return rows.find('sys_ui_element', { sys_ui_section: section.sys_id ?? '' }).sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
}
