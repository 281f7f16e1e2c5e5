import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals'
import { ADMIN, FULFILLER } from '../../acceptance/snapshot.ts'
import { newBrowser, type Browser, type Page } from '../../journey/browser.ts'
import { basic } from '../../journey/table-api.ts'
import { behaviour, refused } from '../behaviour.ts'
import { file, LAB_ID, labFiles, record } from '../packages/lab.ts'
import { packageOf } from '../packages/package-of.ts'
import { eventually } from '../probe-instance.ts'
import { startLab, type LabInstance } from './lab-instance.ts'

const OTHER_ID = 'f'.repeat(32)
const ACTION = 'a0000000000000000000000000000003'

let lab: LabInstance
beforeAll(async () => {
    lab = await startLab()
}, 60_000)
afterAll(() => lab.stop())
beforeEach(async () => {
    await lab.remove(OTHER_ID)
    await lab.clear()
    expect(await lab.install(labFiles())).toMatchObject({ status: '2' })
})

const codes = (): Promise<string[]> => lab.values('x_lab_item', '', 'code')
const address = (query: string): string => `${lab.instance.url}/uninstall_application.do?${query}`

async function signedIn(): Promise<Browser> {
    const browser = newBrowser()
    await browser.press(await browser.open(`${lab.instance.url}/login.do`), 'Log in', { user_name: ADMIN.user, user_password: ADMIN.password })
    return browser
}

/** Through the dialogs up to the last page. */
async function uninstall(browser: Browser, retain: boolean): Promise<Page> {
    const confirm = await browser.open(address(`sys_id=${LAB_ID}&sysparm_step=confirm${retain ? '&sysparm_retain=true' : ''}`))
    const started = await browser.press(confirm, 'OK', { sysparm_confirm: 'uninstall' })
    return eventually(() => browser.open(started.url), ({ text, alert }) => text.includes('>Done<') || alert !== null)
}

describe('Removing an application', () => {
    behaviour('by the CLI takes the application files, the tables and their data', ['SDK 4.9.0', 'platform-administration/t_DeleteAnApplication.md'], async () => {
        expect(await lab.remove()).toMatchObject({ status: '2' })
        expect(await lab.values('sys_metadata', `sys_id=${LAB_ID}^ORsys_scope=${LAB_ID}`, 'sys_id')).toEqual([])
        expect((await lab.call('/api/now/table/x_lab_item')).status).toBe(400)
    })

    behaviour('leaves what stands in tables of others: tickets, users, roles that were granted', 'platform-administration/t_UninstallApplications.md', async () => {
        const incident = await lab.admin.create('incident', { short_description: 'Made by the application' })
        await lab.remove()
        expect(await lab.values('incident', `sys_id=${incident.sys_id}`, 'short_description')).toEqual(['Made by the application'])
    })

    behaviour('makes the next installation a first one: first-install data and what is applied once come again', 'application-development/t_IncludeApplicationData.md', async () => {
        await lab.remove()
        expect((await lab.install(labFiles())).message).toMatch(/^Lab 1.0.0 installed/)
        expect(await codes()).toEqual(['first', 'once', 'updated'])
    })

    behaviour('forgets customisations: installed again, the application is as its package', 'application-development/servicenow-sdk/servicenow-sdk-cli-commands.md', async () => {
        await lab.admin.update('sysevent_script_action', ACTION, { name: 'Ours' })
        await lab.remove()
        await lab.install(labFiles())
        expect(await lab.values('sysevent_script_action', `sys_id=${ACTION}`, 'name')).toEqual(['Act 1.0.0'])
        expect(await lab.values('sys_update_xml', `application=${LAB_ID}`, 'name')).toEqual([])
    })

    behaviour('is stopped by an application whose tables extend its own', 'platform-administration/t_DeleteAnApplication.md', async () => {
        await lab.remove()
        const extendable = labFiles()
        extendable['dictionary/x_lab_item.xml'] = (extendable['dictionary/x_lab_item.xml'] ?? '').replace('type="collection"', 'type="collection" is_extendable="true"')
        await lab.install(extendable)
        const app = file(record('sys_app', OTHER_ID, { name: 'Other', scope: 'x_other', version: '1.0.0', active: 'true' }).replace(LAB_ID, OTHER_ID))
        const table = '<?xml version="1.0"?><database><element name="x_other_item" type="collection" label="Other item" extends="x_lab_item"/></database>'
        expect(await lab.outcome(await lab.upload(packageOf({ [`scope/sys_app_${OTHER_ID}.xml`]: app, 'dictionary/x_other_item.xml': table }, 'x_other')))).toMatchObject({ status: '2' })
        expect(await lab.remove()).toEqual({ status: '3', message: 'x_other extends x_lab_item with x_other_item; remove that first' })
        expect(await codes()).toEqual(['first', 'once', 'updated'])
        const page = await (await signedIn()).open(address(`sys_id=${LAB_ID}`))
        expect(page.text).toContain('<li>Other</li>')
    })

    behaviour('is no matter of deleting its record: that stays while application files belong to it', 'platform-administration/t_DeleteAnApplication.md', async () => {
        const answer = await lab.call(`/api/now/table/sys_app/${LAB_ID}`, { method: 'DELETE' })
        expect([answer.status, JSON.stringify(await answer.json())]).toEqual([403, expect.stringContaining('Lab still has')])
        expect(await lab.values('sys_scope', 'scope=x_lab', 'name')).toEqual(['Lab'])
    })

    behaviour('is stopped by uninstall_blocked', 'SDK 4.9.0, configuration/now-config-reference.md', async () => {
        const blocked = labFiles('1.0.1')
        blocked[`scope/sys_app_${LAB_ID}.xml`] = (blocked[`scope/sys_app_${LAB_ID}.xml`] ?? '').replace('<active>', '<uninstall_blocked>true</uninstall_blocked><active>')
        await lab.install(blocked)
        expect(await lab.remove()).toEqual({ status: '3', message: 'The application Lab forbids its removal (uninstall_blocked)' })
        await lab.install(Object.fromEntries(Object.entries(blocked).map(([path, text]) => [path, text.replace('<uninstall_blocked>true', '<uninstall_blocked>false')])))
    })

    refused('an application that is not there, and the base system', 'platform-administration/t_UninstallApplications.md', async () => {
        expect(await lab.remove('e'.repeat(32))).toEqual({ status: '3', message: `There is no application with the sys_id ${'e'.repeat(32)}` })
        expect(await lab.remove('global')).toEqual({ status: '3', message: 'There is no application with the sys_id global' })
    })
})

describe('The uninstall dialogs', () => {
    behaviour('open from the application\'s record', 'platform-administration/t_UninstallApplications.md', async () => {
        const record = await (await signedIn()).open(`${lab.instance.url}/sys_app.do?sys_id=${LAB_ID}`)
        expect(record.text).toContain(`href="/uninstall_application.do?sys_id=${LAB_ID}">Uninstall</a>`)
    })

    behaviour('say which tables with how many records go, and offer to retain them, ticked at first', 'platform-administration/t_UninstallApplications.md', async () => {
        const page = await (await signedIn()).open(address(`sys_id=${LAB_ID}`))
        expect(page.text).toContain('Item [x_lab_item]: 3 records')
        expect(page.text).toMatch(/name="sysparm_retain" value="true" checked/)
    })

    behaviour('remove nothing before the word "uninstall" is entered', 'platform-administration/t_UninstallApplications.md', async () => {
        const browser = await signedIn()
        const confirm = await browser.open(address(`sys_id=${LAB_ID}&sysparm_step=confirm`))
        const again = await browser.press(confirm, 'OK', { sysparm_confirm: 'yes' })
        expect([again.status, again.alert, (await codes()).length]).toEqual([422, 'Enter "uninstall" to confirm', 3])
    })

    behaviour('keep tables and data when they are retained, and the application finds them again', 'platform-administration/t_UninstallApplications.md', async () => {
        await lab.admin.create('x_lab_item', { code: 'by hand' })
        const done = await uninstall(await signedIn(), true)
        expect(done.text).toContain('Successful: Lab removed')
        expect(await lab.values('sys_scope', 'scope=x_lab', 'scope')).toEqual([])
        expect(await codes()).toContain('by hand')
        await lab.install(labFiles())
        expect(await codes()).toContain('by hand')
    })

    behaviour('delete tables and data when they are not retained', 'platform-administration/t_UninstallApplications.md', async () => {
        await uninstall(await signedIn(), false)
        expect(await lab.values('sys_db_object', 'name=x_lab_item', 'name')).toEqual([])
    })

    behaviour('are for administrators', 'platform-administration/t_UninstallApplications.md', async () => {
        expect((await newBrowser().open(address(`sys_id=${LAB_ID}`))).url.pathname).toBe('/login.do')
        const asFulfiller = { authorization: basic(FULFILLER.user, FULFILLER.password) }
        expect((await lab.call(address(`sys_id=${LAB_ID}`), { headers: asFulfiller })).status).toBe(403)
    })
})
