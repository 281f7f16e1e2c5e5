import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { ADMIN, FULFILLER } from '../../acceptance/snapshot.ts'
import { basic } from '../../journey/table-api.ts'
import { behaviour, refused } from '../behaviour.ts'
import { eventually, startProbes, type ProbeInstance } from '../probe-instance.ts'
import { grantRole, newUser, removeRecord, withProperties, withUser } from '../settings.ts'
import { enter, isSignedIn, leadsTo, newVisitor, problemOn, signedIn } from '../visitor.ts'

const INVALID = 'User name or password invalid'
const GOOD = 'Zebra-4-lamp!'

let probes: ProbeInstance

beforeAll(async () => {
    probes = await startProbes({})
}, 60_000)
afterAll(() => probes.stop())

const api = async (user: string, password: string, path = '/api/now/table/sys_user?sysparm_limit=1'): Promise<number> =>
    (await probes.call(path, { headers: { authorization: basic(user, password) } })).status
const refusal = async (user: string, password: string): Promise<[number, string | null]> => {
    const answer = await enter(newVisitor(probes), { user, password })
    return [answer.status, answer.status === 302 ? null : await problemOn(answer)]
}
const valueOf = async (userName: string, field: string): Promise<string> => (await probes.admin.find('sys_user', `user_name=${userName}`, field))[0]?.[field] ?? ''
const rolesOf = async (userSysId: string): Promise<string[]> => (await probes.admin.find('sys_user_has_role', `user=${userSysId}`, 'role.name')).map(row => row['role.name'] ?? '')

describe('Signing in with a page', () => {
    behaviour('a wrong password and an unknown user get the same answer, which keeps the name', 'reported', async () => {
        const [wrong, unknown] = [await enter(newVisitor(probes), { user: FULFILLER.user, password: 'wrong' }), await enter(newVisitor(probes), { user: 'nobody.here', password: 'wrong' })]
        expect([wrong.status, unknown.status, (await wrong.clone().text()).includes(`value="${FULFILLER.user}"`)]).toEqual([401, 401, true])
        expect([await problemOn(wrong), await problemOn(unknown)]).toEqual([INVALID, INVALID])
    })

    behaviour('a user without a password cannot sign in with a blank one', 'platform-administration/r_AvailableSystemProperties.md', async () => {
        expect(await refusal('rita.requester', '')).toEqual([401, INVALID])
    })

    behaviour('a user with web service access only cannot sign in, and calls APIs', 'platform-administration/user-administration/c_NonInteractiveSessions.md', () =>
        withUser(probes, FULFILLER.user, { web_service_access_only: 'true' }, async () => {
            expect(await refusal(FULFILLER.user, FULFILLER.password)).toEqual([401, INVALID])
            expect(await api(FULFILLER.user, FULFILLER.password)).toBe(200)
        }))

    behaviour('an inactive user is kept out of pages and APIs', 'platform-security/instance-security-hardening-settings/sc-prevent-inactive-users-from-logging-in.md', () =>
        withUser(probes, FULFILLER.user, { active: 'false', locked_out: 'false' }, async () => {
            expect([await refusal(FULFILLER.user, FULFILLER.password), await api(FULFILLER.user, FULFILLER.password)]).toEqual([[401, INVALID], 401])
        }))

    behaviour('with glide.authenticate.only.allow.active.user.login false an inactive user who is not locked out comes in', 'platform-security/instance-security-hardening-settings/sc-prevent-inactive-users-from-logging-in.md', async () => {
        const sysId = await newUser(probes, 'idle.ida', GOOD, { active: 'false' })
        expect(await api('idle.ida', GOOD)).toBe(401)
        await withProperties(probes, { 'glide.authenticate.only.allow.active.user.login': 'false' }, async () => expect(await api('idle.ida', GOOD)).toBe(200))
        await removeRecord(probes, 'sys_user', sysId)
    })

    behaviour('a user made inactive is locked out', 'platform-administration/user-administration/c_ManageUserSessions.md', async () => {
        const sysId = await newUser(probes, 'leaving.leo', GOOD)
        await probes.admin.update('sys_user', sysId, { active: 'false' })
        expect(await valueOf('leaving.leo', 'locked_out')).toBe('true')
    })

    behaviour('signing in marks the user\'s last login', 'platform-security/authentication/t_LockoutForFailedLogins.md', async () => {
        await probes.instance.advance(3600)
        const before = await valueOf(FULFILLER.user, 'last_login_time')
        await signedIn(probes, FULFILLER)
        const after = await valueOf(FULFILLER.user, 'last_login_time')
        expect([after > before, await valueOf(FULFILLER.user, 'last_login')]).toEqual([true, after.slice(0, 10)])
    })

    behaviour('who was asked for a page is led to it after signing in, but never to another site', 'platform-security/authentication/t_LoginScenarios.md', async () => {
        const visitor = newVisitor(probes)
        const asked = await visitor.get('/incident_list.do?sysparm_query=active%3Dtrue')
        expect(asked.headers.get('location')).toBe('/login.do?sysparm_goto_url=%2Fincident_list.do%3Fsysparm_query%3Dactive%253Dtrue')
        expect(leadsTo(await enter(visitor, FULFILLER, { sysparm_goto_url: '/incident_list.do' }))).toBe('/incident_list.do')
        expect((await enter(newVisitor(probes), FULFILLER, { sysparm_goto_url: 'https://evil.example/' })).headers.get('location')).toBe('/')
    })
})

describe('Locking out', () => {
    const fail = async (userName: string, times: number): Promise<void> => {
        for (let time = 1; time <= times; time++) {
            await enter(newVisitor(probes), { user: userName, password: 'wrong' })
            await eventually(() => valueOf(userName, 'failed_attempts'), value => value === String(time))
        }
    }

    behaviour('five failed sign-ins lock a user out, and after 15 minutes they come in again', 'platform-security/authentication/t_LockoutForFailedLogins.md', async () => {
        await newUser(probes, 'forgetful.fay', GOOD)
        await fail('forgetful.fay', 4)
        expect(await valueOf('forgetful.fay', 'locked_out')).toBe('false')
        await enter(newVisitor(probes), { user: 'forgetful.fay', password: 'wrong' })
        await eventually(() => valueOf('forgetful.fay', 'locked_out'), value => value === 'true')
        expect(await refusal('forgetful.fay', GOOD)).toEqual([401, INVALID])
        await probes.instance.advance(14 * 60)
        expect(await refusal('forgetful.fay', GOOD)).toEqual([401, INVALID])
        await probes.instance.advance(65)
        await eventually(() => refusal('forgetful.fay', GOOD), ([status]) => status === 302)
    })

    behaviour('a successful sign-in clears the count of failures', 'platform-security/authentication/t_LockoutForFailedLogins.md', async () => {
        await newUser(probes, 'hasty.hal', GOOD)
        await fail('hasty.hal', 2)
        await signedIn(probes, { user: 'hasty.hal', password: GOOD })
        await eventually(() => valueOf('hasty.hal', 'failed_attempts'), value => value === '0')
    })

    behaviour('glide.user.max_unlock_attempts and glide.user.unlock_timeout_in_mins change the two numbers', ['platform-security/instance-security-hardening-settings/sc-managing-failed-login-attempts.md', 'platform-security/instance-security-hardening-settings/sc-managing-unlock-timeout-after-failed-logins.md'], () =>
        withProperties(probes, { 'glide.user.max_unlock_attempts': '2', 'glide.user.unlock_timeout_in_mins': '60' }, async () => {
            await newUser(probes, 'twice.tom', GOOD)
            await fail('twice.tom', 2)
            await eventually(() => valueOf('twice.tom', 'locked_out'), value => value === 'true')
            await probes.instance.advance(59 * 60)
            expect(await refusal('twice.tom', GOOD)).toEqual([401, INVALID])
            await probes.instance.advance(65)
            await eventually(() => refusal('twice.tom', GOOD), ([status]) => status === 302)
        }))

    behaviour('without the script actions nobody is locked out', 'platform-security/authentication/t_LockoutForFailedLogins.md', async () => {
        const [action] = await probes.admin.find('sysevent_script_action', 'name=SNC User Lockout Check with Auto Unlock', 'sys_id')
        await probes.admin.update('sysevent_script_action', action?.sys_id ?? '', { active: 'false' })
        await newUser(probes, 'stubborn.sue', GOOD)
        for (let time = 0; time < 6; time++) await enter(newVisitor(probes), { user: 'stubborn.sue', password: 'wrong' })
        await eventually(() => probes.admin.find('sysevent', 'name=login.failed^parm1=stubborn.sue^state=processed', 'sys_id'), found => found.length === 6)
        await probes.admin.update('sysevent_script_action', action?.sys_id ?? '', { active: 'true' })
        expect((await refusal('stubborn.sue', GOOD))[0]).toBe(302)
    })

    behaviour('each failure is a login.failed event with the name that was tried and the address it came from', 'platform-security/authentication/t_LockoutForFailedLogins.md', async () => {
        await enter(newVisitor(probes), { user: 'who.knows', password: 'wrong' })
        expect(await probes.admin.find('sysevent', 'name=login.failed^parm1=who.knows', 'parm2')).toEqual([{ parm2: '127.0.0.1' }])
    })

    behaviour('failed API calls count as well', 'impact/recover-from-account-lockout.md', async () => {
        await newUser(probes, 'robot.rob', GOOD)
        for (let time = 1; time <= 5; time++) {
            await api('robot.rob', 'wrong')
            await eventually(() => valueOf('robot.rob', 'failed_attempts'), value => value === String(time))
        }
        expect(await api('robot.rob', GOOD)).toBe(401)
    })
})

describe('Basic authentication of APIs', () => {
    const ENFORCE = { 'glide.authenticate.basic_auth.restriction.enforce': 'true' }

    behaviour('where it is restricted, users who can sign in get 401; being admin does not help', ['reported', 'platform-security/authentication/basic-authentication.md'], async () => {
        const [adminsRecord] = await probes.admin.find('sys_user', 'user_name=admin', 'sys_id')
        const grant = await grantRole(probes, adminsRecord?.sys_id ?? '', 'snc_basic_auth_api_access')
        await newUser(probes, 'second.admin', GOOD).then(sysId => grantRole(probes, sysId, 'admin'))
        await withProperties(probes, ENFORCE, async () => {
            expect([await api(FULFILLER.user, FULFILLER.password), await api('second.admin', GOOD), await api(ADMIN.user, ADMIN.password)]).toEqual([401, 401, 200])
        })
        await removeRecord(probes, 'sys_user_has_role', grant.sys_id ?? '')
    })

    behaviour('users with web service access only, and internal integration users, are exempt', 'reported', async () => {
        const [adminsRecord] = await probes.admin.find('sys_user', 'user_name=admin', 'sys_id')
        const grant = await grantRole(probes, adminsRecord?.sys_id ?? '', 'snc_basic_auth_api_access')
        await newUser(probes, 'machine.one', GOOD, { web_service_access_only: 'true' })
        await newUser(probes, 'machine.two', GOOD, { internal_integration_user: 'true' })
        await withProperties(probes, ENFORCE, async () => {
            expect([await api('machine.one', GOOD), await api('machine.two', GOOD)]).toEqual([200, 200])
            await withProperties(probes, { 'glide.authenticate.basic_auth.allow_wsao': 'false' }, async () => expect(await api('machine.one', GOOD)).toBe(401))
        })
        await removeRecord(probes, 'sys_user_has_role', grant.sys_id ?? '')
    })

    behaviour('the user\'s last login is marked, unless glide.basicauth.update_last_login_time is false', 'platform-administration/r_AvailableSystemProperties.md', async () => {
        await newUser(probes, 'caller.cal', GOOD)
        await withProperties(probes, { 'glide.basicauth.update_last_login_time': 'false' }, () => api('caller.cal', GOOD))
        expect(await valueOf('caller.cal', 'last_login_time')).toBe('')
        await api('caller.cal', GOOD)
        expect(await valueOf('caller.cal', 'last_login_time')).not.toBe('')
    })
})

describe('Explicit roles', () => {
    behaviour('a new user gets snc_internal at the first sign-in, as a record', 'platform-security/explicit-roles.md', async () => {
        const sysId = await newUser(probes, 'fresh.flo', GOOD)
        expect(await rolesOf(sysId)).not.toContain('snc_internal')
        await signedIn(probes, { user: 'fresh.flo', password: GOOD })
        expect(await rolesOf(sysId)).toContain('snc_internal')
    })

    behaviour('a user with snc_external does not get it', 'platform-security/explicit-roles.md', async () => {
        const sysId = await newUser(probes, 'outside.oz', GOOD)
        await grantRole(probes, sysId, 'snc_external')
        await signedIn(probes, { user: 'outside.oz', password: GOOD })
        expect(await rolesOf(sysId)).toEqual(['snc_external'])
    })

    behaviour('with glide.security.explicit_roles.do_not_fix true nobody gets it', 'platform-security/explicit-roles.md', () =>
        withProperties(probes, { 'glide.security.explicit_roles.do_not_fix': 'true' }, async () => {
            const sysId = await newUser(probes, 'bare.bea', GOOD)
            await signedIn(probes, { user: 'bare.bea', password: GOOD })
            expect(await rolesOf(sysId)).toEqual([])
        }))

    behaviour('nobody can hold both explicit roles', 'platform-security/explicit-roles.md', async () => {
        const sysId = await newUser(probes, 'both.bob', GOOD)
        await grantRole(probes, sysId, 'snc_internal')
        await expect(grantRole(probes, sysId, 'snc_external')).rejects.toThrow('A user cannot have both snc_external and snc_internal')
    })
})

describe('Single sign-on and account recovery', () => {
    const SSO = { 'glide.authenticate.multisso.enabled': 'true' }

    behaviour('with single sign-on and account recovery every local sign-in by a page is refused', ['platform-security/authentication/sso-acct-recovery.md', 'platform-security/authentication/acr-properties.md'], () =>
        withProperties(probes, SSO, async () => {
            expect([await refusal(FULFILLER.user, FULFILLER.password), await refusal(ADMIN.user, ADMIN.password)]).toEqual([[401, INVALID], [401, INVALID]])
        }))

    behaviour('the side door falls under account recovery as well', 'reported', () =>
        withProperties(probes, SSO, async () => {
            const visitor = newVisitor(probes)
            await visitor.get('/side_door.do')
            const answer = await visitor.post('/side_door.do', { user_name: FULFILLER.user, user_password: FULFILLER.password })
            expect([answer.status, await problemOn(answer)]).toEqual([401, INVALID])
        }))

    behaviour('an enrolled recovery user signs in locally (enrolment: local.sso.acr.users)', 'platform-security/authentication/account-recovery-context.md', () =>
        withProperties(probes, { ...SSO, 'local.sso.acr.users': ADMIN.user }, async () => {
            expect([(await refusal(ADMIN.user, ADMIN.password))[0], (await refusal(FULFILLER.user, FULFILLER.password))[0]]).toEqual([302, 401])
        }))

    behaviour('without account recovery /login.do takes local passwords beside single sign-on', 'platform-security/authentication/r_ForcingLoginViaSSOOnly.md', () =>
        withProperties(probes, { ...SSO, 'glide.sso.acr.enabled': 'false' }, async () => {
            expect((await refusal(FULFILLER.user, FULFILLER.password))[0]).toBe(302)
        }))

    behaviour('glide.authentication.external.disable_local_login closes the sign-in page', 'platform-security/authentication/r_ForcingLoginViaSSOOnly.md', () =>
        withProperties(probes, { 'glide.authentication.external.disable_local_login': 'true' }, async () => {
            expect(await refusal(FULFILLER.user, FULFILLER.password)).toEqual([401, INVALID])
        }))

    behaviour('APIs go on with passwords: account recovery is about interactive sign-ins', 'platform-security/authentication/sso-acct-recovery.md', () =>
        withProperties(probes, SSO, async () => {
            expect(await api(FULFILLER.user, FULFILLER.password)).toBe(200)
        }))

    refused('signing in by an identity provider: /login_locate_sso.do names the user\'s and goes nowhere', 'platform-security/authentication/idpauthflow.md', () =>
        withProperties(probes, SSO, () => withUser(probes, FULFILLER.user, { source: 'sso:abc' }, async () => {
            const visitor = newVisitor(probes)
            expect((await visitor.get('/login_locate_sso.do')).status).toBe(200)
            const answer = await visitor.post('/login_locate_sso.do', { sysparm_login_user: FULFILLER.user })
            expect([answer.status, await problemOn(answer)]).toEqual([501, 'Signing in by an identity provider is not emulated (source sso:abc)'])
            expect(await isSignedIn(visitor)).toBe(false)
        })))
})
