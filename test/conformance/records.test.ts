import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startProbes, type ProbeInstance } from './probe-instance.ts'

/** Records as scripts see them. Sources: c_GlideRecordScopedAPI.md and its neighbours in the documentation (api-reference/server-api-reference), unless a claim names another. */
const RESOURCES = {
    'empty-values': `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'empty'); item.setValue('note', ''); item.insert();
        var read = new GlideRecord('x_lab_item'); read.get('code', 'empty');
        return { note: read.getValue('note'), at: read.getValue('at'), none: read.getValue('no_such_field'), rank: read.getValue('rank'), open: read.getValue('open') };`,
    'boolean-forms': `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'forms'); item.setValue('open', false); item.insert();
        var read = new GlideRecord('x_lab_item'); read.get('code', 'forms');
        return { value: read.getValue('open'), text: read.open.toString(), rank: typeof read.getValue('rank') };`,
    'null-text': `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'nulls'); item.setValue('note', 'kept'); item.insert();
        var blank = new GlideRecord('x_lab_item'); blank.addQuery('code', 'nulls'); blank.setValue('note', ''); blank.updateMultiple();
        var between = new GlideRecord('x_lab_item'); between.get('code', 'nulls');
        var cleared = new GlideRecord('x_lab_item'); cleared.addQuery('code', 'nulls'); cleared.setValue('note', 'NULL'); cleared.updateMultiple();
        var after = new GlideRecord('x_lab_item'); after.get('code', 'nulls');
        return [between.getValue('note'), after.getValue('note')];`,
    'get-forms': `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'Shown'); var id = item.insert();
        var read = new GlideRecord('x_lab_item');
        return [read.get(id), read.get('Shown'), read.get('shown'), read.get('code', 'SHOWN'), read.get('nobody'), read.get('')];`,
    'unknown-field': `
        for (var i = 0; i < 2; i++) { var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'drop' + i); item.insert(); }
        var count = function (field) {
            var found = new GlideRecord('x_lab_item'); found.addQuery('code', 'STARTSWITH', 'drop'); found.addQuery(field, 'drop0'); found.query(); return found.getRowCount();
        };
        return [count('code'), count('no_such_field')];`,
    'update-inserts': `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'by-update');
        var isNew = item.isNewRecord(), id = item.update();
        var read = new GlideRecord('x_lab_item');
        return [isNew, read.get(id), read.getValue('code')];`,
    'duplicate-key': `
        var one = new GlideRecord('x_lab_item'); one.initialize(); one.setValue('code', 'twice'); var first = one.insert();
        var other = new GlideRecord('x_lab_item'); other.initialize(); other.setValue('code', 'TWICE'); var second = other.insert();
        var again = new GlideRecord('x_lab_item'); again.initialize(); again.setNewGuidValue(first); again.setValue('code', 'other'); var third = again.insert();
        return [typeof first, second, third];`,
    'chosen-id': `
        var id = gs.generateGUID(), item = new GlideRecord('x_lab_item');
        item.initialize(); item.setNewGuidValue(id); item.setValue('code', 'chosen');
        return item.insert() === id;`,
    'unchanged-update': `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'same'); item.setValue('note', 'a'); item.insert();
        item.get('code', 'same'); item.setValue('note', 'a'); var id = item.update();
        var read = new GlideRecord('x_lab_item'); read.get('code', 'same'); var unchanged = read.getValue('sys_mod_count');
        read.setValue('note', 'b'); read.update(); read.get('code', 'same');
        return [typeof id, unchanged, read.getValue('sys_mod_count')];`,
    'or-condition': `
        var names = function (found) { found.orderBy('code'); found.query(); var all = []; while (found.next()) all.push(found.getValue('code')); return all; };
        ['or-a', 'or-b', 'or-c'].forEach(function (code, rank) {
            var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', code); item.setValue('rank', rank); item.insert();
        });
        var both = new GlideRecord('x_lab_item'); both.addQuery('code', 'or-a').addOrCondition('code', 'or-b'); both.addQuery('rank', '>', 0);
        var encoded = new GlideRecord('x_lab_item'); encoded.addEncodedQuery('code=or-a^ORcode=or-b^rank>0^NQcode=or-c');
        var list = new GlideRecord('x_lab_item'); list.addQuery('code', 'IN', 'or-a,or-c');
        return [names(both), names(encoded), names(list)];`,
    'script-value': `
        var found = new GlideRecord('sys_user'); found.addQuery('user_name', 'javascript:gs.getUserName()'); found.query();
        return found.next() ? found.getValue('user_name') : 'nobody';`,
    'iso-dates': `
        var iso = new GlideDateTime('2024-05-06T07:08:09Z'), plain = new GlideDateTime('2024-05-06 07:08:09');
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'dates'); item.setValue('at', '2024-05-06T07:08:09Z'); item.insert();
        item.get('code', 'dates');
        return { iso: iso.isValid(), plain: plain.getNumericValue(), stored: item.getValue('at') };`,
    secrets: `
        var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'secret'); item.getElement('secret').setDisplayValue('s3cret'); item.insert();
        item.get('code', 'secret');
        return { hidden: item.getValue('secret') !== 's3cret', shown: item.getDisplayValue('secret'), clear: item.getElement('secret').getDecryptedValue() };`,
    aggregates: `
        [1, 1, 2].forEach(function (rank, index) {
            var item = new GlideRecord('x_lab_item'); item.initialize(); item.setValue('code', 'sum' + index); item.setValue('rank', rank); item.insert();
        });
        var counts = new GlideAggregate('x_lab_item'); counts.addQuery('code', 'STARTSWITH', 'sum'); counts.addAggregate('COUNT'); counts.groupBy('rank'); counts.orderBy('rank'); counts.query();
        var found = []; while (counts.next()) found.push([counts.getValue('rank'), counts.getAggregate('COUNT')]);
        return found;`,
    engine: `
        var names = ['Intl', 'console', 'Reflect', 'URL', 'fetch', 'setTimeout', 'process', 'Buffer', 'TextEncoder', 'structuredClone', 'WeakRef', 'SharedArrayBuffer', 'WebAssembly'];
        var later = [[].findLast, [].toSorted, ''.isWellFormed, Object.groupBy, Array.fromAsync];
        var cannot = ['eval', 'Function'].filter(function (name) { try { this[name]('1'); return false; } catch (e) { return true; } }, { eval: function (t) { return (0, eval)(t); }, Function: function (t) { return (function () {}).constructor(t)(); } });
        return { globals: names.filter(function (name) { return name in this; }, (function () { return this; })()), later: later.filter(Boolean).length, cannot: cannot, has: typeof Object.fromEntries };`,
    choices: `
        var incident = new GlideRecord('incident'); incident.initialize(); incident.setValue('short_description', 'probe');
        incident.getElement('state').setDisplayValue('On Hold'); incident.work_notes = 'first note';
        var id = incident.insert(); incident.get(id); incident.work_notes = 'second note'; incident.update(); incident.get(id);
        return { state: incident.getValue('state'), shown: incident.getDisplayValue('state'), journal: incident.getValue('work_notes'), last: incident.work_notes.getJournalEntry(1).replace(/^[\\d :-]+/, ''), id: id };`,
    'not-in-scopes': `
        var refused = [];
        try { gs.nowDateTime(); } catch (e) { refused.push(e.message); }
        try { new GlideRecord('incident').setWorkflow(false); } catch (e) { refused.push(e.message); }
        return refused;`,
}

let probes: ProbeInstance
beforeAll(async () => { probes = await startProbes({ resources: RESOURCES, privileges: ['sys_user.read', 'incident.read', 'incident.create', 'incident.write'] }) }, 60_000)
afterAll(() => probes.stop())

describe('values', () => {
    test('an empty field and a field that does not exist are null; defaults are filled in at the insert', async () => {
        expect(await probes.probe('empty-values')).toEqual({ note: null, at: null, none: null, rank: '5', open: '1' })
    })

    test('getValue gives text: booleans as 0 and 1, where the element says true and false', async () => {
        expect(await probes.probe('boolean-forms')).toEqual({ value: '0', text: 'false', rank: 'string' })
    })

    test('updateMultiple clears a field by the text NULL only (r_SettingAGlideRecordVariableToNull.md)', async () => {
        expect(await probes.probe('null-text')).toEqual(['kept', null])
    })

    test('GlideDateTime does not take ISO 8601, nor does a date field (c_GlideDateTimeScoped.md)', async () => {
        expect(await probes.probe('iso-dates')).toEqual({ iso: false, plain: Date.UTC(2024, 4, 6, 7, 8, 9), stored: null })
    })

    test('password2: setDisplayValue encrypts, getValue is cipher text, getDecryptedValue is clear (password-2way-encrypted-fields.md)', async () => {
        expect(await probes.probe('secrets')).toEqual({ hidden: true, shown: '********', clear: 's3cret' })
        const [shown] = await probes.admin.find('x_lab_item', 'code=secret', 'code,secret')
        expect(shown).toEqual({ code: 'secret' })
    })
})

describe('choices and journals', () => {
    test('setDisplayValue takes the label; a journal has no value, its entries come newest first, with author and label', async () => {
        const { id, ...found } = await probes.probe('choices') as Record<string, string>
        expect(found).toEqual({ state: '3', shown: 'On Hold', journal: null, last: 'System Administrator (Work notes)\nsecond note\n\n' })
        const shown = await probes.call(`/api/now/table/incident/${id}?sysparm_display_value=true&sysparm_fields=work_notes,state`)
        const { result } = await shown.json() as { result: Record<string, string> }
        expect(result.state).toBe('On Hold')
        expect(result.work_notes?.match(/System Administrator \(Work notes\)\n\w+/g)).toEqual(['System Administrator (Work notes)\nsecond', 'System Administrator (Work notes)\nfirst'])
    })
})

describe('the engine (scripts/javascript-engine-feature-support.md)', () => {
    test('has the language of ES2021, and neither later members nor anything of Node or of a browser', async () => {
        expect(await probes.probe('engine')).toEqual({ globals: [], later: 0, cannot: ['eval', 'Function'], has: 'function' })
    })
})

describe('queries', () => {
    test('get tries the sys_id and then the display value; comparison has no case; nothing is found by nothing', async () => {
        expect(await probes.probe('get-forms')).toEqual([true, true, true, true, false, false])
    })

    test('a condition on an unknown field is dropped: more rows match (r_AvailableSystemProperties.md, glide.invalid_query.returns_no_rows)', async () => {
        expect(await probes.probe('unknown-field')).toEqual([1, 2])
    })

    test('^OR and addOrCondition bind to the condition before them, ^NQ begins another query (c_EncodedQueryStrings.md)', async () => {
        expect(await probes.probe('or-condition')).toEqual([['or-b'], ['or-b', 'or-c'], ['or-a', 'or-c']])
    })

    test('a value that begins with javascript: is evaluated, in addQuery too (c_GlideSystemScopedAPI.md, example of hasRole)', async () => {
        expect(await probes.probe('script-value')).toBe('admin')
    })

    test('GlideAggregate gives counts as text (c_GlideAggregateScopedAPI.md)', async () => {
        expect(await probes.probe('aggregates')).toEqual([['1', '2'], ['2', '1']])
    })
})

describe('writes', () => {
    test('update of a record that does not exist inserts it', async () => {
        expect(await probes.probe('update-inserts')).toEqual([true, true, 'by-update'])
    })

    test('an update that changes nothing gives the sys_id and counts no modification (reported)', async () => {
        expect(await probes.probe('unchanged-update')).toEqual(['string', '0', '1'])
    })

    test('a taken unique key, and a taken sys_id, make insert null and throw nothing (reported)', async () => {
        expect(await probes.probe('duplicate-key')).toEqual(['string', null, null])
    })

    test('setNewGuidValue chooses the sys_id', async () => {
        expect(await probes.probe('chosen-id')).toBe(true)
    })

    test('what the scoped API leaves out is refused by name', async () => {
        expect(await probes.probe('not-in-scopes')).toEqual(['Function nowDateTime is not allowed in scope x_lab', 'Function setWorkflow is not allowed in scope x_lab'])
    })
})
