import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Transaction } from '../platform.ts'
import { page, type Markup } from './page.ts'

const TITLE = 'Access denied'

/** In the platform's words (markdown/now-intelligence/reporting/t_DefineAPivotTableColoringRule.md). */
export const accessDeniedText = (): { title: string; main: Markup } =>
    ({ title: TITLE, main: html`<h1>${TITLE}</h1><p class="error" role="alert">Security constraints prevent access to requested page</p>` })

/** For a person; callers of an API are answered in JSON. */
export function accessDenied(c: Context, tx: Transaction): Response | Promise<Response> {
    return c.html(page({ ...accessDeniedText(), user: tx.user }), 403)
}
