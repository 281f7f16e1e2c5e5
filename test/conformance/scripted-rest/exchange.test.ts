import { gzipSync } from 'node:zlib'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { behaviour, refused } from '../behaviour.ts'
import { PROBES } from '../packages/probes.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { failure, JSON_BODY, restCalls } from '../rest-calls.ts'

const POST = { http_method: 'POST' }
const READ_DATA = 'return { data: request.body.data };'

const RESOURCES = {
    returned: 'return { text: \'x\' };',
    'set-body': 'response.setBody({ text: \'set\' }); response.setStatus(201); response.setHeader(\'X-Probe\', \'yes\');',
    'set-headers': 'response.setHeaders({ \'X-One\': \'1\', \'X-Two\': 2 }); response.setLocation(\'https://client.example/made/1\'); response.setBody([]);',
    stream: 'response.setContentType(\'application/json\'); response.setStatus(202); response.getStreamWriter().writeString(\'{"n":1}\');',
    csv: 'response.setContentType(\'text/csv\'); response.getStreamWriter().writeString(\'a,b\');',
    'bad-type': 'response.setContentType(\'no type at all\'); response.setBody({ a: 1 });',
    'throw-error': 'throw new sn_ws_err.NotFoundError(\'gone\');',
    'throw-other': 'throw new Error(\'inside\');',
    'no-status': 'response.setStatus(\'not a number\'); response.setBody({});',
    'give-request': 'return request;',
    'give-response': 'return response;',
    'set-request': 'response.setBody(request);',
    'give-record': 'return new GlideRecord(\'x_lab_item\');',
    'give-moments': 'response.setBody([new GlideDateTime()]);',
    'give-fields': 'var item = new GlideRecord(\'x_lab_item\'); item.initialize(); return { code: item.code, list: [item.code] };',
    'two-lengths': 'response.setHeader(\'Transfer-Encoding\', \'chunked\'); response.setBody({});',
    'no-content': 'response.setStatus(204);',
    errors: `var made = { bad: 'BadRequestError', missing: 'NotFoundError', unacceptable: 'NotAcceptableError', conflict: 'ConflictError', media: 'UnsupportedMediaTypeError' };
        var error = new sn_ws_err[made[request.queryParams.kind[0]]]('sample'); error.setDetail('more'); response.setError(error);`,
    'own-error': 'var error = new sn_ws_err.ServiceError(); error.setStatus(418); error.setMessage(\'own\'); error.setDetail(\'detail\'); response.setError(error);',
    parameters: 'return { query: request.queryParams, text: request.queryString, header: request.getHeader(\'X-Probe\'), uri: request.uri, url: request.url };',
    accepted: 'return request.getSupportedResponseContentTypes();',
    'path/{id}': 'return request.pathParams.id;',
    'path/fixed': 'return \'literal\';',
    body: 'var first = request.body.data; return { first: first, second: request.body.dataString };',
    data: READ_DATA,
    list: 'return { isArray: request.body.data instanceof Array };',
    entries: 'var out = []; var body = request.body; while (body.hasNext()) out.push(body.nextEntry().name); return { out: out, after: body.nextEntry() === undefined };',
    'body-text': 'return request.body.dataString.length;',
    'body-stream': 'return String(request.body.dataStream);',
    'own-type': READ_DATA,
    form: 'return request.queryParams;',
}
const FIELDS = {
    returned: { produces: 'application/json,application/xml' },
    csv: { produces: 'text/csv' },
    body: POST,
    data: { ...POST, consumes: 'application/json,application/xml,text/plain' },
    list: POST,
    entries: POST,
    'body-text': { ...POST, consumes: 'application/json,application/xml,text/plain' },
    'body-stream': POST,
    'own-type': { ...POST, consumes: 'application/vnd.%ne+j*' },
    form: { ...POST, consumes: 'application/x-www-form-urlencoded' },
}

let probes: ProbeInstance
const { get, send, unknown, set } = restCalls(() => probes)

beforeAll(async () => { probes = await startProbes({ resources: RESOURCES, resourceFields: FIELDS }) }, 60_000)
afterAll(() => probes.stop())

describe('Answers of a script', () => {
    behaviour('what a script returns comes as the result, with status 200', 'api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples.md', async () => {
        expect(await get(`${PROBES}/returned`)).toEqual([200, { result: { text: 'x' } }])
    })

    behaviour('setBody, setStatus and setHeader make the answer', 'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md', async () => {
        const set = await probes.call(`${PROBES}/set-body`)
        expect([set.status, set.headers.get('x-probe'), await set.json()]).toEqual([201, 'yes', { result: { text: 'set' } }])
    })

    refused('a header that says how the answer is sent', 'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md', async () => {
        expect(await get(`${PROBES}/two-lengths`)).toEqual([500, failure('Internal server error', 'Header Transfer-Encoding set by a script is not emulated')])
    })

    behaviour('setHeaders sets each header of an object, setLocation the Location header', 'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md', async () => {
        const { headers } = await probes.call(`${PROBES}/set-headers`)
        expect([headers.get('x-one'), headers.get('x-two'), headers.get('location')]).toEqual(['1', '2', 'https://client.example/made/1'])
    })

    behaviour('the stream writer writes past the result envelope, with the content type that the script set', 'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md', async () => {
        expect(await get(`${PROBES}/stream`)).toEqual([202, { n: 1 }])
        const csv = await probes.call(`${PROBES}/csv`, { headers: { accept: 'text/csv' } })
        expect([csv.headers.get('content-type'), await csv.text()]).toEqual(['text/csv', 'a,b'])
    })

    behaviour('an invalid content type becomes JSON', 'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md', async () => {
        const answer = await probes.call(`${PROBES}/bad-type`)
        expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json;charset=UTF-8'])
    })

    behaviour('setStatus of something that is no number sets 0, which cannot be sent: 500', 'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md', async () => {
        expect(await get(`${PROBES}/no-status`)).toEqual([500, failure('Internal server error', 'The script set HTTP status 0, which cannot be sent')])
    })

    behaviour('status 204 sends no body', 'api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes.md', async () => {
        expect(await get(`${PROBES}/no-content`)).toEqual([204, null])
    })

    behaviour('the request and the response are no answer: they cannot be serialised', 'api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples.md', async () => {
        for (const name of ['give-request', 'give-response', 'set-request']) expect([name, (await get(`${PROBES}/${name}`))[0]]).toEqual([name, 500])
    })

    refused('records, fields and dates in an answer: their values are to be given', 'reported', async () => {
        for (const [name, what] of [['give-record', 'GlideRecord as the body of an answer'], ['give-moments', 'GlideDateTime as the body of an answer'], ['give-fields', 'GlideElement within other data']]) {
            expect(await get(`${PROBES}/${name}`)).toEqual([500, failure(expect.any(String), `A ${what} is not emulated by the local instance`)])
        }
    })

    behaviour('the errors of sn_ws_err answer 400, 404, 406, 409 and 415, with message and detail', ['api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples.md', 'reported'], async () => {
        const statuses: Record<string, number> = { bad: 400, missing: 404, unacceptable: 406, conflict: 409, media: 415 }
        for (const [kind, status] of Object.entries(statuses)) expect(await get(`${PROBES}/errors?kind=${kind}`)).toEqual([status, failure('sample', 'more')])
    })

    behaviour('a ServiceError has the status, message and detail that it was given', 'api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples.md', async () => {
        expect(await get(`${PROBES}/own-error`)).toEqual([418, failure('own', 'detail')])
    })

    behaviour('an error of sn_ws_err that is thrown answers as one that is set', 'reported', async () => {
        expect(await get(`${PROBES}/throw-error`)).toEqual([404, failure('gone')])
    })

    behaviour('any other exception is a 500 that tells its text', 'reported', async () => {
        expect(await get(`${PROBES}/throw-other`)).toEqual([500, failure('Script Evaluation Exception', 'inside')])
    })

    behaviour('every answer names its transaction, tells whether the caller is signed in, and is never cached', 'api-reference/server-api-reference/c_RESTResponseV2API.md', async () => {
        const { headers } = await probes.call(`${PROBES}/returned`)
        expect([headers.get('x-is-logged-in'), headers.get('server'), headers.get('cache-control'), headers.get('expires')])
            .toEqual(['true', 'ServiceNow', 'no-cache,no-store,must-revalidate,max-age=-1', '0'])
        expect(headers.get('x-transaction-id')).toMatch(/^[0-9a-f]{12}$/)
        expect((await unknown(`${PROBES}/returned`)).headers.get('x-is-logged-in')).toBe('false')
    })
})

describe('What a script is asked', () => {
    behaviour('query parameters are lists of texts, and the query string is there as it came', 'api-reference/server-api-reference/c_ScriptableServiceRequest.md', async () => {
        expect(await get(`${PROBES}/parameters?a=1&a=2&b=x%20y`)).toMatchObject([200, { result: { query: { a: ['1', '2'], b: ['x y'] }, text: 'a=1&a=2&b=x%20y' } }])
    })

    behaviour('uri is the path, url the whole address', 'api-reference/server-api-reference/c_ScriptableServiceRequest.md', async () => {
        expect(await get(`${PROBES}/parameters?a=1`)).toMatchObject([200, { result: { uri: `${PROBES}/parameters`, url: `${probes.instance.url}${PROBES}/parameters?a=1` } }])
    })

    behaviour('a header is found whatever its case, and one that did not come is null', 'api-reference/server-api-reference/c_ScriptableServiceRequest.md', async () => {
        expect(await get(`${PROBES}/parameters`, { 'x-PROBE': 'h' })).toMatchObject([200, { result: { header: 'h' } }])
        expect(await get(`${PROBES}/parameters`)).toMatchObject([200, { result: { header: null } }])
    })

    behaviour('getSupportedResponseContentTypes lists what the Accept header names', 'api-reference/server-api-reference/c_ScriptableServiceRequest.md', async () => {
        expect(await get(`${PROBES}/accepted`, { accept: 'application/json;q=0.9, text/xml' })).toEqual([200, { result: ['application/json', 'text/xml'] }])
    })

    behaviour('path parameters come decoded; a resource with a literal path goes before one with a parameter', ['api-reference/server-api-reference/c_ScriptableServiceRequest.md', 'reported'], async () => {
        expect(await get(`${PROBES}/path/a%2Fb`)).toEqual([200, { result: 'a/b' }])
        expect(await get(`${PROBES}/path/fixed`)).toEqual([200, { result: 'literal' }])
    })

    behaviour('the body is a stream that is read once: dataString is empty after data', 'api-reference/server-api-reference/c_ScriptableServiceRequestBody.md', async () => {
        expect(await send('POST', `${PROBES}/body`, '{"a":1}')).toEqual([200, { result: { first: { a: 1 }, second: '' } }])
    })

    behaviour('a body that is a JSON array is an array to the script', 'api-reference/server-api-reference/c_ScriptableServiceRequestBody.md', async () => {
        expect(await send('POST', `${PROBES}/list`, '[{"a":1}]')).toEqual([200, { result: { isArray: true } }])
        expect(await send('POST', `${PROBES}/list`, '{"a":1}')).toEqual([200, { result: { isArray: false } }])
    })

    behaviour('hasNext and nextEntry walk over the records of an array, or over the one record that there is', 'api-reference/server-api-reference/c_ScriptableServiceRequestBody.md', async () => {
        expect(await send('POST', `${PROBES}/entries`, '[{"name":"a"},{"name":"b"}]')).toEqual([200, { result: { out: ['a', 'b'], after: true } }])
        expect(await send('POST', `${PROBES}/entries`, '{"name":"one"}')).toEqual([200, { result: { out: ['one'], after: true } }])
    })

    behaviour('a body that is no JSON is a 400 where the script asks for data', 'reported', async () => {
        expect(await send('POST', `${PROBES}/data`, '{')).toEqual([400, failure('Exception while reading request', expect.any(String))])
    })

    behaviour('dataString gives the body as it came, JSON or not, and that of XML too', 'api-reference/server-api-reference/c_ScriptableServiceRequestBody.md', async () => {
        expect(await send('POST', `${PROBES}/body-text`, '{')).toEqual([200, { result: 1 }])
        expect(await send('POST', `${PROBES}/body-text`, '<a/>', { 'content-type': 'application/xml' })).toEqual([200, { result: 4 }])
    })

    behaviour('data and dataString of a body that is neither JSON nor XML are a 500', 'api-reference/rest-api-explorer/c_SpecifyContentType.md', async () => {
        for (const name of ['data', 'body-text']) expect((await send('POST', `${PROBES}/${name}`, 'a', { 'content-type': 'text/plain' }))[0]).toBe(500)
    })

    refused('data of an XML body', 'api-reference/server-api-reference/c_ScriptableServiceRequestBody.md', async () => {
        expect(await send('POST', `${PROBES}/data`, '<a/>', { 'content-type': 'application/xml' }))
            .toEqual([500, failure('Script Evaluation Exception', 'RESTAPIRequestBody.data of XML is not emulated by the local instance')])
    })

    refused('dataStream', 'api-reference/server-api-reference/c_ScriptableServiceRequestBody.md', async () => {
        expect(await send('POST', `${PROBES}/body-stream`, '{}'))
            .toEqual([500, failure('Script Evaluation Exception', 'RESTAPIRequestBody.dataStream is not emulated by the local instance')])
    })

    behaviour('the fields of a form are merged into the query parameters', 'api-reference/rest-api-explorer/c_SpecifyContentType.md', async () => {
        expect(await send('POST', `${PROBES}/form?name3=value3`, 'name1=value1&name3=again', { 'content-type': 'application/x-www-form-urlencoded' }))
            .toEqual([200, { result: { name1: ['value1'], name3: ['value3', 'again'] } }])
    })
})

describe('Media types', () => {
    behaviour('a Content-Type that the resource does not take is a 415', ['api-reference/rest-api-explorer/c_SpecifyContentType.md', 'api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes.md'], async () => {
        expect(await send('POST', `${PROBES}/body`, 'a,b', { 'content-type': 'text/csv' })).toEqual([415, failure(expect.any(String), expect.stringContaining('text/csv'))])
    })

    behaviour('an Accept that the resource does not produce is a 406', ['api-reference/rest-api-explorer/c_SpecifyContentType.md', 'api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes.md'], async () => {
        expect(await get(`${PROBES}/returned`, { accept: 'text/csv' })).toEqual([406, failure(expect.any(String), expect.stringContaining('text/csv'))])
    })

    behaviour('the types of a resource go before those of its API', 'api-reference/rest-api-explorer/c_SpecifyContentType.md', async () => {
        expect((await get(`${PROBES}/csv`, { accept: 'application/json' }))[0]).toBe(406)
    })

    behaviour('in a type, % stands for one character and * for any', 'api-reference/rest-api-explorer/c_SpecifyContentType.md', async () => {
        const sent = async (type: string): Promise<number> => (await send('POST', `${PROBES}/own-type`, '{}', { 'content-type': type }))[0]
        expect([await sent('application/vnd.one+json'), await sent('application/vnd.stone+json')]).toEqual([200, 415])
    })

    behaviour('a subtype of JSON is read as JSON', 'api-reference/rest-api-explorer/c_SpecifyContentType.md', async () => {
        expect(await send('POST', `${PROBES}/own-type`, '{"a":1}', { 'content-type': 'application/vnd.one+json' })).toEqual([200, { result: { data: { a: 1 } } }])
    })

    refused('an answer as XML, with 406 before the script runs', 'api-reference/rest-api-explorer/c_SpecifyContentType.md', async () => {
        expect(await get(`${PROBES}/returned`, { accept: 'application/xml' }))
            .toEqual([406, failure('Not acceptable', 'An answer as application/xml is not emulated by this instance: accept application/json')])
    })
})

describe('Sizes of a request', () => {
    const MEGABYTE = 1024 * 1024
    const refusal = (size: number, most: number): object =>
        failure('Exception while reading request', `Rejected large REST payload with content-length = ${size} bytes. Max allowed: ${most} bytes.`)

    behaviour('a body over 10 MB is a 400', ['api-reference/rest-api-explorer/r_ControllingMaxRequestSize.md', 'reported'], async () => {
        const size = 10 * MEGABYTE + 1
        expect(await send('POST', `${PROBES}/body-text`, 'x'.repeat(size))).toEqual([400, refusal(size, 10 * MEGABYTE)])
    })

    behaviour('a body over the highest limit is answered too, and not cut off', 'api-reference/rest-api-explorer/r_ControllingMaxRequestSize.md', async () => {
        const size = 30 * MEGABYTE
        expect(await send('POST', `${PROBES}/body-text`, 'x'.repeat(size))).toEqual([400, refusal(size, 25 * MEGABYTE)])
        expect(await chunked(size)).toBe(400)
    })

    behaviour('a gzipped body has a limit of its own, 1 MB, and is read as what it was', 'api-reference/rest-api-explorer/r_ControllingMaxRequestSize.md', async () => {
        const gzipped = async (text: string): Promise<number> =>
            (await probes.call(`${PROBES}/body-text`, { method: 'POST', headers: { ...JSON_BODY, 'content-encoding': 'gzip' }, body: gzipSync(text, { level: 0 }) })).status
        expect([await gzipped('x'.repeat(MEGABYTE / 2)), await gzipped('x'.repeat(MEGABYTE + 1))]).toEqual([200, 400])
    })

    behaviour('what unpacks to more than the limit of all requests is a 400', 'api-reference/rest-api-explorer/r_ControllingMaxRequestSize.md', async () => {
        const body = gzipSync('x'.repeat(11 * MEGABYTE))
        const answer = await probes.call(`${PROBES}/body-text`, { method: 'POST', headers: { ...JSON_BODY, 'content-encoding': 'gzip' }, body })
        expect(answer.status).toBe(400)
    })

    behaviour('glide.rest.max_content_length wins over the limit for scripted APIs', 'api-reference/rest-api-explorer/r_ControllingMaxRequestSize.md', async () => {
        await set('glide.rest.max_content_length', '1')
        const answer = await send('POST', `${PROBES}/body-text`, 'x'.repeat(MEGABYTE + 1))
        await set('glide.rest.max_content_length', '10')
        expect(answer).toEqual([400, refusal(MEGABYTE + 1, MEGABYTE)])
    })

    refused('a method that no API has, such as TRACE; and an address that is none does no harm', 'api-reference/rest-api-explorer/c_RESTAPI.md', async () => {
        const bare = (method: string, host: string): Promise<number> => new Promise((resolve, reject) => {
            const call = request(new URL('/login.do', probes.instance.url), { method, headers: { host } }, answer => resolve(answer.resume().statusCode ?? 0))
            call.on('error', reject).end()
        })
        expect([await bare('TRACE', 'localhost'), await bare('GET', '[]'), await bare('GET', 'a:99999')]).toEqual([405, 200, 200])
    })

    /** Without a Content-Length the size shows only as the body comes in. */
    function chunked(size: number): Promise<number> {
        return new Promise((resolve, reject) => {
            const headers = { ...JSON_BODY, 'transfer-encoding': 'chunked' }
            const call = request(new URL(`${PROBES}/body-text`, probes.instance.url), { method: 'POST', headers }, answer => resolve(answer.resume().statusCode ?? 0))
            call.on('error', reject)
            call.end(Buffer.alloc(size))
        })
    }
})
