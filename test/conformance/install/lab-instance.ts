import { cpSync, rmSync } from 'node:fs'
import { startInstanceOn, type Instance } from '../../acceptance/instance.ts'
import { ADMIN } from '../../acceptance/snapshot.ts'
import { basic, tableApi, type TableApi } from '../../journey/table-api.ts'
import { baseFolder, probeFolder } from '../base-folder.ts'
import { LAB_ID } from '../packages/lab.ts'
import { packageOf, type Files } from '../packages/package-of.ts'

/** What a deployment's tracker said at its end. */
export interface Outcome {
    status: string
    message: string
}

export interface UploadOptions {
    demo?: boolean
    /** Query parameters of the upload, over those that the CLI sends. */
    announced?: Record<string, string>
}

/** An instance of the base system, and the requests by which now-sdk installs on it. */
export interface LabInstance {
    instance: Instance
    admin: TableApi
    /** Data directory, for a look past the nodes. */
    folder: string
    call(path: string, init?: RequestInit): Promise<Response>
    /** Sends a package and gives the id of its tracker. */
    upload(zip: Uint8Array, options?: UploadOptions): Promise<string>
    outcome(tracker: string): Promise<Outcome>
    /** Installs the lab's files and waits for the end. */
    install(files: Files, options?: UploadOptions): Promise<Outcome>
    remove(appId?: string): Promise<Outcome>
    /** Removes the lab when it is there. */
    clear(): Promise<void>
    /** Values of one column of the rows that a query finds, sorted. */
    values(table: string, query: string, column: string): Promise<string[]>
    property(name: string, value: string | null): Promise<void>
    stop(): Promise<void>
}

export const FINISHED = ['2', '3', '4']

export async function startLab(): Promise<LabInstance> {
    const folder = probeFolder()
    cpSync(baseFolder(), folder, { recursive: true })
    const instance = await startInstanceOn(folder)
    const admin = tableApi(instance.url, ADMIN.user, ADMIN.password)
    const call = (path: string, init: RequestInit = {}): Promise<Response> =>
        fetch(new URL(path, instance.url), { redirect: 'manual', ...init, headers: { authorization: basic(ADMIN.user, ADMIN.password), ...init.headers } })
    const lab: LabInstance = {
        instance,
        admin,
        folder,
        call,
        upload: (zip, options) => upload(call, zip, options),
        outcome: tracker => outcome(call, tracker),
        install: async (files, options) => lab.outcome(await lab.upload(packageOf(files), options)),
        remove: async (appId = LAB_ID) => {
            const body = new URLSearchParams({
                sysparm_processor: 'com.snc.apps.AppsAjaxProcessor', sysparm_function: 'deleteApplication', sysparm_sys_id: appId, sysparm_delete_all: 'true',
            })
            const answer = await (await call('/xmlhttp.do', { method: 'POST', body })).text()
            return lab.outcome(/answer="(\w+)"/.exec(answer)?.[1] ?? '')
        },
        clear: async () => {
            if ((await lab.values('sys_scope', 'scope=x_lab', 'sys_id')).length > 0) await lab.remove()
        },
        values: async (table, query, column) => (await admin.find(table, query, column)).map(row => row[column] ?? '').sort(),
        property: (name, value) => setProperty(call, admin, name, value),
        stop: async () => {
            await instance.stop()
            rmSync(folder, { recursive: true })
        },
    }
    return lab
}

type Call = LabInstance['call']

async function upload(call: Call, zip: Uint8Array, { demo = false, announced = {} }: UploadOptions = {}): Promise<string> {
    const form = new FormData()
    form.set('upload_type', 'file')
    form.set('load_demo', String(demo))
    form.set('sysparm_ck', '')
    form.set('attachFile', new Blob([new Uint8Array(zip)], { type: 'application/octet-stream' }), 'blob')
    const query = new URLSearchParams({ sysparm_request_type: 'custom_app', ...announced })
    const answer = await call(`/sn_appclient_upload_processor.do?${query}`, { method: 'POST', body: form })
    if (!answer.ok) throw new Error(`the upload answered ${answer.status}: ${await answer.text()}`)
    return ((await answer.json()) as { executionTracker: string }).executionTracker
}

async function outcome(call: Call, tracker: string): Promise<Outcome> {
    const until = Date.now() + 25_000
    for (;;) {
        const answer = await call(`/api/sn_cicd/progress/${tracker}`)
        const { result } = (await answer.json()) as { result?: { status: string; status_message: string } }
        if (!result) throw new Error(`the progress of "${tracker}" answered ${answer.status}`)
        if (FINISHED.includes(result.status)) return { status: result.status, message: result.status_message }
        if (Date.now() > until) throw new Error(`the deployment does not end: ${JSON.stringify(result)}`)
        await new Promise(resolve => setTimeout(resolve, 60))
    }
}

/** Sets a system property, or takes it away. */
async function setProperty(call: Call, admin: TableApi, name: string, value: string | null): Promise<void> {
    const [known] = await admin.find('sys_properties', `name=${name}`, 'sys_id')
    if (value === null) {
        if (known) await call(`/api/now/table/sys_properties/${known.sys_id}`, { method: 'DELETE' })
    } else if (known) await admin.update('sys_properties', known.sys_id ?? '', { value })
    else await admin.create('sys_properties', { name, type: 'boolean', value })
}
