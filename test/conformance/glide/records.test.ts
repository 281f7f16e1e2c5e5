import { afterAll, beforeAll, describe } from '@jest/globals'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { scriptClaims } from '../script-claims.ts'

const RULES = {
    'abort by code': { condition: "current.code.toString() === 'aborted'", action_insert: 'true', action_update: 'true', script: "current.setAbortAction(true); current.note = 'after the abort: ' + current.isActionAborted();" },
    'tell of the abort': { order: '200', condition: "current.code.toString() === 'aborted'", action_insert: 'true', script: "gs.error('seen after the abort: ' + current.getValue('note'));" },
}

const scripts = scriptClaims()
const { returns } = scripts
let probes: ProbeInstance

beforeAll(async () => {
    const privileges = ['sys_user.read', 'task.read', 'incident.read', 'incident.create', 'incident.write', 'syslog.read', 'sys_user.create']
    probes = await startProbes({ resources: scripts.resources, rules: RULES, privileges })
    scripts.on(probes)
}, 60_000)
afterAll(() => probes.stop())

describe('Values of a record', () => {
    behaviour('getValue is null for an empty field and for a field that does not exist', 'reported', returns(`
        make('empty', { note: '' }); var one = read('empty'); return [one.getValue('note'), one.getValue('at'), one.getValue('no_such_field')];`, [null, null, null]))
    behaviour('getValue gives text for every type: booleans as 0 and 1, where the field itself reads false and true', 'reported', returns(`
        make('forms', { open: false }); var one = read('forms'); return [one.getValue('open'), one.open.toString(), one.getValue('rank')];`, ['0', 'false', '5']))
    behaviour('a field is an object that follows its record: after next() it is the next record that it reads', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        make('moves-1', { rank: 1 }); make('moves-2', { rank: 2 });
        var query = new GlideRecord('x_lab_item'); query.addQuery('code', 'STARTSWITH', 'moves-'); query.orderBy('code'); query.query();
        query.next(); var rank = query.rank, kept = query.getValue('rank'); query.next(); return [typeof rank, kept, rank.toString()];`, ['object', '1', '2']))
    behaviour('getUniqueValue is the sys_id, and null without a record', ['api-reference/server-api-reference/c_GlideRecordScopedAPI.md', 'reported'], returns(`
        var id = make('unique'); return [read('unique').getUniqueValue() === id, new GlideRecord('x_lab_item').getUniqueValue()];`, [true, null]))
    behaviour('numbers and dates that are none leave their field empty', 'reported', returns(`
        make('none', { rank: 'many', at: 'tomorrow' }); make('none-either', { at: '2023-02-29 00:00:00' }); make('leap', { at: '2024-02-29' });
        return [read('none').getValue('rank'), read('none').getValue('at'), read('none-either').getValue('at'), read('leap').getValue('at')];`, [null, null, null, '2024-02-29 00:00:00']))
    behaviour('a date field does not take ISO 8601', ['api-reference/server-api-reference/c_GlideDateTimeScoped.md', 'reported'], returns(`
        make('iso', { at: '2024-05-06T07:08:09Z' }); return read('iso').getValue('at');`, null))
    behaviour('a short text is cut at the length of its column', 'reported', returns(`make('cut-' + new Array(60).join('x')); return found('codeSTARTSWITHcut-').length;`, 40))
    refused('a value for a field that does not exist, or undefined as a value, is refused by name', 'reported', returns(`
        var one = new GlideRecord('x_lab_item'); return [thrown(function () { one.setValue('no_such_field', 1); }), thrown(function () { one.setValue('note', undefined); })];`,
    ['GlideRecord.setValue: table x_lab_item has no field no_such_field', 'GlideRecord.setValue: the value of note is undefined']))
    refused('a record as the value of a field: it is the sys_id that belongs there', 'reported', returns(`
        var user = new GlideRecord('sys_user'); user.get(gs.getUserID()); var one = new GlideRecord('x_lab_item'); return thrown(function () { one.person = user; });`,
    'GlideRecord.setValue with a GlideRecord as the value is not emulated by the local instance'))
    behaviour('toString tells which kind of object a record is', 'api-reference/scripts/p_GlideServerAPIs.md', returns(`
        return [new GlideRecord('x_lab_item').toString(), String(new GlideRecordSecure('x_lab_item'))];`, ['[object GlideRecord]', '[object GlideRecordSecure]']))
    behaviour('getDisplayValue of a record is its display field', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`make('shown'); return read('shown').getDisplayValue();`, 'shown'))
    behaviour('getElement reaches through references, and so does getDisplayValue', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        make('walk', { person: gs.getUserID() }); var one = read('walk'); return [one.getElement('person.user_name').toString(), one.getDisplayValue('person'), one.getValue('person.user_name')];`,
    ['admin', 'System Administrator', 'admin']))
})

describe('Clearing a field', () => {
    const cleared = (value: string): string => `
        var code = 'clear-' + gs.generateGUID(); make(code, { note: 'kept' });
        var all = new GlideRecord('x_lab_item'); all.addQuery('code', code); all.setValue('note', ${value}); all.updateMultiple(); return read(code).getValue('note');`
    behaviour('updateMultiple does not clear by an empty text', ['api-reference/scripts/r_SettingAGlideRecordVariableToNull.md', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md'], returns(cleared("''"), 'kept'))
    behaviour('updateMultiple does not clear by null', ['api-reference/scripts/r_SettingAGlideRecordVariableToNull.md', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md'], returns(cleared('null'), 'kept'))
    behaviour('updateMultiple clears by the text NULL', ['api-reference/scripts/r_SettingAGlideRecordVariableToNull.md', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md'], returns(cleared("'NULL'"), null))
    behaviour('an update clears by the text NULL, and by an empty text', ['api-reference/scripts/r_SettingAGlideRecordVariableToNull.md', 'reported'], returns(`
        make('clears', { note: 'one', rank: 3 }); var one = read('clears'); one.setValue('note', 'NULL'); one.setValue('rank', ''); one.update(); one = read('clears');
        return [one.getValue('note'), one.getValue('rank')];`, [null, null]))
    behaviour('so a text that reads NULL is lost, where null in small letters is kept', ['api-reference/scripts/r_SettingAGlideRecordVariableToNull.md', 'reported'], returns(`
        make('surname-1', { note: 'NULL' }); make('surname-2', { note: 'null' }); return [read('surname-1').getValue('note'), read('surname-2').getValue('note')];`, [null, 'null']))
})

describe('Finding one record', () => {
    behaviour('get tries the sys_id and then the display value, without case', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var id = make('Wanted'), one = new GlideRecord('x_lab_item'); return [one.get(id), one.get('Wanted'), one.get('wanted'), one.get('nobody'), one.get('')];`, [true, true, true, false, false]))
    behaviour('get with a field and a value looks in that field, dot-walked or not, and next finds further ones', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        make('get-1', { rank: 71 }); make('get-2', { rank: 71, person: gs.getUserID() }); var one = new GlideRecord('x_lab_item'), walked = new GlideRecord('x_lab_item');
        return [one.get('rank', 71), one.next(), one.next(), walked.get('person.user_name', 'admin') && walked.getValue('code') !== null];`, [true, true, false, true]))
    behaviour('isValid is false for a table that does not exist and after a get that found nothing', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var one = new GlideRecord('x_lab_item'), before = one.isValid(); one.get('nobody'); return [new GlideRecord('no_such_table').isValid(), before, one.isValid()];`, [false, true, false]))
    behaviour('isValidRecord is true while a record is read, and false at the end of the result', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        make('valid'); var one = new GlideRecord('x_lab_item'); one.addQuery('code', 'valid'); one.query(); var before = one.isValidRecord(); one.next(); var during = one.isValidRecord(); one.next();
        return [before, during, one.isValidRecord(), one.get('valid') && one.isValidRecord()];`, [false, true, false, true]))
    behaviour('isValidField knows the fields of the table', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var one = new GlideRecord('x_lab_item'); return [one.isValidField('note'), one.isValidField('no_such_field')];`, [true, false]))
    behaviour('a record of a parent table names its own class; labels are those of the dictionary', ['api-reference/server-api-reference/c_GlideRecordScopedAPI.md', 'reported'], returns(`
        var made = new GlideRecord('incident'); made.initialize(); made.setValue('short_description', 'class'); var task = new GlideRecord('task'); task.get(made.insert());
        return [task.getTableName(), task.getRecordClassName(), task.getClassDisplayValue(), new GlideRecord('x_lab_item').getLabel()];`, ['task', 'incident', 'Incident', 'Item']))
    behaviour('getLink leads to the form, with a way back unless that is declined', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var id = make('link'), one = read('link');
        return [one.getLink(true).replace(id, 'ID'), one.getLink(false).replace(id, 'ID')];`, ['x_lab_item.do?sys_id=ID', 'x_lab_item.do?sys_id=ID&sysparm_stack=x_lab_item_list.do?sysparm_query=active=true']))
})

describe('Writing a record', () => {
    behaviour('defaults of the dictionary are filled in at the insert', ['api-reference/server-api-reference/c_GlideRecordScopedAPI.md', 'reported'], returns(`make('defaults'); var one = read('defaults'); return [one.getValue('rank'), one.getValue('open')];`, ['5', '1']))
    behaviour('initialize makes an empty record, newRecord one with defaults and a sys_id; both are new until they are inserted', ['api-reference/server-api-reference/c_GlideRecordScopedAPI.md', 'reported'], returns(`
        var empty = new GlideRecord('x_lab_item'), filled = new GlideRecord('x_lab_item'); empty.initialize(); filled.newRecord(); filled.setValue('code', 'new-record');
        var id = filled.getUniqueValue(), before = [empty.getValue('rank'), empty.isNewRecord(), filled.getValue('rank'), filled.isNewRecord()];
        return before.concat(filled.insert() === id, filled.isNewRecord());`, [null, true, '5', true, true, false]))
    behaviour('insert gives the sys_id; setNewGuidValue chooses it', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var id = gs.generateGUID(), one = new GlideRecord('x_lab_item'); one.initialize(); one.setNewGuidValue(id); one.setValue('code', 'chosen'); return [one.insert() === id, read('chosen').getUniqueValue() === id];`, [true, true]))
    behaviour('a taken unique key, and a taken sys_id, make insert null and throw nothing', 'reported', returns(`
        var id = make('twice'), again = make('TWICE'), one = new GlideRecord('x_lab_item'); one.initialize(); one.setNewGuidValue(id); one.setValue('code', 'other'); return [again, one.insert()];`, [null, null]))
    behaviour('update gives the sys_id, and inserts a record that does not exist', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var one = new GlideRecord('x_lab_item'); one.initialize(); one.setValue('code', 'by-update'); var id = one.update(); one.setValue('note', 'more');
        return [one.update() === id, read('by-update').getValue('note')];`, [true, 'more']))
    behaviour('an update that changes nothing gives the sys_id and counts no modification', 'reported', returns(`
        var id = make('same', { note: 'a' }), one = read('same'); one.setValue('note', 'a'); var same = one.update() === id, before = read('same').getValue('sys_mod_count'); one.setValue('note', 'b'); one.update();
        return [same, before, read('same').getValue('sys_mod_count')];`, [true, '0', '1']))
    behaviour('after an update the record shows what it wrote, not what others write to it afterwards', 'reported', returns(`
        make('shared'); var mine = read('shared'), other = read('shared'); mine.setValue('note', 'mine'); mine.update(); other.setValue('note', 'other'); other.update();
        return [mine.getValue('note'), mine.getValue('sys_mod_count'), other.getValue('note'), read('shared').getValue('sys_mod_count')];`, ['mine', '1', 'other', '2']))
    behaviour('after an insert the record shows defaults, number and what the engines made of it', 'reported', returns(`
        var made = new GlideRecord('incident'); made.initialize(); made.setValue('short_description', new Array(200).join('x')); made.setValue('impact', 1); made.setValue('urgency', 1); made.setValue('priority', 5);
        var stored = new GlideRecord('incident'); stored.get(made.insert());
        return stored.getElements().map(function (field) { return field.getName(); }).filter(function (name) { return made.getValue(name) !== stored.getValue(name); });`, []))
    behaviour('who created a record, and when, is the platform\u2019s to say: values of a script for that are passed over', 'reported', returns(`
        var before = new GlideDateTime().getValue(); make('claimed', { sys_created_by: 'somebody', sys_created_on: '2001-01-01 00:00:00' }); var one = read('claimed');
        return [one.getValue('sys_created_by'), one.getValue('sys_created_on') >= before];`, ['admin', true]))
    behaviour('a record that was read and is inserted again gets an identity of its own', 'reported', returns(`
        var id = make('original', { note: 'copied' }), one = read('original'); one.setValue('code', 'copy'); var other = one.insert(); return [other !== id, other !== null, read('copy').getValue('note'), read('copy').getValue('sys_mod_count')];`,
    [true, true, 'copied', '0']))
    behaviour('deleteRecord is true when there was a record to delete', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        make('doomed'); var one = read('doomed'); return [one.deleteRecord(), read('doomed').isValidRecord(), new GlideRecord('x_lab_item').deleteRecord()];`, [true, false, false]))
    behaviour('deleteMultiple deletes all that match, whatever setLimit says', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        make('dm-1'); make('dm-2'); make('dm-3'); var all = new GlideRecord('x_lab_item'); all.addQuery('code', 'STARTSWITH', 'dm-'); all.setLimit(1); all.deleteMultiple(); return found('codeSTARTSWITHdm-');`, ''))
    behaviour('updateMultiple writes what setValue set to all that match', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        make('um-1'); make('um-2'); var all = new GlideRecord('x_lab_item'); all.addQuery('code', 'STARTSWITH', 'um-'); all.setValue('rank', 9); all.updateMultiple(); return found('codeSTARTSWITHum-^rank=9');`, 'um-1 um-2'))
    behaviour('updateMultiple counts a modification only of what it changes', 'reported', returns(`
        make('ur-1', { rank: 3 }); make('ur-2', { rank: 4 }); var all = new GlideRecord('x_lab_item'); all.addQuery('code', 'STARTSWITH', 'ur-'); all.setValue('rank', 4); all.updateMultiple();
        return [read('ur-1').getValue('sys_mod_count'), read('ur-2').getValue('sys_mod_count')];`, ['1', '0']))
    behaviour('setAbortAction stops the write only: the script and later rules go on, insert gives null', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var id = make('aborted'), log = new GlideRecord('syslog'); log.addQuery('message', 'STARTSWITH', 'seen after the abort'); log.query(); log.next();
        return [id, found('code=aborted'), log.getValue('message')];`, [null, '', 'seen after the abort: after the abort: true']))
    behaviour('getLastErrorMessage says why a write gave null, and is null otherwise', ['api-reference/server-api-reference/c_GlideRecordScopedAPI.md', 'reported'], returns(`
        var made = new GlideRecord('incident'); made.initialize(); made.setValue('short_description', 'policy'); made.insert(); var before = made.getLastErrorMessage(); made.setValue('state', 6);
        return [before, made.update(), /^Data Policy Exception: .*mandatory/.test(made.getLastErrorMessage())];`, [null, null, true]))
    behaviour('setWorkflow is not allowed on the table of another application', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        return thrown(function () { new GlideRecord('incident').setWorkflow(false); });`, 'Function setWorkflow is not allowed in scope x_lab'))
    refused('switching rules off by setWorkflow(false) on a table of one\u2019s own', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        return thrown(function () { new GlideRecord('x_lab_item').setWorkflow(false); });`, 'GlideRecord.setWorkflow(false) is not emulated by the local instance'))
    refused('addEncodedQuery with enforceFieldACL', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        return thrown(function () { new GlideRecord('x_lab_item').addEncodedQuery('rank=1', true); });`, 'GlideRecord.addEncodedQuery with enforceFieldACL is not emulated by the local instance'))
})
