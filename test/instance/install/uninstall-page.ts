import type { Context } from 'hono'
import { html } from 'hono/html'
import { contentSecurityPolicy, page, type Markup } from '../http/page.ts'
import type { Platform, Row, Transaction } from '../platform.ts'
import { applicationFiles, applicationTables } from './application-files.ts'
import { startDeployment } from './deployment.ts'
import { progressOf } from './progress.ts'
import { uninstallApp } from './uninstall-app.ts'

/** The word that confirms (markdown/platform-administration/t_UninstallApplications.md). */
const WORD = 'uninstall'
export const UNINSTALL_PAGE = '/uninstall_application.do'

type Answer = Response | Promise<Response>

/**
 * The dialogs by which an administrator uninstalls an application: what goes, whether tables and data stay, a word to
 * confirm. The address is this instance's own; the platform opens them from the application's record.
 */
export function showUninstall(platform: Platform, c: Context, tx: Transaction): Answer {
    const tracker = c.req.query('sysparm_tracker')
    if (tracker) return showProgress(platform, c, tx, tracker)
    const app = installedApp(platform, c.req.query('sys_id') ?? '')
    if (!app) return answer(c, tx, 'Uninstall', html`<p class="error" role="alert">There is no application with this sys_id to uninstall.</p>`, 404)
    if (!c.req.query('sysparm_step')) return answer(c, tx, `Uninstall ${app.name}`, whatGoes(platform, app))
    return answer(c, tx, `Uninstall ${app.name}`, confirmation(tx, app, c.req.query('sysparm_retain') === 'true', null))
}

/** Starts the removal once the word is typed. */
export async function uninstallConfirmed(platform: Platform, c: Context, tx: Transaction): Promise<Response> {
    const form = await c.req.parseBody()
    const app = installedApp(platform, String(form.sys_id ?? ''))
    if (!app) return answer(c, tx, 'Uninstall', html`<p class="error" role="alert">There is no application with this sys_id to uninstall.</p>`, 404)
    const retain = form.sysparm_retain === 'true'
    if (form.sysparm_confirm !== WORD) return answer(c, tx, `Uninstall ${app.name}`, confirmation(tx, app, retain, `Enter "${WORD}" to confirm`), 422)
    const tracker = startDeployment(platform, `Removal of ${app.name}`, tx.user.userName, () => () => uninstallApp(platform, app.sys_id ?? '', !retain))
    return c.redirect(`${UNINSTALL_PAGE}?sysparm_tracker=${tracker}`, 303)
}

/** Applications that were installed here; parts of the base system cannot be uninstalled. */
function installedApp({ rows }: Platform, sysId: string): Row | null {
    const scope = rows.get('sys_scope', sysId)
    return scope && scope.sys_class_name !== 'sys_scope' ? scope : null
}

function whatGoes(platform: Platform, app: Row): Markup {
    const tables = applicationTables(platform, app.sys_id ?? '')
    const dependants = dependantsOf(platform, app)
    return html`<p>${applicationFiles(platform, app.sys_id ?? '').length} application files will be removed.</p>
        <h2>Dependent applications</h2>
        ${dependants.length === 0 ? html`<p>None</p>` : html`<ul>${dependants.map(name => html`<li>${name}</li>`)}</ul>`}
        <h2>Tables and records</h2>
        <ul>${tables.map(table => html`<li>${table.label} [${table.name}]: ${platform.rows.count(table.name, {})} records</li>`)}</ul>
        <form method="get" action="${UNINSTALL_PAGE}">
            <input type="hidden" name="sys_id" value="${app.sys_id}"><input type="hidden" name="sysparm_step" value="confirm">
            <label><input type="checkbox" name="sysparm_retain" value="true" checked> Retain tables and data</label>
            <button type="submit">OK</button>
        </form>`
}

function confirmation(tx: Transaction, app: Row, retain: boolean, problem: string | null): Markup {
    return html`${problem ? html`<p class="error" role="alert">${problem}</p>` : ''}
        <p>${retain ? 'Its tables and their data stay.' : 'Its tables are deleted with all their data.'}</p>
        <form method="post" action="${UNINSTALL_PAGE}">
            <input type="hidden" name="sysparm_ck" value="${tx.session?.token ?? ''}">
            <input type="hidden" name="sys_id" value="${app.sys_id}"><input type="hidden" name="sysparm_retain" value="${String(retain)}">
            <label for="sysparm_confirm">Enter "${WORD}" to confirm</label>
            <input id="sysparm_confirm" name="sysparm_confirm" autocomplete="off">
            <button type="submit">OK</button>
        </form>`
}

function showProgress(platform: Platform, c: Context, tx: Transaction, id: string): Answer {
    const progress = progressOf(platform, id)
    if (!progress) return answer(c, tx, 'Uninstall', html`<p class="error" role="alert">There is no such operation.</p>`, 404)
    if (progress.status === '3') return answer(c, tx, 'Uninstall', html`<p class="error" role="alert">${progress.status_message}</p>`)
    if (progress.status !== '2') c.header('Refresh', '1')
    const link = progress.status === '2' ? html`<p><a href="/">Done</a></p>` : ''
    return answer(c, tx, 'Uninstall', html`<p class="info" role="status">${progress.status_label}: ${progress.status_message}</p>${link}`)
}

/** Names of the applications whose tables extend or refer to tables of this one. */
function dependantsOf(platform: Platform, app: Row): string[] {
    const own = new Set(applicationTables(platform, app.sys_id ?? '').map(({ name }) => name))
    const dependent = platform.dictionary().tables().filter(table => {
        const refers = [...table.own.values()].some(({ reference }) => reference !== null && own.has(reference))
        return table.scopeId !== app.sys_id && (refers || (table.parent !== null && own.has(table.parent)))
    })
    return [...new Set(dependent.map(({ scopeId, scope }) => platform.rows.get('sys_scope', scopeId)?.name ?? scope))].sort()
}

function answer(c: Context, tx: Transaction, title: string, content: Markup, status: 200 | 404 | 422 = 200): Answer {
    c.header('Content-Security-Policy', contentSecurityPolicy())
    return c.html(page({ title, user: tx.user, main: html`<h1>${title}</h1>${content}` }), status)
}
