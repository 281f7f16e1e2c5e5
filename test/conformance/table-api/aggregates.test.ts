import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { as, failure, restCalls } from '../rest-calls.ts'

const STATS = '/api/now/stats/x_lab_item'
let probes: ProbeInstance
const { get } = restCalls(() => probes)

beforeAll(async () => {
    probes = await startProbes({})
    for (const [code, rank, open] of [['a', '1', 'true'], ['b', '2', 'true'], ['c', '4', 'false']]) await probes.admin.create('x_lab_item', { code: code ?? '', rank: rank ?? '', open: open ?? '' })
}, 60_000)
afterAll(() => probes.stop())

describe('Aggregate API', () => {
    behaviour('sysparm_count counts, as a text', 'api-reference/rest-apis/c_AggregateAPI.md', async () => {
        expect(await get(`${STATS}?sysparm_count=true`)).toEqual([200, { result: { stats: { count: '3' } } }])
    })

    behaviour('a query, or pairs of field and value, say what is counted', 'api-reference/rest-apis/c_AggregateAPI.md', async () => {
        expect(await get(`${STATS}?sysparm_count=true&sysparm_query=rank>1`)).toEqual([200, { result: { stats: { count: '2' } } }])
        expect(await get(`${STATS}?sysparm_count=true&rank=4`)).toEqual([200, { result: { stats: { count: '1' } } }])
    })

    behaviour('averages, smallest and largest values and sums come by aggregate and field, averages with four decimals', 'api-reference/rest-apis/c_AggregateAPI.md', async () => {
        expect(await get(`${STATS}?sysparm_avg_fields=rank&sysparm_min_fields=rank&sysparm_max_fields=rank&sysparm_sum_fields=rank`))
            .toEqual([200, { result: { stats: { avg: { rank: '2.3333' }, min: { rank: '1' }, max: { rank: '4' }, sum: { rank: '7' } } } }])
    })

    behaviour('sysparm_group_by gives one entry a group, in the order that was asked for', 'api-reference/rest-apis/c_AggregateAPI.md', async () => {
        const [, answer] = await get(`${STATS}?sysparm_count=true&sysparm_group_by=rank&sysparm_order_by=rank^DESC`)
        expect(answer).toEqual({ result: ['4', '2', '1'].map(value => ({ stats: { count: '1' }, groupby_fields: [{ value, field: 'rank' }] })) })
    })

    behaviour('without an aggregate none is performed', 'api-reference/rest-apis/c_AggregateAPI.md', async () => {
        expect(await get(STATS)).toEqual([200, { result: { stats: {} } }])
    })

    behaviour('a table that the caller may not read is 403', 'api-reference/rest-apis/c_AggregateAPI.md', async () => {
        expect((await get(`${STATS}?sysparm_count=true`, as(FULFILLER)))[0]).toBe(403)
    })

    refused('sysparm_having, display values, and an order by aggregates', 'api-reference/rest-apis/c_AggregateAPI.md', async () => {
        for (const parameter of ['sysparm_having=count^rank^>^1', 'sysparm_display_value=true', 'sysparm_order_by=AVG^rank']) {
            expect(await get(`${STATS}?sysparm_count=true&${parameter}`)).toEqual([400, failure('Invalid parameter', expect.stringContaining('is not emulated'))])
        }
    })
})
