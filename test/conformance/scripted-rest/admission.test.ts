import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { ADMIN, FULFILLER } from '../../acceptance/snapshot.ts'
import { behaviour, refused } from '../behaviour.ts'
import { PROBES } from '../packages/probes.ts'
import { eventually, startProbes, type ProbeInstance } from '../probe-instance.ts'
import { as, failure, restCalls } from '../rest-calls.ts'

const SERVICE = 'ace00000000000000000000000000001'
const ACL = (n: number): string => `ac10000000000000000000000000000${n}`
const VERSIONED = '/api/x_lab/kept'

const RESOURCES = {
    mine: 'return gs.getUserName();',
    'mine-put': 'return \'put by \' + gs.getUserName();',
    public: 'return gs.getUserName();',
    'public-path': 'return gs.getUserName();',
    guarded: 'return 1;',
    'guarded-off': 'return 1;',
    'guarded-two': 'return 1;',
    'not-internal': 'return 1;',
    default: 'return 1;',
    internal: 'return 1;',
    closed: 'return 1;',
    'path-of/{id}': 'return 1;',
    records: 'var gr = new GlideRecord(\'x_lab_item\'); gr.query(); return { plain: gr.getRowCount(), secure: (function () { var s = new GlideRecordSecure(\'x_lab_item\'); s.query(); return s.next(); })() };',
}
const FIELDS: Record<string, Record<string, string>> = {
    'mine-put': { http_method: 'PUT', relative_path: '/mine', operation_uri: `${PROBES}/mine` },
    public: { requires_authentication: 'false', requires_acl_authorization: 'true', enforce_acl: ACL(1) },
    'public-path': { requires_authentication: 'false' },
    guarded: { requires_acl_authorization: 'true', enforce_acl: `${ACL(1)},${ACL(2)}` },
    'guarded-off': { requires_acl_authorization: 'false', enforce_acl: ACL(1) },
    'guarded-two': { requires_acl_authorization: 'true', enforce_acl: ACL(1) },
    closed: { active: 'false' },
    default: { requires_snc_internal_role: 'false', requires_acl_authorization: 'true', enforce_acl: 'cf9d01d3e73003009d6247e603f6a990' },
    internal: { requires_snc_internal_role: 'true' },
    'not-internal': { requires_snc_internal_role: 'false' },
}

const operation = (version: string, name: string, path: string, more: Record<string, string> = {}): [string, string, Record<string, string>] => ['sys_ws_operation', `${name}-${version}`, {
    name, web_service_definition: SERVICE, web_service_version: version, http_method: 'GET', relative_path: `/${name}`, operation_uri: path,
    operation_script: `<![CDATA[(function process(request, response) { return '${path}'; })(request, response);]]>`,
    active: 'true', requires_authentication: 'true', requires_acl_authorization: 'false', ...more,
}]

/** An API of two versions; which one is the default, the tests decide. */
const [V1, V2] = ['0e500000000000000000000000000001', '0e500000000000000000000000000002']

let probes: ProbeInstance
const { get, send, unknown, set, unset } = restCalls(() => probes)
const fred = as(FULFILLER)
const statusFor = async (name: string, headers: Record<string, string> = fred): Promise<number> => (await get(`${PROBES}/${name}`, headers))[0]

beforeAll(async () => {
    probes = await startProbes({
        resources: RESOURCES,
        resourceFields: FIELDS,
        files: [operation(V1, 'thing', `${VERSIONED.replace('/kept', '/v1/kept')}/thing`), operation(V2, 'thing', `${VERSIONED.replace('/kept', '/v2/kept')}/thing`)],
    }, platform => {
        const role = (name: string): string => platform.rows.first('sys_user_role', { name })?.sys_id ?? ''
        platform.rows.insert('sys_ws_definition', { sys_id: SERVICE, name: 'kept', service_id: 'kept', namespace: 'x_lab', base_uri: VERSIONED, active: '1' })
        for (const [sysId, id] of [[V1, 'v1'], [V2, 'v2']]) {
            platform.rows.insert('sys_ws_version', { sys_id: sysId ?? '', version_id: id ?? '', web_service_definition: SERVICE, active: '1', is_default: '0' })
        }
        const rules: [string, Record<string, string>, string][] = [
            [ACL(1), { name: 'admins', operation: 'execute' }, 'admin'],
            [ACL(2), { name: 'fulfillers', operation: 'execute' }, 'itil'],
            [ACL(3), { name: `${PROBES}/public-path`, operation: 'GET' }, 'itil'],
            [ACL(4), { name: `${PROBES}/path-of/{id}`, operation: 'GET' }, 'itil'],
            [ACL(5), { name: `${PROBES}/path-of/{id}`, operation: 'GET' }, 'admin'],
            [ACL(6), { name: `${PROBES}/path-of/{id}`, operation: 'POST' }, 'nobody'],
        ]
        for (const [sys_id, values, name] of rules) {
            platform.rows.insert('sys_security_acl', { sys_id, type: 'REST_Endpoint', active: '1', admin_overrides: '1', decision_type: 'allow', ...values })
            platform.rows.insert('sys_security_acl_role', { sys_security_acl: sys_id, sys_user_role: role(name) })
        }
    })
}, 60_000)
afterAll(() => probes.stop())

describe('Addresses and methods', () => {
    behaviour('an address that no API has is a 400', ['api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes.md', 'reported'], async () => {
        expect(await get('/api/x_lab/nowhere')).toEqual([400, failure('Requested URI does not represent any resource')])
    })

    behaviour('a method that the resource does not offer is a 405', 'api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes.md', async () => {
        expect((await send('DELETE', `${PROBES}/guarded`))[0]).toBe(405)
    })

    behaviour('an inactive resource is not there', 'reported', async () => {
        expect(await statusFor('closed')).toBe(400)
    })

    behaviour('HEAD asks like GET and is answered without a body', 'api-reference/rest-api-explorer/c_RESTAPI.md', async () => {
        const answer = await probes.call(`${PROBES}/mine`, { method: 'HEAD' })
        expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([200, '', 'application/json;charset=UTF-8'])
    })

    behaviour('X-http-method-override wins over the method of the request, for the platform\'s own APIs too', 'api-reference/rest-api-explorer/c_RESTAPI.md', async () => {
        expect(await send('POST', `${PROBES}/mine`, null, { 'x-http-method-override': 'PUT' })).toEqual([200, { result: 'put by admin' }])
        const made = await probes.admin.create('x_lab_item', { code: 'overridden' })
        expect(await send('POST', `/api/now/table/x_lab_item/${made.sys_id}`, null, { 'x-http-method-override': 'DELETE' })).toEqual([204, null])
    })

    behaviour('each version of an API answers under its own address', 'api-reference/rest-api-explorer/c_CustomWebServices.md', async () => {
        for (const version of ['v1', 'v2']) expect(await get(`/api/x_lab/${version}/kept/thing`)).toEqual([200, { result: `/api/x_lab/${version}/kept/thing` }])
    })

    behaviour('without a default version, an address without a version leads nowhere', 'api-reference/rest-api-explorer/t_EnableVersioning.md', async () => {
        expect((await get(`${VERSIONED}/thing`))[0]).toBe(400)
    })

    behaviour('the default version also answers without its version in the address', 'api-reference/rest-api-explorer/c_CustomWebServices.md', async () => {
        await probes.admin.update('sys_ws_version', V1, { is_default: 'true' })
        expect(await get(`${VERSIONED}/thing`)).toEqual([200, { result: '/api/x_lab/v1/kept/thing' }])
        await probes.admin.update('sys_ws_version', V1, { is_default: 'false' })
    })

    behaviour('glide.rest.apis.disabled turns off the APIs that it names', 'platform-administration/r_AvailableSystemProperties.md', async () => {
        await set('glide.rest.apis.disabled', 'Aggregate API, kept')
        const answers = [(await get('/api/x_lab/v1/kept/thing'))[0], (await get('/api/now/stats/incident?sysparm_count=true'))[0], await statusFor('mine')]
        await unset('glide.rest.apis.disabled')
        expect(answers).toEqual([400, 400, 200])
    })

    behaviour('where glide.rest.apis.enabled names APIs, only they are on', 'platform-administration/r_AvailableSystemProperties.md', async () => {
        await set('glide.rest.apis.enabled', 'Table API')
        const answers = [await statusFor('mine'), (await get('/api/now/table/incident?sysparm_limit=1'))[0]]
        await unset('glide.rest.apis.enabled')
        expect(answers).toEqual([400, 200])
    })

    refused('REST APIs of the platform other than those that are emulated', 'api-reference/rest-apis/c_AttachmentAPI.md', async () => {
        expect(await get('/api/now/attachment')).toEqual([400, failure('Requested URI does not represent any resource', '/api/now/attachment is not emulated by this instance')])
    })
})

describe('Who may call', () => {
    behaviour('without credentials the answer is 401, and asks for them', 'reported', async () => {
        const answer = await unknown(`${PROBES}/mine`)
        expect([answer.status, answer.headers.get('www-authenticate'), await answer.json()])
            .toEqual([401, 'BASIC realm="Service-now"', failure('User Not Authenticated', 'Required to provide Auth information')])
    })

    behaviour('wrong credentials are a 401 even where none are asked for', 'reported', async () => {
        expect((await unknown(`${PROBES}/public`, { headers: as({ user: 'admin', password: 'wrong' }) })).status).toBe(401)
    })

    behaviour('a resource that requires no authentication is public, whatever its ACLs, and runs as guest', 'api-reference/rest-api-explorer/c_CustomWebServices.md', async () => {
        expect(await (await unknown(`${PROBES}/public`)).json()).toEqual({ result: 'guest' })
    })

    behaviour('a public resource runs as whoever signs in', 'reported', async () => {
        expect(await get(`${PROBES}/public`, fred)).toEqual([200, { result: FULFILLER.user }])
    })

    behaviour('authentication without ACL authorization lets every user in', 'api-reference/rest-api-explorer/c_CustomWebServices.md', async () => {
        expect(await statusFor('guarded-off')).toBe(200)
    })

    behaviour('of several ACLs of a resource one is enough', 'api-reference/rest-api-explorer/t_WbSvcRqACL.md', async () => {
        expect(await statusFor('guarded')).toBe(200)
    })

    behaviour('whom no ACL of the resource lets in gets 403', ['api-reference/rest-api-explorer/t_WbSvcOpRqACL.md', 'reported'], async () => {
        expect(await get(`${PROBES}/guarded-two`, fred)).toEqual([403, failure('User Not Authorized', 'Failed API level ACL Validation')])
    })

    behaviour('a resource without ACLs takes the default ACLs of its API, and one with ACLs overrides them', 'api-reference/rest-api-explorer/t_WbSvcOpRqACL.md', async () => {
        const [definition] = await probes.admin.find('sys_ws_definition', 'service_id=probe', 'sys_id')
        const [op] = await probes.admin.find('sys_ws_operation', 'name=internal', 'sys_id')
        await probes.admin.update('sys_ws_operation', op?.sys_id ?? '', { requires_acl_authorization: 'true' })
        await probes.admin.update('sys_ws_definition', definition?.sys_id ?? '', { enforce_acl: ACL(1) })
        const answers = [await statusFor('internal'), await statusFor('guarded')]
        await probes.admin.update('sys_ws_definition', definition?.sys_id ?? '', { enforce_acl: '' })
        expect([...answers, await statusFor('internal')]).toEqual([403, 200, 200])
    })

    behaviour('an ACL named by the path of the resource is asked for guests too', 'api-reference/rest-api-explorer/add-a-path-based-acl-for-a-scripted-rest-api.md', async () => {
        expect([(await unknown(`${PROBES}/public-path`)).status, await statusFor('public-path')]).toEqual([403, 200])
    })

    behaviour('of several ACLs with the path of a resource, for its method, all must pass', 'api-reference/rest-api-explorer/add-a-path-based-acl-for-a-scripted-rest-api.md', async () => {
        expect([await statusFor('path-of/1'), (await get(`${PROBES}/path-of/1`))[0]]).toEqual([403, 200])
        await probes.admin.update('sys_security_acl', ACL(5), { active: 'false' })
        expect(await statusFor('path-of/1')).toBe(200)
    })

    behaviour('a resource asks for the role snc_internal unless it says otherwise', 'SDK 4.9.0, api restapi-api', async () => {
        const [role] = await probes.admin.find('sys_user_role', 'name=snc_external', 'sys_id')
        const outsider = await probes.admin.create('sys_user', { user_name: 'out.sider', first_name: 'Out', last_name: 'Sider' })
        await probes.call(`/api/now/table/sys_user/${outsider.sys_id}?sysparm_input_display_value=true`, { method: 'PATCH', body: '{"user_password":"An-outsider-7Zq"}', headers: { 'content-type': 'application/json' } })
        await probes.admin.create('sys_user_has_role', { user: outsider.sys_id ?? '', role: role?.sys_id ?? '' })
        const caller = as({ user: 'out.sider', password: 'An-outsider-7Zq' })
        expect([await statusFor('internal', caller), await statusFor('not-internal', caller)]).toEqual([403, 200])
    })

    behaviour('the ACL that the SDK gives an API without ACLs, Scripted REST External Default, lets in everybody but external users', ['application-development/servicenow-sdk/scripted-rest-api-api-now-ts.md', 'reported'], async () => {
        const outsider = as({ user: 'out.sider', password: 'An-outsider-7Zq' })
        expect([await statusFor('default'), await statusFor('default', as(ADMIN)), await statusFor('default', outsider)]).toEqual([200, 200, 403])
    })

    behaviour('table ACLs are not asked for what a script reads, unless it reads with GlideRecordSecure', 'api-reference/rest-api-explorer/scripted-rest-good-practices.md', async () => {
        await probes.admin.create('x_lab_item', { code: 'seen by admin' })
        expect(await get(`${PROBES}/records`, fred)).toEqual([200, { result: { plain: 1, secure: false } }])
    })
})

describe('Rate limits', () => {
    const limit = (more: Record<string, string>): Promise<Record<string, string>> =>
        probes.admin.create('sys_rate_limit_rules', { name: `limit ${more.apply_to} ${more.request_limit_per_hour}`, rest_api: 'probe', ...more })
    const limitSeen = async (headers: Record<string, string>): Promise<string | null> => (await probes.call(`${PROBES}/mine`, { headers })).headers.get('x-ratelimit-limit')

    behaviour('without a rule no answer speaks of limits', 'api-reference/rest-api-explorer/inbound-REST-API-rate-limiting.md', async () => {
        expect([...(await probes.call(`${PROBES}/mine`)).headers.keys()].filter(name => name.startsWith('x-ratelimit'))).toEqual([])
    })

    behaviour('a rule for the user goes before one for a role, this before one for all; of several roles the lowest counts', 'api-reference/rest-api-explorer/inbound-REST-API-rate-limiting.md', async () => {
        const role = async (name: string): Promise<string> => (await probes.admin.find('sys_user_role', `name=${name}`, 'sys_id'))[0]?.sys_id ?? ''
        const [user] = await probes.admin.find('sys_user', `user_name=${FULFILLER.user}`, 'sys_id')
        const seen: (string | null)[] = []
        const rules: Record<string, string>[] = []
        const more: Record<string, string>[] = [
            { apply_to: 'all_users', request_limit_per_hour: '1000' },
            { apply_to: 'users_with_role', role: await role('itil'), request_limit_per_hour: '3000' },
            { apply_to: 'users_with_role', role: await role('snc_internal'), request_limit_per_hour: '2000' },
            { apply_to: 'single_user', user: user?.sys_id ?? '', request_limit_per_hour: '4000' },
        ]
        for (const each of more) {
            rules.push(await limit(each))
            seen.push(await limitSeen(fred))
        }
        for (const { sys_id } of rules) await probes.admin.update('sys_rate_limit_rules', sys_id ?? '', { active: 'false' })
        expect(seen).toEqual(['1000', '3000', '2000', '4000'])
    })

    behaviour('above the limit the answer is 429 with Retry-After, once the count of the nodes is committed after 30 seconds', 'api-reference/rest-api-explorer/inbound-REST-API-rate-limiting.md', async () => {
        const rule = await limit({ apply_to: 'all_users', request_limit_per_hour: '3', resource: `GET ${PROBES}/mine` })
        for (let call = 0; call < 5; call++) expect(await statusFor('mine')).toBe(200)
        await probes.instance.advance(31)
        await eventually(() => statusFor('mine'), status => status === 429)
        const refusal = await eventually(() => probes.call(`${PROBES}/mine`, { headers: fred }), ({ status }) => status === 429)
        const reset = Number(refusal.headers.get('x-ratelimit-reset'))
        expect([refusal.headers.get('x-ratelimit-limit'), refusal.headers.get('x-ratelimit-rule'), reset % 3600]).toEqual(['3', rule.sys_id, 0])
        expect(Number(refusal.headers.get('retry-after'))).toBeGreaterThan(0)
        expect(await refusal.json()).toEqual(failure('Rate limit exceeded', 'Rate limit of 3 requests per hour for probe exceeded'))
        expect(await statusFor('mine', {})).toBe(200)
    })

    behaviour('a changed limit starts from zero', 'api-reference/rest-api-explorer/create-REST-API-rate-limits.md', async () => {
        const [rule] = await probes.admin.find('sys_rate_limit_rules', 'request_limit_per_hour=3', 'sys_id')
        await probes.admin.update('sys_rate_limit_rules', rule?.sys_id ?? '', { request_limit_per_hour: '2' })
        expect(await statusFor('mine')).toBe(200)
        await probes.admin.update('sys_rate_limit_rules', rule?.sys_id ?? '', { active: 'false' })
    })
})

describe('Calls from pages of other origins', () => {
    const ORIGIN = 'https://portal.client.example'
    const preflight = (method: string, origin = ORIGIN): Promise<Response> =>
        unknown(`${PROBES}/mine`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': method } })
    const rule = (more: Record<string, string>): Promise<Record<string, string>> => probes.admin.create('sys_cors_rule', { name: `rule for ${more.domain}`, rest_api: 'probe', ...more })

    behaviour('without a CORS rule nothing is allowed to them', 'api-reference/rest-api-explorer/c_RESTAPI.md', async () => {
        expect((await preflight('GET')).headers.get('access-control-allow-origin')).toBeNull()
        expect((await probes.call(`${PROBES}/mine`, { headers: { origin: ORIGIN } })).headers.get('access-control-allow-origin')).toBeNull()
    })

    behaviour('a rule answers the preflight for its methods, headers and time, and opens the answers', 'api-reference/rest-api-explorer/t_DefineACORSRule.md', async () => {
        await rule({ domain: ORIGIN, http_methods: 'GET', max_age: '600', allow_headers: 'X-One', expose_headers: 'X-Two', allow_credentials: 'true' })
        const { status, headers } = await preflight('GET')
        expect([status, headers.get('access-control-allow-origin'), headers.get('access-control-allow-methods'), headers.get('access-control-allow-headers'), headers.get('access-control-max-age')])
            .toEqual([200, ORIGIN, 'GET', 'X-One', '600'])
        const answer = (await probes.call(`${PROBES}/mine`, { headers: { origin: ORIGIN } })).headers
        expect([answer.get('access-control-allow-origin'), answer.get('access-control-expose-headers'), answer.get('access-control-allow-credentials')]).toEqual([ORIGIN, 'X-Two', 'true'])
        expect((await preflight('PUT')).headers.get('access-control-allow-origin')).toBeNull()
    })

    behaviour('a domain may begin with one wildcard; the exact domain goes before it, and the closest pattern before others', 'api-reference/rest-api-explorer/r_CORSDomainRequirements.md', async () => {
        await rule({ domain: 'https://*.client.example', http_methods: 'GET,PUT', max_age: '1' })
        await rule({ domain: 'https://*.deep.client.example', http_methods: 'GET,PUT', max_age: '2' })
        const age = async (origin: string): Promise<string | null> => (await preflight('GET', origin)).headers.get('access-control-max-age')
        expect([await age(ORIGIN), await age('https://other.client.example'), await age('https://a.deep.client.example'), await age('http://other.client.example')])
            .toEqual(['600', '1', '2', null])
    })

    behaviour('a rule whose domain is no valid one, or that mixes credentials with a wildcard, opens nothing', ['api-reference/rest-api-explorer/r_CORSDomainRequirements.md', 'api-reference/rest-api-explorer/t_DefineACORSRule.md'], async () => {
        await rule({ domain: 'http://*evil', http_methods: 'GET' })
        await rule({ domain: 'http://*.mixed.example', http_methods: 'GET', allow_credentials: 'true' })
        const opened = async (origin: string): Promise<string | null> => (await preflight('GET', origin)).headers.get('access-control-allow-origin')
        expect([await opened('http://an.evil'), await opened('http://a.mixed.example')]).toEqual([null, null])
    })

    behaviour('glide.rest.cors.enabled turns CORS off', 'api-reference/rest-api-explorer/c_RESTAPI.md', async () => {
        await set('glide.rest.cors.enabled', 'false', 'boolean')
        const { headers } = await preflight('GET')
        await unset('glide.rest.cors.enabled')
        expect(headers.get('access-control-allow-origin')).toBeNull()
    })
})
