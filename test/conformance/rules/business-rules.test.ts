import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import { basic } from '../../journey/table-api.ts'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'


/** Notes a step in `note` of the record that is being written. */
const step = (name: string): string => `current.setValue('note', (current.getValue('note') || '') + '${name};');`
const onInsert = (code: string): Record<string, string> => ({ action_insert: 'true', filter_condition: `code=${code}^EQ` })
const onUpdate = (code: string): Record<string, string> => ({ action_update: 'true', filter_condition: `code=${code}^EQ` })
const again = (script: string): string => `var again = new GlideRecord('x_lab_item'); again.get('sys_id', current.getUniqueValue()); ${script}`

const RULES = {
    late: { ...onInsert('order'), order: '1100', script: step('late') },
    second: { ...onInsert('order'), order: '200', script: step('second') },
    first: { ...onInsert('order'), order: '100', script: step('first') },
    failing: { ...onInsert('order'), order: '150', script: 'throw new Error(\'meant to fail\');' },
    inactive: { ...onInsert('order'), order: '50', active: 'false', script: step('inactive') },
    'after-order': { ...onInsert('order'), when: 'after', script: again('gs.info(\'after sees \' + again.getValue(\'note\'));') },
    aborting: { ...onInsert('aborted'), script: 'current.setAbortAction(true); gs.info(\'the script goes on\');' },
    'abort-action': { ...onInsert('abort-action'), abort_action: 'true', add_message: 'true', message: 'Not like this', template: 'note=never^EQ', script: 'gs.info(\'script beside an abort\');' },
    'after-abort': { ...onInsert('after-abort'), when: 'after', script: 'current.setAbortAction(true);' },
    previous: { ...onUpdate('previous'), script: 'current.setValue(\'note\', previous.getValue(\'rank\') + \'>\' + current.getValue(\'rank\') + \' \' + current.rank.changes());' },
    context: { ...onUpdate('context'), script: 'gs.info(\'context \' + previous.getValue(\'rank\') + \'>\' + current.getValue(\'rank\'));' },
    'context-again': { ...onUpdate('context'), when: 'after', filter_condition: 'code=context^rank=6^EQ', script: again('again.setValue(\'rank\', 7); again.update();') },
    'previous-insert': { ...onInsert('previous-insert'), script: 'current.setValue(\'note\', String(previous));' },
    recursive: { ...onUpdate('loop'), when: 'after', script: 'current.setValue(\'rank\', Number(current.getValue(\'rank\')) + 1); current.update();' },
    early: { ...onInsert('early'), script: 'current.setValue(\'note\', \'set\'); current.update();' },
    result: { ...onInsert('result'), script: step('ran') + ' var result = { current: current }; result.self = result; return result;' },
    person: { ...onInsert('person'), filter_condition: 'code=person^personSTARTSWITHSystem^EQ', script: step('by name') },
    template: { ...onInsert('template'), template: 'rank=9^note=set^person=javascript:gs.getUserID()^EQ' },
    both: { ...onInsert('both'), condition: 'current.getValue(\'rank\') == 5', script: step('both') },
    roles: { ...onInsert('roles'), role_conditions: 'admin', script: step('admin') },
    cased: { action_insert: 'true', filter_condition: 'codeSTARTSWITHcased^EQ', script: step('cased') },
    web: { action_insert: 'true', filter_condition: 'codeSTARTSWITHweb^EQ', script: step('web') },
    changes: { order: '1', action_update: 'true', filter_condition: 'code=changes^rankVALCHANGES^EQ', script: step('changes') },
    'changes-from': { order: '2', action_update: 'true', filter_condition: 'code=changes^rankCHANGESFROM5^EQ', script: step('from-5') },
    'changes-to': { order: '3', action_update: 'true', filter_condition: 'code=changes^rankCHANGESTO8^EQ', script: step('to-8') },
    removal: { action_delete: 'true', filter_condition: 'code=removed^EQ', script: 'gs.info(\'removing \' + current.getValue(\'code\') + \' \' + current.operation());' },
    kept: { action_delete: 'true', filter_condition: 'code=kept^EQ', script: 'current.setAbortAction(true);' },
    hidden: { action_query: 'true', script: 'if (!gs.hasRole(\'admin\')) { current.addQuery(\'code\', \'!=\', \'secret\'); }' },
    shown: {
        when: 'before_display', filter_condition: 'code=shown^EQ', add_message: 'true', message: 'Shown with care',
        script: 'current.setValue(\'note\', \'only on the form\');',
    },
    scratch: { when: 'before_display', filter_condition: 'code=scratch^EQ', script: 'g_scratchpad.value = 1;' },
}

const insert = (code: string, more = ''): string => `
    var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', '${code}'); ${more}
    var id = item.insert(); item.get('code', '${code}');`

const RESOURCES = {
    order: `${insert('order')} return item.getValue('note');`,
    'filter-case': `${insert('cased 1')} var lower = item.getValue('note'); ${insert('CASED 2')} return [lower, item.getValue('note')];`,
    abort: `${insert('aborted')} return { id: id, there: item.isValidRecord() };`,
    'abort-action': `${insert('abort-action')} return { id: id, there: item.isValidRecord() };`,
    'after-abort': `${insert('after-abort')} return { id: typeof id, there: item.isValidRecord() };`,
    previous: `${insert('previous')} item.setValue('rank', 7); item.update(); return item.getValue('note');`,
    context: `${insert('context')} item.setValue('rank', 6); item.update(); item.get('code', 'context'); return item.getValue('rank');`,
    'previous-insert': `${insert('previous-insert')} return item.getValue('note');`,
    loop: `${insert('loop', 'item.setValue(\'rank\', 1);')} item.setValue('rank', 2); item.update();
        var read = new GlideRecord('x_lab_item'); read.get('code', 'loop'); return read.getValue('rank');`,
    template: `${insert('template')} return [item.getValue('rank'), item.getValue('note'), item.getValue('person') === gs.getUserID()];`,
    early: `${insert('early')} return [typeof id, item.getValue('note')];`,
    result: `${insert('result')} return item.getValue('note');`,
    person: `${insert('person', 'item.setValue(\'person\', gs.getUserID());')} return item.getValue('note');`,
    both: `${insert('both')} var yes = item.getValue('note'); item.deleteRecord();
        ${insert('both', 'item.setValue(\'rank\', 6);')} return [yes, item.getValue('note')];`,
    roles: `${insert('roles')} var note = item.getValue('note'); item.deleteRecord(); return note;`,
    changes: `${insert('changes')} item.setValue('at', '2026-01-01 00:00:00'); item.update(); var none = item.getValue('note');
        item.setValue('rank', 7); item.update(); var from = item.getValue('note');
        item.setValue('rank', 8); item.update(); return [none, from, item.getValue('note')];`,
    removal: `${insert('removed')} var gone = item.deleteRecord(); ${insert('kept')} return [gone, item.deleteRecord(), new GlideRecord('x_lab_item').get('code', 'kept')];`,
    query: `
        var made = new GlideRecord('x_lab_item'); made.initialize(); made.setValue('code', 'secret'); made.insert();
        var all = new GlideRecord('x_lab_item'); all.addQuery('code', 'secret'); all.query();
        var count = new GlideAggregate('x_lab_item'); count.addQuery('code', 'secret'); count.addAggregate('COUNT'); count.query(); count.next();
        return [all.getRowCount(), count.getAggregate('COUNT'), new GlideRecord('x_lab_item').get('code', 'secret')];`,
}

let probes: ProbeInstance
beforeAll(async () => { probes = await startProbes({ resources: RESOURCES, rules: RULES }) }, 60_000)
afterAll(() => probes.stop())

const logged = async (text: string): Promise<string[]> => (await probes.admin.find('syslog', `messageSTARTSWITH${text}`, 'message')).map(({ message = '' }) => message)
const asFulfiller = { headers: { authorization: basic(FULFILLER.user, FULFILLER.password) } }
const probeAsFulfiller = async (name: string): Promise<unknown> => ((await (await probes.call(`/api/x_lab/probe/${name}`, asFulfiller)).json()) as { result: unknown }).result
const form = async (code: string): Promise<string> => {
    const { sys_id } = await probes.admin.create('x_lab_item', { code })
    return (await probes.call(`/x_lab_item.do?sys_id=${sys_id}`)).text()
}

describe('Business rules', () => {
    behaviour('before rules run by their order, from the lowest to the highest, and only active ones', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect(await probes.probe('order')).toBe('first;second;late;')
    })

    behaviour('an after rule sees what is stored', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect(await logged('after sees')).toEqual(['after sees first;second;late;'])
    })

    behaviour('a rule that fails is logged, and keeps neither the other rules nor the record back', 'reported', async () => {
        expect(await logged('Business rule failing')).toHaveLength(1)
    })

    behaviour('a filter condition compares text with case', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect(await probes.probe('filter-case')).toEqual(['cased;', null])
    })

    behaviour('a filter condition that looks inside a reference looks at what it shows, as a query does', ['platform-user-interface/r_OpAvailableFiltersQueries.md', 'reported'], async () => {
        expect(await probes.probe('person')).toBe('by name;')
    })

    behaviour('what a rule returns is nobody\'s concern', 'reported', async () => {
        expect(await probes.probe('result')).toBe('ran;')
    })

    behaviour('filter condition and condition script must both hold', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect(await probes.probe('both')).toEqual(['both;', null])
    })

    behaviour('role conditions name who a rule runs for', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect([await probes.probe('roles'), await probeAsFulfiller('roles')]).toEqual(['admin;', null])
    })

    behaviour('a condition can ask whether a value changes, and from or to what', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect(await probes.probe('changes')).toEqual([null, 'changes;from-5;', 'changes;from-5;changes;to-8;'])
    })

    behaviour('set field values writes constants and what a script evaluates to', ['api-reference/business-rules-classic/c_BusinessRules.md', 'SDK 4.9.0'], async () => {
        expect(await probes.probe('template')).toEqual(['9', 'set', true])
    })

    behaviour('setAbortAction in a before rule keeps the record out of the database; its script runs to the end', 'api-reference/scripts/c_AbortDatabaseActionBusRule.md', async () => {
        expect(await probes.probe('abort')).toEqual({ id: null, there: false })
        expect(await logged('the script goes on')).toHaveLength(1)
    })

    behaviour('the abort action stops the record without the rule\'s other actions', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect(await probes.probe('abort-action')).toEqual({ id: null, there: false })
        expect(await logged('script beside an abort')).toEqual([])
    })

    behaviour('an after rule can abort nothing', 'SDK 4.9.0, guide business-rule-guide', async () => {
        expect(await probes.probe('after-abort')).toEqual({ id: 'string', there: true })
    })

    behaviour('previous is the record before the update', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect(await probes.probe('previous')).toBe('5>7 true')
    })

    behaviour('previous stays the record before the first update of the execution context, however often it is updated', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect(await probes.probe('context')).toBe('7')
        expect((await logged('context ')).sort()).toEqual(['context 5>6', 'context 5>7'])
    })

    behaviour('an insert has no previous', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect(await probes.probe('previous-insert')).toBe('null')
    })

    behaviour('a rule that updates its own record is stopped from starting itself again, and that is logged', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect(await probes.probe('loop')).toBe('3')
        expect(await logged('Recursive business rule stopped')).toHaveLength(1)
    })

    refused('current.update() before the record is inserted: the rule fails, the record is inserted', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect(await probes.probe('early')).toEqual(['string', 'set'])
        expect(await logged('current.update() in a before rule of an insert is not emulated')).toHaveLength(1)
    })

    behaviour('delete rules see the record that goes, and can keep it', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect(await probes.probe('removal')).toEqual([true, false, true])
        expect(await logged('removing')).toEqual(['removing removed delete'])
    })

    behaviour('rules run for records of web services as for those of scripts', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect(await probes.admin.create('x_lab_item', { code: 'web' })).toMatchObject({ note: 'web;' })
    })
})

describe('Query rules', () => {
    behaviour('a query rule narrows every query of its table, that of a GlideAggregate too', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        expect([await probes.probe('query'), await probeAsFulfiller('query')]).toEqual([[1, '1', true], [0, '0', false]])
    })

    behaviour('a query rule does not run for tables that a query walks to', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        const { sys_id = '' } = await probes.admin.create('x_lab_item', { code: 'walked' })
        const rows = await probes.admin.find('x_lab_item', `sys_id=${sys_id}^person.user_nameISEMPTY`, 'code')
        expect(rows).toHaveLength(1)
    })
})

describe('Display rules', () => {
    behaviour('a display rule changes what the form shows and stores nothing; its message stands above the form', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        const page = await form('shown')
        expect([page.includes('only on the form'), page.includes('Shown with care')]).toEqual([true, true])
        expect(await probes.admin.find('x_lab_item', 'code=shown', 'note')).toEqual([{ note: '' }])
    })

    refused('g_scratchpad in a display rule: there are no client scripts that could read it', 'api-reference/business-rules-classic/c_BusinessRules.md', async () => {
        await form('scratch')
        expect(await logged('Display rule scratch did not run')).toEqual(['Display rule scratch did not run: g_scratchpad is not emulated'])
    })
})
