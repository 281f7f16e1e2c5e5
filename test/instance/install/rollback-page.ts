import type { Context } from 'hono'
import { html } from 'hono/html'
import { page } from '../http/page.ts'
import type { Transaction } from '../platform.ts'

/**
 * Where the link leads that the CLI prints after an install. Rolling back is documented for what came from the store or
 * the application repository only (markdown/platform-administration/rollback-scoped-applications.md).
 */
export function refuseRollback(c: Context, tx: Transaction): Response | Promise<Response> {
    const main = html`<h1>Rolling back is not emulated</h1>
        <p class="error" role="alert">This instance cannot roll an installation back. To leave a version, uninstall the application and install the one before.</p>`
    return c.html(page({ title: 'Rollback context', user: tx.user, main }), 501)
}
