import { Hono } from 'hono'
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Table } from '../data/dictionary.ts'
import { localPath, loginPath } from '../http/addresses.ts'
import { page } from '../http/page.ts'
import { imageAt } from '../http/pages/assets.ts'
import { pathAndQuery, uiPageAt } from '../http/pages/ui-page.ts'
import type { InstanceEnv } from '../http/variables.ts'
import type { Platform, Transaction } from '../platform.ts'
import { showForm } from './form.ts'
import { showHome } from './home.ts'
import { showList } from './list.ts'
import { pressOnList } from './press-action.ts'
import { saveForm } from './save-form.ts'

const HOME = ['/', '/home.do', '/navpage.do']
const LIST_ADDRESS = /^\/([a-z0-9_]+)_list\.do$/
const FORM_ADDRESS = /^\/([a-z0-9_]+)\.do$/

/** What a person opens in a browser: home, lists, forms and the UI pages of apps. The last routes of the instance. */
export function faceRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    for (const path of HOME) routes.get(path, c => asUser(c, tx => showHome(c, tx)))
    routes.get('/favicon.ico', c => c.body(null, 204))
    // The frame of the classic interface; here the page alone.
    routes.get('/nav_to.do', c => c.redirect(localPath(`/${(c.req.query('uri') ?? '').replace(/^\/+/, '')}`), 302))
    routes.get('*', c => {
        const uiPage = uiPageAt(platform, c) ?? imageAt(platform, c)
        if (uiPage) return uiPage
        const list = tableAt(platform, c, LIST_ADDRESS)
        if (list) return asUser(c, tx => showList(c, tx, list))
        const form = tableAt(platform, c, FORM_ADDRESS)
        return form ? asUser(c, tx => showForm(c, tx, form)) : notFound(c)
    })
    routes.post('*', c => {
        const list = tableAt(platform, c, LIST_ADDRESS)
        if (list) return asUser(c, tx => pressOnList(c, tx, list))
        const form = tableAt(platform, c, FORM_ADDRESS)
        return form ? asUser(c, tx => saveForm(c, tx, form)) : notFound(c)
    })
    return routes
}

type Answer = Response | Promise<Response>

/** Whoever is not signed in does so first, and comes back. A form that was posted is gone then, so it is opened again. */
function asUser(c: Context<InstanceEnv>, show: (tx: Transaction) => Answer): Answer {
    const tx = c.get('transaction')
    return tx ? show(tx) : c.redirect(loginPath(pathAndQuery(c)), 302)
}

function tableAt(platform: Platform, c: Context, address: RegExp): Table | undefined {
    const name = address.exec(c.req.path)?.[1]
    return name ? platform.dictionary().table(name) : undefined
}

function notFound(c: Context<InstanceEnv>): Answer {
    const main = html`<h1>Page not found</h1><p>This instance has no page at ${c.req.path}.</p>`
    return c.html(page({ title: 'Page not found', user: c.get('transaction')?.user ?? null, main }), 404)
}
