import { describe, expect, test } from '@jest/globals'
import {
    fitsGetTicketParameters, fitsListTicketsParameters, isNewConnection, isNewIntegrationUser, isNewOauthEntity, isNewTicket, type Validator,
} from '../../../src/server/contract/validators.js'
import { fieldProblems } from '../../../src/server/shared/field-problems.ts'

const TICKET = {
    taskId: 'T-1', kind: 'incident', userId: 'ada', taskName: 'Require MFA', description: '<p>x</p>', priority: 'high', dueDate: '2027-01-31T10:00:00+01:00',
    recommendationSource: 'microsoft', recommendationCategory: 'Identity', recommendationId: 'MFA_1', recommendationUrl: 'https://a.example/x?y#z',
}
const CONNECTION = { portal: 'security', tenantId: '2F3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11', cloud: 'global', callbackUrl: 'https://a.example/x?sig=1' }
const ENTITY = { name: 'Entity', redirectUrl: 'http://127.0.0.1:8090/redirect', rotateSecret: true }
const USER = { userName: 'm365.integration', password: 'Int3gr!pass', email: 'a@b.example' }

function problems(fits: Validator<unknown>, value: unknown): string[] {
    return fits(value) ? [] : fieldProblems(fits.errors ?? [], fits.known).map(({ path, code }) => `${path}:${code}`)
}

describe('bodies', () => {
    test('well formed ones fit, with and without what is optional', () => {
        expect([problems(isNewTicket, TICKET), problems(isNewConnection, CONNECTION), problems(isNewOauthEntity, ENTITY), problems(isNewIntegrationUser, USER)]).toEqual(
            [[], [], [], []],
        )
        const least = { description: undefined, dueDate: undefined, recommendationId: undefined, recommendationUrl: undefined }
        expect(problems(isNewTicket, { ...TICKET, ...least })).toEqual([])
    })

    test.each([
        ['taskId', '', 'format'], ['taskId', '-x', 'format'], ['taskId', `a${'x'.repeat(100)}`, 'format'], ['taskId', 7, 'type'], ['taskId', 'a b', 'format'],
        ['kind', 'problem', 'value'], ['userId', '', 'length'], ['userId', 'x'.repeat(255), 'length'], ['taskName', '  ', 'format'], ['taskName', 'x'.repeat(501), 'length'],
        ['description', 'x'.repeat(32_001), 'length'], ['description', null, 'type'], ['priority', 'High', 'value'], ['dueDate', '2027-01-31T10:00:00', 'format'],
        ['dueDate', '2027-13-01T00:00:00Z', 'format'], ['dueDate', '2027-01-31T10:00:00', 'format'], ['recommendationSource', 'bot', 'value'],
        ['recommendationCategory', 'identity', 'value'], ['recommendationId', 'a b', 'format'], ['recommendationUrl', 'http://a.example', 'format'],
        ['recommendationUrl', 'https://a b.example', 'format'], ['recommendationUrl', 'javascript:alert(1)', 'format'],
        ['recommendationUrl', `https://a.example/${'x'.repeat(1000)}`, 'length'],
    ])('a ticket\'s %s cannot be %p', (path, value, code) => {
        expect(problems(isNewTicket, { ...TICKET, [path]: value })).toContain(`${path}:${code}`)
    })

    test.each([
        ['portal', 'azure', 'value'], ['tenantId', 'contoso', 'format'], ['cloud', 'moon', 'value'], ['callbackUrl', 'http://a.example/', 'format'],
        ['callbackUrl', 'https://user@a.example/', 'format'], ['callbackUrl', 'https://', 'format'], ['callbackUrl', 'https://a.example:65536/', 'format'], ['rotateSigningSecret', 'yes', 'type'],
    ])('a connection\'s %s cannot be %p', (path, value, code) => {
        expect(problems(isNewConnection, { ...CONNECTION, [path]: value })).toEqual([`${path}:${code}`])
    })

    test.each([['name', '', 'length'], ['name', ' ', 'format'], ['name', 'x'.repeat(101), 'length'], ['redirectUrl', 'http://a.example', 'format'],
        ['redirectUrl', 'https://a.example/,https://b.example/', 'format'], ['rotateSecret', 1, 'type']])(
        'an OAuth entity\'s %s cannot be %p',
        (path, value, code) => {
            expect(problems(isNewOauthEntity, { ...ENTITY, [path]: value })).toContain(`${path}:${code}`)
        },
    )

    test.each([['userName', 'a b', 'format'], ['userName', '', 'format'], ['password', 'short', 'length'], ['password', 'x'.repeat(101), 'length'], ['email', 'nobody', 'format']])(
        'an integration user\'s %s cannot be %p',
        (path, value, code) => {
            expect(problems(isNewIntegrationUser, { ...USER, [path]: value })).toEqual([`${path}:${code}`])
        },
    )

    test.each(['taskId', 'kind', 'userId', 'taskName', 'priority', 'recommendationSource', 'recommendationCategory'] as const)('a ticket needs its %s', (name) => {
        expect(problems(isNewTicket, { ...TICKET, [name]: undefined })).toEqual([`${name}:required`])
    })

    test.each([null, [], 'text', 7, true])('%p is no body', (value) => {
        expect(problems(isNewTicket, value)).toEqual([':type'])
    })

    test('all problems are told at once, an unknown name with the nearest known one', () => {
        isNewTicket({ ...TICKET, priority: 'x', duedate: 'y' })
        const told = fieldProblems(isNewTicket.errors ?? [], isNewTicket.known)
        expect(told).toEqual([
            { path: 'duedate', code: 'unknown', message: 'is not known; did you mean dueDate?' },
            { path: 'priority', code: 'value', message: 'must be one of critical, high, moderate, low, planning' },
        ])
    })

    test('a body of a thousand unknown names is told briefly', () => {
        isNewTicket(Object.fromEntries(Array.from({ length: 1000 }, (_none, index) => [`${'x'.repeat(500)}${index}`, 1])))
        const told = fieldProblems(isNewTicket.errors ?? [], isNewTicket.known)
        expect(told).toHaveLength(100)
        expect(Math.max(...told.map(({ path, message }) => path.length + message.length))).toBeLessThan(700)
    })
})

describe('parameters', () => {
    test('a list takes kind, limit and cursor within their bounds', () => {
        expect(problems(fitsListTicketsParameters, { kind: 'change', limit: 200, cursor: 'abc' })).toEqual([])
        expect(problems(fitsListTicketsParameters, { kind: 'x', limit: 201, cursor: '%' })).toEqual(['kind:value', 'limit:range', 'cursor:format'])
        expect(problems(fitsListTicketsParameters, { limit: 'ten' })).toEqual(['limit:type'])
    })

    test('a path names a task by its id', () => {
        expect(problems(fitsGetTicketParameters, { taskId: 'T-1' })).toEqual([])
        expect(problems(fitsGetTicketParameters, { taskId: '' })).toEqual(['taskId:format'])
    })
})

test('a wrong format is told in words, not by its name in the contract', () => {
    const messages = [...toldFor(isNewConnection, { ...CONNECTION, tenantId: 'x', callbackUrl: 'https://me:secret@a.example/' }), ...toldFor(isNewTicket, { ...TICKET, dueDate: 'soon', recommendationUrl: 'x' })]
    expect(messages).toEqual([expect.stringContaining('32 hexadecimal digits'), expect.stringContaining('https address without a sign-in'), expect.stringContaining('date and time'), expect.stringContaining('https address')])
})

function toldFor(fits: Validator<unknown>, value: unknown): string[] {
    return fits(value) ? [] : fieldProblems(fits.errors ?? [], fits.known).map(({ message }) => message)
}
