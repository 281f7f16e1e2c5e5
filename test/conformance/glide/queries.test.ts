import { afterAll, beforeAll, describe } from '@jest/globals'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { scriptClaims } from '../script-claims.ts'

/** `op-a` to `op-e`, which most claims ask for. */
const SEED = `
    make('op-a', { rank: 1, note: 'Alpha one', at: '2024-01-10 10:00:00', person: gs.getUserID() });
    make('op-b', { rank: 2, note: 'alpha two', open: false, at: '2024-02-10 10:00:00' });
    make('op-c', { rank: 3, note: 'Beta', at: '2024-03-10 10:00:00' });
    make('op-d', { rank: 4, note: 'op-d', at: new GlideDateTime().getValue() });
    make('op-e', { rank: 5 });
    return true;`

const scripts = scriptClaims()
const { returns } = scripts
const seed = scripts.run(SEED)
let probes: ProbeInstance

beforeAll(async () => {
    probes = await startProbes({ resources: scripts.resources, privileges: ['sys_user.read', 'incident.read', 'task.read', 'incident.create', 'sys_script.read'] })
    scripts.on(probes)
    await seed()
}, 60_000)
afterAll(() => probes.stop())

/** What each encoded query finds among the five. */
const among = (queries: Record<string, string>): (() => Promise<void>) => {
    const asked = Object.keys(queries).map(query => `found('codeSTARTSWITHop-^' + ${JSON.stringify(query)})`).join(', ')
    return returns(`return [${asked}];`, Object.values(queries))
}

describe('Encoded queries', () => {
    behaviour('= and != compare without case, and != also finds records where the field is empty', ['platform-user-interface/r_OpAvailableFiltersQueries.md', 'reported'], among({
        'note=ALPHA ONE': 'op-a', 'note!=beta': 'op-a op-b op-d op-e',
    }))
    behaviour('<, <=, > and >= compare numbers as numbers and dates as dates', 'platform-user-interface/r_OpAvailableFiltersQueries.md', among({
        'rank<2': 'op-a', 'rank<=2': 'op-a op-b', 'rank>4': 'op-e', 'rank>=4': 'op-d op-e', 'at>2024-02-10 09:59:59^at<2024-03-01 00:00:00': 'op-b',
    }))
    behaviour('STARTSWITH and ENDSWITH look at the ends of a text; % is another name of ENDSWITH', 'platform-user-interface/r_OpAvailableFiltersQueries.md', among({
        'noteSTARTSWITHalpha': 'op-a op-b', 'noteENDSWITHone': 'op-a', 'note%two': 'op-b',
    }))
    behaviour('LIKE and * find a text anywhere; NOT LIKE, NOTLIKE and !* find what does not contain it', ['platform-user-interface/r_OpAvailableFiltersQueries.md', 'SDK 4.9.0, guide encoded-query-guide'], among({
        noteLIKEpha: 'op-a op-b', 'note*pha': 'op-a op-b', 'noteNOT LIKEpha': 'op-c op-d op-e', noteNOTLIKEpha: 'op-c op-d op-e', 'note!*pha': 'op-c op-d op-e',
    }))
    behaviour('the characters % and _ in a value are ordinary ones', 'reported', among({ 'noteLIKE%': '', noteLIKE_: '' }))
    behaviour('IN and NOT IN take values separated by commas', 'platform-user-interface/r_OpAvailableFiltersQueries.md', among({
        'rankIN1,3': 'op-a op-c', 'rankNOT IN1,3': 'op-b op-d op-e',
    }))
    behaviour('ISEMPTY, ISNOTEMPTY and a comparison with nothing ask for empty fields; ANYTHING asks for nothing', ['platform-user-interface/r_OpAvailableFiltersQueries.md', 'SDK 4.9.0, guide encoded-query-guide'], among({
        noteISEMPTY: 'op-e', noteISNOTEMPTY: 'op-a op-b op-c op-d', 'note=': 'op-e', 'note=NULL': 'op-e', noteANYTHING: 'op-a op-b op-c op-d op-e',
    }))
    behaviour('SAMEAS and NSAMEAS compare two fields of a record', 'platform-user-interface/r_OpAvailableFiltersQueries.md', among({
        noteSAMEAScode: 'op-d', noteNSAMEAScode: 'op-a op-b op-c',
    }))
    behaviour('GT_FIELD, LT_FIELD and their OR_EQUALS forms compare two fields by size', 'platform-user-interface/r_OpAvailableFiltersQueries.md', among({
        sys_mod_countLT_FIELDrank: 'op-a op-b op-c op-d op-e', sys_mod_countGT_FIELDrank: '', rankGT_OR_EQUALS_FIELDrank: 'op-a op-b op-c op-d op-e', rankLT_OR_EQUALS_FIELDsys_mod_count: '',
    }))
    behaviour('BETWEEN takes its two ends in, for numbers, texts and dates', 'platform-user-interface/r_OpAvailableFiltersQueries.md', among({
        'rankBETWEEN2@4': 'op-b op-c op-d', 'atBETWEEN2024-01-10 10:00:00@2024-02-10 10:00:00': 'op-a op-b',
    }))
    behaviour('ON and NOTON take a label and two moments; the label counts for nothing', ['platform-user-interface/r_OpAvailableFiltersQueries.md', 'SDK 4.9.0, guide encoded-query-guide'], among({
        'atONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()': 'op-d', 'atNOTONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()': 'op-a op-b op-c op-e',
    }))
    behaviour('RELATIVEGT, RELATIVEGE, RELATIVELT and RELATIVELE count hours, days, weeks and months from now', ['platform-user-interface/r_OpAvailableFiltersQueries.md', 'SDK 4.9.0, guide wfa-trigger-guide', 'reported'], among({
        'atRELATIVEGT@hour@ago@1': 'op-d', 'atRELATIVEGE@dayofweek@ago@2': 'op-d', 'atRELATIVELT@month@ago@1': 'op-a op-b op-c', 'atRELATIVELE@minute@ahead@5': 'op-a op-b op-c op-d',
    }))
    behaviour('^OR binds to the condition before it only; ^NQ begins another query', ['platform-user-interface/r_OpAvailableFiltersQueries.md', 'SDK 4.9.0, guide encoded-query-guide'], among({
        'code=op-a^ORcode=op-b^rank>1': 'op-b', 'rank=1^open=true^NQcode=op-c': 'op-a op-c',
    }))
    behaviour('ORDERBY and ORDERBYDESC order, ^EQ at the end says nothing', ['platform-user-interface/c_EncodedQueryStrings.md', 'reported'], returns(`
        var query = new GlideRecord('x_lab_item'); query.addEncodedQuery('codeSTARTSWITHop-^rank>3^ORDERBYDESCrank^EQ'); query.query();
        var all = []; while (query.next()) all.push(query.getValue('code')); return all;`, ['op-e', 'op-d']))
    behaviour('a field is reached through references by dots', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', among({ 'person.user_name=admin': 'op-a', 'person.user_nameSTARTSWITHb': '' }))
    behaviour('STARTSWITH, LIKE and their like look at what a reference shows, not at its sys_id', 'platform-user-interface/r_OpAvailableFiltersQueries.md', among({
        personSTARTSWITHSystem: 'op-a', personLIKEadministrator: 'op-a',
    }))
    behaviour('INSTANCEOF finds the records of a class and of those that extend it', ['api-reference/scripts/c_UsingGlideRecordToQueryTables.md', 'platform-user-interface/r_OpAvailableFiltersQueries.md'], returns(`
        var made = new GlideRecord('incident'); made.initialize(); made.setValue('short_description', 'instance of'); var id = made.insert();
        return ['task', 'incident', 'change_request'].map(function (name) {
            var query = new GlideRecord('task'); query.addQuery('sys_id', id); query.addQuery('sys_class_name', 'INSTANCEOF', name); query.query(); return query.next();
        });`, [true, true, false]))
    behaviour('a value that begins with javascript: is evaluated, in addQuery too', ['api-reference/server-api-reference/c_GlideSystemScopedAPI.md', 'api-reference/scripts/p_GlideServerAPIs.md'], returns(`
        var query = new GlideRecord('sys_user'); query.addQuery('user_name', 'javascript:gs.getUserName()'); query.query();
        return [query.next(), query.getValue('user_name')];`, [true, 'admin']))
    refused('DYNAMIC, DATEPART, MORETHAN, LESSTHAN, IN_HIERARCHY, related list queries, text queries, GROUPBY and unknown operators are refused by name', 'platform-user-interface/r_OpAvailableFiltersQueries.md', returns(`
        return ['personDYNAMIC90d1921e5f510100a9ad2572f2b477fe', 'atDATEPARTMonday@javascript:gs.datePart()', 'atMORETHAN@1', 'atLESSTHAN@1', 'personIN_HIERARCHYx', 'noteSOUNDSLIKEx', 'RLQUERYx.y,>=1^ENDRLQUERY', '123TEXTQUERY321=mail', 'GROUPBYcode']
            .map(function (query) { return thrown(function () { found(query); }).replace(/^Query operator '([A-Z0-9_]+).*' is not emulated$/, '$1'); });`,
    ['DYNAMIC', 'DATEPART', 'MORETHAN', 'LESSTHAN', 'IN_HIERARCHY', 'SOUNDSLIKE', 'RLQUERY', '123TEXTQUERY321', 'GROUPBY']))
})

describe('Conditions in scripts', () => {
    behaviour('addQuery knows =, !=, <, <=, >, >=, IN, NOT IN, STARTSWITH, ENDSWITH, CONTAINS and DOES NOT CONTAIN', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        return [['rank', '=', 2], ['rank', '!=', 2], ['rank', '<', 2], ['rank', '<=', 2], ['rank', '>', 4], ['rank', '>=', 4], ['rank', 'IN', '1,2'], ['rank', 'IN', ['1', '3']], ['rank', 'NOT IN', '1,2'],
            ['note', 'STARTSWITH', 'ALPHA'], ['note', 'ENDSWITH', 'Two'], ['note', 'CONTAINS', 'PHA']].map(function (given) {
            var query = new GlideRecord('x_lab_item'); query.addQuery('code', 'STARTSWITH', 'op-'); query.addQuery(given[0], given[1], given[2]); return codes(query);
        });`, ['op-b', 'op-a op-c op-d op-e', 'op-a', 'op-a op-b', 'op-e', 'op-d op-e', 'op-a op-b', 'op-a op-c', 'op-c op-d op-e', 'op-a op-b', 'op-b', 'op-a op-b']))
    behaviour('DOES NOT CONTAIN passes over empty fields', 'api-reference/scripts/c_UsingGlideRecordToQueryTables.md', returns(`
        var query = new GlideRecord('x_lab_item'); query.addQuery('code', 'STARTSWITH', 'op-'); query.addQuery('note', 'DOES NOT CONTAIN', 'pha'); return codes(query);`, 'op-c op-d'))
    refused('LIKE and lower-case operators are refused in addQuery', ['api-reference/scripts/c_UsingGlideRecordToQueryTables.md', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md'], returns(`
        return ['LIKE', 'contains'].map(function (operator) { return thrown(function () { new GlideRecord('x_lab_item').addQuery('note', operator, 'x'); }); });`,
    ['addQuery operator "LIKE" is not emulated by the local instance', 'addQuery operator "contains" is not emulated by the local instance']))
    refused('undefined as the value of a condition is refused by name', 'reported', returns(`
        var query = new GlideRecord('x_lab_item');
        return [function () { query.addQuery('note', undefined); }, function () { query.addQuery('note', '=', undefined); }, function () { query.addQuery('rank', 1).addOrCondition('note', undefined); }].map(thrown);`,
    new Array(3).fill('addQuery: the value of note is undefined')))
    behaviour('addOrCondition joins the condition that it is called on, addCondition narrows it', 'api-reference/server-api-reference/c_GlideQueryConditionScopedAPI.md', returns(`
        var either = new GlideRecord('x_lab_item'); either.addQuery('code', 'op-a').addOrCondition('code', 'op-b'); either.addQuery('rank', '>', 1);
        var both = new GlideRecord('x_lab_item'); var condition = both.addQuery('code', 'op-a'); condition.addCondition('rank', 7); condition.addOrCondition('code', 'op-c');
        var system = new GlideRecord('x_lab_item'); system.addQuery('code', 'op-a').addSystemOrCondition('code', 'op-b');
        return [codes(either), codes(both), codes(system)];`, ['op-b', 'op-c', 'op-a op-b']))
    behaviour('addNullQuery, addNotNullQuery and addActiveQuery are conditions like others', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var empty = new GlideRecord('x_lab_item'); empty.addQuery('code', 'STARTSWITH', 'op-'); empty.addNullQuery('note');
        var filled = new GlideRecord('x_lab_item'); filled.addQuery('code', 'STARTSWITH', 'op-'); filled.addNotNullQuery('person');
        var active = new GlideRecord('sys_user'); active.addQuery('user_name', 'admin'); active.addActiveQuery(); active.query();
        return [codes(empty), codes(filled), active.next()];`, ['op-e', 'op-a', true]))
    behaviour('addJoinQuery keeps the records that another table refers to, and its conditions are those of the other table', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var users = function (conditions) {
            var query = new GlideRecord('sys_user'), joined = query.addJoinQuery('x_lab_item'); conditions(joined);
            query.query(); var all = []; while (query.next()) all.push(query.getValue('user_name')); return all;
        };
        return [users(function () {}), users(function (joined) { joined.addCondition('code', 'op-b'); }), users(function (joined) { joined.addCondition('code', 'op-a'); })];`, [['admin'], [], ['admin']]))
    behaviour('getEncodedQuery gives the conditions as text', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var query = new GlideRecord('x_lab_item'); query.addQuery('open', true); query.addQuery('rank', 1).addOrCondition('rank', '>', 3); query.addNullQuery('note'); query.orderByDesc('code');
        return query.getEncodedQuery();`, 'open=true^rank=1^ORrank>3^noteISEMPTY^ORDERBYDESCcode'))
    behaviour('isValidEncodedQuery is false for an unknown field and for an empty text', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var query = new GlideRecord('x_lab_item'); return [query.isValidEncodedQuery('rank=1^ORopen=true'), query.isValidEncodedQuery('nothing=1'), query.isValidEncodedQuery('')];`, [true, false, false]))
    behaviour('a condition on an unknown field is dropped, so that more records match', ['api-reference/server-api-reference/c_GlideRecordScopedAPI.md', 'platform-administration/r_AvailableSystemProperties.md'], returns(`
        var query = new GlideRecord('x_lab_item'); query.addQuery('code', 'STARTSWITH', 'op-'); query.addQuery('no_such_field', 'x'); return codes(query);`, 'op-a op-b op-c op-d op-e'))
    behaviour('setStrictQuery of the session makes an unknown field find nothing, and takes it back', 'platform-administration/r_AvailableSystemProperties.md', returns(`
        gs.getSession().setStrictQuery(true); var strict = found('codeSTARTSWITHop-^no_such_field=x');
        gs.getSession().setStrictQuery(false); return [strict, found('code=op-a^no_such_field=x')];`, ['', 'op-a']))
})

describe('Which records, and how many', () => {
    behaviour('query takes a field and a value as one more condition', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var query = new GlideRecord('x_lab_item'); query.query('code', 'op-c'); return [query.next(), query.getValue('rank')];`, [true, '3']))
    behaviour('setLimit limits what is fetched, and getRowCount with it', ['api-reference/server-api-reference/c_GlideRecordScopedAPI.md', 'reported'], returns(`
        var query = new GlideRecord('x_lab_item'); query.addQuery('code', 'STARTSWITH', 'op-'); query.setLimit(2); return [codes(query), query.getRowCount()];`, ['op-a op-b', 2]))
    behaviour('chooseWindow counts from 0, its first row is in and its last is not, and getRowCount counts all', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var query = new GlideRecord('x_lab_item'); query.addQuery('code', 'STARTSWITH', 'op-'); query.chooseWindow(1, 3); return [codes(query), query.getRowCount()];`, ['op-b op-c', 5]))
    behaviour('of setLimit and chooseWindow the later one counts', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var limited = new GlideRecord('x_lab_item'); limited.addQuery('code', 'STARTSWITH', 'op-'); limited.chooseWindow(2, 3); limited.setLimit(4);
        var chosen = new GlideRecord('x_lab_item'); chosen.addQuery('code', 'STARTSWITH', 'op-'); chosen.setLimit(4); chosen.chooseWindow(2, 3);
        return [codes(limited), codes(chosen)];`, ['op-a op-b op-c op-d', 'op-c']))
    behaviour('orderBy may be given several times, the first counts most; references are ordered by what they show', ['api-reference/server-api-reference/c_GlideRecordScopedAPI.md', 'reported'], returns(`
        var query = new GlideRecord('x_lab_item'); query.addQuery('code', 'STARTSWITH', 'op-'); query.orderByDesc('open'); query.orderByDesc('rank'); query.query();
        var all = []; while (query.next()) all.push(query.getValue('code')); return all.join(' ');`, 'op-e op-d op-c op-a op-b'))
    behaviour('hasNext looks ahead, next moves; _next and _query do the same on tables with such a column', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var query = new GlideRecord('x_lab_item'); query.addQuery('code', 'op-a'); query._query(); return [query.hasNext(), query._next(), query.hasNext(), query._next()];`, [true, true, false, false]))
    behaviour('more than a hundred sys_ids in an IN list find all their records', 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md', returns(`
        var ids = []; for (var i = 0; i < 150; i++) ids.push(make('many-' + i));
        var query = new GlideRecord('x_lab_item'); query.addQuery('sys_id', 'IN', ids); query.disableSysIdInOptimization(); query.query(); query.next();
        return query.getRowCount();`, 150))
    behaviour('the same object asks again with the conditions that it has', 'reported', returns(`
        var query = new GlideRecord('x_lab_item'); query.addQuery('code', 'STARTSWITH', 'op-'); query.query(); var first = query.getRowCount(); query.addQuery('rank', 1); query.query();
        return [first, query.getRowCount()];`, [5, 1]))
})

describe('A query that is large', () => {
    behaviour('may have thousands of conditions, all of which hold, or any', 'reported', returns(`
        var any = new GlideRecord('x_lab_item'), first = any.addQuery('code', 'op-a'); for (var at = 0; at < 3000; at++) first.addOrCondition('code', 'none-' + at);
        first.addOrCondition('code', 'op-e');
        var all = new GlideRecord('x_lab_item'); all.addQuery('code', 'STARTSWITH', 'op-'); for (var nr = 0; nr < 3000; nr++) all.addQuery('code', '!=', 'none-' + nr);
        return [codes(any), codes(all)];`, ['op-a op-e', 'op-a op-b op-c op-d op-e']))
    behaviour('asks for as many rows as there are when its limit is beyond all rows', 'reported', returns(`
        return [1e30, 9007199254740993].map(function (limit) { var query = new GlideRecord('x_lab_item'); query.addQuery('code', 'STARTSWITH', 'op-'); query.setLimit(limit); return codes(query); });`,
    ['op-a op-b op-c op-d op-e', 'op-a op-b op-c op-d op-e']))
})
