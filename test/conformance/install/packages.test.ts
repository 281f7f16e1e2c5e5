import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals'
import { behaviour, refused } from '../behaviour.ts'
import { file, LAB_ID, labFiles, record } from '../packages/lab.ts'
import { packageOf, zipOf, type Files } from '../packages/package-of.ts'
import { startLab, type LabInstance, type Outcome } from './lab-instance.ts'

let lab: LabInstance
beforeAll(async () => {
    lab = await startLab()
}, 60_000)
afterAll(() => lab.stop())
beforeEach(() => lab.clear())

const codes = (): Promise<string[]> => lab.values('x_lab_item', '', 'code')
const also = (path: string, content: string): Files => ({ ...labFiles(), [path]: content })
const ofId = (number: number): string => `b${String(number).padStart(31, '0')}`

/** Nothing of the application is there, and no trace of the attempt. */
async function nothingOf(files: Files | Uint8Array): Promise<Outcome> {
    const before = await lab.values('sys_upgrade_history', 'to_version=x_lab', 'sys_id')
    const outcome = await lab.outcome(await lab.upload(files instanceof Uint8Array ? files : packageOf(files)))
    expect(await lab.values('sys_metadata', `sys_id=${LAB_ID}^ORsys_scope=${LAB_ID}`, 'sys_id')).toEqual([])
    expect(await lab.values('sys_upgrade_history', 'to_version=x_lab', 'sys_id')).toEqual(before)
    return outcome
}
const failed = (message: string | RegExp): Outcome => ({ status: '3', message: expect.stringMatching(message) as unknown as string })

describe('A first install', () => {
    behaviour('brings the tables, the application files and the records of every folder', 'SDK 4.9.0', async () => {
        expect(await lab.install(labFiles())).toEqual({ status: '2', message: 'Lab 1.0.0 installed: 7 records inserted, 0 updated, 0 deleted' })
        expect(await codes()).toEqual(['first', 'once', 'updated'])
        expect(await lab.admin.find('sys_user_role', 'name=x_lab.reader', 'description,sys_scope')).toMatchObject([{ description: 'Reads & more' }])
        expect(await lab.values('sys_module', `sys_scope=${LAB_ID}`, 'content')).toEqual(['export const a = 1 < 2'])
    })

    behaviour('gives a record without a value for a column the column\'s default', 'reported', async () => {
        await lab.install(labFiles())
        expect(await lab.admin.find('x_lab_item', 'code=first', 'rank,open')).toEqual([{ rank: '5', open: 'true' }])
    })

    behaviour('runs no business rule for what it loads', 'reported', async () => {
        const rule = { name: 'Refuse all', collection: 'x_lab_item', when: 'before', active: 'true', action_insert: 'true', order: '1', abort_action: 'true' }
        expect((await lab.install(also('update/aa.xml', file(record('sys_script', ofId(1), rule))))).status).toBe('2')
        expect(await codes()).toEqual(['first', 'once', 'updated'])
        await expect(lab.admin.create('x_lab_item', { code: 'by hand' })).rejects.toThrow('403')
    })

    behaviour('leaves demo data out unless it is asked for', 'application-development/servicenow-sdk/servicenow-sdk-cli-commands.md', async () => {
        await lab.install(labFiles(), { demo: false })
        expect(await codes()).not.toContain('demo')
        await lab.remove()
        await lab.install(labFiles(), { demo: true })
        expect(await codes()).toContain('demo')
    })

    behaviour('takes a package without an inventory, which pack can leave out', 'application-development/servicenow-sdk/servicenow-sdk-cli-commands.md', async () => {
        expect((await lab.outcome(await lab.upload(zipOf(labFiles())))).status).toBe('2')
    })

    behaviour('resolves a reference by the keys that stand beside it when its sys_id is not known', 'application-development/system-update-sets/update-set-collisions.md', async () => {
        const keyed = record('x_lab_item', ofId(2), { code: 'keyed' }).replace('<code>', '<owner_role name="admin">c0ffee</owner_role><code>')
        await lab.install(also('update/zz.xml', file(keyed)))
        expect(await lab.values('x_lab_item', 'code=keyed', 'owner_role.name')).toEqual(['admin'])
    })

    behaviour('recognises a record by its coalescing columns, and leaves it to its owner', 'application-development/system-update-sets/update-set-collisions.md', async () => {
        const [before] = await lab.admin.find('sys_user_role', 'name=itil', 'sys_id,sys_scope')
        await lab.install(also('update/zz.xml', file(record('sys_user_role', ofId(3), { name: 'itil', description: 'changed by a package' }))))
        const after = await lab.admin.find('sys_user_role', 'name=itil', 'sys_id,sys_scope,description')
        expect(after).toEqual([{ ...before, description: 'changed by a package' }])
    })

    behaviour('leaves out a field that the table does not have, and notes it', 'reported', async () => {
        await lab.install(also('update/zz.xml', file(record('x_lab_item', ofId(4), { code: 'odd', no_such_field: '1' }))))
        expect(await lab.values('sys_upgrade_history_log', 'file_name=update/zz.xml', 'comments')).toEqual(['left out, no such field: no_such_field'])
    })

    behaviour('blanks a column whose element is empty', 'reported', async () => {
        await lab.install(labFiles())
        const next = labFiles('1.0.1')
        next['update/sys_user_role_1.xml'] = file(record('sys_user_role', 'a0000000000000000000000000000002', { name: 'x_lab.reader', description: '' }))
        await lab.install(next)
        expect(await lab.values('sys_user_role', 'name=x_lab.reader', 'description')).toEqual([''])
    })

    behaviour('is whole in the upgrade history: start, end and what became of each record', 'platform-administration/upgrade-center/uc-history-module.md', async () => {
        const earlier = await lab.values('sys_upgrade_history', 'to_version=x_lab', 'sys_id')
        await lab.install(labFiles())
        const [history] = await lab.admin.find('sys_upgrade_history', `to_version=x_lab^sys_idNOT IN${earlier.join()}`, 'sys_id,upgrade_started,upgrade_finished,changes_applied,changes_skipped,changes_processed')
        expect(history).toMatchObject({ upgrade_started: expect.stringMatching(/^\d{4}-/), upgrade_finished: expect.stringMatching(/^\d{4}-/), changes_applied: '7', changes_skipped: '0', changes_processed: '7' })
        expect(await lab.values('sys_upgrade_history_log', `upgrade_history=${history?.sys_id}^disposition=inserted`, 'file_name')).toHaveLength(7)
    })
})

describe('A package that is not right', () => {
    behaviour('changes nothing and leaves no history when one of its records cannot be loaded', 'reported', async () => {
        const twice = also('update/zz.xml', file(record('x_lab_item', ofId(5), { code: 'updated' })))
        expect(await nothingOf(twice)).toEqual(failed('^update/zz.xml: Unique Key violation detected by database'))
    })

    refused('a record of a table that the instance does not have, by the file and the table', 'reported', async () => {
        expect(await nothingOf(also('update/zz.xml', file(record('x_lab_nowhere', ofId(6), {}))))).toEqual(failed('^update/zz.xml: Table x_lab_nowhere does not exist'))
    })

    refused('an action that update XML does not know, and a file in no known folder', 'SDK 4.9.0', async () => {
        expect(await nothingOf(also('update/zz.xml', file(record('sys_script', ofId(7), {}, 'MERGE'))))).toEqual(failed('the action "MERGE" of <sys_script> is not known'))
        expect(await nothingOf(also('extra/zz.xml', file()))).toEqual(failed('^extra/zz.xml: files of this kind are not known'))
    })

    refused('a value that its column cannot hold, by the file and the field', 'reported', async () => {
        expect(await nothingOf(also('update/zz.xml', file(record('x_lab_item', ofId(8), { rank: 'one' }))))).toEqual(failed('x_lab_item.rank is "one", not a whole number'))
    })

    refused('a deletion that would find every record of a table', 'reported', async () => {
        expect(await nothingOf(also('update/zz.xml', file('<incident action="delete_multiple" query=""/>')))).toEqual(failed('finds every record'))
        expect(await nothingOf(also('update/zz.xml', file('<incident action="delete_multiple" query="nowhere=1"/>')))).toEqual(failed('asks for "nowhere", which is no field of it'))
    })

    refused('a record that says it belongs to another application', 'reported', async () => {
        const foreign = file(record('sys_script', ofId(9), {}).replace(LAB_ID, 'e'.repeat(32)))
        expect(await nothingOf(also('update/zz.xml', foreign))).toEqual(failed('belongs to the application e+, not to this one'))
    })

    refused('a table that another application has', 'reported', async () => {
        const incident = (labFiles()['dictionary/x_lab_item.xml'] ?? '').replace('name="x_lab_item"', 'name="incident"')
        expect(await nothingOf(also('dictionary/incident.xml', incident))).toEqual(failed('^dictionary/incident.xml: the table incident belongs to the application global'))
    })

    refused('a calculated column, in a package and on the instance', ['platform-administration/table-administration-and-data-management/r_DictionaryEntryForm.md', 'SDK 4.9.0'], async () => {
        const table = labFiles()['dictionary/x_lab_item.xml'] ?? ''
        const calculated = table.replace('name="code"', 'name="code" virtual="true" calculation="current.rank"')
        expect(await nothingOf(also('dictionary/x_lab_item.xml', calculated))).toEqual(failed('^dictionary/x_lab_item.xml: the column code is calculated, which is not emulated'))
        const computed = table.replace('name="code"', 'name="code" function_field="true" function_definition="glidefunction:length(code)"')
        expect(await nothingOf(also('dictionary/x_lab_item.xml', computed))).toEqual(failed('the column code is calculated'))
        await lab.install(labFiles())
        const [code] = await lab.admin.find('sys_dictionary', 'name=x_lab_item^element=code', 'sys_id')
        await expect(lab.admin.update('sys_dictionary', code?.sys_id ?? '', { virtual: 'true' })).rejects.toThrow('calculated columns are not emulated')
    })

    refused('a secret in a package, because it could not be read here', 'reported', async () => {
        const secret = file(record('sys_properties', ofId(10), { name: 'x_lab.secret', type: 'password2', value: 'x' }), record('oauth_entity', ofId(11), { name: 'Client', client_secret: 'x' }))
        expect(await nothingOf(also('update/zz.xml', secret))).toEqual(failed('oauth_entity.client_secret is a secret, which a package cannot carry'))
    })

    refused('XML that is not well-formed, and a document type, by the file', 'reported', async () => {
        expect(await nothingOf(also('update/zz.xml', '<record_update><a></record_update>'))).toEqual(failed('^update/zz.xml is not well-formed XML: line 1'))
        expect(await nothingOf(also('update/zz.xml', '<!DOCTYPE a><record_update></record_update>'))).toEqual(failed('^update/zz.xml has a document type'))
    })

    refused('a zip that is cut off, one that is none, and one with a name that leaves the package', 'reported', async () => {
        const whole = packageOf(labFiles())
        expect(await nothingOf(whole.slice(0, Math.floor(whole.length / 2)))).toEqual(failed('^The uploaded file is not a readable zip archive'))
        expect(await nothingOf(new Uint8Array([1, 2, 3]))).toEqual(failed('^The uploaded file is not a readable zip archive'))
        expect(await nothingOf(zipOf({ 'update/../../a.xml': 'x' }))).toEqual(failed('unsafe name "/update/../../a.xml"'))
    })

    refused('a file whose checksum is not the one of the inventory, or that the inventory does not list', 'SDK 4.9.0', async () => {
        const listed = { 'update/a.xml': 'x', 'package_inventory.csv': '#build=x_lab\nupdate/a.xml;00' }
        expect(await nothingOf(zipOf(listed))).toEqual(failed('^update/a.xml is damaged: its SHA-256 is not the one in package_inventory.csv'))
        expect(await nothingOf(zipOf({ ...listed, 'package_inventory.csv': '#build=x_lab' }))).toEqual(failed('^update/a.xml is in the package but not in package_inventory.csv'))
    })

    refused('another package than the upload announces', 'SDK 4.9.0', async () => {
        const outcome = await lab.install(labFiles(), { announced: { sysparm_fluent_app_version: '2.0.0' } })
        expect(outcome).toEqual(failed('announces the version 2.0.0, the package has 1.0.0'))
    })

    refused('applications of the store and of the global scope', 'SDK 4.9.0', async () => {
        expect(await lab.install(labFiles(), { announced: { sysparm_request_type: '' } })).toEqual(failed('^Store applications cannot be installed'))
        const global = Object.fromEntries(Object.entries(labFiles()).map(([path, text]) => [path, text.replace('<scope>x_lab<', '<scope>global<')]))
        expect(await nothingOf(global)).toEqual(failed('applications of the global scope are not emulated'))
    })

    behaviour('a scope that another application has is not taken over', 'reported', async () => {
        await lab.install(labFiles())
        const other = 'd'.repeat(32)
        const files = Object.fromEntries(Object.entries(labFiles()).map(([path, text]) => [path.replace(LAB_ID, other), text.replaceAll(LAB_ID, other)]))
        expect(await lab.install(files)).toEqual(failed(`The scope x_lab belongs to another application on this instance: Lab .${LAB_ID}.`))
    })
})
