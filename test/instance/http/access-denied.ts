import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Transaction } from '../platform.ts'
import { page } from './page.ts'

/** For a person; callers of an API are answered in JSON. */
export function accessDenied(c: Context, tx: Transaction): Response | Promise<Response> {
    const main = html`<h1>Access denied</h1><p class="error" role="alert">Security constraints prevent access to the requested page.</p>`
    return c.html(page({ title: 'Access denied', user: tx.user, main }), 403)
}
