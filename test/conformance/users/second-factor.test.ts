import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { TOTP } from 'otpauth'
import { basic } from '../../journey/table-api.ts'
import { behaviour, refused } from '../behaviour.ts'
import { registerClient } from '../oauth/registered-client.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { grantRole, newUser, removeRecord, withProperties } from '../settings.ts'
import { enter, isSignedIn, leadsTo, newVisitor, problemOn, type Visitor } from '../visitor.ts'

const GOOD = 'Zebra-4-lamp!'
const MFA = { 'glide.authenticate.multifactor': 'true' }
const [SETUP, VERIFY] = ['/setup_multifactor_auth.do', '/validate_multifactor_auth_code.do']
const DAY = 86_400

let probes: ProbeInstance
let moved = 0

beforeAll(async () => {
    probes = await startProbes({})
}, 60_000)
afterAll(() => probes.stop())

async function advance(seconds: number): Promise<void> {
    moved += seconds
    await probes.instance.advance(seconds)
}

/** What an authenticator app shows for a key, on the instance's clock (RFC 6238). */
function codeOf(key: string, seconds = 0): string {
    return new TOTP({ secret: key }).generate({ timestamp: Date.now() + (moved + seconds) * 1000 })
}

interface Begun {
    visitor: Visitor
    /** Where the right password led to. */
    path: string
    page: string
}

async function begin(user: string): Promise<Begun> {
    const visitor = newVisitor(probes)
    const entered = await enter(visitor, { user, password: GOOD })
    const page = await (await visitor.get(entered.headers.get('location') ?? '')).text()
    return { visitor, path: leadsTo(entered), page }
}

const keyOn = (page: string): string => /id="secret">(\w+)</.exec(page)?.[1] ?? ''

/** A user who paired an authenticator app; its key. */
async function enrolled(user: string): Promise<string> {
    await newUser(probes, user, GOOD)
    const { visitor, page } = await begin(user)
    const paired = await visitor.post(SETUP, { txtResponse: codeOf(keyOn(page)) })
    if (paired.status !== 302) throw new Error(`Pairing answered ${paired.status}`)
    await advance(60)
    return keyOn(page)
}

const withMfa = (run: () => Promise<void>, more: Record<string, string> = {}) => (): Promise<void> => withProperties(probes, { ...MFA, ...more }, run)

describe('Multi-factor authentication', () => {
    behaviour('without glide.authenticate.multifactor a password is enough', 'platform-security/authentication/mfa-properties.md', async () => {
        await newUser(probes, 'plain.paul', GOOD)
        expect((await begin('plain.paul')).path).toBe('/')
    })

    behaviour('a user without a second factor is led to set one up, and nothing else opens', 'platform-security/authentication/t_SetUpMultiFactorAuthUponLogin.md', withMfa(async () => {
        await newUser(probes, 'new.nina', GOOD)
        const { visitor, path } = await begin('new.nina')
        expect([path, await isSignedIn(visitor)]).toEqual([SETUP, false])
    }))

    behaviour('a right code of the authenticator app completes the set-up and the sign-in', ['platform-security/authentication/mfa-use.md', 'platform-security/authentication/t_SetUpMultiFactorAuthUponLogin.md'], withMfa(async () => {
        await newUser(probes, 'pair.per', GOOD)
        const { visitor, page } = await begin('pair.per')
        expect((await visitor.post(SETUP, { txtResponse: codeOf(keyOn(page)) })).status).toBe(302)
        expect([await isSignedIn(visitor), (await begin('pair.per')).path]).toEqual([true, VERIFY])
    }))

    behaviour('who has one is asked for a code after the password', 'platform-security/authentication/mfa-use.md', withMfa(async () => {
        const key = await enrolled('code.carl')
        const { visitor, path } = await begin('code.carl')
        expect([path, await isSignedIn(visitor)]).toEqual([VERIFY, false])
        await visitor.get(VERIFY)
        expect((await visitor.post(VERIFY, { txtResponse: codeOf(key) })).status).toBe(302)
        expect(await isSignedIn(visitor)).toBe(true)
    }))

    behaviour('a wrong code is refused in the documented words', 'platform-security/authentication/troubleshoot-mfa-enforcement.md', withMfa(async () => {
        await enrolled('wrong.wera')
        const { visitor } = await begin('wrong.wera')
        const answer = await visitor.post(VERIFY, { txtResponse: '12345' })
        expect([answer.status, await problemOn(answer), await isSignedIn(visitor)]).toEqual([401, 'Your 6-digit verification code is incorrect. Try again with the correct code.', false])
    }))

    behaviour('a code is good once', 'reported', withMfa(async () => {
        const key = await enrolled('once.olga')
        const [one, two] = [await begin('once.olga'), await begin('once.olga')]
        const code = codeOf(key)
        const statuses = [(await one.visitor.post(VERIFY, { txtResponse: code })).status, (await two.visitor.post(VERIFY, { txtResponse: code })).status]
        expect(statuses).toEqual([302, 401])
    }))

    behaviour('codes are taken a little late, as far as glide.authenticate.multifactor.clock_skew says', 'platform-security/authentication/mfa-properties.md', withMfa(async () => {
        const key = await enrolled('late.lars')
        const { visitor } = await begin('late.lars')
        expect((await visitor.post(VERIFY, { txtResponse: codeOf(key, -90) })).status).toBe(401)
        await withProperties(probes, { 'glide.authenticate.multifactor.clock_skew': '60' }, async () => {
            expect((await visitor.post(VERIFY, { txtResponse: codeOf(key, -30) })).status).toBe(302)
        })
    }))

    behaviour('the set-up may be put off for 30 days from the first time, and then no more', 'platform-security/authentication/changes-mfa-enforcement.md', withMfa(async () => {
        await newUser(probes, 'lazy.lisa', GOOD)
        const first = await begin('lazy.lisa')
        expect((await first.visitor.post(SETUP, { bypass: 'true' })).status).toBe(302)
        expect(await isSignedIn(first.visitor)).toBe(true)
        await advance(30 * DAY + 60)
        const last = await begin('lazy.lisa')
        expect([last.page.includes('Bypass Setup'), (await last.visitor.post(SETUP, { bypass: 'true' })).status, await isSignedIn(last.visitor)]).toEqual([false, 401, false])
    }))

    behaviour('glide.authenticate.multifactor.self_enrolment_period sets the days', 'platform-security/authentication/mfa-enforcement-properties.md', withMfa(async () => {
        await newUser(probes, 'soon.sofi', GOOD)
        await begin('soon.sofi')
        await advance(3 * DAY)
        expect((await begin('soon.sofi')).page).not.toContain('Bypass Setup')
    }, { 'glide.authenticate.multifactor.self_enrolment_period': '2' }))

    behaviour('external users are not asked', 'platform-security/authentication/mfa-enforcement-scope.md', withMfa(async () => {
        await grantRole(probes, await newUser(probes, 'extern.elsa', GOOD), 'snc_external')
        expect((await begin('extern.elsa')).path).toBe('/')
    }))

    behaviour('members of the MFA Exempted User Group are not asked', 'platform-security/authentication/faq-mfa-exception.md', withMfa(async () => {
        const user = await newUser(probes, 'exempt.ewa', GOOD)
        expect((await begin('exempt.ewa')).path).toBe(SETUP)
        const [group] = await probes.admin.find('sys_user_group', 'name=MFA Exempted User Group', 'sys_id')
        const member = await probes.admin.create('sys_user_grmember', { user, group: group?.sys_id ?? '' })
        expect((await begin('exempt.ewa')).path).toBe('/')
        await removeRecord(probes, 'sys_user_grmember', member.sys_id ?? '')
    }))

    behaviour('Basic authentication and the password grant need no second factor', 'platform-security/authentication/mfa-enforcement-scope.md', withMfa(async () => {
        await enrolled('api.anna')
        const client = await registerClient(probes)
        expect((await probes.call('/api/now/table/sys_user?sysparm_limit=1', { headers: { authorization: basic('api.anna', GOOD) } })).status).toBe(200)
        expect((await client.token({ grant_type: 'password', username: 'api.anna', password: GOOD }))[0]).toBe(200)
    }))

    behaviour('with glide.authenticate.multifactor.for_integrations=true they do for whoever has enrolled; the code itself is not emulated', 'platform-security/authentication/mfa-enforcement-scope.md', withMfa(async () => {
        await enrolled('api.axel')
        await newUser(probes, 'api.bert', GOOD)
        const client = await registerClient(probes)
        const called = async (user: string): Promise<number> => (await probes.call('/api/now/table/sys_user?sysparm_limit=1', { headers: { authorization: basic(user, GOOD) } })).status
        expect([await called('api.axel'), await called('api.bert')]).toEqual([401, 200])
        expect((await client.token({ grant_type: 'password', username: 'api.axel', password: GOOD }))[0]).toBe(401)
        expect(await probes.admin.find('syslog', 'source=login^messageLIKEa code in an API call is not emulated', 'sys_id')).toHaveLength(2)
    }, { 'glide.authenticate.multifactor.for_integrations': 'true' }))

    refused('a number of times by which the set-up may be skipped', 'platform-security/authentication/mfa-properties.md', withMfa(async () => {
        await newUser(probes, 'skip.sven', GOOD)
        expect((await begin('skip.sven')).page).toContain('glide.authenticate.multifactor.setup.bypass.count is not emulated')
    }, { 'glide.authenticate.multifactor.setup.bypass.count': '2' }))

    behaviour('the second factor comes before the consent page of the authorization code grant', 'platform-security/authentication/mfa-enforcement-scope.md', withMfa(async () => {
        const key = await enrolled('consent.cora')
        const client = await registerClient(probes)
        const { visitor } = await begin('consent.cora')
        expect(leadsTo(await visitor.get(client.authorizeAddress()))).toBe('/login.do')
        await visitor.get(VERIFY)
        await visitor.post(VERIFY, { txtResponse: codeOf(key) })
        expect((await visitor.get(client.authorizeAddress())).status).toBe(200)
    }))

    refused('a second factor for programs that sign in as the CLI does: they are told mfa_code_required', 'reported', withMfa(async () => {
        await newUser(probes, 'cli.clas', GOOD)
        const visitor = newVisitor(probes)
        const answer = await visitor.post('/angular.do?sysparm_type=login', { user_name: 'cli.clas', user_password: GOOD })
        expect(await answer.json()).toMatchObject({ status: 'mfa_code_required', message: expect.stringContaining('emulated for browsers only') })
        expect(await isSignedIn(visitor)).toBe(false)
    }))
})
