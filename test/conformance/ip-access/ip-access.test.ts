import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals'
import { ADMIN, FULFILLER } from '../../acceptance/snapshot.ts'
import { basic } from '../../journey/table-api.ts'
import { behaviour } from '../behaviour.ts'
import { startEcho, type EchoServer } from '../outbound/echo-server.ts'
import { PROBES } from '../packages/probes.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { removeRecord, withProperties } from '../settings.ts'

const STRANGER = '203.0.113.9'
const NEIGHBOUR = '203.0.113.20'
/** From where the tests come: the last of every chain. */
const HERE = '127.0.0.1'
const CALL_OUT = `
    var message = new sn_ws.RESTMessageV2(), response;
    message.setEndpoint(request.queryParams.to[0]);
    message.setHttpMethod('get');
    response = message.execute();
    return { status: response.getStatusCode(), error: response.getErrorMessage() };`

let probes: ProbeInstance
let echo: EchoServer
const made: string[] = []

beforeAll(async () => {
    echo = await startEcho()
    probes = await startProbes({ resources: { 'call-out': CALL_OUT } })
}, 60_000)
afterEach(async () => {
    // The newest first: a deny rule must go before the allow rule that lets us in.
    for (const sysId of made.splice(0).reverse()) await removeRecord(probes, 'ip_access', sysId)
})
afterAll(async () => {
    await probes.stop()
    await echo.stop()
})

type Fields = Record<string, string>

const post = (fields: Fields): Promise<Response> => probes.call('/api/now/table/ip_access', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ type: 'deny', direction: 'inbound', active: 'true', ...fields }),
})
async function rule(type: 'allow' | 'deny', start: string, end: string, more: Fields = {}): Promise<string> {
    const answer = await post({ type, range_start: start, range_end: end, ...more })
    if (answer.status !== 201) throw new Error(`The rule was refused with ${answer.status}: ${await answer.text()}`)
    const { result } = await answer.json() as { result: { sys_id: string } }
    made.push(result.sys_id)
    return result.sys_id
}
/** What somebody gets who comes through these proxies. */
const from = async (chain: string, path = '/api/now/table/incident?sysparm_limit=1'): Promise<number> =>
    (await fetch(new URL(path, probes.instance.url), { redirect: 'manual', headers: { 'x-forwarded-for': chain, authorization: basic(FULFILLER.user, FULFILLER.password) } })).status
const refusalOf = async (fields: Fields): Promise<[number, string]> => {
    const answer = await post(fields)
    return [answer.status, ((await answer.json()) as { error?: { detail: string } }).error?.detail ?? '']
}

describe('IP address access control', () => {
    behaviour('without rules every address may come in', 'platform-security/authentication/t_AccessControl.md', async () => {
        expect(await from(STRANGER)).toBe(200)
    })

    behaviour('an address in a deny range gets 403', ['platform-security/authentication/t_AccessControl.md', 'platform-security/authentication/c_IPRangeBasedAuthentication.md'], async () => {
        await rule('deny', STRANGER, STRANGER)
        expect([await from(STRANGER), await from(NEIGHBOUR)]).toEqual([403, 200])
    })

    behaviour('both ends belong to a range', 'platform-security/authentication/t_AccessControl.md', async () => {
        await rule('deny', '203.0.113.9', '203.0.113.20')
        expect([await from('203.0.113.8'), await from('203.0.113.9'), await from('203.0.113.20'), await from('203.0.113.21')]).toEqual([200, 403, 403, 200])
    })

    behaviour('an allow rule wins over every deny rule', 'platform-security/authentication/c_IPRangeBasedAuthentication.md', async () => {
        await rule('deny', '203.0.113.0', '203.0.113.255')
        await rule('allow', STRANGER, STRANGER)
        expect([await from(STRANGER), await from(NEIGHBOUR)]).toEqual([200, 403])
    })

    behaviour('deny for everything with allow ranges lets in only who is listed', 'platform-security/authentication/t_AccessControl.md', async () => {
        await rule('allow', HERE, HERE)
        await rule('allow', STRANGER, STRANGER)
        await rule('deny', '0.0.0.0', '255.255.255.255')
        expect([await from(STRANGER), await from('')]).toEqual([200, 200])
    })

    behaviour('an allow rule lets in the whole chain of proxies that any of its addresses matches', 'platform-security/authentication/c_IPRangeBasedAuthentication.md', async () => {
        await rule('deny', STRANGER, STRANGER)
        expect(await from(`${STRANGER}, ${NEIGHBOUR}`)).toBe(403)
        await rule('allow', NEIGHBOUR, NEIGHBOUR)
        expect(await from(`${STRANGER}, ${NEIGHBOUR}`)).toBe(200)
    })

    behaviour('deny rules are tried for each address of the chain of proxies', 'platform-security/authentication/c_IPRangeBasedAuthentication.md', async () => {
        await rule('deny', NEIGHBOUR, NEIGHBOUR)
        expect([await from(`${STRANGER}, ${NEIGHBOUR}`), await from(`${NEIGHBOUR}, ${STRANGER}`)]).toEqual([403, 403])
    })

    behaviour('inactive rules and rules for outbound traffic keep nobody out', 'platform-security/authentication/t_AccessControl.md', async () => {
        await rule('deny', STRANGER, STRANGER, { active: 'false' })
        await rule('deny', STRANGER, STRANGER, { direction: 'outbound' })
        expect(await from(STRANGER)).toBe(200)
    })

    behaviour('rules for both directions keep callers out', 'platform-security/authentication/t_AccessControl.md', async () => {
        await rule('deny', STRANGER, STRANGER, { direction: 'bidirectional' })
        expect(await from(STRANGER)).toBe(403)
    })

    behaviour('a rule holds for APIs, OAuth endpoints and pages alike', 'reported', async () => {
        await rule('deny', STRANGER, STRANGER)
        for (const path of ['/api/x_lab/probe/none', '/oauth_auth.do', '/oauth_revoke_token.do?token=x', '/login.do', '/incident_list.do']) {
            expect([path, await from(STRANGER, path)]).toEqual([path, 403])
        }
    })

    behaviour('who is blocked gets no session, and leaves no line in the system log', ['platform-security/authentication/c_IPRangeBasedAuthentication.md', 'platform-security/authentication/t_FindDeniedIPAddresses.md'], async () => {
        await rule('deny', STRANGER, STRANGER)
        const answer = await fetch(new URL('/login.do', probes.instance.url), { headers: { 'x-forwarded-for': STRANGER } })
        expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []])
        expect(await probes.admin.find('syslog', `messageLIKE${STRANGER}`, 'message')).toEqual([])
    })

    behaviour('a changed rule holds at once, on every node', 'reported', async () => {
        const sysId = await rule('deny', STRANGER, STRANGER)
        expect(await Promise.all([1, 2, 3, 4, 5, 6].map(() => from(STRANGER)))).toEqual(Array(6).fill(403))
        await probes.admin.update('ip_access', sysId, { active: 'false' })
        expect(await Promise.all([1, 2, 3, 4, 5, 6].map(() => from(STRANGER)))).toEqual(Array(6).fill(200))
    })

    behaviour('a rule that would lock out one\'s own address is refused', 'platform-security/authentication/c_IPRangeBasedAuthentication.md', async () => {
        expect(await refusalOf({ range_start: '127.0.0.0', range_end: '127.255.255.255' })).toEqual([403, expect.stringContaining(`${HERE} would be locked out`)])
        expect(await refusalOf({ range_start: '0.0.0.0', range_end: '255.255.255.255' })).toEqual([403, expect.stringContaining('locked out')])
        expect(await probes.admin.find('ip_access', '', 'sys_id')).toEqual([])
    })

    behaviour('taking away the allow rule that lets one in is refused as well', 'reported', async () => {
        const own = await rule('allow', HERE, HERE)
        await rule('deny', '0.0.0.0', '255.255.255.255')
        expect((await probes.call(`/api/now/table/ip_access/${own}`, { method: 'DELETE' })).status).not.toBe(204)
        expect(await from('')).toBe(200)
    })

    behaviour('asterisks and CIDR blocks are not supported', 'platform-security/authentication/c_IPRangeBasedAuthentication.md', async () => {
        for (const start of ['203.0.113.*', '203.0.113.0/24', '', '2001:db8::1']) {
            expect(await refusalOf({ range_start: start, range_end: STRANGER })).toEqual([403, expect.stringContaining('is not an IPv4 address')])
        }
    })

    behaviour('glide.custom.ip.authenticate.allow lets in addresses, hyphened ranges and CIDR blocks', 'platform-security/instance-security-hardening-settings/sc-ip-addresses-access-allowlist.md', async () => {
        await rule('allow', HERE, HERE)
        const away = await rule('deny', '203.0.113.0', '203.0.113.255')
        await probes.admin.update('ip_access', made[0] ?? '', { active: 'false' })
        expect(await from(STRANGER)).toBe(403)
        for (const value of [STRANGER, '203.0.113.8-203.0.113.10', '203.0.113.0/28', `10.0.0.1, ${STRANGER}`]) {
            await withProperties(probes, { 'glide.custom.ip.authenticate.allow': value }, async () => expect([value, await from(STRANGER), await from(NEIGHBOUR)]).toEqual([value, 200, 403]))
        }
        await probes.admin.update('ip_access', away, { active: 'false' })
    })

    behaviour('only administrators see and change the rules', 'platform-security/authentication/t_AccessControl.md', async () => {
        const answer = await probes.call('/api/now/table/ip_access', { headers: { authorization: basic(FULFILLER.user, FULFILLER.password) } })
        expect([answer.status, (await probes.call('/api/now/table/ip_access', { headers: { authorization: basic(ADMIN.user, ADMIN.password) } })).status]).toEqual([403, 200])
    })
})

describe('IP address access control of outbound calls', () => {
    const callOut = async (host = HERE): Promise<unknown> => {
        const to = `${echo.url.replace(HERE, host)}/echo`
        return ((await (await probes.call(`${PROBES}/call-out?${new URLSearchParams({ to })}`)).json()) as { result: unknown }).result
    }
    const BLOCKED = { status: 0, error: 'Access restricted (127.0.0.1 not authorized)' }

    behaviour('a script does not reach an address that an outbound rule denies, nor over a connection that it had', 'platform-security/authentication/t_AccessControl.md', async () => {
        expect(await callOut()).toEqual({ status: 200, error: null })
        await rule('deny', HERE, HERE, { direction: 'outbound' })
        expect(await callOut()).toEqual(BLOCKED)
    })

    behaviour('what a host name stands for is what counts', 'platform-security/authentication/t_AccessControl.md', async () => {
        expect(await callOut('localhost')).toEqual({ status: 200, error: null })
        await rule('deny', HERE, HERE, { direction: 'outbound' })
        expect(await callOut('localhost')).toMatchObject({ status: 0 })
    })

    behaviour('inbound rules do not concern outbound calls, and an allow rule wins', 'platform-security/authentication/t_AccessControl.md', async () => {
        await rule('deny', STRANGER, STRANGER, { direction: 'inbound' })
        await rule('allow', HERE, HERE, { direction: 'bidirectional' })
        await rule('deny', '0.0.0.0', '255.255.255.255', { direction: 'outbound' })
        expect(await callOut()).toEqual({ status: 200, error: null })
    })

    behaviour('glide.custom.ip.outbound.authenticate.allow adds to what is allowed', 'platform-security/instance-security-hardening-settings/sc-ensure-an-instance-is-allowed-to-connect-to-only-trusted-ip-addresses.md', async () => {
        await rule('deny', '0.0.0.0', '255.255.255.255', { direction: 'outbound' })
        expect(await callOut()).toEqual(BLOCKED)
        await withProperties(probes, { 'glide.custom.ip.outbound.authenticate.allow': '10.0.0.1,127.0.0.0/8' }, async () => expect(await callOut()).toEqual({ status: 200, error: null }))
    })
})
