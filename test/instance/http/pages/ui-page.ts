import type { Context } from 'hono'
import type { Platform, Row, Transaction } from '../../platform.ts'
import { accessDenied } from '../access-denied.ts'
import { loginPath } from '../addresses.ts'
import { asGuest, isPublic } from '../public-access.ts'
import type { InstanceEnv } from '../variables.ts'
import { renderJelly } from './jelly.ts'

/** The UI page under this address; null when there is none (platform-facts 10, install-protocol 6). */
export function uiPageAt(platform: Platform, c: Context<InstanceEnv>): Response | Promise<Response> | null {
    const found = findPage(platform, c.req.path.slice(1))
    if (!found) return null
    const tx = c.get('transaction') ?? (isPublicPage(platform, found) ? asGuest(platform) : null)
    if (!tx) return c.redirect(loginPath(pathAndQuery(c)), 302)
    if (!mayRead(tx, found)) return accessDenied(c, tx)
    if (found.direct !== '1') throw new Error(`UI page '${found.name}' has direct=false, whose page frame is not emulated`)
    return c.html(renderJelly(tx, found.html ?? '', found.name ?? ''))
}

export function pathAndQuery(c: Context): string {
    const url = new URL(c.req.url)
    return `${url.pathname}${url.search}`
}

function findPage(platform: Platform, endpoint: string): Row | null {
    if (!endpoint.endsWith('.do')) return null
    const byEndpoint = platform.rows.first('sys_ui_page', { endpoint })
    if (byEndpoint) return byEndpoint
    // Pages of the global scope have no endpoint: their name is their address.
    const byName = platform.rows.first('sys_ui_page', { name: endpoint.slice(0, -'.do'.length) })
    return byName && !byName.endpoint ? byName : null
}

/** `sys_public` names a page as its address does, or by its bare name (markdown/platform-security/authentication/t_MakeAPagePublic.md). */
function isPublicPage(platform: Platform, { endpoint, name }: Row): boolean {
    return [endpoint?.replace(/\.do$/, ''), name].some(each => Boolean(each) && isPublic(platform, each ?? ''))
}

/** An ACL may name the page by its address or by its bare name. */
function mayRead(tx: Transaction, { endpoint, name }: Row): boolean {
    const names = new Set([endpoint?.replace(/\.do$/, '') ?? '', name ?? ''].filter(each => each !== ''))
    return tx.platform.access.page(tx, [...names])
}
