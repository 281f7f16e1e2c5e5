import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { behaviour, refused } from '../behaviour.ts'
import { PROBES } from '../packages/probes.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { restCalls } from '../rest-calls.ts'
import { startEcho, type EchoServer } from './echo-server.ts'

/** A message to the address that the caller of the probe names, by the method that it names. */
const message = (steps: string, give = 'return JSON.parse(message.execute().getBody());'): string => `
    var message = new sn_ws.RESTMessageV2();
    message.setEndpoint(request.queryParams.to[0]);
    message.setHttpMethod(request.queryParams.method ? request.queryParams.method[0] : 'get');
    ${steps}
    ${give}`
const FACTS = `var response = message.execute();
    return { status: response.getStatusCode(), error: response.haveError(), code: response.getErrorCode(), message: response.getErrorMessage(), body: response.getBody() };`
const THROWN = 'try { message.execute(); return \'no exception\'; } catch (error) { return error.message; }'
const REFUSED = ['setAuthenticationProfile', 'setMutualAuth', 'setMIDServer', 'setEccParameter', 'setEccCorrelator', 'setRequestorProfile', 'setRequestBodyFromAttachment', 'saveResponseBodyAsAttachment']

const RESOURCES = {
    echo: message('message.setRequestHeader(\'X-One\', \'1\'); message.setQueryParameter(\'a\', \'b c&d\'); message.setBasicAuth(\'user\', \'pass\');'),
    send: message('message.setRequestBody(request.queryParams.body[0]);'),
    'send-plain': message('message.disableForcedVariableSubstitution(); message.setRequestBody(request.queryParams.body[0]);'),
    variables: message('message.setStringParameter(\'x\', \'<a>\'); message.setStringParameterNoEscape(\'y\', \'<b>\'); message.setRequestBody(\'${x} ${y}\'); message.setRequestHeader(\'Content-Type\', \'text/plain\');'),
    facts: message('', FACTS),
    headers: message('', `var response = message.execute(); var all = response.getAllHeaders();
        return { last: response.getHeader('x-twice'), map: response.getHeaders()['X-Twice'], all: all.filter(function (h) { return h.name === 'X-Twice'; }).map(function (h) { return h.value; }),
            cookies: response.getCookies(), none: response.getHeader('X-None') };`),
    query: message('message.setQueryParameter(\'q\', \'1\');', 'return message.execute().getQueryString();'),
    idle: message('message.setHttpTimeout(400);', THROWN),
    drip: message('message.setHttpTimeout(400);', 'return message.execute().getBody();'),
    thrown: message('', THROWN),
    redirect: message('', 'return message.execute().getStatusCode();'),
    'redirect-allowed': message('message.setAllowedRedirectURIs([request.queryParams.allowed[0]]);', 'return message.execute().getStatusCode();'),
    own: message('message.setRequestHeader(\'X-One\', \'1\'); message.setBasicAuth(\'u\', \'p\');',
        'return { own: message.getRequestHeader(\'X-One\'), system: message.getRequestHeader(\'User-Agent\'), names: Object.keys(message.getRequestHeaders()) };'),
    level: message('message.setLogLevel(request.queryParams.level[0]); message.setBasicAuth(\'user\', \'pass\'); message.setRequestBody(\'{"told":"everything, and more than a hundred characters: \' + new Array(100).join(\'x\') + \'"}\');', 'return message.execute().getStatusCode();'),
    async: message('', 'var response = message.executeAsync(); response.waitForResponse(10); return { status: response.getStatusCode(), body: response.getBody() };'),
    'async-blocks': message('', 'return message.executeAsync().getStatusCode();'),
    'async-late': message('', 'var response = message.executeAsync(); response.waitForResponse(1); return { status: response.getStatusCode(), code: response.getErrorCode(), error: response.haveError() };'),
    'async-query': message('', 'try { return message.executeAsync().getQueryString(); } catch (error) { return error.message; }'),
    'async-many': message('', 'var all = []; for (var i = 0; i < 8; i++) all.push(message.executeAsync()); return all.map(function (each) { return each.getStatusCode(); });'),
    'no-method': 'try { var m = new sn_ws.RESTMessageV2(); m.setEndpoint(request.queryParams.to[0]); m.execute(); return \'sent\'; } catch (error) { return error.message; }',
    'bad-method': 'try { new sn_ws.RESTMessageV2().setHttpMethod(\'trace\'); return \'taken\'; } catch (error) { return error.message; }',
    record: 'try { new sn_ws.RESTMessageV2(\'Some message\', \'get\'); return \'made\'; } catch (error) { return error.message; }',
    refused: `var message = new sn_ws.RESTMessageV2(); return ${JSON.stringify(REFUSED)}.map(function (name) { try { message[name]('a', 'b', 'c'); return name + ' done'; } catch (error) { return error.message; } });`,
}

let probes: ProbeInstance
let echo: EchoServer
const { get, set, unset } = restCalls(() => probes)

/** What the probe answers when it calls `path` of the echo server, or another address. */
async function run(probe: string, path = '/echo', more: Record<string, string> = {}): Promise<unknown> {
    const to = path.startsWith('/') ? `${echo.url}${path}` : path
    const [status, answer] = await get(`${PROBES}/${probe}?${new URLSearchParams({ to, ...more })}`)
    if (status !== 200) throw new Error(`probe ${probe} answered ${status}: ${JSON.stringify(answer)}`)
    return (answer as { result: unknown }).result
}
async function withProperty<T>(name: string, value: string, act: () => Promise<T>): Promise<T> {
    await set(name, value)
    try {
        return await act()
    } finally {
        await unset(name)
    }
}

beforeAll(async () => {
    echo = await startEcho()
    probes = await startProbes({ resources: RESOURCES })
}, 60_000)
afterAll(async () => {
    await probes.stop()
    await echo.stop()
})

describe('What is sent', () => {
    behaviour('endpoint, method, headers, query parameters and basic credentials make the request', 'api-reference/server-api-reference/c_RESTMessageV2API.md', async () => {
        expect(await run('echo')).toMatchObject({ method: 'GET', url: '/echo?a=b+c%26d', headers: { 'x-one': '1', authorization: `Basic ${Buffer.from('user:pass').toString('base64')}` } })
    })

    behaviour('the method is taken whatever its case: GET, POST, PUT, PATCH, DELETE and HEAD', 'api-reference/server-api-reference/c_RESTMessageV2API.md', async () => {
        for (const method of ['get', 'Post', 'PUT', 'patch', 'delete']) expect(await run('send', '/echo', { method, body: '{}' })).toMatchObject({ method: method.toUpperCase() })
        expect(await run('redirect', '/echo', { method: 'head' })).toBe(200)
        expect(await run('bad-method')).toContain('TRACE')
    })

    behaviour('a message without a method is not sent', 'api-reference/server-api-reference/c_RESTMessageV2API.md', async () => {
        expect(await run('no-method')).toContain('no HTTP method')
    })

    behaviour('User-Agent is ServiceNow/1.0, and what glide.http.user.agent says instead', 'api-reference/server-api-reference/c_RESTMessageV2API.md', async () => {
        const agent = async (): Promise<unknown> => ((await run('echo')) as { headers: Record<string, string> }).headers['user-agent']
        expect(await agent()).toBe('ServiceNow/1.0')
        expect(await withProperty('glide.http.user.agent', 'Other/2', agent)).toBe('Other/2')
    })

    behaviour('getRequestHeaders tells what the script set; glide.http.log_debug adds what the system sets', 'api-reference/server-api-reference/c_RESTMessageV2API.md', async () => {
        expect(await run('own')).toEqual({ own: '1', system: null, names: ['X-One'] })
        expect(await withProperty('glide.http.log_debug', 'true', () => run('own'))).toEqual({ own: '1', system: 'ServiceNow/1.0', names: ['User-Agent', 'Authorization', 'X-One'] })
    })

    behaviour('a variable in the body that nobody set is cut out, unless disableForcedVariableSubstitution was called', ['api-reference/server-api-reference/c_RESTMessageV2API.md', 'reported'], async () => {
        const body = '{"text":"costs ${price} more"}'
        expect(await run('send', '/echo', { method: 'post', body })).toMatchObject({ body: '{"text":"costs  more"}' })
        expect(await run('send-plain', '/echo', { method: 'post', body })).toMatchObject({ body })
    })

    behaviour('setStringParameter escapes for XML, setStringParameterNoEscape does not', 'api-reference/server-api-reference/c_RESTMessageV2API.md', async () => {
        expect(await run('variables', '/echo', { method: 'post' })).toMatchObject({ body: '&lt;a&gt; <b>' })
    })

    refused('a message by the name of its record', 'api-reference/server-api-reference/c_RESTMessageV2API.md', async () => {
        expect(await run('record')).toContain('is not emulated by the local instance')
    })

    refused('authentication profiles, mutual authentication, MID Servers, and bodies from or to attachments', 'api-reference/server-api-reference/c_RESTMessageV2API.md', async () => {
        expect(await run('refused')).toEqual(REFUSED.map(name => expect.stringMatching(new RegExp(`${name} is not emulated by the local instance`))))
    })

    refused('a proxy', 'api-reference/web-services/r_ConfigureSOAPWithAProxy.md', async () => {
        expect(await withProperty('glide.http.proxy_host', 'proxy.example', () => run('thrown'))).toBe('An outbound call through a proxy (glide.http.proxy_host) is not emulated by the local instance')
    })
})

describe('What comes back', () => {
    behaviour('status and body of the answer; an error status is an error with its body', ['api-reference/server-api-reference/c_RESTResponseV2API.md', 'reported'], async () => {
        expect(await run('facts', '/missing')).toEqual({ status: 404, error: true, code: 0, message: expect.stringContaining('404'), body: '{"why":"not here"}' })
        expect(await run('facts')).toMatchObject({ status: 200, error: false, code: 0, message: null })
    })

    behaviour('getHeader and getHeaders give the last of several headers of a name, getAllHeaders each, getCookies the cookies', 'api-reference/server-api-reference/c_RESTResponseV2API.md', async () => {
        expect(await run('headers', '/headers')).toEqual({ last: 'two', map: 'two', all: ['one', 'two'], cookies: ['a=1', 'b=2'], none: null })
    })

    behaviour('getQueryString gives the query as it was sent', 'api-reference/server-api-reference/c_RESTResponseV2API.md', async () => {
        expect(await run('query', '/echo?a=1')).toBe('a=1&q=1')
    })

    behaviour('a redirect is followed to the addresses that setAllowedRedirectURIs names; any other is handed to the script', ['api-reference/server-api-reference/c_RESTMessageV2API.md', 'reported'], async () => {
        expect(await run('redirect', '/moved')).toBe(302)
        expect(await run('redirect-allowed', '/moved', { allowed: `${echo.url}/other` })).toBe(302)
        expect(await run('redirect-allowed', '/moved', { allowed: `${echo.url}/echo` })).toBe(200)
    })

    behaviour('a body above glide.http.response.get_body.limit is an error, unless the limit is turned off',
        ['platform-security/instance-security-hardening-settings/sc-limit-http-response-body-size.md', 'reported'], async () => {
            await withProperty('glide.http.response.get_body.limit', '1000', async () => {
                expect(await run('facts', '/large')).toMatchObject({ status: 0, error: true, message: expect.stringContaining('1000') })
                expect(await withProperty('glide.http.response.get_body.limit.enabled', 'false', () => run('facts', '/large'))).toMatchObject({ status: 200, error: false })
            })
        })
})

describe('Failures', () => {
    behaviour('silence for longer than setHttpTimeout throws', 'api-reference/server-api-reference/c_RESTMessageV2API.md', async () => {
        expect(await run('idle', '/silent')).toBe('Read timed out')
    })

    behaviour('the time-out is one of silence: an answer that keeps coming may take longer', 'api-reference/server-api-reference/c_RESTMessageV2API.md', async () => {
        expect(await run('drip', '/drip')).toBe('......!')
    })

    behaviour('without setHttpTimeout glide.http.timeout counts', 'reported', async () => {
        expect(await withProperty('glide.http.timeout', '300', () => run('thrown', '/silent'))).toBe('Read timed out')
    })

    behaviour('a refused connection, and a host that nobody knows, are a response with status 0 and an error', 'reported', async () => {
        expect(await run('facts', 'http://127.0.0.1:9/')).toMatchObject({ status: 0, error: true, code: 1, message: 'Connection refused', body: '' })
        expect(await run('facts', 'http://no-such-host.invalid/')).toMatchObject({ status: 0, error: true, message: expect.stringContaining('Unknown host') })
    })

    behaviour('a connection that is cut is a response with status 0', 'reported', async () => {
        expect(await run('facts', '/cut')).toMatchObject({ status: 0, error: true, message: expect.any(String) })
    })

    behaviour('a failure of TLS throws', ['api-reference/server-api-reference/c_RESTMessageV2API.md', 'reported'], async () => {
        expect(await run('thrown', echo.url.replace('http:', 'https:'))).toMatch(/SSL|TLS|EPROTO/i)
    })
})

describe('executeAsync', () => {
    behaviour('waitForResponse waits for the answer', 'api-reference/server-api-reference/c_RESTResponseV2API.md', async () => {
        expect(await run('async', '/held')).toEqual({ status: 200, body: '{}' })
    })

    behaviour('without waitForResponse, asking for the answer waits for it', 'reported', async () => {
        expect(await run('async-blocks', '/held')).toBe(200)
    })

    behaviour('an answer that does not come within the time of waitForResponse is an error with the code of a socket time-out', ['api-reference/server-api-reference/c_RESTResponseV2API.md', 'reported'], async () => {
        expect(await run('async-late', '/silent')).toEqual({ status: 0, code: 1, error: true })
    })

    behaviour('the wait is capped by glide.http.outbound.max_timeout', 'api-reference/web-services/r_HTTPConnectionManagementProps.md', async () => {
        const started = Date.now()
        expect(await withProperty('glide.http.outbound.max_timeout', '1', () => run('async', '/silent'))).toMatchObject({ status: 0 })
        expect(Date.now() - started).toBeLessThan(8000)
    })

    behaviour('with the cap off, glide.rest.outbound.ecc_response.timeout is how long is waited', 'api-reference/web-services/r_HTTPConnectionManagementProps.md', async () => {
        const wait = (): Promise<unknown> => withProperty('glide.rest.outbound.ecc_response.timeout', '1', () => run('async-blocks', '/silent'))
        expect(await withProperty('glide.http.outbound.max_timeout.enabled', 'false', wait)).toBe(0)
    })

    behaviour('its query string cannot be asked for', 'api-reference/server-api-reference/c_RESTResponseV2API.md', async () => {
        expect(await run('async-query')).toContain('not supported for requests sent asynchronously')
    })

    behaviour('one host gets at most four calls at a time, or as many as glide.http.connection_mgr.max_connections_per_host says', 'api-reference/web-services/r_HTTPConnectionManagementProps.md', async () => {
        // A host of its own: calls that nobody answers hold connections to the other one.
        const busy = await startEcho()
        const many = (): Promise<unknown> => run('async-many', `${busy.url}/held`)
        try {
            expect(await withProperty('glide.http.connection_mgr.max_connections_per_host', '2', many)).toEqual(Array(8).fill(200))
            expect(busy.mostHeld()).toBe(2)
            expect(await many()).toEqual(Array(8).fill(200))
            expect(busy.mostHeld()).toBe(4)
        } finally {
            await busy.stop()
        }
    })
})

describe('The log of outbound requests', () => {
    const last = async (fields: string): Promise<Record<string, string> | undefined> =>
        (await probes.admin.find('sys_outbound_http_log', 'ORDERBYDESCsys_created_on', `${fields},sys_id`)).at(0)
    const logged = async (level: string): Promise<Record<string, string> | undefined> => {
        for (const { sys_id } of await probes.admin.find('sys_outbound_http_log', '', 'sys_id')) await probes.call(`/api/now/table/sys_outbound_http_log/${sys_id}`, { method: 'DELETE' })
        await run('level', '/echo?q=1', { level, method: 'post' })
        return last('http_method,hostname,path,http_status,scope,request_headers,request_query,request_body,response_body')
    }

    behaviour('level basic tells where a request went and what became of it', 'api-reference/web-services/outbound-logging-configure.md', async () => {
        expect(await logged('basic')).toMatchObject({ http_method: 'POST', hostname: '127.0.0.1', path: '/echo', http_status: '200', scope: 'x_lab', request_headers: '', request_query: '', request_body: '' })
    })

    behaviour('level elevated adds headers and query; credentials are masked here', ['api-reference/web-services/outbound-logging-configure.md', 'reported'], async () => {
        const row = await logged('elevated')
        expect(row).toMatchObject({ request_query: 'q=1', request_body: '' })
        expect(row?.request_headers).toContain('Authorization: ***')
    })

    behaviour('level all adds the first 100 characters of the bodies, or as many as glide.outbound_http.content.max_limit says', 'api-reference/web-services/outbound-logging-properties.md', async () => {
        expect((await logged('all'))?.request_body).toHaveLength(100)
        expect((await withProperty('glide.outbound_http.content.max_limit', '5', () => logged('all')))?.request_body).toBe('{"tol')
    })

    behaviour('glide.outbound_http_log.override decides over every script', 'api-reference/web-services/outbound-logging-properties.md', async () => {
        expect((await withProperty('glide.outbound_http_log.override', 'true', () => logged('all')))?.request_body).toBe('')
    })

    behaviour('glide.outbound_http.db.log turns the log off', 'api-reference/web-services/outbound-logging-properties.md', async () => {
        expect(await withProperty('glide.outbound_http.db.log', 'false', () => logged('all'))).toBeUndefined()
    })
})
