import type { Context } from 'hono'
import { html } from 'hono/html'
import { contentSecurityPolicy, page } from '../http/page.ts'
import type { Markup } from '../http/page.ts'
import type { Row, Transaction } from '../platform.ts'

/** The home page: the application menus and modules that the user's roles open (platform-facts 10). */
export function showHome(c: Context, tx: Transaction): Response | Promise<Response> {
    const menus = inOrder(tx.platform.rows.find('sys_app_application', { active: '1' })).filter(menu => isOpenTo(tx, menu.roles))
    const main = html`<h1>Home</h1>
        <nav aria-label="Applications">${menus.map(menu => showMenu(tx, menu))}</nav>`
    c.header('Content-Security-Policy', contentSecurityPolicy())
    return c.html(page({ title: 'Home', user: tx.user, main }))
}

function showMenu(tx: Transaction, menu: Row): Markup | '' {
    const modules = inOrder(tx.platform.rows.find('sys_app_module', { application: menu.sys_id ?? '', active: '1' })).filter(module => isOpenTo(tx, module.roles))
    if (modules.length === 0) return ''
    return html`<h2>${menu.title ?? menu.name}</h2>
        <ul>${modules.map(showModule)}</ul>`
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
        case 'NEW': return `/${module.name}.do?sys_id=-1`
        case 'DIRECT': return pathOf(module.query ?? '')
        default: return null
    }
}

/** Arguments of a module are mostly written without the leading slash; another site is refused. */
function pathOf(given: string): string | null {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(given)) return null
    return given.startsWith('/') ? given : `/${given}`
}

function inOrder(rows: Row[]): Row[] {
    return rows.sort((a, b) => Number(a.order ?? 0) - Number(b.order ?? 0) || (a.title ?? '').localeCompare(b.title ?? ''))
}

/** A menu without roles is open to everybody who is signed in. */
function isOpenTo(tx: Transaction, roles: string | null | undefined): boolean {
    const names = (roles ?? '').split(',').map(name => name.trim()).filter(name => name !== '')
    return names.length === 0 || names.some(name => tx.platform.access.hasRole(tx, name))
}
