import { get as httpGet } from 'node:http'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { ADMIN, FULFILLER } from '../../acceptance/snapshot.ts'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { as, failure, JSON_BODY, restCalls } from '../rest-calls.ts'

const ITEM = '/api/now/table/x_lab_item'
const USER = '/api/now/table/sys_user'

let probes: ProbeInstance
let sysId: string
let me: string
const { get, send, unknown, set, unset } = restCalls(() => probes)
const fred = as(FULFILLER)
const field = async (path: string, headers: Record<string, string> = {}): Promise<unknown> => ((await get(path, headers))[1] as { result: unknown }).result
const codes = async (query: string): Promise<string[]> => ((await field(`${ITEM}?sysparm_fields=code&${query}`)) as { code: string }[]).map(({ code }) => code)

beforeAll(async () => {
    probes = await startProbes({})
    sysId = (await probes.admin.create('x_lab_item', { code: 'shown', note: 'a note', open: 'false', at: '2024-05-06 07:08:09' })).sys_id ?? ''
    me = (await probes.admin.find('sys_user', 'user_name=admin', 'sys_id'))[0]?.sys_id ?? ''
}, 60_000)
afterAll(() => probes.stop())

describe('What a record looks like', () => {
    behaviour('values are text: booleans as words, numbers as digits, dates in UTC, nothing as the empty text', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await field(`${ITEM}/${sysId}?sysparm_fields=code,rank,open,at,note,person`))
            .toEqual({ code: 'shown', rank: '5', open: 'false', at: '2024-05-06 07:08:09', note: 'a note', person: '' })
    })

    behaviour('without sysparm_fields every field comes, those of the platform too', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(Object.keys(await field(`${ITEM}/${sysId}`) as object)).toEqual(expect.arrayContaining(['code', 'note', 'sys_id', 'sys_created_on', 'sys_mod_count']))
    })

    behaviour('a field that does not exist is passed over', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await field(`${ITEM}/${sysId}?sysparm_fields=code,no_such_field`)).toEqual({ code: 'shown' })
    })

    behaviour('secrets are never shown, to admin neither', 'reported', async () => {
        expect(Object.keys(await field(`${ITEM}/${sysId}`) as object)).not.toContain('secret')
        expect(Object.keys(await field(`${USER}/${me}`) as object)).not.toContain('user_password')
    })

    behaviour('a reference is a link and a value; without the link the value alone', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        await probes.admin.update('x_lab_item', sysId, { person: me })
        expect(await field(`${ITEM}/${sysId}?sysparm_fields=person`)).toEqual({ person: { link: `${probes.instance.url}${USER}/${me}`, value: me } })
        expect(await field(`${ITEM}/${sysId}?sysparm_fields=person&sysparm_exclude_reference_link=true`)).toEqual({ person: me })
    })

    behaviour('sysparm_display_value=true shows what a person sees: names of records, labels of choices', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await field(`${ITEM}/${sysId}?sysparm_fields=person&sysparm_display_value=true`))
            .toEqual({ person: { display_value: 'System Administrator', link: `${probes.instance.url}${USER}/${me}` } })
        const made = await probes.admin.create('incident', { short_description: 'shown' })
        expect(await field(`/api/now/table/incident/${made.sys_id}?sysparm_fields=state&sysparm_display_value=true`)).toEqual({ state: 'New' })
    })

    behaviour('sysparm_display_value=all shows both for every field', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await field(`${ITEM}/${sysId}?sysparm_fields=person,code&sysparm_display_value=all`)).toEqual({
            person: { display_value: 'System Administrator', link: `${probes.instance.url}${USER}/${me}`, value: me }, code: { display_value: 'shown', value: 'shown' },
        })
    })

    behaviour('fields of a referenced record are reached by dot-walking', 'api-reference/rest-api-explorer/c_RESTAPI.md', async () => {
        expect(await field(`${ITEM}/${sysId}?sysparm_fields=code,person.user_name`)).toEqual({ code: 'shown', 'person.user_name': 'admin' })
    })

    behaviour('beyond an empty reference a field that exists is empty', 'reported', async () => {
        const { sys_id } = await probes.admin.create('x_lab_item', { code: 'alone' })
        expect(await field(`${ITEM}/${sys_id}?sysparm_fields=code,person.user_name,person.manager.name,person.no_such_field`)).toEqual({ code: 'alone', 'person.user_name': '', 'person.manager.name': '' })
    })

    behaviour('links carry the address of the instance, whatever host the caller used', 'platform-administration/r_AvailableSystemProperties.md', async () => {
        const text = await new Promise<string>((resolve, reject) => {
            const headers = { ...as(ADMIN), host: 'other.example' }
            httpGet(new URL(`${ITEM}/${sysId}?sysparm_fields=person`, probes.instance.url), { headers }, answer => {
                let body = ''
                answer.setEncoding('utf8').on('data', (chunk: string) => { body += chunk }).on('end', () => resolve(body))
            }).on('error', reject)
        })
        expect(JSON.parse(text)).toEqual({ result: { person: { link: `${probes.instance.url}${USER}/${me}`, value: me } } })
    })

    refused('sysparm_view, unless sysparm_fields, which goes before it, is given too', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await get(`${ITEM}/${sysId}?sysparm_view=mobile`)).toEqual([400, failure('Invalid parameter', 'sysparm_view is not emulated by this instance')])
        expect(await field(`${ITEM}/${sysId}?sysparm_view=mobile&sysparm_fields=code`)).toEqual({ code: 'shown' })
    })

    refused('an answer, or a body, as XML', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await get(`${ITEM}/${sysId}`, { accept: 'application/xml' })).toEqual([406, failure('Not acceptable', 'An answer as XML is not emulated by this instance: accept application/json')])
        expect((await send('POST', ITEM, '<a/>', { 'content-type': 'application/xml' }))[0]).toBe(415)
    })
})

describe('Writes', () => {
    behaviour('POST answers 201 with the record and its Location', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        const made = await probes.call(`${ITEM}?sysparm_fields=sys_id,code`, { method: 'POST', body: '{"code":"made","no_such_field":"passed over"}', headers: JSON_BODY })
        const { result } = await made.json() as { result: { sys_id: string; code: string } }
        expect([made.status, made.headers.get('location'), result.code]).toEqual([201, `${probes.instance.url}${ITEM}/${result.sys_id}`, 'made'])
    })

    behaviour('of several posted records only the first is made', 'api-reference/rest-api-explorer/c_RESTAPI.md', async () => {
        expect((await send('POST', ITEM, '[{"code":"first"},{"code":"second"}]'))[0]).toBe(201)
        expect(await codes('sysparm_query=codeINfirst,second')).toEqual(['first'])
    })

    behaviour('PUT and PATCH both change the named fields only', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        const made = await probes.admin.create('x_lab_item', { code: 'changed', note: 'kept' })
        for (const [method, rank] of [['PUT', '7'], ['PATCH', '8']]) {
            expect(await send(method ?? '', `${ITEM}/${made.sys_id}?sysparm_fields=rank,note`, JSON.stringify({ rank }))).toEqual([200, { result: { rank, note: 'kept' } }])
        }
    })

    behaviour('DELETE answers 204 without a body; afterwards the record is not found', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        const made = await probes.admin.create('x_lab_item', { code: 'deleted' })
        expect(await send('DELETE', `${ITEM}/${made.sys_id}`)).toEqual([204, null])
        expect((await get(`${ITEM}/${made.sys_id}`))[0]).toBe(404)
    })

    behaviour('X-no-response-body leaves the body out', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        expect(await send('POST', ITEM, '{"code":"quiet"}', { ...JSON_BODY, 'x-no-response-body': 'true' })).toEqual([201, null])
    })

    behaviour('an empty value clears a field', 'api-reference/rest-api-explorer/c_RESTAPI.md', async () => {
        expect(await send('PATCH', `${ITEM}/${sysId}?sysparm_fields=note`, '{"note":""}')).toEqual([200, { result: { note: '' } }])
    })

    behaviour('an empty value does not clear a choice field', 'api-reference/rest-api-explorer/c_RESTAPI.md', async () => {
        const made = await probes.admin.create('incident', { short_description: 'kept', impact: '2' })
        expect(await send('PATCH', `/api/now/table/incident/${made.sys_id}?sysparm_fields=impact`, '{"impact":""}')).toEqual([200, { result: { impact: '2' } }])
    })

    behaviour('a value outside its choice list is passed over', 'platform-administration/r_AvailableSystemProperties.md', async () => {
        expect(await probes.admin.create('incident', { short_description: 'probe', impact: '9', state: '2' })).toMatchObject({ impact: '3', state: '2' })
    })

    behaviour('glide.rest.choice.allow_non_existing_value lets such a value in', 'platform-administration/r_AvailableSystemProperties.md', async () => {
        await set('glide.rest.choice.allow_non_existing_value', 'true', 'boolean')
        const made = await probes.admin.create('incident', { short_description: 'probe', category: 'no such category' })
        await unset('glide.rest.choice.allow_non_existing_value')
        expect(made).toMatchObject({ category: 'no such category' })
    })

    behaviour('sysparm_input_display_value takes names of records, labels of choices, and dates in the time zone of the user', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        await probes.admin.update('sys_user', me, { time_zone: 'Europe/Stockholm' })
        const [, made] = await send('POST', `${ITEM}?sysparm_input_display_value=true&sysparm_fields=person,at&sysparm_exclude_reference_link=true`,
            JSON.stringify({ code: 'displayed', person: 'System Administrator', at: '2024-07-01 12:00:00' }))
        const incident = await send('POST', '/api/now/table/incident?sysparm_input_display_value=true&sysparm_fields=impact', '{"impact":"1 - High"}')
        await probes.admin.update('sys_user', me, { time_zone: '' })
        expect([made, incident]).toEqual([{ result: { person: me, at: '2024-07-01 10:00:00' } }, [201, { result: { impact: '1' } }]])
    })

    behaviour('with sysparm_input_display_value a date is read in the format of the user, or in the internal one', ['api-reference/rest-apis/c_TableAPI.md', 'reported'], async () => {
        await probes.admin.update('sys_user', me, { date_format: 'dd.MM.yyyy', time_format: 'hh:mm:ss a', time_zone: 'Europe/Stockholm' })
        const stored = async (code: string, at: string): Promise<unknown> => send('POST', `${ITEM}?sysparm_input_display_value=true&sysparm_fields=at`, JSON.stringify({ code, at }))
        const made = [await stored('format 1', '03.07.2024 01:00:00 PM'), await stored('format 2', '2024-07-03 13:00:00')]
        await probes.admin.update('sys_user', me, { date_format: 'yyyy-MM-dd', time_format: 'HH:mm:ss' })
        expect(made).toEqual([1, 2].map(() => [201, { result: { at: '2024-07-03 11:00:00' } }]))
    })

    behaviour('an encrypted field is stored only with sysparm_input_display_value', 'api-reference/rest-apis/c_TableAPI.md', async () => {
        const [, made] = await send('POST', `${ITEM}?sysparm_fields=sys_id`, '{"code":"secretive","secret":"clear"}') as [number, { result: { sys_id: string } }]
        const isEmpty = (): Promise<string[]> => codes('sysparm_query=code=secretive^secretISEMPTY')
        expect(await isEmpty()).toEqual(['secretive'])
        await send('PATCH', `${ITEM}/${made.result.sys_id}?sysparm_input_display_value=true`, '{"secret":"clear"}')
        expect(await isEmpty()).toEqual([])
        expect(await codes('sysparm_query=secret=clear')).toEqual([])
    })

    behaviour('a client may choose the sys_id of a new record, unless glide.rest.table_api.admin_only_sys_fields keeps that to admin',
        'platform-security/instance-security-hardening-settings/sc-restrict-write-access-on-system-fields-to-admin-users.md', async () => {
            const chosen = (n: number): string => `c05e00000000000000000000000000${String(n).padStart(2, '0')}`
            const make = async (sys_id: string, headers = {}): Promise<boolean> => {
                const [, made] = await send('POST', '/api/now/table/incident?sysparm_fields=sys_id', JSON.stringify({ sys_id, short_description: 'chosen' }), { ...JSON_BODY, ...headers })
                return (made as { result: { sys_id: string } }).result.sys_id === sys_id
            }
            const before = await make(chosen(1), fred)
            await set('glide.rest.table_api.admin_only_sys_fields', 'true', 'boolean')
            const after = [await make(chosen(2), fred), await make(chosen(3))]
            await unset('glide.rest.table_api.admin_only_sys_fields')
            expect([before, ...after]).toEqual([true, false, true])
        })

    refused('a text with the character NUL, which the database would cut', 'reported', async () => {
        const answer = await send('POST', ITEM, JSON.stringify({ code: 'a\u0000b' }))
        expect(answer).toEqual([500, failure('Internal server error', 'Field code of table x_lab_item: a text with the character NUL is not emulated')])
    })

    refused('sysparm_suppress_auto_sys_field', 'platform-security/instance-security-hardening-settings/sc-restrict-write-access-on-system-fields-to-admin-users.md', async () => {
        expect(await send('POST', `${ITEM}?sysparm_suppress_auto_sys_field=true`, '{"code":"never"}'))
            .toEqual([400, failure('Invalid parameter', 'sysparm_suppress_auto_sys_field is not emulated by this instance')])
        expect(await codes('sysparm_query=code=never')).toEqual([])
    })
})

describe('What is refused to a caller', () => {
    const missing = failure('No Record found', 'Record doesn\'t exist or ACL restricts the record retrieval')

    behaviour('a record that is not there, or not to be seen, is 404', ['api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes.md', 'reported'], async () => {
        expect(await get(`${ITEM}/${'0'.repeat(32)}`)).toEqual([404, missing])
        expect(await get(`${ITEM}/${sysId}`, fred)).toEqual([404, missing])
        expect(await send('PATCH', `${ITEM}/${'0'.repeat(32)}`, '{}')).toEqual([404, missing])
    })

    behaviour('a table that does not exist is 400', 'reported', async () => {
        expect(await get('/api/now/table/x_lab_nothing')).toEqual([400, failure('Invalid table x_lab_nothing')])
    })

    behaviour('a table closed to web services is 403, for admin too', ['api-reference/rest-api-explorer/c_RESTAPI.md', 'reported'], async () => {
        expect(await get('/api/now/table/oauth_credential')).toEqual([403, failure('User Not Authorized', 'Failed API level ACL Validation')])
    })

    behaviour('a list of a table that the caller\'s roles do not open is 403', 'reported', async () => {
        expect(await get(ITEM, fred)).toEqual([403, failure('Insufficient rights to query records')])
    })

    behaviour('an insert that no ACL allows is 403 Operation Failed', ['api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes.md', 'reported'], async () => {
        expect(await send('POST', ITEM, '{"code":"by fred"}', { ...JSON_BODY, ...fred })).toEqual([403, failure('Operation Failed', 'ACL Exception Insert Failed due to security constraints')])
    })

    behaviour('a write against a unique index is 403 Operation Failed', 'reported', async () => {
        expect(await send('POST', ITEM, '{"code":"shown"}')).toEqual([403, failure('Operation Failed', expect.stringContaining('Unique Key violation'))])
    })

    behaviour('a body that is no JSON is 400', 'reported', async () => {
        expect(await send('POST', ITEM, '{')).toEqual([400, failure('Exception while reading request', expect.any(String))])
    })

    behaviour('a method that the API does not have is 405', 'api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes.md', async () => {
        expect([(await send('POST', `${ITEM}/${sysId}`, '{}'))[0], (await send('DELETE', ITEM))[0]]).toEqual([405, 405])
    })

    behaviour('without credentials a table is closed; sys_public opens it, and its ACLs still decide', 'api-reference/rest-api-explorer/c_RESTAPI.md', async () => {
        const statuses = async (): Promise<number[]> => [(await unknown('/api/now/table/sys_choice?sysparm_limit=1')).status, (await unknown(`${ITEM}?sysparm_limit=1`)).status]
        expect(await statuses()).toEqual([401, 401])
        for (const page of ['sys_choice', 'x_lab_item']) await probes.admin.create('sys_public', { page })
        const [role] = await probes.admin.find('sys_user_role', 'name=snc_internal', 'sys_id')
        const [guest] = await probes.admin.find('sys_user', 'user_name=guest', 'sys_id')
        await probes.admin.create('sys_user_has_role', { user: guest?.sys_id ?? '', role: role?.sys_id ?? '' })
        expect(await statuses()).toEqual([200, 403])
    })

    behaviour('rate limits concern a table where the rule names it', 'api-reference/rest-api-explorer/create-REST-API-rate-limits.md', async () => {
        await probes.admin.create('sys_rate_limit_rules', { name: 'items', rest_api: 'Table API', table: 'x_lab_item', apply_to: 'all_users', request_limit_per_hour: '1000' })
        const limit = async (path: string): Promise<string | null> => (await probes.call(path)).headers.get('x-ratelimit-limit')
        expect([await limit(`${ITEM}?sysparm_limit=1`), await limit(`${USER}?sysparm_limit=1`)]).toEqual(['1000', null])
    })
})
