import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Transaction } from '../platform.ts'
import { facePage } from './face-page.ts'
import { filteredMenus, menusOf, showMenu } from './menu.ts'

/** The home page: the application menus and modules that the user's roles open, filtered by text (platform-facts 10). */
export function showHome(c: Context, tx: Transaction): Response | Promise<Response> {
    const filter = c.req.query('sysparm_filter') ?? ''
    const menus = filteredMenus(menusOf(tx), filter)
    const main = html`<h1>Home</h1>
        <form role="search" class="bar" action="/home.do">
            <label for="menu-filter">Filter navigator</label>
            <input id="menu-filter" name="sysparm_filter" type="search" value="${filter}" autocomplete="off">
            <button type="submit">Filter</button>
            ${filter ? html`<a href="/home.do">Show all</a>` : ''}
        </form>
        ${menus.length === 0 ? html`<p class="empty">${filter ? `No application or module has "${filter}" in its name.` : 'No application is open to you.'}</p>` : ''}
        <nav aria-label="Applications" class="menus">${menus.map(showMenu)}</nav>`
    return facePage(c, tx, { title: 'Home', main, withoutMenu: true })
}
