import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { ADMIN, FULFILLER } from '../../acceptance/snapshot.ts'
import { behaviour, refused } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { grantRole, newUser, removeRecord, withProperties, withUser } from '../settings.ts'
import { enter, isSignedIn, leadsTo, newVisitor, signedIn, type Visitor } from '../visitor.ts'

const GOOD = 'Zebra-4-lamp!'
const UNREMEMBERED = {}
const REMEMBERED = { remember_me: 'true' }
const DAY = 86_400

let probes: ProbeInstance

beforeAll(async () => {
    probes = await startProbes({})
}, 60_000)
afterAll(() => probes.stop())

/** The session's token, as a program learns it that signs in like the CLI. */
const tokenOf = async (visitor: Visitor): Promise<string> => (await visitor.post('/angular.do?sysparm_type=get_user', {})).headers.get('x-usertoken-response') ?? ''
const apiStatus = async (visitor: Visitor, headers: Record<string, string>): Promise<number> => (await visitor.get('/api/now/table/incident?sysparm_limit=1', headers)).status
const incident = (more: Record<string, string>): Record<string, string> => ({ sys_id: '-1', sys_action: 'save', short_description: 'from a form', ...more })

describe('Sessions', () => {
    behaviour('the session\'s id changes with the sign-in: one planted before is worth nothing', 'platform-security/instance-security-hardening-settings/sc-rotate-http-session-identifiers.md', async () => {
        const visitor = newVisitor(probes)
        await visitor.get('/login.do')
        const planted = visitor.cookie('JSESSIONID') ?? ''
        await visitor.post('/login.do', { user_name: FULFILLER.user, user_password: FULFILLER.password })
        const attacker = await fetch(new URL('/incident_list.do', probes.instance.url), { redirect: 'manual', headers: { cookie: `JSESSIONID=${planted}` } })
        expect([await isSignedIn(visitor), planted === visitor.cookie('JSESSIONID'), leadsTo(attacker)]).toEqual([true, false, '/login.do'])
    })

    behaviour('the session\'s cookie is HttpOnly', 'platform-security/instance-security-hardening-settings/sc-http-only-cookie-flag.md', async () => {
        const entered = await enter(newVisitor(probes), FULFILLER)
        expect(entered.headers.getSetCookie().find(line => line.startsWith('JSESSIONID='))).toMatch(/HttpOnly/i)
    })

    behaviour('any node serves any session', 'reported', async () => {
        const visitor = await signedIn(probes, FULFILLER)
        expect(await Promise.all(Array.from({ length: 8 }, () => isSignedIn(visitor)))).toEqual(Array(8).fill(true))
    })

    behaviour('signing out ends the session', 'platform-administration/user-administration/c_ManageUserSessions.md', async () => {
        const visitor = await signedIn(probes, FULFILLER)
        const stolen = visitor.cookie('JSESSIONID') ?? ''
        await visitor.get('/logout.do')
        const answer = await fetch(new URL('/incident_list.do', probes.instance.url), { redirect: 'manual', headers: { cookie: `JSESSIONID=${stolen}` } })
        expect(leadsTo(answer)).toBe('/login.do')
    })

    behaviour('a session ends after 30 idle minutes; every use starts them anew', 'platform-administration/user-administration/c_ManageUserSessions.md', async () => {
        const visitor = await signedIn(probes, FULFILLER, UNREMEMBERED)
        await probes.instance.advance(29 * 60)
        expect(await isSignedIn(visitor)).toBe(true)
        await probes.instance.advance(29 * 60)
        expect(await isSignedIn(visitor)).toBe(true)
        await probes.instance.advance(31 * 60)
        expect(await isSignedIn(visitor)).toBe(false)
    })

    behaviour('glide.ui.session_timeout sets the idle minutes', 'platform-security/instance-security-hardening-settings/sc-session-activity-timeout.md', () =>
        withProperties(probes, { 'glide.ui.session_timeout': '5' }, async () => {
            const visitor = await signedIn(probes, FULFILLER, UNREMEMBERED)
            await probes.instance.advance(6 * 60)
            expect(await isSignedIn(visitor)).toBe(false)
        }))

    behaviour('glide.ui.active.session.life_span ends a session however busy it is', 'platform-security/instance-security-hardening-settings/sc-limit-ui-active-session-life-span.md', () =>
        withProperties(probes, { 'glide.ui.active.session.life_span': '60' }, async () => {
            const visitor = await signedIn(probes, FULFILLER, UNREMEMBERED)
            for (const minutes of [25, 25]) {
                await probes.instance.advance(minutes * 60)
                expect(await isSignedIn(visitor)).toBe(true)
            }
            await probes.instance.advance(15 * 60)
            expect(await isSignedIn(visitor)).toBe(false)
        }))

    behaviour('roles in glide.active.session.timeout.exception.roles are exempt from that', 'platform-security/instance-security-hardening-settings/sc-define-active-session-timeout-exception-roles.md', () =>
        withProperties(probes, { 'glide.ui.active.session.life_span': '10', 'glide.active.session.timeout.exception.roles': 'itil,maint' }, async () => {
            await newUser(probes, 'plain.pat', GOOD)
            const [fred, pat] = [await signedIn(probes, FULFILLER, UNREMEMBERED), await signedIn(probes, { user: 'plain.pat', password: GOOD }, UNREMEMBERED)]
            await probes.instance.advance(11 * 60)
            expect([await isSignedIn(fred), await isSignedIn(pat)]).toEqual([true, false])
        }))

    behaviour('locking a user out ends their sessions; they stay ended when the lock is lifted', 'platform-administration/user-administration/c_ManageUserSessions.md', async () => {
        const visitor = await signedIn(probes, FULFILLER)
        visitor.drop('glide_user')
        await withUser(probes, FULFILLER.user, { locked_out: 'true' }, async () => expect(await isSignedIn(visitor)).toBe(false))
        expect(await isSignedIn(visitor)).toBe(false)
    })

    behaviour('a role granted or taken counts with the next request of the session', 'reported', async () => {
        const sysId = await newUser(probes, 'rising.ray', GOOD)
        const visitor = await signedIn(probes, { user: 'rising.ray', password: GOOD })
        const ck = await tokenOf(visitor)
        const mayRead = async (): Promise<number> => (await visitor.get('/api/now/table/ip_access?sysparm_limit=1', { 'x-usertoken': ck })).status
        expect(await mayRead()).toBe(403)
        const grant = await grantRole(probes, sysId, 'admin')
        expect(await mayRead()).toBe(200)
        await removeRecord(probes, 'sys_user_has_role', grant.sys_id ?? '')
        expect(await mayRead()).toBe(403)
    })
})

describe('Remember me', () => {
    behaviour('the box signs the user in again after the session is gone', 'platform-security/authentication/c_ChSetRemMeChkbxCookie.md', async () => {
        const [kept, not] = [await signedIn(probes, FULFILLER, REMEMBERED), await signedIn(probes, FULFILLER, UNREMEMBERED)]
        kept.drop('JSESSIONID')
        not.drop('JSESSIONID')
        expect([await isSignedIn(kept), await isSignedIn(not)]).toEqual([true, false])
    })

    behaviour('session time-outs do not concern who is remembered', 'platform-administration/user-administration/c_ManageUserSessions.md', async () => {
        const visitor = await signedIn(probes, FULFILLER, REMEMBERED)
        const session = visitor.cookie('JSESSIONID')
        await probes.instance.advance(5 * 3600)
        expect([await isSignedIn(visitor), visitor.cookie('JSESSIONID') === session]).toEqual([true, true])
    })

    behaviour('the cookie lasts 15 days, or as many as glide.ui.user_cookie.life_span_in_days says', ['platform-administration/r_AvailableSystemProperties.md', 'platform-security/instance-security-hardening-settings/sc-session-window-timeout.md'], async () => {
        const usual = await signedIn(probes, FULFILLER, REMEMBERED)
        const brief = await withProperties(probes, { 'glide.ui.user_cookie.life_span_in_days': '2' }, () => signedIn(probes, FULFILLER, REMEMBERED))
        usual.drop('JSESSIONID')
        brief.drop('JSESSIONID')
        await probes.instance.advance(3 * DAY)
        expect([await isSignedIn(usual), await isSignedIn(brief)]).toEqual([true, false])
        const untouched = await signedIn(probes, FULFILLER, REMEMBERED)
        untouched.drop('JSESSIONID')
        await probes.instance.advance(15 * DAY + 60)
        expect(await isSignedIn(untouched)).toBe(false)
    })

    behaviour('coming back puts the end off, up to 30 days after the sign-in', 'platform-security/authentication/c_ChSetRemMeChkbxCookie.md', async () => {
        const visitor = await signedIn(probes, FULFILLER, REMEMBERED)
        const back = async (days: number): Promise<boolean> => {
            await probes.instance.advance(days * DAY)
            visitor.drop('JSESSIONID')
            return isSignedIn(visitor)
        }
        expect([await back(14), await back(14), await back(3)]).toEqual([true, true, false])
    })

    behaviour('signing out destroys the cookie, and a copy of it', 'platform-security/authentication/c_ChSetRemMeChkbxCookie.md', async () => {
        const visitor = await signedIn(probes, FULFILLER, REMEMBERED)
        const copy = visitor.cookie('glide_user') ?? ''
        await visitor.get('/logout.do')
        const answer = await fetch(new URL('/incident_list.do', probes.instance.url), { redirect: 'manual', headers: { cookie: `glide_user=${copy}` } })
        expect([copy.length > 20, visitor.cookie('glide_user'), leadsTo(answer)]).toEqual([true, undefined, '/login.do'])
    })

    behaviour('glide.ui.forgetme takes the box away and makes existing cookies worthless', 'platform-security/authentication/c_ChSetRemMeChkbxCookie.md', async () => {
        const visitor = await signedIn(probes, FULFILLER, REMEMBERED)
        visitor.drop('JSESSIONID')
        await withProperties(probes, { 'glide.ui.forgetme': 'true' }, async () => {
            expect([(await (await newVisitor(probes).get('/login.do')).text()).includes('remember_me'), await isSignedIn(visitor)]).toEqual([false, false])
        })
    })

    behaviour('glide.ui.remember.me.default says whether the box is ticked to begin with; it is', 'platform-administration/r_AvailableSystemProperties.md', async () => {
        const box = async (): Promise<string> => /<input id="remember_me"[^>]*>/.exec(await (await newVisitor(probes).get('/login.do')).text())?.[0] ?? ''
        expect(await box()).toContain('checked')
        await withProperties(probes, { 'glide.ui.remember.me.default': 'false' }, async () => expect(await box()).not.toContain('checked'))
    })

    behaviour('a locked out user is not remembered', 'platform-administration/user-administration/c_ManageUserSessions.md', async () => {
        const visitor = await signedIn(probes, FULFILLER, REMEMBERED)
        await withUser(probes, FULFILLER.user, { locked_out: 'true' }, async () => expect(await isSignedIn(visitor)).toBe(false))
        expect(await isSignedIn(visitor)).toBe(false)
    })
})

describe('Tokens against cross-site requests', () => {
    behaviour('a cookie alone opens no API: the session\'s token comes in X-UserToken', 'reported', async () => {
        const visitor = await signedIn(probes, ADMIN)
        expect([await apiStatus(visitor, {}), await apiStatus(visitor, { 'x-usertoken': 'wrong' }), await apiStatus(visitor, { 'x-usertoken': await tokenOf(visitor) })]).toEqual([401, 401, 200])
    })

    behaviour('a form without the session\'s token is stopped at /security_interceptor.do', 'platform-security/instance-security-hardening-settings/sc-csrf-strict-validation.md', async () => {
        const visitor = await signedIn(probes, ADMIN)
        const answer = await visitor.post('/incident.do', incident({ sysparm_ck: 'wrong' }))
        expect([answer.status, leadsTo(answer), (await probes.admin.find('incident', 'short_description=from a form', 'sys_id')).length]).toEqual([302, '/security_interceptor.do', 0])
    })

    behaviour('in strict mode the token of another session of the same user does not do either, and no Continue is offered', 'platform-security/instance-security-hardening-settings/sc-csrf-strict-validation.md', async () => {
        const [one, other] = [await signedIn(probes, ADMIN), await signedIn(probes, ADMIN)]
        const answer = await one.post('/incident.do', incident({ sysparm_ck: await tokenOf(other) }))
        expect(leadsTo(answer)).toBe('/security_interceptor.do')
        expect(await (await one.get('/security_interceptor.do')).text()).not.toContain('Continue')
    })

    refused('sending a stopped form again by Continue, which glide.security.csrf.strict.validation.mode=false would offer', 'platform-security/instance-security-hardening-settings/sc-csrf-strict-validation.md', async () => {
        const visitor = await signedIn(probes, ADMIN)
        const page = async (): Promise<string> => (await visitor.get('/security_interceptor.do')).text()
        expect(await page()).not.toContain('not emulated')
        await withProperties(probes, { 'glide.security.csrf.strict.validation.mode': 'false' }, async () => expect(await page()).toContain('glide.security.csrf.strict.validation.mode is not true) is not emulated'))
    })

    behaviour('the token ends with its session', 'platform-security/instance-security-hardening-settings/sc-anti-csrf-token.md', async () => {
        const visitor = await signedIn(probes, ADMIN)
        const old = await tokenOf(visitor)
        await visitor.get('/logout.do')
        await enter(visitor, ADMIN)
        expect([await apiStatus(visitor, { 'x-usertoken': old }), await apiStatus(visitor, { 'x-usertoken': await tokenOf(visitor) })]).toEqual([401, 200])
    })

    behaviour('the sign-in form has a token of its own', 'reported', async () => {
        const visitor = newVisitor(probes)
        await visitor.get('/login.do')
        const answer = await visitor.post('/login.do', { user_name: FULFILLER.user, user_password: FULFILLER.password, sysparm_ck: 'wrong' })
        expect([answer.status, await isSignedIn(visitor)]).toEqual([401, false])
    })
})
