import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import { instanceNodes } from '../../acceptance/instance.ts'
import { openDatabase } from '../../instance/data/database.ts'
import { basic } from '../../journey/table-api.ts'
import { behaviour, refused } from '../behaviour.ts'
import { file, LAB_ID, labFiles, record } from '../packages/lab.ts'
import { packageOf, type Files } from '../packages/package-of.ts'
import { eventually } from '../probe-instance.ts'
import { FINISHED, startLab, type LabInstance } from './lab-instance.ts'

let lab: LabInstance
beforeAll(async () => {
    lab = await startLab()
}, 60_000)
afterAll(() => lab.stop())
beforeEach(() => lab.clear())

interface Answer {
    result?: Record<string, unknown>
    error?: { message: string }
}
const progress = async (id: string, headers: Record<string, string> = {}): Promise<[number, Answer]> => {
    const answer = await lab.call(`/api/sn_cicd/progress/${id}`, { headers })
    return [answer.status, (await answer.json()) as Answer]
}
const asFulfiller = { authorization: basic(FULFILLER.user, FULFILLER.password) }

/** A version with so many records that its installation takes a while. */
function large(version: string): Files {
    const items = Array.from({ length: 3_000 }, (_, index) => record('x_lab_item', `c${String(index).padStart(31, '0')}`, { code: `item ${index} ${version}` }))
    return { ...labFiles(version), 'update/large.xml': file(...items) }
}

describe('Deployments', () => {
    behaviour('an upload is answered at once, with the tracker by which to follow it and its rollback context', 'SDK 4.9.0', async () => {
        const tracker = await lab.upload(packageOf(large('1.0.0')))
        // Past the nodes: the only one is busy with the installation.
        const database = openDatabase(join(lab.folder, 'instance.db'))
        const state = database.get<{ state: number | string }>('SELECT state FROM sys_execution_tracker WHERE sys_id = ?', [tracker])?.state
        database.close()
        expect(['0', '1']).toContain(String(state))
        expect(await lab.outcome(tracker)).toMatchObject({ status: '2' })
    })

    behaviour('progress says status, label, message, percentage and where to ask again', ['api-reference/rest-apis/cicd-api.md', 'SDK 4.9.0'], async () => {
        const tracker = await lab.upload(packageOf(labFiles()))
        await lab.outcome(tracker)
        expect(await progress(tracker)).toEqual([200, { result: {
            id: tracker, status: '2', status_label: 'Successful', status_message: 'Lab 1.0.0 installed: 7 records inserted, 0 updated, 0 deleted',
            status_detail: '', error: '', percent_complete: 100,
            links: { progress: { id: tracker, url: `${lab.instance.url}/api/sn_cicd/progress/${tracker}` } },
        } }])
    })

    behaviour('progress of what does not exist is 404, and 403 for who is no administrator', 'api-reference/rest-apis/cicd-api.md', async () => {
        expect((await progress('f'.repeat(32)))[0]).toBe(404)
        expect((await progress('f'.repeat(32), asFulfiller))[0]).toBe(403)
    })

    behaviour('only an administrator installs, removes and downloads', 'application-development/servicenow-sdk/build-deploy-application-now-sdk.md', async () => {
        const requests: [path: string, init?: RequestInit][] = [
            ['/sn_appclient_upload_processor.do', { method: 'POST', body: new FormData() }],
            ['/xmlhttp.do', { method: 'POST', body: new URLSearchParams({ sysparm_function: 'deleteApplication' }) }],
            [`/api/fluent/download/${LAB_ID}?sysparam_mode=complete`],
            ['/incident.do?UNL'],
        ]
        for (const [path, init] of requests) {
            expect([path, (await lab.call(path, { ...init, headers: asFulfiller })).status]).toEqual([path, 401])
            expect([path, (await fetch(new URL(path, lab.instance.url), init)).status]).toEqual([path, 401])
        }
    })

    behaviour('two installations at once run one after the other, under the Update-Mutex', 'application-development/queued-app-operations.md', async () => {
        const first = await lab.upload(packageOf(large('1.0.0')))
        const second = await lab.upload(packageOf(labFiles('1.0.1')))
        expect((await lab.outcome(first)).message).toMatch(/^Lab 1.0.0 installed: 3007 records/)
        expect((await lab.outcome(second)).message).toMatch(/^Lab 1.0.1 upgraded from 1.0.0/)
        expect(await lab.values('sys_mutex', 'name=Update-Mutex^acquiredISNOTEMPTY', 'name')).toEqual([])
    })

    behaviour('a queued one is pending and says how many are ahead; cancelled, it never runs', 'application-development/queued-app-operations.md', async () => {
        const [mutex] = await lab.admin.find('sys_mutex', 'name=Update-Mutex', 'sys_id')
        await lab.admin.update('sys_mutex', mutex?.sys_id ?? '', { acquired: '2100-01-01 00:00:00', acquired_by: 'another operation' })
        const tracker = await lab.upload(packageOf(labFiles()))
        const queued = await eventually(() => progress(tracker), ([, { result }]) => result?.status_message === 'Queued behind 0 other operations')
        expect(queued[1].result).toMatchObject({ status: '0', status_label: 'Pending' })
        await lab.admin.update('sys_execution_tracker', tracker, { state: '4' })
        await lab.admin.update('sys_mutex', mutex?.sys_id ?? '', { acquired: '', acquired_by: '' })
        expect((await lab.outcome(tracker)).status).toBe('4')
        expect(await lab.install(labFiles('1.0.1'))).toMatchObject({ status: '2', message: expect.stringContaining('installed') as unknown })
    })

    behaviour('requests are served while an installation runs, and see all of it or nothing', 'reported', async () => {
        await lab.install(labFiles())
        const tracker = await lab.upload(packageOf(large('1.0.1')))
        const database = openDatabase(join(lab.folder, 'instance.db'))
        const seen = new Set<unknown>()
        const look = setInterval(() => seen.add(database.get<{ n: number }>('SELECT count(*) AS n FROM x_lab_item WHERE code LIKE \'item%\'')?.n), 2)
        for (let open = true; open;) {
            open = !FINISHED.includes((await lab.admin.get('sys_execution_tracker', tracker, 'state')).state ?? '')
        }
        clearInterval(look)
        database.close()
        expect([...seen].sort()).toEqual([0, 3_000])
        expect(await lab.values('x_lab_item', 'codeSTARTSWITHitem', 'code')).toHaveLength(3_000)
    })

    behaviour('of an installation whose node dies nothing is kept, and the next one goes through', 'reported', async () => {
        const tracker = await lab.upload(packageOf(large('1.0.0')))
        const database = openDatabase(join(lab.folder, 'instance.db'))
        const writes = (): boolean => database.get('SELECT 1 FROM sys_execution_tracker WHERE sys_id = ? AND percent_complete = 40', [tracker]) !== undefined
        while (!writes()) await new Promise(resolve => setTimeout(resolve, 2))
        database.close()
        const nodes = Array.from({ length: instanceNodes }, (_, index) => index + 1)
        for (const node of nodes) await lab.instance.killNode(node)
        for (const node of nodes) await lab.instance.startNode(node)
        expect(await lab.outcome(tracker)).toEqual({ status: '3', message: 'The node that ran this stopped before it ended; nothing of it was kept' })
        expect(await lab.values('sys_metadata', `sys_id=${LAB_ID}^ORsys_scope=${LAB_ID}`, 'sys_id')).toEqual([])
        expect(await lab.install(labFiles())).toMatchObject({ status: '2' })
    })

    behaviour('the mutex of a node that stays away is free when its lease is over', 'reported', async () => {
        const [mutex] = await lab.admin.find('sys_mutex', 'name=Update-Mutex', 'sys_id')
        await lab.admin.update('sys_mutex', mutex?.sys_id ?? '', { acquired: '2020-01-01 00:00:00', acquired_by: 'node9 nothing' })
        expect(await lab.install(labFiles())).toMatchObject({ status: '2' })
    })

    refused('rolling an installation back, on the page that the CLI links to and in the CI/CD API', ['platform-administration/rollback-scoped-applications.md', 'api-reference/rest-apis/cicd-api.md'], async () => {
        const page = await lab.call(`/sys_rollback_context.do?sys_id=${'a'.repeat(32)}`)
        expect([page.status, await page.text()]).toEqual([501, expect.stringContaining('Rolling back is not emulated')])
        const others = await lab.call('/sys_rollback_context.do', { headers: asFulfiller })
        expect([others.status, await others.text()]).toEqual([403, expect.stringContaining('Security constraints prevent access to requested page')])
        const api = await lab.call('/api/sn_cicd/app_repo/rollback?scope=x_lab&version=1.0.0', { method: 'POST' })
        expect([api.status, await api.json()]).toMatchObject([501, { error: { message: 'POST /api/sn_cicd/app_repo/rollback is not emulated' } }])
    })

    refused('the export of records of a table that is not there', 'SDK 4.9.0', async () => {
        const body = JSON.stringify({ records: [{ table: 'x_lab_nowhere', sysIds: ['1'], graphIds: [] }], graphs: {} })
        const answer = await lab.call('/api/sn_glider/fluent_support/table_relationship_exporter', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
        expect([answer.status, await answer.json()]).toMatchObject([400, { error: { message: 'Table x_lab_nowhere does not exist' } }])
    })

    refused('other processors and functions of xmlhttp.do', 'SDK 4.9.0', async () => {
        const ask = async (fields: Record<string, string>): Promise<string> => (await lab.call('/xmlhttp.do', { method: 'POST', body: new URLSearchParams(fields) })).text()
        expect(await ask({ sysparm_processor: 'SomeAjax' })).toContain('The processor SomeAjax is not emulated')
        expect(await ask({ sysparm_processor: 'com.snc.apps.AppsAjaxProcessor', sysparm_function: 'publish' })).toContain('The function publish of com.snc.apps.AppsAjaxProcessor is not emulated')
    })
})
