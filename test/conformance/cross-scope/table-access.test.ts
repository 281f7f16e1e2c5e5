import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Platform } from '../../instance/platform.ts'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'

const PROPERTY = 'glide.record.legacy_cross_scope_access_policy_in_script'
const TABLES = ['cmn_department', 'sys_user', 'incident', 'sys_user_group', 'cmn_location', 'core_company', 'sys_email']

/** What a scope may do to a table, with what the session is told. */
const attempt = (table: string): string => `
    var said = gs.getErrorMessages().length, before = new GlideRecord('${table}'); before.setLimit(1); before.query();
    var read = before.next(), made = new GlideRecord('${table}'); made.initialize();
    var created = made.insert(); if (created) { made.get(created); }
    var target = created ? made : before;
    var written = target.isValidRecord() ? target.update() : null, deleted = target.isValidRecord() ? target.deleteRecord() : null;
    return { read: read, created: created !== null, written: written !== null, deleted: deleted, messages: gs.getErrorMessages().slice(said) };`

const RESOURCES = {
    department: attempt('cmn_department'),
    email: attempt('sys_email'),
    'user-delete': 'var user = new GlideRecord(\'sys_user\'); user.get(\'user_name\', \'rita.requester\'); return [user.deleteRecord(), gs.getErrorMessages()];',
    'delete-multiple': 'var all = new GlideRecord(\'incident\'); all.query(); all.deleteMultiple(); return gs.getErrorMessages();',
    aggregate: 'var count = new GlideAggregate(\'cmn_department\'); count.addAggregate(\'COUNT\'); count.query(); return count.next();',
    own: 'var item = new GlideRecord(\'x_lab_item\'); item.initialize(); item.setValue(\'code\', gs.generateGUID()); var id = item.insert(); item.get(id); return item.deleteRecord();',
    walk: `
        var user = new GlideRecord('sys_user'); user.get('user_name', 'rita.requester'); user.setValue('department', '${'d'.repeat(32)}'); user.update();
        user.get('user_name', 'rita.requester'); return String(user.department.name);`,
    workflow: 'var incident = new GlideRecord(\'incident\'); try { incident.setWorkflow(false); return \'no refusal\'; } catch (e) { return e.message; }',
    property: 'try { gs.setProperty(\'glide.ui.session_timeout\', \'1\'); return \'no refusal\'; } catch (e) { return e.message; }',
}

let probes: ProbeInstance
const privileges = TABLES.flatMap(table => ['read', 'create', 'write', 'delete'].map(operation => `${table}.${operation}`))
const withDepartment = ({ rows }: Platform): void => void rows.insert('cmn_department', { sys_id: 'd'.repeat(32), name: 'Behind the fence' })

beforeAll(async () => { probes = await startProbes({ resources: RESOURCES, privileges }, withDepartment) }, 60_000)
afterAll(() => probes.stop())

/** Changes the application access of a table, as its record offers it. */
async function open(table: string, flags: Record<string, string>): Promise<void> {
    const [row] = await probes.admin.find('sys_db_object', `name=${table}`, 'sys_id')
    await probes.admin.update('sys_db_object', row?.sys_id ?? '', flags)
}
const ALL_OPEN = { access: 'public', read_access: 'true', create_access: 'true', update_access: 'true', delete_access: 'true' }
const refusal = (operation: string, table = 'cmn_department'): string =>
    `${operation} operation against '${table}' from scope 'x_lab' has been refused due to the table's cross-scope access policy`
const setLegacy = async (value: string): Promise<void> => {
    const [row] = await probes.admin.find('sys_properties', `name=${PROPERTY}`, 'sys_id')
    await (row ? probes.admin.update('sys_properties', row.sys_id ?? '', { value }) : probes.admin.create('sys_properties', { name: PROPERTY, type: 'boolean', value }))
}

describe('Application access of tables', () => {
    behaviour('an application does with its own tables what it likes', 'application-development/c_ApplicationAccessSettings.md', async () => {
        expect(await probes.probe('own')).toBe(true)
    })

    behaviour('with every flag open another application reads, creates, writes and deletes', 'application-development/r_TableApplicationAccessFields.md', async () => {
        await open('cmn_department', ALL_OPEN)
        expect(await probes.probe('department')).toEqual({ read: true, created: true, written: true, deleted: true, messages: [] })
    })

    behaviour('without "Can delete" deleteRecord() is false: no exception, the refusal is among the session\'s error messages and in the log', ['application-development/r_TableApplicationAccessFields.md', 'reported'], async () => {
        await open('cmn_department', { ...ALL_OPEN, delete_access: 'false' })
        expect(await probes.probe('department')).toEqual({ read: true, created: true, written: true, deleted: false, messages: [refusal('Delete')] })
        const logged = await probes.admin.find('syslog', 'messageSTARTSWITHSecurity restricted: Delete operation against \'cmn_department\'', 'message')
        expect(logged).toEqual([{ message: `Security restricted: ${refusal('Delete')}` }])
    })

    behaviour('without "Can read" nothing may be done, whatever the other flags say', ['application-development/r_TableApplicationAccessFields.md', 'reported'], async () => {
        await open('cmn_department', { ...ALL_OPEN, read_access: 'false' })
        expect(await probes.probe('department')).toEqual({ read: false, created: false, written: false, deleted: null, messages: [refusal('Read'), refusal('Create')] })
        expect(await probes.probe('aggregate')).toBe(false)
    })

    behaviour('a table that is for its own scope only is closed to the others', ['application-development/c_ApplicationAccessSettings.md', 'SDK 4.9.0'], async () => {
        await open('cmn_department', { ...ALL_OPEN, access: 'package_private' })
        expect(await probes.probe('department')).toMatchObject({ read: false, created: false, messages: [refusal('Read'), refusal('Create')] })
        await open('cmn_department', ALL_OPEN)
    })

    behaviour('a privilege goes no further than the flags: users may be read, created and written, not deleted', ['application-development/c_CrossScopePrivilegeRecord.md', 'SDK 4.9.0'], async () => {
        expect(await probes.probe('user-delete')).toEqual([false, [refusal('Delete', 'sys_user')]])
        expect(await probes.probe('delete-multiple')).toEqual([refusal('Delete', 'incident')])
    })

    behaviour('e-mails may be read, created and written by all scopes', 'SDK 4.9.0', async () => {
        expect(await probes.probe('email')).toMatchObject({ created: true, written: true, deleted: false })
    })

    behaviour('the flags do not hold web services back; only "Allow access via web services" does, with 403', ['application-development/r_TableApplicationAccessFields.md', 'application-development/c_RuntimeAccessToAppTables.md'], async () => {
        await open('cmn_department', { access: 'package_private', read_access: 'false', ws_access: 'true' })
        expect((await probes.call('/api/now/table/cmn_department')).status).toBe(200)
        await open('cmn_department', { ...ALL_OPEN, ws_access: 'false' })
        expect((await probes.call('/api/now/table/cmn_department')).status).toBe(403)
        await open('cmn_department', { ws_access: 'true' })
    })

    behaviour('the legacy policy, in force while its property is absent, lets scripts create and write against the flags', 'platform-security/instance-security-hardening-settings/sc-enable-gliderecord-scope-fencing-legacy-behavior.md', async () => {
        await open('cmn_department', { ...ALL_OPEN, create_access: 'false', update_access: 'false', delete_access: 'false' })
        expect(await probes.probe('department')).toEqual({ read: true, created: true, written: true, deleted: false, messages: [refusal('Delete')] })
    })

    behaviour('with the property false the flags hold for scripts too', 'platform-security/instance-security-hardening-settings/sc-enable-gliderecord-scope-fencing-legacy-behavior.md', async () => {
        await setLegacy('false')
        expect(await probes.probe('department')).toEqual({
            read: true, created: false, written: false, deleted: false, messages: [refusal('Create'), refusal('Write'), refusal('Delete')],
        })
        await setLegacy('true')
    })

    behaviour('a dot-walk is not held back by a table\'s flags, until the table fences walks off', 'platform-security/instance-security-hardening-settings/sc-enforce-scope-access-controls-on-new-tables.md', async () => {
        await open('cmn_department', { access: 'package_private' })
        expect(await probes.probe('walk')).toBe('Behind the fence')
        const [entry] = await probes.admin.find('sys_dictionary', 'name=cmn_department^internal_type=collection', 'sys_id')
        await probes.admin.update('sys_dictionary', entry?.sys_id ?? '', { attributes: 'enforce_dot_walk_cross_scope_access=true' })
        expect(await probes.probe('walk')).not.toBe('Behind the fence')
        await open('cmn_department', ALL_OPEN)
        expect(await probes.probe('walk')).toBe('Behind the fence')
    })

    refused('restricted caller access of a table', 'application-development/set-RCA-level.md', async () => {
        await open('cmn_department', { ...ALL_OPEN, caller_access: '2' })
        await expect(probes.probe('aggregate')).rejects.toThrow('Restricted caller access of table cmn_department is not emulated')
        await open('cmn_department', { caller_access: '' })
    })
})

describe('Functions that scopes do not have', () => {
    behaviour('setWorkflow is refused on another application\'s table', ['api-reference/server-api-reference/c_GlideRecordScopedAPI.md', 'reported'], async () => {
        expect(await probes.probe('workflow')).toBe('Function setWorkflow is not allowed in scope x_lab')
    })

    behaviour('setProperty is refused for properties of another scope', 'reported', async () => {
        expect(await probes.probe('property')).toMatch(/is not allowed in scope x_lab$/)
    })
})

describe('Configuration for another application\'s tables', () => {
    const lab = { sys_scope: '0a1b2c3d4e5f60718293a4b5c6d7e8f9' }
    const rule = (values: Record<string, string>): Promise<unknown> => probes.admin.create('sys_script', { ...lab, name: 'made by a developer', collection: 'incident', active: 'false', action_update: 'true', ...values })
    const acl = (values: Record<string, string>): Promise<unknown> => probes.admin.create('sys_security_acl', { ...lab, type: 'record', operation: 'read', active: 'false', ...values })

    behaviour('a developer may make async business rules there', 'application-development/r_CreationRestrsAcrossAppScopes.md', async () => {
        await rule({ when: 'async_always', script: 'gs.info(1)' })
    })

    behaviour('a developer may make before rules there that set field values, without a script and without an abort', 'application-development/r_CreationRestrsAcrossAppScopes.md', async () => {
        await rule({ when: 'before', script: '', template: 'impact=1^EQ' })
        await expect(rule({ when: 'before', script: 'gs.info(1)' })).rejects.toThrow('answered 403')
        await expect(rule({ when: 'before', script: '', abort_action: 'true' })).rejects.toThrow('answered 403')
    })

    behaviour('a developer may make no after, display or query rules there', 'application-development/r_CreationRestrsAcrossAppScopes.md', async () => {
        const made: Record<string, string>[] = [{ when: 'after' }, { when: 'before_display' }, { when: 'async_always', action_query: 'true' }]
        for (const values of made) await expect(rule({ ...values, script: '' })).rejects.toThrow('answered 403')
    })

    behaviour('a developer may make access rules there for a single field, by roles only', 'application-development/r_CreationRestrsAcrossAppScopes.md', async () => {
        await acl({ name: 'incident.description', script: '', condition: '' })
        for (const values of [{ name: 'incident' }, { name: 'incident.*' }, { name: 'incident.description', condition: 'active=true' }, { name: 'incident.description', script: 'answer = gs.hasRole("x")' }]) {
            await expect(acl({ script: '', condition: '', ...values })).rejects.toThrow('answered 403')
        }
    })

    behaviour('a data policy of an application makes no field of another application\'s table mandatory', 'SDK 4.9.0, guide data-policy-guide', async () => {
        const { sys_id: sys_data_policy = '' } = await probes.admin.create('sys_data_policy2', { ...lab, model_table: 'incident', conditions: 'short_description=foreign^EQ', active: 'true' })
        const of = { sys_data_policy, table: 'incident', field: 'description', mandatory: 'true' }
        await expect(probes.admin.create('sys_data_policy_rule', { ...lab, ...of })).rejects.toThrow('answered 403')
        await probes.admin.create('sys_data_policy_rule', of)
        await probes.admin.create('incident', { short_description: 'foreign' })
    })
})
