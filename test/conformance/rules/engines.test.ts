import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { behaviour } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'


const insert = (more = '', short = 'probe'): string => `
    var incident = new GlideRecord('incident'); incident.initialize(); incident.setValue('short_description', '${short}'); ${more} var id = incident.insert();`

const RULES = {
    early: { collection: 'incident', action_insert: 'true', order: '900', filter_condition: 'short_description=early^EQ', script: 'current.setValue(\'impact\', 1); current.setValue(\'urgency\', 1);' },
    late: { collection: 'incident', action_insert: 'true', order: '1000', filter_condition: 'short_description=late^EQ', script: 'gs.info(\'late sees \' + current.getValue(\'priority\')); current.setValue(\'priority\', 4);' },
}

const RESOURCES = {
    priority: `${insert('incident.setValue(\'priority\', 5); incident.setValue(\'impact\', 1); incident.setValue(\'urgency\', 2);')} return incident.getValue('priority');`,
    early: `${insert('incident.setValue(\'impact\', 3); incident.setValue(\'urgency\', 3);', 'early')} return incident.getValue('priority');`,
    late: `${insert('incident.setValue(\'impact\', 1); incident.setValue(\'urgency\', 1);', 'late')} return incident.getValue('priority');`,
    update: `${insert()} incident.get(id); incident.setValue('impact', 1); incident.setValue('urgency', 1); incident.update(); incident.get(id); return incident.getValue('priority');`,
    refusal: `${insert()} incident.get(id); incident.setValue('state', 6);
        return [incident.update(), incident.getLastErrorMessage(), gs.getErrorMessages()];`,
    fulfilled: `${insert()} incident.get(id); incident.setValue('state', 6); incident.setValue('close_code', 'Solution provided'); incident.setValue('close_notes', 'done');
        return incident.update() === id;`,
    numbers: `${insert()} var first = incident.getValue('number'); ${insert()} return [first, incident.getValue('number')];`,
    own: `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'policy'); item.setValue('rank', 1);
        var refused = item.insert(), why = item.getLastErrorMessage();
        item.setValue('note', 'filled'); var id = item.insert(); item.get(id);
        item.setValue('at', '2026-01-01 00:00:00'); var locked = item.update(), reason = item.getLastErrorMessage();
        item.get(id); item.setValue('rank', 2); item.setValue('note', 'NULL'); item.setValue('at', '2026-01-01 00:00:00');
        return { refused: refused, why: why, inserted: id !== null, locked: locked, reason: reason, free: item.update() === id };`,
    inherited: `${insert('incident.setValue(\'correlation_display\', \'inherited\');')} return [id, incident.getLastErrorMessage()];`,
    mandatory: `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('rank', 7); return item.insert() !== null;`,
}

let probes: ProbeInstance
beforeAll(async () => {
    probes = await startProbes({ resources: RESOURCES, rules: RULES, privileges: ['incident.read', 'incident.create', 'incident.write'] })
}, 60_000)
afterAll(() => probes.stop())

/** A data policy with its rules, made as an administrator makes them. */
async function makePolicy(values: Record<string, string>, rules: Record<string, Record<string, string>>): Promise<string> {
    const { sys_id: sys_data_policy = '' } = await probes.admin.create('sys_data_policy2', { active: 'true', short_description: 'probe', ...values })
    for (const [field, rule] of Object.entries(rules)) await probes.admin.create('sys_data_policy_rule', { sys_data_policy, table: values.model_table ?? '', field, ...rule })
    return sys_data_policy
}

describe('Data lookup', () => {
    behaviour('the priority of an incident follows from its impact and urgency, whatever was written', 'it-service-management/incident-management/def-prio-lookup-rules.md', async () => {
        expect([await probes.probe('priority'), await probes.probe('update')]).toEqual(['2', '1'])
    })

    behaviour('lookups come after the before rules of an order below 1000', 'api-reference/scripts/r_ExecutionOrderScriptsAndEngines.md', async () => {
        expect(await probes.probe('early')).toBe('1')
    })

    behaviour('a before rule of an order from 1000 sees what the lookups did, and has the last word', 'api-reference/scripts/r_ExecutionOrderScriptsAndEngines.md', async () => {
        expect(await probes.probe('late')).toBe('4')
        expect(await probes.admin.find('syslog', 'message=late sees 1', 'sys_id')).toHaveLength(1)
    })

    behaviour('administrators change the outcome by the rows of the matcher table; an inactive row never matches', ['platform-administration/r_CreateCustomDataLookups.md', 'SDK 4.9.0, guide data-lookup-guide'], async () => {
        const [row] = await probes.admin.find('dl_u_priority', 'impact=1^urgency=2', 'sys_id')
        await probes.admin.update('dl_u_priority', row?.sys_id ?? '', { priority: '3' })
        expect(await probes.probe('priority')).toBe('3')
        await probes.admin.update('dl_u_priority', row?.sys_id ?? '', { active: 'false' })
        expect(await probes.probe('priority')).toBe('5')
        await probes.admin.update('dl_u_priority', row?.sys_id ?? '', { active: 'true', priority: '2' })
    })

    behaviour('of several rows that match the one with the lowest order counts', 'platform-administration/table-administration-and-data-management/t_DataLookupRule.md', async () => {
        const { sys_id = '' } = await probes.admin.create('dl_u_priority', { impact: '1', urgency: '2', priority: '4', order: '1' })
        expect(await probes.probe('priority')).toBe('4')
        await probes.admin.update('dl_u_priority', sys_id, { active: 'false' })
    })

    behaviour('without an exact match an empty matcher value matches everything; a value that is there is kept unless always replaced', 'platform-administration/r_CreateCustomDataLookups.md', async () => {
        const of = { source_table: 'incident', matcher_table: 'dl_u_priority' }
        const { sys_id: dl_definition = '' } = await probes.admin.create('dl_definition', { name: 'Severity', ...of, run_on_insert: 'true', active: 'true' })
        const match = await probes.admin.create('dl_definition_rel_match', { dl_definition, ...of, source_table_field: 'urgency', matcher_table_field: 'impact', exact_match: 'false' })
        await probes.admin.create('dl_definition_rel_set', { dl_definition, ...of, source_table_field: 'business_impact', matcher_table_field: 'priority', always_replace: 'false' })
        await probes.admin.create('dl_u_priority', { impact: '', urgency: '9', priority: '1', order: '2' })
        expect(await probes.admin.create('incident', { short_description: 'wild card' })).toMatchObject({ business_impact: '1' })
        expect(await probes.admin.create('incident', { short_description: 'kept', business_impact: 'great' })).toMatchObject({ business_impact: 'great' })
        await probes.admin.update('dl_definition_rel_match', match.sys_id ?? '', { exact_match: 'true' })
        expect((await probes.admin.create('incident', { short_description: 'exact', urgency: '3' })).business_impact).not.toBe('1')
        await probes.admin.update('dl_definition', dl_definition, { active: 'false' })
    })

    behaviour('a lookup runs on insert or update as its definition says, and for its own table only', 'platform-administration/r_CreateCustomDataLookups.md', async () => {
        const [definition] = await probes.admin.find('dl_definition', 'source_table=incident^name=Priority of incident', 'sys_id')
        await probes.admin.update('dl_definition', definition?.sys_id ?? '', { run_on_update: 'false' })
        expect([await probes.probe('priority'), await probes.probe('update')]).toEqual(['2', '5'])
        await probes.admin.update('dl_definition', definition?.sys_id ?? '', { run_on_update: 'true', source_table: 'task' })
        expect(await probes.probe('priority')).toBe('5')
        await probes.admin.update('dl_definition', definition?.sys_id ?? '', { source_table: 'incident' })
    })
})

describe('Data policies', () => {
    behaviour('an update that lacks what a policy demands is not done: update() is null, getLastErrorMessage names the fields', ['platform-administration/c_DataPolicy.md', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md'], async () => {
        const text = 'Data Policy Exception: The following fields are mandatory: Resolution code, Close notes'
        expect(await probes.probe('refusal')).toEqual([null, text, [text]])
        expect(await probes.probe('fulfilled')).toBe(true)
    })

    behaviour('policies hold for the Table API too, which answers 403 with the policy\'s words', ['platform-administration/c_DataPolicy.md', 'reported'], async () => {
        const { sys_id = '' } = await probes.admin.create('incident', { short_description: 'probe' })
        await expect(probes.admin.update('incident', sys_id, { state: '7' })).rejects.toThrow('answered 403: Operation Failed - Data Policy Exception: The following fields are mandatory: Resolution code, Close notes')
    })

    behaviour('conditions say when fields are mandatory or read-only; one missing field is named alone', ['platform-administration/r_DataPolicyFields.md', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md'], async () => {
        const made = await makePolicy({ model_table: 'x_lab_item', conditions: 'rank=1^EQ' }, { note: { mandatory: 'true' }, at: { disabled: 'true' } })
        expect(await probes.probe('own')).toEqual({
            refused: null, why: 'Data Policy Exception: Note is mandatory', inserted: true,
            locked: null, reason: 'Data Policy Exception: The following fields are read only: At', free: true,
        })
        await probes.admin.update('sys_data_policy2', made, { active: 'false' })
    })

    behaviour('a policy holds for tables that extend its own only if it is inherited', 'platform-administration/r_DataPolicyFields.md', async () => {
        const made = await makePolicy({ model_table: 'task', conditions: 'correlation_display=inherited^EQ', inherit: 'false' }, { correlation_id: { mandatory: 'true' } })
        expect(await probes.probe('inherited')).toEqual([expect.any(String), null])
        await probes.admin.update('sys_data_policy2', made, { inherit: 'true' })
        expect(await probes.probe('inherited')).toEqual([null, 'Data Policy Exception: Correlation ID is mandatory'])
        await probes.admin.update('sys_data_policy2', made, { active: 'false' })
    })

    behaviour('of several policies for one field the strictest holds', 'SDK 4.9.0, guide data-policy-guide', async () => {
        const strict = await makePolicy({ model_table: 'incident', conditions: 'correlation_display=inherited^EQ' }, { correlation_id: { mandatory: 'true' } })
        const lax = await makePolicy({ model_table: 'incident', conditions: 'correlation_display=inherited^EQ' }, { correlation_id: { mandatory: 'false' } })
        expect(await probes.probe('inherited')).toEqual([null, 'Data Policy Exception: Correlation ID is mandatory'])
        await probes.admin.update('sys_data_policy2', strict, { active: 'false' })
        expect(await probes.probe('inherited')).toEqual([expect.any(String), null])
        await probes.admin.update('sys_data_policy2', lax, { active: 'false' })
    })
})

describe('Mandatory columns and numbers', () => {
    behaviour('a column that the dictionary calls mandatory stops neither scripts nor web services; a data policy does that', 'platform-administration/t_MakingAFieldMandatory.md', async () => {
        const [column] = await probes.admin.find('sys_dictionary', 'name=x_lab_item^element=note', 'sys_id')
        await probes.admin.update('sys_dictionary', column?.sys_id ?? '', { mandatory: 'true' })
        expect(await probes.probe('mandatory')).toBe(true)
        await probes.admin.create('x_lab_item', { code: 'no note' })
    })

    behaviour('numbers come from the number maintenance of the table, padded to its digits, one after the other', 'platform-administration/c_ManagingRecordNumbering.md', async () => {
        const [first = '', second = ''] = await probes.probe('numbers') as string[]
        expect(first).toMatch(/^INC\d{7}$/)
        expect(Number(second.slice(3))).toBe(Number(first.slice(3)) + 1)
    })
})
