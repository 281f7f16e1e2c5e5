import { describe, expect, test } from '@jest/globals'
import { settingsProblem, tokenAnswerOf, tokenForm, tokenUrl } from '../../../src/server/status-push/channel/entra.ts'

const CLIENT = { tenantId: '6b1f0d7e-52a3-4a0d-8f4e-2f9f5d9c1a01', clientId: '0d4f3c52-8f0e-4a53-9d5b-7f4f0a3f6c02', scope: 'api://receiver/.default' }
const answer = (status: number, body: unknown, retryAfter = '') => tokenAnswerOf({ status, body: typeof body === 'string' ? body : JSON.stringify(body), retryAfter, error: '' })

describe('where tokens are asked for', () => {
    const nowhere = { login: '', loopbackHttp: false }

    test.each([['global', 'login.microsoftonline.com'], ['usGovHigh', 'login.microsoftonline.us'], ['usGovDod', 'login.microsoftonline.us']] as const)('the %s cloud has %s', (cloud, host) => {
        expect(tokenUrl(cloud, CLIENT.tenantId, nowhere)).toBe(`https://${host}/${CLIENT.tenantId}/oauth2/v2.0/token`)
    })

    test.each(['https://evil.example', 'http://evil.example', 'http://127.0.0.1.evil.example:80', 'http://127.0.0.1:80@evil.example', 'http://127.0.0.1:80/evil', 'https://127.0.0.1:443', 'http://10.0.0.1:80'])(
        'a property cannot send a secret to %s',
        (login) => {
            expect(tokenUrl('global', CLIENT.tenantId, { login, loopbackHttp: true })).toMatch(/^https:\/\/login\.microsoftonline\.com\//)
        },
    )

    test('this machine is taken only where plain http to it is accepted', () => {
        const login = 'http://127.0.0.1:8095'
        expect([tokenUrl('global', CLIENT.tenantId, { login, loopbackHttp: true }), tokenUrl('global', CLIENT.tenantId, { login, loopbackHttp: false })]).toEqual([
            `${login}/${CLIENT.tenantId}/oauth2/v2.0/token`, `https://login.microsoftonline.com/${CLIENT.tenantId}/oauth2/v2.0/token`,
        ])
    })

    test('every part of the form is encoded', () => {
        expect(tokenForm(CLIENT, 'a&b=c+d ü')).toBe('grant_type=client_credentials&client_id=0d4f3c52-8f0e-4a53-9d5b-7f4f0a3f6c02&client_secret=a%26b%3Dc%2Bd%20%C3%BC&scope=api%3A%2F%2Freceiver%2F.default')
    })

    test.each([['tenantId', 'contoso/..', 'tenant ID'], ['clientId', '', 'client ID'], ['scope', 'openid', 'scope']] as const)('%s %p is told before anything is sent', (name, value, words) => {
        expect(settingsProblem({ ...CLIENT, [name]: value }, 'secret')).toContain(`Entra ${words} in`)
        expect([settingsProblem(CLIENT, 'secret'), settingsProblem(CLIENT, '')]).toEqual([null, expect.stringContaining('client secret')])
    })
})

describe('what Entra answers', () => {
    test('a token and how long it lives', () => {
        expect(answer(200, { token_type: 'Bearer', expires_in: 3599, access_token: 'a.b-c_d' })).toEqual({ kind: 'token', token: 'a.b-c_d', livesS: 3599 })
    })

    test.each([1e300, 1e12, 'Infinity'])('a token that lives %p s is kept for a day', (expires_in) => {
        expect(answer(200, { expires_in, access_token: 'a' })).toEqual({ kind: 'token', token: 'a', livesS: 86_400 })
    })

    test.each([['no token', { expires_in: 1 }], ['a token that no header takes', { expires_in: 1, access_token: 'a\r\nx: y' }], ['one that has ended', { expires_in: 0, access_token: 'a' }], ['no JSON', '<html>'], ['no object', 'null']])(
        '%s with 200 is tried again',
        (_, body) => {
            expect(answer(200, body)).toMatchObject({ kind: 'failed' })
        },
    )

    test.each([[429, {}], [503, {}], [500, 'oops'], [400, { error: 'temporarily_unavailable' }]])('%i %j is tried again, when Entra wants it', (status, body) => {
        expect(answer(status, body, '17')).toMatchObject({ kind: 'failed', retryAfter: '17' })
    })

    test.each([[401, { error: 'invalid_client', error_codes: [7000215] }, /AADSTS7000215.*new client secret/], [400, { error: 'invalid_request', error_codes: [90002] }, /corrects the Entra tenant/], [403, {}, /Microsoft administrator looks/], [302, '', /HTTP 302/]])(
        '%i %j has to be mended by somebody',
        (status, body, words) => {
            expect(answer(status, body)).toEqual({ kind: 'blocked', error: expect.stringMatching(words) })
        },
    )

    test('no text of its answer is shown: it may repeat the secret', () => {
        expect(JSON.stringify(answer(401, { error: 'invalid_client', error_description: 'wrong: s3cret', trace_id: 's3cret', error_codes: ['s3cret'] }))).not.toContain('s3cret')
        for (const error of ['s3cret', '<img src=x onerror=alert(1)>', 'a'.repeat(61)]) expect(answer(400, { error })).toEqual({ kind: 'blocked', error: expect.stringMatching(/^Entra gave no token: HTTP 400\. /) })
    })
})
