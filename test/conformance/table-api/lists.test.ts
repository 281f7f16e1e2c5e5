import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { FULFILLER } from '../../acceptance/snapshot.ts'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { as, failure, restCalls } from '../rest-calls.ts'

const ITEM = '/api/now/table/x_lab_item'

let probes: ProbeInstance
let me: string
const { get, set, unset } = restCalls(() => probes)
const fred = as(FULFILLER)
const field = async (path: string, headers: Record<string, string> = {}): Promise<unknown> => ((await get(path, headers))[1] as { result: unknown }).result
const codes = async (query: string): Promise<string[]> => ((await field(`${ITEM}?sysparm_fields=code&${query}`)) as { code: string }[]).map(({ code }) => code)

beforeAll(async () => {
    probes = await startProbes({})
    me = (await probes.admin.find('sys_user', 'user_name=admin', 'sys_id'))[0]?.sys_id ?? ''
    for (const [code, rank] of [['page-1', '1'], ['page-2', '2'], ['page-3', '2']]) await probes.admin.create('x_lab_item', { code: code ?? '', rank: rank ?? '', person: me })
}, 60_000)
afterAll(() => probes.stop())

describe('Lists', () => {
    behaviour('sysparm_limit and sysparm_offset make pages, X-Total-Count counts the whole', ['api-reference/rest-apis/c_TableAPI.md', 'reported'], async () => {
        const page = await probes.call(`${ITEM}?sysparm_query=codeSTARTSWITHpage-^ORDERBYcode&sysparm_fields=code&sysparm_limit=1&sysparm_offset=1`)
        expect([await page.json(), page.headers.get('x-total-count')]).toEqual([{ result: [{ code: 'page-2' }] }, '3'])
    })

    refused('a limit or an offset that is no whole number, or beyond all rows', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        for (const given of ['-1', 'x', '1e3', '1.5', '99999999999999999999', '0x10']) {
            for (const name of ['sysparm_limit', 'sysparm_offset']) expect((await probes.call(`${ITEM}?${name}=${given}`)).status).toBe(400)
        }
    })

    behaviour('the Link header leads to the first, previous, next and last page, and can be left out', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        const links = async (more: string): Promise<Record<string, string>> => {
            const { headers } = await probes.call(`${ITEM}?sysparm_query=codeSTARTSWITHpage-^ORDERBYcode&sysparm_limit=1${more}`)
            return Object.fromEntries([...(headers.get('link') ?? '').matchAll(/sysparm_offset=(\d+)[^>]*>;rel="(\w+)"/g)].map(([, offset, rel]) => [rel, offset]))
        }
        expect(await links('&sysparm_offset=1')).toEqual({ first: '0', prev: '0', next: '2', last: '2' })
        expect(await links('&sysparm_offset=0')).toEqual({ first: '0', next: '1', last: '2' })
        expect(await links('&sysparm_suppress_pagination_header=true')).toEqual({})
    })

    behaviour('sysparm_no_count saves the count, and the header with it', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect((await probes.call(`${ITEM}?sysparm_no_count=true`)).headers.get('x-total-count')).toBeNull()
    })

    behaviour('ORDERBY and ORDERBYDESC sort, the first before the second', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await codes('sysparm_query=codeSTARTSWITHpage-^ORDERBYDESCrank^ORDERBYcode')).toEqual(['page-2', 'page-3', 'page-1'])
    })

    behaviour('a query dot-walks into referenced records', 'api-reference/rest-api-explorer/c_RESTAPI.md', async () => {
        expect(await codes('sysparm_query=person.user_name=admin^codeSTARTSWITHpage-^ORDERBYcode')).toEqual(['page-1', 'page-2', 'page-3'])
        expect(await codes('sysparm_query=person.user_name=nobody')).toEqual([])
    })

    behaviour('a query may hold a javascript: value', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await codes('sysparm_query=person=javascript:gs.getUserID()^codeSTARTSWITHpage-^ORDERBYcode')).toHaveLength(3)
    })

    behaviour('an invalid part of a query is dropped, and the rest decides', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await codes('sysparm_query=no_such_field=1^code=page-1')).toEqual(['page-1'])
    })

    behaviour('with glide.invalid_query.returns_no_rows an invalid query finds nothing', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        await set('glide.invalid_query.returns_no_rows', 'true', 'boolean')
        const found = await codes('sysparm_query=no_such_field=1^code=page-1')
        await unset('glide.invalid_query.returns_no_rows')
        expect(found).toEqual([])
    })

    behaviour('pairs of field and value stand for a query', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await codes('rank=2&code=page-3')).toEqual(['page-3'])
    })

    behaviour('a pair may name a choice by its label and a user by name or user name', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        const made = await probes.admin.create('incident', { short_description: 'paired', caller_id: me })
        const found = async (pairs: string): Promise<unknown> => field(`/api/now/table/incident?short_description=paired&sysparm_fields=number&${pairs}`)
        for (const pairs of ['state=new', 'caller_id=System%20Administrator', 'caller_id=admin', 'state=1']) expect([pairs, await found(pairs)]).toEqual([pairs, [{ number: made.number }]])
        expect(await found('state=closed')).toEqual([])
    })

    behaviour('a query goes before pairs', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await codes('sysparm_query=code=page-1&code=page-2')).toEqual(['page-1'])
    })

    behaviour('an empty list is 200; in version 1 of the API it is 404', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await get(`${ITEM}?sysparm_query=code=nobody`)).toEqual([200, { result: [] }])
        expect((await get('/api/now/v2/table/x_lab_item?sysparm_query=code=nobody'))[0]).toBe(200)
        expect((await get('/api/now/v1/table/x_lab_item?sysparm_query=code=nobody'))[0]).toBe(404)
    })

    behaviour('the limit comes before the ACLs: a page can be short of what the caller may read', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        const [user] = await probes.admin.find('sys_user', `user_name=${FULFILLER.user}`, 'sys_id')
        for (const [name, owner] of [['a.theirs', me], ['b.mine', user?.sys_id]]) await probes.admin.create('sys_user_preference', { name: `limit.${name}`, user: owner ?? '', value: '1' })
        const names = async (limit: number): Promise<unknown> =>
            field(`/api/now/table/sys_user_preference?sysparm_query=nameSTARTSWITHlimit.^ORDERBYname&sysparm_fields=name&sysparm_limit=${limit}`, fred)
        expect([await names(1), await names(2)]).toEqual([[], [{ name: 'limit.b.mine' }]])
    })

    behaviour('sysparm_query_category changes where a query runs and not what it finds', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await codes('sysparm_query=code=page-1&sysparm_query_category=list')).toEqual(['page-1'])
    })

    refused('sysparm_query_no_domain: the instance has no domains', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await get(`${ITEM}?sysparm_query_no_domain=true`)).toEqual([400, failure('Invalid parameter', 'sysparm_query_no_domain is not emulated by this instance')])
    })
})
