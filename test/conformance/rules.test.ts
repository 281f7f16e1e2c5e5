import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startProbes, type ProbeInstance } from './probe-instance.ts'

/** Notes a step in `note` of the record that is being written. */
const step = (name: string): string => `current.setValue('note', (current.getValue('note') || '') + '${name};');`
const onInsert = { action_insert: 'true', filter_condition: 'codeSTARTSWITHorder^EQ' }

const RULES = {
    late: { ...onInsert, order: '1100', script: step('late') },
    second: { ...onInsert, order: '200', script: step('second') },
    first: { ...onInsert, order: '100', script: step('first') },
    failing: { ...onInsert, order: '150', script: 'throw new Error(\'meant to fail\');' },
    aborting: { action_insert: 'true', filter_condition: 'code=aborted^EQ', script: 'current.setAbortAction(true); gs.info(\'the script goes on\');' },
    previous: {
        action_update: 'true', filter_condition: 'rankVALCHANGES^EQ',
        script: 'current.setValue(\'note\', previous.getValue(\'rank\') + \'>\' + current.getValue(\'rank\') + \' \' + current.rank.changes());',
    },
    recursive: { when: 'after', action_update: 'true', filter_condition: 'code=loop^EQ', script: 'current.setValue(\'rank\', Number(current.getValue(\'rank\')) + 1); current.update();' },
}

const RESOURCES = {
    order: `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'order'); item.insert();
        item.get('code', 'order'); return item.getValue('note');`,
    'filter-case': `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'ORDER of another case'); item.insert();
        return item.getValue('note');`,
    abort: `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'aborted');
        var id = item.insert(), read = new GlideRecord('x_lab_item');
        return { id: id, there: read.get('code', 'aborted'), cause: item.getLastErrorMessage() };`,
    previous: `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'previous'); item.insert();
        item.get('code', 'previous'); item.setValue('rank', 7); item.update(); return item.getValue('note');`,
    loop: `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'loop'); item.setValue('rank', 1); item.insert();
        item.get('code', 'loop'); item.setValue('rank', 2); item.update();
        var read = new GlideRecord('x_lab_item'); read.get('code', 'loop'); return read.getValue('rank');`,
    priority: `
        var incident = new GlideRecord('incident'); incident.initialize();
        incident.setValue('short_description', 'probe'); incident.setValue('priority', 5); incident.setValue('impact', 1); incident.setValue('urgency', 2);
        incident.insert(); return incident.getValue('priority');`,
    'data-policy': `
        var incident = new GlideRecord('incident'); incident.initialize(); incident.setValue('short_description', 'probe'); var id = incident.insert();
        incident.get(id); incident.setValue('state', 6); var refused = incident.update(), cause = incident.getLastErrorMessage();
        incident.get(id); incident.setValue('state', 6); incident.setValue('close_code', 'Solution provided'); incident.setValue('close_notes', 'done');
        return { refused: refused, cause: cause, then: incident.update() === id };`,
    'change-states': `
        var change = new GlideRecord('change_request'); change.initialize(); change.setValue('short_description', 'probe'); change.setValue('type', 'normal');
        var id = change.insert(), first = change.getValue('state');
        var to = function (state) { change.get(id); change.setValue('state', state); return [change.update() === id, change.getLastErrorMessage()]; };
        return { first: first, leap: to(-1), next: to(-4), cancelled: to(4), back: to(-5) };`,
    'task-state': `
        var incident = new GlideRecord('incident'); incident.initialize(); incident.setValue('short_description', 'probe'); var id = incident.insert();
        incident.get(id); incident.setValue('state', 8); incident.update();
        var read = new GlideRecord('incident'); read.get(id);
        return [read.getValue('active'), read.getValue('incident_state'), read.getValue('closed_at') !== null, /^INC\\d{7}$/.test(read.getValue('number'))];`,
    'closed-flag': `
        var group = new GlideRecord('sys_user_group'); group.initialize(); group.setValue('name', 'Made by a scope'); var id = group.insert();
        var incident = new GlideRecord('incident'); incident.initialize(); incident.setValue('short_description', 'probe'); incident.insert();
        var before = gs.getErrorMessages().length, deleted = incident.deleteRecord();
        return { legacy: typeof id, deleted: deleted, messages: gs.getErrorMessages().slice(before) };`,
    'missing-privilege': `
        try { var found = new GlideRecord('problem'); found.query(); return 'no refusal'; } catch (e) {
            var text = String(e), isError = e instanceof Error, reading = 'readable';
            try { void e.message; } catch (again) { reading = again.message; }
            return { text: text, isError: isError, reading: reading };
        }`,
    'flag-and-privilege': `
        var user = new GlideRecord('sys_user'); user.get('user_name', 'rita.requester');
        return { deleted: user.deleteRecord(), messages: gs.getErrorMessages() };`,
}

const PRIVILEGES = [
    'incident.read', 'incident.create', 'incident.write', 'incident.delete', 'change_request.read', 'change_request.create', 'change_request.write',
    'sys_user_group.read', 'sys_user_group.create', 'sys_user.read', 'sys_user.delete',
]

let probes: ProbeInstance
beforeAll(async () => { probes = await startProbes({ resources: RESOURCES, rules: RULES, privileges: PRIVILEGES }) }, 60_000)
afterAll(() => probes.stop())

describe('business rules (business-rules-classic/c_BusinessRules.md, scripts/r_ExecutionOrderScriptsAndEngines.md)', () => {
    test('before rules run by their order; one that fails is logged and keeps neither the others nor the record back', async () => {
        expect(await probes.probe('order')).toBe('first;second;late;')
        const logged = await probes.admin.find('syslog', 'messageLIKEmeant to fail', 'message')
        expect(logged).toHaveLength(1)
    })

    test('a filter compares with case, unlike a query', async () => {
        expect(await probes.probe('filter-case')).toBeNull()
    })

    test('an abort makes insert null, without an exception; its script runs to the end', async () => {
        expect(await probes.probe('abort')).toEqual({ id: null, there: false, cause: expect.stringContaining('aborted by Business Rule \'aborting^') })
        expect(await probes.admin.find('syslog', 'message=the script goes on', 'message')).toHaveLength(1)
    })

    test('previous is the record before the update, and changes() tells what the update assigns', async () => {
        expect(await probes.probe('previous')).toBe('5>7 true')
    })

    test('a rule that updates its own record does not start itself again', async () => {
        expect(await probes.probe('loop')).toBe('3')
        expect(await probes.admin.find('syslog', 'messageSTARTSWITHRecursive business rule stopped', 'message')).toHaveLength(1)
    })
})

describe('engines', () => {
    test('priority follows impact and urgency, whatever was written (itsm/incident-management/def-prio-lookup-rules.md)', async () => {
        expect(await probes.probe('priority')).toBe('2')
    })

    test('a data policy makes update null and tells the fields (c_DataPolicy.md, getLastErrorMessage of c_GlideRecordScopedAPI.md)', async () => {
        expect(await probes.probe('data-policy')).toEqual({
            refused: null, cause: 'Data Policy Exception: The following fields are mandatory: Resolution code, Close notes', then: true,
        })
    })

    test('a change begins as New and takes legal moves only (itsm/change-management/c_ChangeStateModel.md; the text is reported)', async () => {
        const refusal = 'Operation against file \'change_request\' was aborted by Business Rule \'Change Model: Check State Transition\''
        expect(await probes.probe('change-states')).toEqual({ first: '-5', leap: [false, refusal], next: [true, null], cancelled: [true, null], back: [false, refusal] })
    })

    test('active, incident_state and closed_at follow the state; numbers come from number maintenance (c_TaskTable.md)', async () => {
        expect(await probes.probe('task-state')).toEqual(['0', '8', true, true])
    })
})

describe('access from another scope (application-development/c_ApplicationAccessSettings.md, c_CrossScopePrivilegeRecord.md)', () => {
    test('a table flag refuses without an exception, even where a privilege allows; its text is in the session messages', async () => {
        const text = (table: string): string => `Delete operation against '${table}' from scope 'x_lab' has been refused due to the table's cross-scope access policy`
        expect(await probes.probe('closed-flag')).toEqual({ legacy: 'string', deleted: false, messages: [text('incident')] })
        expect(await probes.probe('flag-and-privilege')).toEqual({ deleted: false, messages: [text('sys_user')] })
    })

    test('a missing privilege throws what is no Error of JavaScript, and whose message throws again (reported)', async () => {
        expect(await probes.probe('missing-privilege')).toEqual({
            text: 'com.glide.script.fencing.access.ScopeAccessNotGrantedException: read access to problem not granted',
            isError: false,
            reading: expect.stringMatching(/^Illegal access to getter method getMessage/),
        })
    })

    test('without the legacy policy a closed flag stops creating too (sc-enable-gliderecord-scope-fencing-legacy-behavior.md)', async () => {
        await probes.admin.create('sys_properties', { name: 'glide.record.legacy_cross_scope_access_policy_in_script', type: 'boolean', value: 'false' })
        const made = await probes.probe('closed-flag') as { legacy: string }
        expect(made.legacy).toBe('object')
    })
})
