import { afterAll, beforeAll, describe } from '@jest/globals'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { scriptClaims } from '../script-claims.ts'

const scripts = scriptClaims()
const { returns } = scripts
const seed = scripts.run("make('a', { rank: 1, note: 'x' }); make('b', { rank: 1, note: 'y' }); make('c', { rank: 4, note: 'y' }); make('d', { rank: 10 }); return true;")
let probes: ProbeInstance

beforeAll(async () => {
    probes = await startProbes({ resources: scripts.resources })
    scripts.on(probes)
    await seed()
}, 60_000)
afterAll(() => probes.stop())

/** What `each` gives for every group of an aggregate made by `setup`. */
const groups = (setup: string, each: string): string => `
    var query = new GlideAggregate('x_lab_item'); ${setup}; query.query(); var all = []; while (query.next()) all.push(${each}); return all;`

describe('GlideAggregate', () => {
    behaviour('COUNT without a field counts all records, as text', ['api-reference/server-api-reference/c_GlideAggregateScopedAPI.md', 'api-reference/scripts/p_GlideServerAPIs.md'], returns(groups("query.addAggregate('COUNT')", "query.getAggregate('COUNT')"), ['4']))
    behaviour('COUNT of a field counts its values and leaves the empty ones out', 'api-reference/server-api-reference/c_GlideAggregateScopedAPI.md', returns(groups("query.addAggregate('COUNT', 'note'); query.setGroup(false)", "query.getAggregate('COUNT', 'note')"), ['3']))
    behaviour('an aggregate of a field groups by that field where nothing else groups', ['api-reference/server-api-reference/c_GlideAggregateScopedAPI.md', 'api-reference/scripts/p_GlideServerAPIs.md'], returns(
        groups("query.addAggregate('COUNT', 'rank'); query.orderBy('rank')", "query.getValue('rank') + ':' + query.getAggregate('COUNT', 'rank')"), ['1:2', '4:1', '10:1']))
    behaviour('SUM, MIN, MAX and AVG of all records need setGroup(false)', ['api-reference/server-api-reference/c_GlideAggregateScopedAPI.md', 'api-reference/scripts/p_GlideServerAPIs.md'], returns(
        groups("['SUM', 'MIN', 'MAX', 'AVG'].forEach(function (name) { query.addAggregate(name, 'rank'); }); query.setGroup(false)", "['SUM', 'MIN', 'MAX', 'AVG'].map(function (name) { return query.getAggregate(name, 'rank'); }).join(' ')"),
        ['16 1 10 4.0000']))
    behaviour('groupBy groups, and the group is read by getValue, by name and by what it shows', 'api-reference/server-api-reference/c_GlideAggregateScopedAPI.md', returns(
        groups("query.addQuery('note', '!=', ''); query.addAggregate('MAX', 'rank'); query.groupBy('note'); query.orderBy('note')", "[query.getValue('note'), query.note.toString(), query.note.getDisplayValue(), query.getAggregate('MAX', 'rank')].join(' ')"),
        ['x x x 1', 'y y y 4']))
    behaviour('GROUP_CONCAT joins the values of a group by commas, GROUP_CONCAT_DISTINCT each of them once', 'api-reference/server-api-reference/c_GlideAggregateScopedAPI.md', returns(
        groups("query.addAggregate('GROUP_CONCAT', 'rank'); query.addAggregate('GROUP_CONCAT_DISTINCT', 'rank'); query.setGroup(false)", "query.getAggregate('GROUP_CONCAT', 'rank').split(',').sort().join() + ' ' + query.getAggregate('GROUP_CONCAT_DISTINCT', 'rank')"),
        ['1,1,10,4 1,4,10']))
    behaviour('count(distinct counts different values', 'api-reference/scripts/p_GlideServerAPIs.md', returns(groups("query.addAggregate('count(distinct', 'rank'); query.setGroup(false)", "query.getAggregate('count(distinct', 'rank')"), ['3']))
    behaviour('the name of an aggregate may be written in small letters', ['api-reference/server-api-reference/c_GlideAggregateScopedAPI.md', 'api-reference/scripts/p_GlideServerAPIs.md'], returns(groups("query.addAggregate('count')", "query.getAggregate('COUNT')"), ['4']))
    behaviour('orderByAggregate puts the largest first', 'api-reference/server-api-reference/c_GlideAggregateScopedAPI.md', returns(groups("query.addAggregate('COUNT', 'rank'); query.orderByAggregate('count', 'rank')", "query.getValue('rank')"), ['1', '4', '10']))
    behaviour('orderBy and orderByDesc group by their field as well', 'api-reference/server-api-reference/c_GlideAggregateScopedAPI.md', returns(groups("query.addAggregate('COUNT'); query.orderByDesc('note')", "query.getValue('note') + ':' + query.getAggregate('COUNT')"), ['y:2', 'x:1', 'null:1']))
    behaviour('getRowCount counts the groups, hasNext looks ahead', 'api-reference/server-api-reference/c_GlideAggregateScopedAPI.md', returns(`
        var query = new GlideAggregate('x_lab_item'); query.addAggregate('COUNT'); query.groupBy('rank'); query.query(); var seen = 0; while (query.hasNext()) { query.next(); seen++; } return [query.getRowCount(), seen, query.getTableName()];`,
    [3, 3, 'x_lab_item']))
    behaviour('conditions are those of GlideRecord', 'api-reference/server-api-reference/c_GlideAggregateScopedAPI.md', returns(`
        var count = function (narrow) { var query = new GlideAggregate('x_lab_item'); narrow(query); query.addAggregate('COUNT'); query.query(); query.next(); return query.getAggregate('COUNT'); };
        return [count(function (query) { query.addEncodedQuery('rank>1'); }), count(function (query) { query.addNullQuery('note'); }), count(function (query) { query.addNotNullQuery('note'); }), count(function (query) { query.addQuery('rank', '>=', 4); })];`,
    ['2', '1', '3', '2']))
    behaviour('an aggregate that was not asked for is null', 'reported', returns(groups("query.addAggregate('COUNT')", "query.getAggregate('SUM', 'rank')"), [null]))
    refused('STDDEV, addTrend, setAggregateWindow, getEncodedQuery and getAggregateEncodedQuery', 'api-reference/server-api-reference/c_GlideAggregateScopedAPI.md', returns(`
        var query = new GlideAggregate('x_lab_item');
        return [function () { query.addAggregate('STDDEV', 'rank'); }, function () { query.addTrend('at', 'Month'); }, function () { query.setAggregateWindow(0, 1); }, function () { query.getEncodedQuery(); }, function () { query.getAggregateEncodedQuery(); }]
            .map(function (work) { return thrown(work).replace(' is not emulated by the local instance', ''); });`,
    ['GlideAggregate function STDDEV', 'GlideAggregate.addTrend', 'GlideAggregate.setAggregateWindow', 'GlideAggregate.getEncodedQuery', 'GlideAggregate.getAggregateEncodedQuery']))
})
