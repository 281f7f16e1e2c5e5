import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals'
import { behaviour, refused } from '../behaviour.ts'
import { file, LAB_ID, labFiles, record } from '../packages/lab.ts'
import type { Files } from '../packages/package-of.ts'
import { startLab, type LabInstance, type Outcome } from './lab-instance.ts'

const ACTION = 'a0000000000000000000000000000003'
const ACTION_NAME = `sysevent_script_action_${ACTION}`
const DELETES = { 'author_elective_update/gone.xml': file(record('sysevent_script_action', ACTION, {}, 'DELETE')) }

let lab: LabInstance
beforeAll(async () => {
    lab = await startLab()
}, 60_000)
afterAll(() => lab.stop())
beforeEach(async () => {
    await lab.clear()
    expect(await lab.install(labFiles())).toMatchObject({ status: '2' })
})

const actionName = async (): Promise<string | undefined> => (await lab.values('sysevent_script_action', `sys_id=${ACTION}`, 'name'))[0]
const rename = (name: string): Promise<unknown> => lab.admin.update('sysevent_script_action', ACTION, { name })
const update = () => lab.admin.find('sys_update_xml', `name=${ACTION_NAME}`, 'sys_id,action,target_name,payload,replace_on_upgrade,sys_created_by')

let last = ''

/** Installs and remembers which upgrade it was: two may start in one second. */
async function upgrade(files: Files): Promise<Outcome> {
    const before = await lab.values('sys_upgrade_history', 'to_version=x_lab', 'sys_id')
    const outcome = await lab.install(files)
    last = (await lab.values('sys_upgrade_history', 'to_version=x_lab', 'sys_id')).find(id => !before.includes(id)) ?? ''
    return outcome
}

/** What the last upgrade did to the records of one table, as disposition and comment. */
async function noted(table: string): Promise<string[]> {
    const log = await lab.admin.find('sys_upgrade_history_log', `upgrade_history=${last}^table_name=${table}`, 'disposition,changed,comments')
    return log.map(({ disposition, changed, comments }) => [disposition, changed === 'true' ? 'changed' : 'as before', comments].filter(Boolean).join(', '))
}

/** The next version without one file, and with others. */
function next(version: string, without: string | null, more: Files = {}): Files {
    return { ...Object.fromEntries(Object.entries(labFiles(version)).filter(([path]) => path !== without)), ...more }
}
const withoutAction = (version = '1.0.1'): Files => next(version, 'update/sysevent_script_action_1.xml', DELETES)

describe('An upgrade', () => {
    behaviour('replaces application files, moves modules to their new path, and says from where it came', 'SDK 4.9.0', async () => {
        expect(await upgrade(labFiles('1.0.1'))).toEqual({ status: '2', message: 'Lab 1.0.1 upgraded from 1.0.0: 0 records inserted, 3 updated, 0 deleted' })
        expect(await lab.values('sys_module', `sys_scope=${LAB_ID}`, 'path')).toEqual(['x_lab/lab/1.0.1/src/server/work.ts'])
        expect(await lab.values('sys_upgrade_history', 'to_version=x_lab^from_versionISNOTEMPTY', 'from_version')).toContain('x_lab 1.0.0')
    })

    behaviour('brings first-install data no second time', 'application-development/t_IncludeApplicationData.md', async () => {
        await lab.admin.update('x_lab_item', 'a0000000000000000000000000000005', { rank: '99' })
        await upgrade(labFiles('1.0.1'))
        expect(await lab.values('x_lab_item', 'code=first', 'rank')).toEqual(['99'])
    })

    behaviour('applies what is to be applied once no second time, and notes it as Skipped Apply Once', 'platform-administration/upgrade-center/uc-access-rl.md', async () => {
        await lab.call('/api/now/table/x_lab_item/a0000000000000000000000000000006', { method: 'DELETE' })
        await upgrade(labFiles('1.0.1'))
        expect(await lab.values('x_lab_item', 'code=once', 'code')).toEqual([])
        expect(await noted('x_lab_item')).toContain('skipped_apply_once, as before')
    })

    behaviour('of the same version loads again and changes nothing that is as it was', 'SDK 4.9.0', async () => {
        // The schema says 0 where the record of a column without choices is empty.
        const column = record('sys_dictionary', 'a0000000000000000000000000000009', { name: 'x_lab_item', element: 'code', column_label: 'code', internal_type: 'string', choice: '' })
        const files: Files = { ...labFiles(), 'update/sys_dictionary_code.xml': file(column) }
        files['dictionary/x_lab_item.xml'] = (files['dictionary/x_lab_item.xml'] ?? '').replace('name="code"', 'name="code" choice="0"')
        await upgrade(files)
        await upgrade(files)
        expect(await noted('sys_dictionary')).toEqual(['unchanged, as before'])
        expect((await upgrade(labFiles())).message).toBe('Lab 1.0.0 upgraded from 1.0.0: 0 records inserted, 0 updated, 0 deleted')
        expect(await noted('sys_user_role')).toEqual(['unchanged, as before'])
    })

    behaviour('widens columns, never narrows one, and leaves a column that is no longer in the package', 'reported', async () => {
        const narrower = labFiles('1.0.1')
        narrower['dictionary/x_lab_item.xml'] = (narrower['dictionary/x_lab_item.xml'] ?? '').replaceAll('max_length="40"', 'max_length="20"').replace(/<element name="rank"[^>]*>/, '')
        await upgrade(narrower)
        expect(await lab.values('sys_dictionary', 'name=x_lab_item^elementINcode,rank', 'max_length')).toEqual(['40', '40'])
    })

    refused('an older version than the one that is installed', 'SDK 4.9.0', async () => {
        await upgrade(labFiles('1.0.10'))
        const { status, message } = await upgrade(labFiles('1.0.9'))
        expect([status, message]).toEqual(['3', 'Lab 1.0.9 is older than 1.0.10, which is installed. Uninstall the application first, or install with --reinstall'])
    })
})

describe('What customers change', () => {
    behaviour('a change of an application file makes a customer update, with Replace on upgrade off', ['application-development/system-update-sets/t_OverwriteCustomizsDuringUpgrades.md', 'platform-security/r_CustomerUpdatesTable.md'], async () => {
        await rename('Ours')
        const [made] = await update()
        expect(made).toMatchObject({ action: 'INSERT_OR_UPDATE', target_name: 'Ours', replace_on_upgrade: 'false', sys_created_by: 'admin' })
        expect(made?.payload).toContain('<name>Ours</name>')
    })

    behaviour('further changes of a file renew its one customer update', 'application-development/system-update-sets/view-customer-update-records.md', async () => {
        await rename('First')
        await rename('Second')
        expect((await update()).map(({ target_name }) => target_name)).toEqual(['Second'])
    })

    behaviour('each change adds a version: the current one, the previous ones, and the file as the upgrade brought it', 'application-development/team-development/r_VersionRecords.md', async () => {
        await rename('First')
        await rename('Second')
        const versions = await lab.admin.find('sys_update_version', `name=${ACTION_NAME}`, 'record_name,source,state')
        expect(versions.map(({ record_name, source, state }) => `${record_name}: ${source}, ${state}`).sort()).toEqual([
            'Act 1.0.0: System Upgrade, previous', 'First: Update Set, previous', 'Second: Update Set, current',
        ])
    })

    behaviour('no version is kept for a table that the suppressing property names', 'application-development/team-development/t_SuppressVersions.md', async () => {
        await lab.property('glide.update.suppress_update_version', 'sysevent_script_action')
        await rename('Quiet')
        await lab.property('glide.update.suppress_update_version', null)
        expect([(await update()).length, await lab.values('sys_update_version', `name=${ACTION_NAME}`, 'name')]).toEqual([1, []])
    })

    behaviour('records of data tables are not tracked, nor are private properties', ['application-development/system-update-sets/customizations-tracked-update-sets.md', 'platform-administration/t_AddAPropertyUsingSysPropsList.md'], async () => {
        const before = await lab.values('sys_update_xml', '', 'sys_id')
        await lab.admin.create('incident', { short_description: 'Data' })
        await lab.admin.update('x_lab_item', 'a0000000000000000000000000000005', { rank: '7' })
        await lab.admin.create('sys_properties', { name: `x_lab.private.${before.length}`, value: 'x', is_private: 'true' })
        expect(await lab.values('sys_update_xml', '', 'sys_id')).toEqual(before)
    })

    behaviour('an upgrade skips a customised file, keeps the customisation, and lists the skip', ['platform-administration/generation-skip-records-app-installs.md', 'platform-administration/upgrade-center/uc-resolve-skipped-update.md'], async () => {
        await rename('Ours')
        expect((await upgrade(labFiles('1.0.1'))).message).toMatch(/2 updated, 0 deleted, 1 skipped$/)
        expect([await actionName(), await noted('sysevent_script_action')]).toEqual(['Ours', ['skipped, changed, changed by a customer']])
        const [history] = await lab.admin.find('sys_upgrade_history', `sys_id=${last}`, 'changes_skipped,changes_applied,changes_processed')
        expect(history).toEqual({ changes_skipped: '1', changes_applied: '2', changes_processed: '3' })
    })

    behaviour('a customisation of what the package does not change again needs no review', 'platform-administration/upgrade-center/uc-access-rl.md', async () => {
        await rename('Ours')
        await upgrade(labFiles('1.0.1'))
        await upgrade(labFiles('1.0.1'))
        expect(await noted('sysevent_script_action')).toEqual(['skipped, as before, changed by a customer'])
    })

    behaviour('with Replace on upgrade ticked the next upgrade replaces the customisation', 'application-development/system-update-sets/t_OverwriteCustomizsDuringUpgrades.md', async () => {
        await rename('Ours')
        const [made] = await update()
        await lab.admin.update('sys_update_xml', made?.sys_id ?? '', { replace_on_upgrade: 'true' })
        await upgrade(labFiles('1.0.1'))
        expect([await actionName(), await noted('sysevent_script_action')]).toEqual(['Act 1.0.1', ['updated, changed']])
        expect(await lab.values('sys_update_version', `name=${ACTION_NAME}^state=current`, 'source')).toEqual(['System Upgrade'])
    })

    behaviour('what a customer deleted does not come back with an upgrade', 'platform-administration/upgrade-center/uc-resolve-skipped-update.md', async () => {
        await lab.call(`/api/now/table/sysevent_script_action/${ACTION}`, { method: 'DELETE' })
        expect((await update()).map(({ action }) => action)).toEqual(['DELETE'])
        await upgrade(labFiles('1.0.1'))
        expect([await actionName(), await noted('sysevent_script_action')]).toEqual([undefined, ['skipped, changed, deleted by a customer']])
    })

    behaviour('a dictionary entry that a customer changed stays as it is', 'application-development/system-update-sets/t_OverwriteCustomizsDuringUpgrades.md', async () => {
        const [entry] = await lab.admin.find('sys_dictionary', 'name=x_lab_item^element=code', 'sys_id')
        await lab.admin.update('sys_dictionary', entry?.sys_id ?? '', { column_label: 'Our code' })
        await upgrade(labFiles('1.0.1'))
        expect(await lab.values('sys_dictionary', 'name=x_lab_item^element=code', 'column_label')).toEqual(['Our code'])
    })

    behaviour('files that an application is installed with are no customisations', 'application-development/system-update-sets/customizations-tracked-update-sets.md', async () => {
        expect(await lab.values('sys_update_xml', `application=${LAB_ID}`, 'name')).toEqual([])
    })
})

describe('What an author deletes', () => {
    behaviour('stays on the instance and is listed as skipped', 'platform-administration/generation-skip-records-app-installs.md', async () => {
        await upgrade(withoutAction())
        expect([await actionName(), await noted('sysevent_script_action')]).toEqual(['Act 1.0.0', ['skipped, changed, com.glide.apps.include_my_deletes is not true']])
    })

    behaviour('goes where com.glide.apps.include_my_deletes is true', 'platform-administration/generation-skip-records-app-installs.md', async () => {
        await lab.property('com.glide.apps.include_my_deletes', 'true')
        await upgrade(withoutAction())
        await lab.property('com.glide.apps.include_my_deletes', null)
        expect([await actionName(), await noted('sysevent_script_action')]).toEqual([undefined, ['deleted, changed']])
    })

    behaviour('leaves no skip record where com.glide.apps.include_my_deletes is false', 'platform-administration/t_InstallUpdates.md', async () => {
        await lab.property('com.glide.apps.include_my_deletes', 'false')
        await upgrade(withoutAction())
        await lab.property('com.glide.apps.include_my_deletes', null)
        expect([await actionName(), await noted('sysevent_script_action')]).toEqual(['Act 1.0.0', []])
    })

    behaviour('is skipped whole where com.glide.apps.force_skips is true, whatever the other properties say', 'platform-administration/generation-skip-records-app-installs.md', async () => {
        await lab.property('com.glide.apps.include_my_deletes', 'true')
        await lab.property('com.glide.apps.force_skips', 'true')
        await upgrade(withoutAction())
        await lab.property('com.glide.apps.include_my_deletes', null)
        await lab.property('com.glide.apps.force_skips', null)
        expect([await actionName(), await noted('sysevent_script_action')]).toEqual(['Act 1.0.0', ['skipped, changed, com.glide.apps.force_skips is true']])
    })

    behaviour('is applied to choices alone where com.glide.apps.include_only_sys_choice is true', 'platform-administration/generation-skip-records-app-installs.md', async () => {
        const choice = record('sys_choice', 'a0000000000000000000000000000008', { name: 'x_lab_item', element: 'code', value: 'a', label: 'A' })
        await upgrade(next('1.0.1', null, { 'author_elective_update/sys_choice_x_lab_item_code.xml': file(choice) }))
        await lab.property('com.glide.apps.include_only_sys_choice', 'true')
        const gone = file(record('sys_choice', 'a0000000000000000000000000000008', {}, 'DELETE'))
        await upgrade({ ...withoutAction('1.0.2'), 'author_elective_update/sys_choice_x_lab_item_code.xml': gone })
        await lab.property('com.glide.apps.include_only_sys_choice', null)
        expect([await lab.values('sys_choice', 'name=x_lab_item', 'value'), await actionName()]).toEqual([[], 'Act 1.0.1'])
    })

    behaviour('a deleted column goes with its data only where com.glide.apps.include_my_schema is true', 'platform-administration/generation-skip-records-app-installs.md', async () => {
        const [entry] = await lab.admin.find('sys_dictionary', 'name=x_lab_item^element=rank', 'sys_id')
        const changed = next('1.0.1', null, { 'author_elective_update/rank.xml': file(record('sys_dictionary', entry?.sys_id ?? '', { name: 'x_lab_item', element: 'rank' }, 'DELETE')) })
        changed['dictionary/x_lab_item.xml'] = (changed['dictionary/x_lab_item.xml'] ?? '').replace(/<element name="rank"[^>]*>/, '')
        changed['update/x_lab_item_1.xml'] = file(record('x_lab_item', 'a0000000000000000000000000000004', { code: 'updated' }))
        await upgrade(changed)
        const columns = (): Promise<string[]> => lab.values('sys_dictionary', 'name=x_lab_item^element=rank', 'element')
        expect(await columns()).toEqual(['rank'])
        await lab.property('com.glide.apps.include_my_schema', 'true')
        await upgrade(changed)
        await lab.property('com.glide.apps.include_my_schema', null)
        expect(await columns()).toEqual([])
        expect(Object.keys((await lab.admin.find('x_lab_item', 'code=updated', ''))[0] ?? {})).not.toContain('rank')
    })

    behaviour('what belongs to another application stays, whatever the properties say', 'reported', async () => {
        const [role] = await lab.admin.find('sys_user_role', 'name=itil', 'sys_id')
        await lab.property('com.glide.apps.include_my_deletes', 'true')
        await upgrade(next('1.0.1', null, { 'author_elective_update/role.xml': file(record('sys_user_role', role?.sys_id ?? '', { name: 'itil' }, 'DELETE')) }))
        await lab.property('com.glide.apps.include_my_deletes', null)
        expect(await lab.values('sys_user_role', 'name=itil', 'name')).toEqual(['itil'])
    })
})
