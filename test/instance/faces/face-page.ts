import type { Context } from 'hono'
import { html } from 'hono/html'
import { accessDeniedText } from '../http/access-denied.ts'
import { contentSecurityPolicy, page } from '../http/page.ts'
import type { Markup } from '../http/page.ts'
import type { Transaction } from '../platform.ts'
import { menusOf, showMenu } from './menu.ts'
import { takeNotices, type Notice } from './notices.ts'

export interface Face {
    title: string
    main: Markup
    /** Shown above the page, besides what the page before left and what scripts said. */
    notices?: Notice[]
    status?: 200 | 400 | 403 | 404 | 409 | 422
    /** The home page is the menu. */
    withoutMenu?: boolean
}

/** A page of the instance for somebody who is signed in: menu, notices, and no script. */
export function facePage(c: Context, tx: Transaction, { title, main, notices = [], status = 200, withoutMenu = false }: Face): Response | Promise<Response> {
    c.header('Content-Security-Policy', contentSecurityPolicy())
    const said = distinct([...takeNotices(c), ...notices, ...tx.messages])
    const menu = withoutMenu ? null : html`<details class="all"><summary>All</summary><nav aria-label="Applications" class="menus">${menusOf(tx).map(showMenu)}</nav></details>`
    return c.html(page({ title, user: tx.user, main: html`${said.map(showNotice)}${main}`, ...(menu && { menu }) }), status)
}

export function refusedPage(c: Context, tx: Transaction): Response | Promise<Response> {
    return facePage(c, tx, { ...accessDeniedText(), status: 403 })
}

function showNotice({ kind, text }: Notice): Markup {
    return kind === 'error' ? html`<p class="error" role="alert">${text}</p>` : html`<p class="info" role="status">${text}</p>`
}

function distinct(notices: Notice[]): Notice[] {
    return [...new Map(notices.map(notice => [`${notice.kind} ${notice.text}`, notice])).values()]
}
