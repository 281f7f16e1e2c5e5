import type { Context } from 'hono'
import type { InstanceEnv } from '../http/variables.ts'
import type { Platform, Transaction } from '../platform.ts'
import { readPackage, type AppPackage } from './app-package.ts'
import { startDeployment } from './deployment.ts'
import { installPackage } from './install-package.ts'

/** What the caller says of the package besides sending it. */
interface Announced {
    scopeId: string | undefined
    scope: string | undefined
    version: string | undefined
    requestType: string | undefined
}

/**
 * `POST /sn_appclient_upload_processor.do` (SDK 4.9.0): takes a package and answers at once with the tracker to follow.
 * What is wrong with it comes through the tracker, because the CLI prints nothing else of the instance.
 */
export async function uploadPackage(platform: Platform, c: Context<InstanceEnv>, tx: Transaction): Promise<Response> {
    const form = await c.req.parseBody()
    const announced: Announced = {
        scopeId: c.req.query('sysparm_fluent_scope_id'),
        scope: c.req.query('sysparm_fluent_scope_name'),
        version: c.req.query('sysparm_fluent_app_version'),
        requestType: c.req.query('sysparm_request_type'),
    }
    const file = form.attachFile
    const zip = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : null
    const by = tx.user.userName
    const loadDemo = form.load_demo === 'true'
    const tracker = startDeployment(platform, `Installation of ${announced.scope ?? 'an application'}`, by, progress => {
        if (form.upload_type !== 'file' || !zip) throw new Error('The upload has no part attachFile, or its upload_type is not "file"')
        if (announced.requestType !== 'custom_app') throw new Error('Store applications cannot be installed on this instance; install without --store')
        progress.report(10, 'reading the package')
        const content = readPackage(zip)
        checkAnnounced(content, announced)
        progress.report(40, `applying ${content.app.name} ${content.app.version}`)
        return () => installPackage(platform, content, { by, loadDemo })
    })
    // There is no rollback here; the CLI prints the id as part of a link whatever it is.
    return c.json({ executionTracker: tracker, rollbackContext: tracker })
}

function checkAnnounced({ app }: AppPackage, { scopeId, scope, version }: Announced): void {
    const pairs = [['sys_id', scopeId, app.sysId], ['scope', scope, app.scope], ['version', version, app.version]] as const
    for (const [what, said, is] of pairs) {
        if (said !== undefined && said !== is) throw new Error(`The upload announces the ${what} ${said}, the package has ${is}`)
    }
}
