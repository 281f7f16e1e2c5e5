import { html } from 'hono/html'
import type { Markup } from '../http/page.ts'
import type { Platform, Row, Transaction } from '../platform.ts'

/** An application menu and the modules of it that a user sees. */
export interface Menu {
    title: string
    modules: Row[]
}

interface InstalledMenu {
    menu: Row
    modules: Row[]
}

/**
 * The menus and modules that the user's roles open. A module asks for the roles of its menu as well as its own, unless it
 * overrides them. Source: markdown/application-development/automated-test-framework-atf/test-steps-app-navigator-category.md.
 */
export function menusOf(tx: Transaction): Menu[] {
    return installedMenus(tx.platform).flatMap(({ menu, modules }) => {
        const isOpen = isOpenTo(tx, menu.roles)
        const seen = modules.filter(module => (isOpen || module.override_menu_roles === '1') && isOpenTo(tx, module.roles))
        return seen.length > 0 ? [{ title: menu.title ?? menu.name ?? '', modules: seen }] : []
    })
}

/** As the navigation filter does: menus whose title has the text keep all modules, the others those that have it. */
export function filteredMenus(menus: Menu[], filter: string): Menu[] {
    const wanted = filter.trim().toLowerCase()
    const has = (text: string | null | undefined): boolean => (text ?? '').toLowerCase().includes(wanted)
    return menus.flatMap(menu => {
        const modules = has(menu.title) ? menu.modules : menu.modules.filter(module => module.link_type !== 'SEPARATOR' && has(module.title))
        return modules.length > 0 ? [{ ...menu, modules }] : []
    })
}

export function showMenu({ title, modules }: Menu): Markup {
    return html`<section class="menu"><h2>${title}</h2>
        <ul>${modules.map(showModule)}</ul></section>`
}

function showModule(module: Row): Markup {
    if (module.link_type === 'SEPARATOR') return html`<li><strong>${module.title ?? ''}</strong></li>`
    const address = addressOf(module)
    if (!address) return html`<li>${module.title ?? ''} (link type ${module.link_type ?? 'none'} is not emulated)</li>`
    return html`<li><a href="${address}">${module.title ?? ''}</a></li>`
}

function addressOf(module: Row): string | null {
    const query = module.filter || module.query || ''
    switch (module.link_type) {
        case 'LIST': return `/${module.name}_list.do${query ? `?${new URLSearchParams({ sysparm_query: query })}` : ''}`
        case 'NEW': return `/${module.name}.do?${new URLSearchParams({ sys_id: '-1', ...(query && { sysparm_query: query }) })}`
        case 'DIRECT': return pathOf(module.query ?? '')
        default: return null
    }
}

/** Arguments of a module are mostly written without the leading slash; another site is refused. */
function pathOf(given: string): string | null {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(given)) return null
    return given.startsWith('/') ? given : `/${given}`
}

/** Menus and modules are application files, so one reading lasts for a configuration generation. */
function installedMenus({ cached, rows }: Platform): InstalledMenu[] {
    return cached('application menus', () => {
        const modules = inOrder(rows.find('sys_app_module', { active: '1' }))
        return inOrder(rows.find('sys_app_application', { active: '1' }))
            .map(menu => ({ menu, modules: modules.filter(module => module.application === menu.sys_id) }))
    })
}

function inOrder(rows: Row[]): Row[] {
    return rows.sort((a, b) => Number(a.order ?? 0) - Number(b.order ?? 0) || (a.title ?? '').localeCompare(b.title ?? ''))
}

/** A menu without roles is open to everybody who is signed in. */
function isOpenTo(tx: Transaction, roles: string | null | undefined): boolean {
    const names = (roles ?? '').split(',').map(name => name.trim()).filter(name => name !== '')
    return names.length === 0 || names.some(name => tx.platform.access.hasRole(tx, name))
}
