import { Hono, type Context } from 'hono'
import { answerFailure, answerUnauthenticated } from '../http/envelope.ts'
import type { InstanceEnv } from '../http/variables.ts'
import type { Platform, Transaction } from '../platform.ts'
import { answerXmlHttp } from './apps-processor.ts'
import { progressOf } from './progress.ts'
import { uploadPackage } from './upload.ts'

type Handler = (platform: Platform, c: Context<InstanceEnv>, tx: Transaction) => Response | Promise<Response>

/** What `now-sdk install` talks to besides sign-in and the Table API (SDK 4.9.0). All of it is for administrators. */
export function deployRoutes(platform: Platform): Hono<InstanceEnv> {
    const app = new Hono<InstanceEnv>()
    const forAdmin = (handler: Handler) => (c: Context<InstanceEnv>): Response | Promise<Response> => {
        const tx = c.get('transaction')
        if (!tx) return answerUnauthenticated(c)
        // 401 for a missing role too: of all statuses this is the one that the CLI explains to its user.
        return tx.user.roles.has('admin') ? handler(platform, c, tx) : answerFailure(c, 401, 'Insufficient rights', 'The role admin is required')
    }
    app.post('/sn_appclient_upload_processor.do', forAdmin(uploadPackage))
    app.post('/xmlhttp.do', forAdmin(answerXmlHttp))
    app.get('/api/sn_cicd/progress/:id', forAdmin(answerProgress))
    app.post('/api/now/wfa_fluent/activate_flows', forAdmin((_platform, c) => answerFailure(c, 400, 'Requested URI does not represent any resource')))
    return app
}

function answerProgress(platform: Platform, c: Context<InstanceEnv>): Response {
    const id = c.req.param('id') ?? ''
    const progress = progressOf(platform, id)
    if (!progress) return answerFailure(c, 404, `There is no progress with the id ${id}`)
    const url = new URL(`/api/sn_cicd/progress/${id}`, c.req.url).href
    return c.json({ result: { ...progress, links: { progress: { id, url } } } })
}
