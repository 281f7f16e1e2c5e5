import type { Context } from 'hono'
import { answerFailure } from '../http/envelope.ts'
import type { InstanceEnv } from '../http/variables.ts'
import type { Platform, Transaction } from '../platform.ts'
import { startDeployment } from './deployment.ts'
import { uninstallApp } from './uninstall-app.ts'

const PROCESSOR = 'com.snc.apps.AppsAjaxProcessor'
const CURRENT_APP = 'apps.current_app'

type Form = Record<string, string | File>

/** `POST /xmlhttp.do` for the one processor that the CLI calls (SDK 4.9.0). Others are refused by name. */
export async function answerXmlHttp(platform: Platform, c: Context<InstanceEnv>, tx: Transaction): Promise<Response> {
    const form = await c.req.parseBody()
    if (form.sysparm_processor !== PROCESSOR) return answerFailure(c, 400, `The processor ${text(form, 'sysparm_processor')} is not emulated`)
    switch (form.sysparm_function) {
        case 'changeApplication':
            changeApplication(platform, tx, text(form, 'sysparm_value'))
            return xml(c, 'true')
        case 'deleteApplication':
        case 'uninstallApplication':
            return xml(c, startUninstall(platform, tx, form))
        default:
            return answerFailure(c, 400, `The function ${text(form, 'sysparm_function')} of ${PROCESSOR} is not emulated`)
    }
}

/** Remembers the application that the user works on. */
function changeApplication({ rows }: Platform, tx: Transaction, scopeId: string): void {
    const known = rows.first('sys_user_preference', { user: tx.user.sysId, name: CURRENT_APP })
    if (known?.sys_id) rows.update('sys_user_preference', known.sys_id, { value: scopeId }, tx.user.userName)
    else rows.insert('sys_user_preference', { user: tx.user.sysId, name: CURRENT_APP, value: scopeId }, tx.user.userName)
}

function startUninstall(platform: Platform, tx: Transaction, form: Form): string {
    const appId = text(form, 'sysparm_sys_id')
    const dropTables = form.sysparm_delete_all === 'true'
    return startDeployment(platform, `Removal of ${appId}`, tx.user.userName, progress => {
        progress.report(10, `removing ${appId}`)
        return () => uninstallApp(platform, appId, dropTables)
    })
}

function text(form: Form, name: string): string {
    const value = form[name]
    return typeof value === 'string' ? value : ''
}

/** The answers are `true` or a sys_id, so nothing in them needs escaping. */
function xml(c: Context, answer: string): Response {
    return c.body(`<?xml version="1.0" encoding="UTF-8"?><xml answer="${answer}"/>`, 200, { 'content-type': 'text/xml;charset=UTF-8' })
}
