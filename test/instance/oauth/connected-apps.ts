import { Hono } from 'hono'
import type { Context } from 'hono'
import { html } from 'hono/html'
import { localPath, loginPath } from '../http/addresses.ts'
import { contentSecurityPolicy, page } from '../http/page.ts'
import type { Markup } from '../http/page.ts'
import type { InstanceEnv } from '../http/variables.ts'
import type { Platform, Row, Transaction } from '../platform.ts'
import { endToken, isAlive, issuedTokens } from './tokens.ts'

/** Own tokens for everybody, all of them for `oauth_admin` (markdown/platform-security/authentication/t_ManageTokens.md). */
const MINE = '/my_connected_apps.do'
const ALL = '/oauth_credential_list.do'

/** My Connected Apps and Manage Tokens: what was issued to whom until when, never its value; and Revoke Access. */
export function connectedAppRoutes(platform: Platform): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    for (const path of [MINE, ALL]) {
        routes.get(path, c => {
            const tx = c.get('transaction')
            return tx ? show(platform, c, tx) : c.redirect(loginPath(path), 302)
        })
    }
    routes.post('/oauth_credential.do', async c => {
        const tx = c.get('transaction')
        const { sys_id: sysId, sysparm_goto_url: goTo } = await c.req.parseBody()
        const mayRevoke = tx && visible(platform, tx, ALL).some(token => token.sys_id === sysId)
        if (!mayRevoke) return c.text('There is no such token, or it is not yours', 403)
        endToken(platform, String(sysId))
        return c.redirect(localPath(String(goTo ?? MINE)), 302)
    })
    return routes
}

function visible(platform: Platform, tx: Transaction, path: string): Row[] {
    const all = path === ALL && platform.access.hasRole(tx, 'oauth_admin')
    return issuedTokens(platform, all ? null : tx.user.sysId)
}

function show(platform: Platform, c: Context<InstanceEnv>, tx: Transaction): Response | Promise<Response> {
    const title = c.req.path === MINE ? 'My Connected Apps' : 'Manage Tokens'
    const tokens = visible(platform, tx, c.req.path)
    const main = html`<h1>${title}</h1>
        ${tokens.length === 0 ? html`<p>No application has access.</p>` : html`<table>
            <thead><tr><th scope="col">Name</th><th scope="col">User</th><th scope="col">Type</th><th scope="col">Scope</th><th scope="col">Expires</th><th scope="col">Access</th></tr></thead>
            <tbody>${tokens.map(token => line(platform, c, tx, token))}</tbody>
        </table>`}`
    c.header('Content-Security-Policy', contentSecurityPolicy())
    return c.html(page({ title, user: tx.user, main }))
}

function line(platform: Platform, c: Context, tx: Transaction, token: Row): Markup {
    const name = platform.rows.get('oauth_entity', token.peer ?? '')?.name ?? ''
    const user = platform.rows.get('sys_user', token.user ?? '')?.user_name ?? ''
    return html`<tr><td>${name}</td><td>${user}</td><td>${token.type === 'access_token' ? 'Access Token' : 'Refresh Token'}</td><td>${token.scope}</td><td>${token.expires}</td>
        <td>${isAlive(platform, token) ? revokeForm(c, tx, token) : 'Expired'}</td></tr>`
}

function revokeForm(c: Context, tx: Transaction, token: Row): Markup {
    return html`<form method="post" action="/oauth_credential.do">
            <input type="hidden" name="sysparm_ck" value="${tx.session?.token ?? ''}">
            <input type="hidden" name="sysparm_goto_url" value="${c.req.path}">
            <input type="hidden" name="sys_id" value="${token.sys_id}">
            <button type="submit">Revoke Access</button>
        </form>`
}
