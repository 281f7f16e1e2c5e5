import { Hono, type Context, type Next } from 'hono'
import { accessDenied } from '../http/access-denied.ts'
import { loginPath } from '../http/addresses.ts'
import { answerFailure, answerUnauthenticated } from '../http/envelope.ts'
import { pathAndQuery } from '../http/pages/ui-page.ts'
import type { InstanceEnv } from '../http/variables.ts'
import type { Platform, Transaction } from '../platform.ts'
import { answerXmlHttp } from './apps-processor.ts'
import { downloadApp } from './download.ts'
import { progressOf } from './progress.ts'
import { exportGraphs } from './record-graph.ts'
import { refuseRollback } from './rollback-page.ts'
import { answerCompletions, answerScriptIncludes, refuseScriptIncludeTypes } from './type-definitions.ts'
import { showUninstall, UNINSTALL_PAGE, uninstallConfirmed } from './uninstall-page.ts'
import { listSysIds, unloadFiles, unloadTable } from './unload.ts'
import { uploadPackage } from './upload.ts'

type Answer = Response | Promise<Response> | Promise<void>
type Handler = (platform: Platform, c: Context<InstanceEnv>, tx: Transaction) => Response | Promise<Response>

/** What `now-sdk` talks to besides sign-in and the Table API (SDK 4.9.0), and the pages around it. All of it is for administrators. */
export function deployRoutes(platform: Platform): Hono<InstanceEnv> {
    const app = new Hono<InstanceEnv>()
    const forRole = (status: 401 | 403) => (handler: Handler) => (c: Context<InstanceEnv>): Response | Promise<Response> => {
        const tx = c.get('transaction')
        if (!tx) return answerUnauthenticated(c)
        return tx.user.roles.has('admin') ? handler(platform, c, tx) : answerFailure(c, status, 'Insufficient rights', 'The role admin is required')
    }
    // 401 for a missing role too: of all statuses this is the one that the CLI explains to its user.
    const forAdmin = forRole(401)
    app.post('/sn_appclient_upload_processor.do', forAdmin(uploadPackage))
    app.post('/xmlhttp.do', forAdmin(answerXmlHttp))
    // markdown/api-reference/rest-apis/cicd-api.md; the role sn_cicd.sys_ci_automation is not part of this instance.
    app.get('/api/sn_cicd/progress/:id', forRole(403)(answerProgress))
    app.all('/api/sn_cicd/*', forAdmin((_platform, c) => answerFailure(c, 501, `${c.req.method} ${c.req.path} is not emulated`)))
    app.post('/api/now/wfa_fluent/activate_flows', forAdmin((_platform, c) => answerFailure(c, 400, 'Requested URI does not represent any resource')))
    app.get('/api/fluent/download/:scopeId', forAdmin(downloadApp))
    app.get('/api/now/syntax_editor/completions', forAdmin(answerCompletions))
    app.get('/api/now/syntax_editor/cache/sys_script_include', forAdmin(answerScriptIncludes))
    app.post('/api/now/syntax_editor/intellisense/sys_script_include', forAdmin(refuseScriptIncludeTypes))
    app.post('/api/sn_glider/fluent_support/table_relationship_exporter', forAdmin(exportGraphs))
    app.post('/api/sn_glider/metadata/unload/:scopeId', forAdmin(unloadFiles))
    app.get('/api/now/table/:name{[a-z0-9_]+\\.do}', forAdmin(listSysIds))
    app.get('/sys_rollback_context.do', pageForAdmin(platform, (_platform, c, tx) => refuseRollback(c, tx)))
    app.get(UNINSTALL_PAGE, pageForAdmin(platform, showUninstall))
    app.post(UNINSTALL_PAGE, forAdmin(uninstallConfirmed))
    app.get('/:name{[a-z0-9_]+\\.do}', (c, next) => unload(platform, c, next))
    return app
}

/** A person who is not signed in does so first, and comes back. */
function pageForAdmin(platform: Platform, show: Handler) {
    return (c: Context<InstanceEnv>): Response | Promise<Response> => {
        const tx = c.get('transaction')
        if (!tx) return c.redirect(loginPath(pathAndQuery(c)), 302)
        return tx.user.roles.has('admin') ? show(platform, c, tx) : accessDenied(c, tx)
    }
}

function unload(platform: Platform, c: Context<InstanceEnv>, next: Next): Answer {
    if (c.req.query('UNL') === undefined) return next()
    const tx = c.get('transaction')
    if (!tx) return answerUnauthenticated(c)
    return tx.user.roles.has('admin') ? unloadTable(platform, c) : answerFailure(c, 401, 'Insufficient rights', 'The role admin is required')
}

function answerProgress(platform: Platform, c: Context<InstanceEnv>): Response {
    const id = c.req.param('id') ?? ''
    const progress = progressOf(platform, id)
    if (!progress) return answerFailure(c, 404, `There is no progress with the id ${id}`)
    const url = new URL(`/api/sn_cicd/progress/${id}`, c.req.url).href
    return c.json({ result: { ...progress, links: { progress: { id, url } } } })
}
