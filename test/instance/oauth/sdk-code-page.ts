import { Hono } from 'hono'
import { html } from 'hono/html'
import { SDK_CODE_PAGE } from '../base/sdk-client.ts'
import { loginPath } from '../http/addresses.ts'
import { page } from '../http/page.ts'
import type { InstanceEnv } from '../http/variables.ts'

/** Shows a developer the code to be pasted into the CLI (markdown/application-development/servicenow-sdk/authenticate-instance-oauth.md). */
export function sdkCodeRoutes(): Hono<InstanceEnv> {
    const routes = new Hono<InstanceEnv>()
    routes.get(SDK_CODE_PAGE, c => {
        const tx = c.get('transaction')
        if (!tx) return c.redirect(loginPath(SDK_CODE_PAGE), 302)
        const code = c.req.query('code')
        const main = code
            ? html`<h1>Authentication code</h1><p>Paste this code into the ServiceNow SDK: <code id="code">${code}</code></p>`
            : html`<h1>Authentication code</h1><p class="error" role="alert">The ServiceNow SDK was not connected, so there is no code</p>`
        return c.html(page({ title: 'Authentication code', user: tx.user, main }))
    })
    return routes
}
