import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { FULFILLER } from '../acceptance/snapshot.ts'
import { basic } from '../journey/table-api.ts'
import { PROBES } from './packages/probes.ts'
import { startProbes, type ProbeInstance } from './probe-instance.ts'

const RESOURCES = {
    returned: 'return { text: \'x\' };',
    'set-body': 'response.setBody({ text: \'set\' }); response.setStatus(201); response.setHeader(\'X-Probe\', \'yes\');',
    stream: 'response.setContentType(\'application/json\'); response.setStatus(202); response.getStreamWriter().writeString(\'{"n":1}\');',
    'set-error': 'var error = new sn_ws_err.ConflictError(\'taken\'); error.setDetail(\'by another\'); response.setError(error);',
    'throw-error': 'throw new sn_ws_err.NotFoundError(\'gone\');',
    'throw-other': 'throw new Error(\'inside\');',
    'no-status': 'response.setStatus(\'not a number\'); response.setBody({});',
    parameters: 'return { query: request.queryParams, header: request.getHeader(\'X-Probe\'), uri: request.uri };',
    body: 'var first = request.body.data; return { first: first, second: request.body.dataString };',
    'body-text': 'return request.body.dataString.length;',
    nobody: 'return 1;',
    'path/{id}': 'return request.pathParams.id;',
}
const POST = { http_method: 'POST' }
const FIELDS = {
    body: POST,
    'body-text': POST,
    nobody: { requires_acl_authorization: 'true', enforce_acl: 'ac10000000000000000000000000abcd' },
}

const ITEM = '/api/now/table/x_lab_item'
let probes: ProbeInstance
let sysId: string

beforeAll(async () => {
    probes = await startProbes({ resources: RESOURCES, resourceFields: FIELDS, privileges: [] })
    sysId = (await probes.admin.create('x_lab_item', { code: 'shown', note: 'a note', open: 'false', at: '2024-05-06 07:08:09' })).sys_id ?? ''
}, 60_000)
afterAll(() => probes.stop())

const json = { 'content-type': 'application/json' }
const answerOf = async (answer: Promise<Response>): Promise<[number, unknown]> => {
    const response = await answer
    const text = await response.text()
    return [response.status, text === '' ? null : JSON.parse(text)]
}
const get = (path: string, headers: Record<string, string> = {}): Promise<[number, unknown]> => answerOf(probes.call(path, { headers }))
const send = (method: string, path: string, body: string, headers: Record<string, string> = json): Promise<[number, unknown]> =>
    answerOf(probes.call(path, { method, body, headers }))
const failure = (message: string, detail: unknown = null): object => ({ error: { message, detail }, status: 'failure' })

describe('scripted REST: answers (server-api-reference/c_ScriptableServiceResponseBuilder.md)', () => {
    test('what a script returns, or sets as body, comes in {"result": …}; the stream writer writes as it is', async () => {
        expect(await get(`${PROBES}/returned`)).toEqual([200, { result: { text: 'x' } }])
        const set = await probes.call(`${PROBES}/set-body`)
        expect([set.status, set.headers.get('x-probe'), await set.json()]).toEqual([201, 'yes', { result: { text: 'set' } }])
        expect(await get(`${PROBES}/stream`)).toEqual([202, { n: 1 }])
    })

    test('an error of sn_ws_err has its status; any other exception is a 500 that tells its text (the latter reported)', async () => {
        expect(await get(`${PROBES}/set-error`)).toEqual([409, failure('taken', 'by another')])
        expect(await get(`${PROBES}/throw-error`)).toEqual([404, failure('gone')])
        expect(await get(`${PROBES}/throw-other`)).toEqual([500, failure('Script Evaluation Exception', 'inside')])
    })

    test('setStatus of no number is no status that could be sent', async () => {
        expect(await get(`${PROBES}/no-status`)).toEqual([500, failure('Internal server error', 'The script set HTTP status 0, which cannot be sent')])
    })
})

describe('scripted REST: requests (server-api-reference/c_ScriptableServiceRequest.md, c_ScriptableServiceRequestBody.md)', () => {
    test('query parameters are lists; path parameters are decoded; headers have no case', async () => {
        expect(await get(`${PROBES}/parameters?a=1&a=2&b=x%20y`, { 'x-PROBE': 'h' }))
            .toEqual([200, { result: { query: { a: ['1', '2'], b: ['x y'] }, header: 'h', uri: `${PROBES}/parameters` } }])
        expect(await get(`${PROBES}/path/a%2Fb`)).toEqual([200, { result: 'a/b' }])
        expect((await fetch(new URL('/no-such-page-%zz', probes.instance.url))).status).toBe(404)
    })

    test('the body is read once', async () => {
        expect(await send('POST', `${PROBES}/body`, '{"a":1}')).toEqual([200, { result: { first: { a: 1 }, second: '' } }])
    })

    test('a body that is no JSON is a 400 where the script asks for data, and is the script\'s own affair as text', async () => {
        expect(await send('POST', `${PROBES}/body`, '{')).toEqual([400, failure('Exception while reading request', expect.any(String))])
        expect(await send('POST', `${PROBES}/body-text`, '{')).toEqual([200, { result: 1 }])
    })

    test('a body over 10 MB is a 400 (r_ControllingMaxRequestSize.md; the text is reported)', async () => {
        const [status, answer] = await send('POST', `${PROBES}/body-text`, 'x'.repeat(10 * 1024 * 1024 + 1))
        expect([status, answer]).toEqual([400, failure('Exception while reading request', 'Rejected large REST payload with content-length = 10485761 bytes. Max allowed: 10485760 bytes.')])
    })

    test('400 for an unknown address, 405 for a method not offered, 406 and 415 for media types (r_RESTAPIHTTPResponseCodes.md)', async () => {
        expect(await get('/api/x_lab/nowhere')).toEqual([400, failure('Requested URI does not represent any resource')])
        expect((await send('DELETE', `${PROBES}/returned`, ''))[0]).toBe(405)
        expect((await get(`${PROBES}/returned`, { accept: 'text/csv' }))[0]).toBe(406)
        expect((await send('POST', `${PROBES}/body`, 'a,b', { 'content-type': 'text/csv' }))[0]).toBe(415)
    })

    test('401 asks for credentials, 403 refuses whom no access rule lets in (c_CustomWebServices.md; texts reported)', async () => {
        const unknown = await fetch(new URL(`${PROBES}/returned`, probes.instance.url))
        expect([unknown.status, unknown.headers.get('www-authenticate')]).toEqual([401, 'BASIC realm="Service-now"'])
        expect(await unknown.json()).toEqual(failure('User Not Authenticated', 'Required to provide Auth information'))
        expect(await get(`${PROBES}/nobody`)).toEqual([403, failure('User Not Authorized', 'Failed API level ACL Validation')])
    })
})

describe('Table API (rest-apis/c_TableAPI.md)', () => {
    test('values are text: booleans as words, dates in UTC, nothing as the empty text; secrets never show', async () => {
        const [, answer] = await get(`${ITEM}/${sysId}?sysparm_fields=code,rank,open,at,note,person,secret,no_such_field`)
        expect(answer).toEqual({ result: { code: 'shown', rank: '5', open: 'false', at: '2024-05-06 07:08:09', note: 'a note', person: '' } })
    })

    test('a reference shows as link and value, by wish as display value', async () => {
        const [me] = await probes.admin.find('sys_user', 'user_name=admin', 'sys_id')
        await probes.admin.update('x_lab_item', sysId, { person: me?.sys_id ?? '' })
        const link = `${probes.instance.url}/api/now/table/sys_user/${me?.sys_id}`
        const field = async (more: string): Promise<unknown> => ((await get(`${ITEM}/${sysId}?sysparm_fields=person${more}`))[1] as { result: unknown }).result
        expect(await field('')).toEqual({ person: { link, value: me?.sys_id } })
        expect(await field('&sysparm_exclude_reference_link=true')).toEqual({ person: me?.sys_id })
        expect(await field('&sysparm_display_value=true')).toEqual({ person: { display_value: 'System Administrator', link } })
        expect(await field('&sysparm_display_value=all')).toEqual({ person: { display_value: 'System Administrator', link, value: me?.sys_id } })
    })

    test('201 with Location, 204, 404 and 400, in the platform\'s envelope', async () => {
        const made = await probes.call(ITEM, { method: 'POST', body: '{"code":"made","no_such_field":"passed over"}', headers: json })
        const { result } = await made.json() as { result: { sys_id: string } }
        expect([made.status, made.headers.get('location')]).toEqual([201, `${probes.instance.url}${ITEM}/${result.sys_id}`])
        expect(await send('DELETE', `${ITEM}/${result.sys_id}`, '')).toEqual([204, null])
        expect(await get(`${ITEM}/${result.sys_id}`)).toEqual([404, failure('No Record found', 'Record doesn\'t exist or ACL restricts the record retrieval')])
        expect(await get('/api/now/table/x_lab_nothing')).toEqual([400, failure('Invalid table x_lab_nothing')])
    })

    test('a list pages by limit and offset, with count and links; an empty one is 200, in version 1 it is 404', async () => {
        for (const code of ['page-1', 'page-2', 'page-3']) await probes.admin.create('x_lab_item', { code })
        const page = await probes.call(`${ITEM}?sysparm_query=codeSTARTSWITHpage-^ORDERBYcode&sysparm_fields=code&sysparm_limit=1&sysparm_offset=1`)
        expect(await page.json()).toEqual({ result: [{ code: 'page-2' }] })
        expect(page.headers.get('x-total-count')).toBe('3')
        expect([...(page.headers.get('link') ?? '').matchAll(/rel="(\w+)"/g)].map(match => match[1])).toEqual(['first', 'prev', 'next', 'last'])
        expect(await get(`${ITEM}?sysparm_query=code=nobody`)).toEqual([200, { result: [] }])
        expect((await get('/api/now/v1/table/x_lab_item?sysparm_query=code=nobody'))[0]).toBe(404)
    })

    test('a write that a unique key or an access rule refuses is 403 Operation Failed (the details are reported)', async () => {
        expect(await send('POST', ITEM, '{"code":"shown"}')).toEqual([403, failure('Operation Failed', expect.stringContaining('Unique Key violation'))])
        const as = { ...json, authorization: basic(FULFILLER.user, FULFILLER.password) }
        expect(await send('POST', ITEM, '{"code":"by fred"}', as)).toEqual([403, failure('Operation Failed', 'ACL Exception Insert Failed due to security constraints')])
    })

    test('a value outside its choice list is passed over (r_AvailableSystemProperties.md, glide.rest.choice.allow_non_existing_value)', async () => {
        const made = await probes.admin.create('incident', { short_description: 'probe', impact: '9', state: '2' })
        expect(made).toMatchObject({ impact: '3', state: '2' })
    })
})
