import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { behaviour, refused } from '../behaviour.ts'
import { eventually, startProbes, type ProbeInstance } from '../probe-instance.ts'
import { scriptClaims } from '../script-claims.ts'

const SAYS = "gs.info('changes ' + current.code + ': ' + [current.rank.changes(), current.rank.changesFrom(5), current.rank.changesTo(6), current.note.changes()].join(' '));"
const RULES = {
    'changes before': { condition: "current.code.toString() === 'changed'", when: 'before', action_update: 'true', script: SAYS },
    'changes after': { condition: "current.code.toString() === 'changed'", when: 'after', action_update: 'true', script: SAYS },
    'changes later': { condition: "current.code.toString() === 'changed'", when: 'async_always', action_update: 'true', script: SAYS.replace('changes ', 'later ') },
    'changes of a new one': { condition: "current.code.toString() === 'inserted'", when: 'before', action_insert: 'true', script: SAYS },
}
const ZONE = 'America/Los_Angeles'

const scripts = scriptClaims()
const { returns, run } = scripts
const update = run("make('changed'); var one = read('changed'); one.setValue('rank', 6); return one.update() !== null;")
const insert = run("return make('inserted', { note: 'x' }) !== null;")
let probes: ProbeInstance

beforeAll(async () => {
    const privileges = ['sys_user.read', 'sys_user.write', 'sys_user.create', 'incident.read', 'incident.create', 'incident.write']
    probes = await startProbes({ resources: scripts.resources, rules: RULES, privileges }, ({ rows }) => {
        const admin = rows.first('sys_user', { user_name: 'admin' })?.sys_id ?? ''
        rows.update('sys_user', admin, { time_zone: ZONE, date_format: 'dd.MM.yyyy', time_format: 'hh:mm:ss a' })
    })
    scripts.on(probes)
}, 60_000)
afterAll(() => probes.stop())

const logged = async (text: string): Promise<string[]> => (await probes.admin.find('syslog', `messageSTARTSWITH${text}`, 'message')).map(row => String(row.message))

describe('Whether a field changes', () => {
    behaviour('changes, changesFrom and changesTo compare with the record before the update, in after rules too', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', async () => {
        await update()
        expect(await logged('changes changed')).toEqual(['changes changed: true true true false', 'changes changed: true true true false'])
    })
    behaviour('in an async rule nothing changes: it runs after the write is over', 'reported', async () => {
        await update()
        expect(await eventually(() => logged('later changed'), found => found.length > 0)).toContain('later changed: false false false false')
    })
    behaviour('of a new record every field that has a value changes', 'reported', async () => {
        await insert()
        expect(await logged('changes inserted')).toEqual(['changes inserted: true false false true'])
    })
    behaviour('a field that was only read does not change', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`make('only-read', { rank: 8 }); var one = read('only-read'); return [one.rank.changes(), one.rank.changesTo(8)];`, [false, false]))
    behaviour('changes says nothing of a journal field', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`
        var made = new GlideRecord('incident'); made.initialize(); made.setValue('short_description', 'x'); made.get(made.insert()); made.work_notes = 'a note'; return made.work_notes.changes();`, false))
})

describe('References', () => {
    behaviour('getRefRecord reads the record that a reference points to', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`
        make('refers', { person: gs.getUserID() }); var user = read('refers').person.getRefRecord(); return [user.isValidRecord(), user.getTableName(), user.getValue('user_name')];`, [true, 'sys_user', 'admin']))
    behaviour('getRefRecord of an empty reference is an empty record, not null', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`
        make('refers-to-none'); var user = read('refers-to-none').person.getRefRecord(); return [user.isValidRecord(), user.getValue('user_name')];`, [false, null]))
    behaviour('dots walk along references, step by step', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        make('walks', { person: gs.getUserID() }); return read('walks').person.user_name.toString();`, 'admin'))
    refused('writing a field of a referenced record by dots, and updateWithReferences', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        make('writes-along', { person: gs.getUserID() }); var one = read('writes-along');
        return [thrown(function () { one.person.first_name = 'John'; }), thrown(function () { one.updateWithReferences(); })];`,
    ['person.first_name cannot be assigned: read the referenced record and write that', 'GlideRecord.updateWithReferences is not emulated by the local instance']))
    behaviour('getReferenceTable names the table that a reference points to', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`return read('').person.getReferenceTable();`, 'sys_user'))
    behaviour('setDisplayValue finds the referenced record by what it shows, and leaves the field empty when there is none', ['api-reference/server-api-reference/c_GlideElementScopedAPI.md', 'reported'], returns(`
        var one = new GlideRecord('x_lab_item'); one.initialize(); one.person.setDisplayValue('System Administrator'); var first = one.person.user_name.toString(); one.person.setDisplayValue('Nobody at all');
        return [first, one.getValue('person')];`, ['admin', null]))
})

describe('What a field shows', () => {
    behaviour('a choice shows its label; setDisplayValue takes the label', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`
        var made = new GlideRecord('incident'); made.initialize(); made.state.setDisplayValue('On Hold');
        return [made.getValue('state'), made.getDisplayValue('state'), made.state.getDisplayValue(), made.state.getChoiceValue()];`, ['3', 'On Hold', 'On Hold', 'On Hold']))
    behaviour('getChoices lists the values of a choice field', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`return new GlideRecord('incident').urgency.getChoices();`, ['1', '2', '3']))
    refused('getChoices of a field that hangs on another', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`
        return thrown(function () { new GlideRecord('incident').subcategory.getChoices('category'); });`, 'GlideElement.getChoices of a dependent field is not emulated by the local instance'))
    behaviour('a date and time shows in the time zone and in the formats of the user', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`
        make('at', { at: '2024-07-01 20:30:00' }); var one = read('at'); return [one.getValue('at'), one.getDisplayValue('at')];`, ['2024-07-01 20:30:00', '01.07.2024 01:30:00 PM']))
    behaviour('setDisplayValue takes a date and time in the time zone and in the formats of the user', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`
        var one = new GlideRecord('x_lab_item'); one.initialize(); one.at.setDisplayValue('01.12.2024 01:30:00 PM'); return one.getValue('at');`, '2024-12-01 21:30:00'))
    behaviour('getDisplayValue may be told how many characters to give', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`make('long', { note: 'abcdef' }); return [read('long').note.getDisplayValue(3), read('long').note.getDisplayValue()];`, ['abc', 'abcdef']))
    behaviour('the field of a record that was read shows itself as text in a template and in a comparison', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`
        make('text', { note: 'abc' }); var one = read('text'); return ['<' + one.note + '>', one.note == 'abc', one.note.toString() === 'abc', one.note === 'abc'];`, ['<abc>', true, true, false]))
})

describe('What a field is', () => {
    behaviour('nil is true for an empty field', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`make('nil'); var one = read('nil'); return [one.note.nil(), one.rank.nil()];`, [true, false]))
    behaviour('getName, getLabel and getTableName; the table is the one that has the field, not the class of the record', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`
        var one = new GlideRecord('incident'); return [one.short_description.getName(), one.short_description.getLabel(), one.short_description.getTableName(), one.caller_id.getTableName()];`,
    ['short_description', 'Short description', 'task', 'incident']))
    behaviour('getAttribute and getBooleanAttribute read the attributes of the dictionary', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`
        var one = new GlideRecord('x_lab_item'); return [one.note.getAttribute('no_such'), one.note.getBooleanAttribute('no_such')];`, [null, false]))
    behaviour('getED describes a field: type, length, label, mandatory', 'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI.md', returns(`
        var described = new GlideRecord('x_lab_item').getElement('note').getED(); return [described.getName(), described.getInternalType(), described.getLength(), described.getLabel(), described.isMandatory()];`,
    ['note', 'string', 4000, 'Note', false]))
    behaviour('dateNumericValue and setDateNumericValue count milliseconds since 1970', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`
        var one = new GlideRecord('x_lab_item'); one.initialize(); one.at.setDateNumericValue(10000); return [one.getValue('at'), one.at.dateNumericValue()];`, ['1970-01-01 00:00:10', 10000]))
    behaviour('getGlideObject of a date and time is a GlideDateTime', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`
        make('object', { at: '2024-05-06 07:08:09' }); var moment = read('object').at.getGlideObject(); moment.addDaysUTC(1); return moment.getValue();`, '2024-05-07 07:08:09'))
    behaviour('setError leaves a message for the user', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`new GlideRecord('x_lab_item').note.setError('not like this'); return gs.getErrorMessages();`, ['not like this']))
    behaviour('canRead, canWrite and canCreate ask the access rules of the field for the user', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`
        make('may'); var one = read('may'); return [one.note.canRead(), one.note.canWrite(), one.note.canCreate()];`, [true, true, true]))
})

describe('Journals', () => {
    const NOTES = `
        var made = new GlideRecord('incident'); made.initialize(); made.setValue('short_description', 'journal'); made.work_notes = 'first'; made.get(made.insert());
        made.work_notes = 'second'; made.update(); made.get(made.getUniqueValue());`
    behaviour('a journal field has no value; its entries come newest first, with moment, author and label, an empty line between them', ['api-reference/server-api-reference/c_GlideElementScopedAPI.md', 'reported'], returns(`${NOTES}
        return [made.getValue('work_notes'), made.work_notes.getJournalEntry(-1).replace(/[\\d-]{10} [\\d:]{8}/g, 'then')];`,
    [null, 'then - System Administrator (Work notes)\nsecond\n\nthen - System Administrator (Work notes)\nfirst\n\n']))
    behaviour('getJournalEntry(1) is the newest entry', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md', returns(`${NOTES} return made.work_notes.getJournalEntry(1).split('\\n')[1];`, 'second'))
})

describe('Secrets', () => {
    behaviour('password2: setDisplayValue encrypts, getValue is cipher text, getDecryptedValue is clear again', ['platform-security/platform-encryption/password-2way-encrypted-fields.md', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md'], returns(`
        var one = new GlideRecord('x_lab_item'); one.initialize(); one.setValue('code', 'secret'); one.secret.setDisplayValue('s3cret'); one.insert(); one = read('secret');
        return [one.getValue('secret').indexOf('s3cret'), one.getElement('secret').getDecryptedValue()];`, [-1, 's3cret']))
    behaviour('password2 is masked where it is shown', ['platform-administration/r_FieldTypes.md', 'reported'], returns(`
        var one = new GlideRecord('x_lab_item'); one.initialize(); one.secret.setDisplayValue('s3cret'); return one.getDisplayValue('secret');`, '********'))
    behaviour('password2: setValue expects encrypted data, and clear text is an error', ['api-reference/server-api-reference/c_GlideRecordScopedAPI.md', 'api-reference/server-api-reference/c_GlideElementScopedAPI.md'], returns(`
        var one = new GlideRecord('x_lab_item'); one.initialize(); one.secret.setDisplayValue('s3cret'); var other = new GlideRecord('x_lab_item'); other.initialize(); other.setValue('secret', one.getValue('secret'));
        return [thrown(function () { one.setValue('secret', 'clear'); }), other.secret.getDecryptedValue()];`,
    ['GlideRecord.setValue: secret expects encrypted data, use setDisplayValue', 's3cret']))
    behaviour('password: setDisplayValue hashes one way, nothing reads it back', ['platform-administration/r_FieldTypes.md', 'reported'], returns(`
        var user = new GlideRecord('sys_user'); user.initialize(); user.setValue('user_name', 'hashed'); user.user_password.setDisplayValue('Clear-text-1!'); user.get(user.insert());
        return [user.getValue('user_password').indexOf('Clear-text'), user.getDisplayValue('user_password'), /not a password2 field/.test(thrown(function () { user.user_password.getDecryptedValue(); }))];`, [-1, '********', true]))
})
