import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { textsOf } from '../fuzz/bodies.ts'
import { callsOf, type Call } from '../fuzz/calls.ts'
import { variedCalls, type VariedCall } from '../fuzz/variations.ts'
import { routes, type Route } from '../fuzz/operations.ts'
import { inParallel } from '../bench/measure.ts'
import { basic } from '../journey/table-api.ts'
import { problemsWith } from '../microsoft/contract.ts'
import { INTEGRATION_USER } from './installed-app.ts'
import { disagreements, routeOf } from './judge.ts'
import { letIn } from './let-in.ts'
import { callAs, COMPLIANCE_USER, portals, type Answer, type Portals } from './portals.ts'
import { ADMIN } from './snapshot.ts'

const PASSWORD = 'Test-matrix-7Zq'
const SCOPE_ROLES = ['auditor', 'operator', 'admin'] as const
const HTTP_BODIES = 300
const HTTP_CALLS = 150

let app: Portals
beforeAll(async () => {
    app = await portals()
    await person('none', null)
    for (const role of SCOPE_ROLES) await person(role, `x_mioms_m365ticket.${role}`)
})
afterAll(() => app.stop())

async function person(name: string, role: string | null): Promise<void> {
    const made = await fetch(`${app.instance.url}/api/now/table/sys_user?sysparm_input_display_value=true`, {
        method: 'POST',
        headers: { authorization: basic(ADMIN.user, ADMIN.password), 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ user_name: `matrix.${name}`, first_name: 'Matrix', last_name: name, user_password: PASSWORD }),
    })
    const { result: user } = (await made.json()) as { result: { sys_id: string } }
    const [found] = role ? await app.admin.find('sys_user_role', `name=${role}`, 'sys_id') : []
    if (role && !found) throw new Error(`there is no role ${role}`)
    if (found) await app.admin.create('sys_user_has_role', { user: user.sys_id, role: found.sys_id ?? '' })
    await letIn(app.admin, `matrix.${name}`)
}

/** Who may call what (design: the ticket API is for integration users with a connection, the checklist for administrators). */
const CALLERS: { who: string; authorization: string; may: (path: string) => boolean }[] = [
    { who: 'anonymous', authorization: '', may: () => false },
    { who: 'signed in without a role', authorization: basic('matrix.none', PASSWORD), may: () => false },
    { who: 'auditor', authorization: basic('matrix.auditor', PASSWORD), may: () => false },
    { who: 'operator', authorization: basic('matrix.operator', PASSWORD), may: () => false },
    { who: 'integration user', authorization: basic(INTEGRATION_USER.user, INTEGRATION_USER.password), may: (path) => path.startsWith('/m365/') },
    { who: 'administrator of the app', authorization: basic('matrix.admin', PASSWORD), may: (path) => path.startsWith('/setup/') },
    { who: 'administrator of the instance', authorization: basic(ADMIN.user, ADMIN.password), may: (path) => path.startsWith('/setup/') },
]

const filled = (path: string): string => path.replace(/\{[^}]*\}/g, '0'.repeat(32))
// Nothing fits no body of the contract: a call that is let in changes nothing.
/** The one call without a body ends its connection: the other portal's, which nothing else here needs. */
const endsConnection = ({ method, path }: Route): boolean => method === 'DELETE' && path === '/m365/connection'
const options = ({ method }: Route): { body?: string } => (method === 'GET' ? {} : { body: '{"nothing":true}' })

describe('who may call what', () => {
    test.each(CALLERS)('$who', async ({ who, authorization, may }) => {
        const refused = new Set<string>()
        for (const route of routes()) {
            const as = who === 'integration user' && endsConnection(route) ? basic(COMPLIANCE_USER.user, COMPLIANCE_USER.password) : authorization
            const answer = await callAs(app, as, route.method, filled(route.path), options(route))
            const seen = answer.status === 401 || answer.status === 403 ? answer.status : 'let in'
            const wanted = may(route.path) ? 'let in' : authorization === '' ? 401 : 403
            expect({ who, route: `${route.method} ${route.path}`, seen }).toEqual({ who, route: `${route.method} ${route.path}`, seen: wanted })
            expect(disagreements(route, answer)).toEqual([])
            if (seen !== 'let in') refused.add(withoutRequestId(answer.body))
        }
        // The same words for each route: a refusal tells neither what is there nor which role would open it.
        expect(refused.size).toBeLessThanOrEqual(1)
        expect([...refused].filter((body) => /x_mioms|m365|role|ticket/i.test(body))).toEqual([])
    })
})

test('a caller that is let in without a connection is refused without a hint at those of others', async () => {
    const ticket = await app.security.create({ taskId: 'seen' })
    await person('stranger', 'x_mioms_m365ticket.integration')
    const stranger = basic('matrix.stranger', PASSWORD)
    const there = await callAs(app, stranger, 'GET', `/m365/tickets/${ticket.sysId}?by=sysId`)
    const notThere = await callAs(app, stranger, 'GET', '/m365/tickets/unknown')
    const words = ({ status, body }: Answer): unknown => [status, withoutRequestId(body)]
    expect(words(there)).toEqual(words(notThere))
    expect(there).toMatchObject({ status: 403, body: { error: { code: 'connection-missing' } } })
})

describe('bodies of all kinds over HTTP', () => {
    const taking = routes().filter(({ path, body }) => body !== null && path.startsWith('/m365/'))
    test.each(taking)('$method $path answers each as the contract says, and never with a fault', async (route) => {
        const texts = fc.sample(textsOf(route.body ?? ''), HTTP_BODIES)
        const wrong: unknown[] = []
        await inParallel(texts.length, async (index) => {
            const answer = await app.security.call(route.method, filled(route.path).slice('/m365/'.length), { body: texts[index] ?? '' })
            const problems = answer.status >= 500 ? ['a fault'] : disagreements(route, answer)
            if (problems.length > 0) wrong.push({ sent: texts[index]?.slice(0, 2_000), status: answer.status, problems, body: answer.body })
        })
        expect(wrong).toEqual([])
        // Nothing that was taken in is a row that cannot be read again.
        const page = await app.security.call('GET', 'tickets?limit=200')
        expect(page.status).toBe(200)
        expect(problemsWith('TicketPageResult', page.body)).toEqual([])
    }, 120_000)
})

describe('parameters and headers of all kinds over HTTP', () => {
    const called = routes().filter((route) => route.path.startsWith('/m365/') && !endsConnection(route))
    test.each(called)('$method $path answers each as the contract says, and never with a fault', async (route) => {
        const calls = fc.sample(callsOf(route), HTTP_CALLS)
        const wrong: unknown[] = []
        await inParallel(calls.length, async (index) => {
            const { path, ...options } = calls[index] as Call
            const answer = await app.security.call(route.method, path.slice('/m365/'.length), options)
            const problems = answer.status >= 500 ? ['a fault'] : disagreements(route, answer)
            if (problems.length > 0) wrong.push({ path, ...options, status: answer.status, problems, body: answer.body })
        })
        expect(wrong).toEqual([])
    }, 120_000)
})

describe('variations that openapi-fuzzer-core makes of the contract', () => {
    test('each is answered as the contract says, and never with a fault', async () => {
        const calls = variedCalls()
        expect(calls.filter(({ name }) => name === 'BODY').length).toBeGreaterThan(100)
        const wrong: unknown[] = []
        await inParallel(calls.length, async (index) => {
            const { method, path, route, body } = calls[index] as VariedCall
            const answer = await callAs(app, basic(INTEGRATION_USER.user, INTEGRATION_USER.password), method, path, { body })
            const problems = answer.status >= 500 ? ['a fault'] : route === null ? [] : disagreements(routeOf(method, route), answer)
            if (problems.length > 0) wrong.push({ ...calls[index], status: answer.status, problems, answer: answer.body })
        })
        expect(wrong).toEqual([])
    }, 120_000)
})

function withoutRequestId(body: unknown): string {
    return JSON.stringify(body).replace(/"requestId":"[0-9a-f]{32}"/, '')
}
