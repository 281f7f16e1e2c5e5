import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { basic } from '../../journey/table-api.ts'
import { behaviour } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { newUser, withProperties } from '../settings.ts'
import { enter, isSignedIn, leadsTo, newVisitor, problemOn, signedIn, type Visitor } from '../visitor.ts'

const GOOD = 'Zebra-4-lamp!'
const BETTER = 'Quartz-9-river?'

const RESOURCES = {
    'set-display': 'var user = new GlideRecord("sys_user"); user.get("user_name", "script.sam"); user.user_password.setDisplayValue("weak"); return user.update();',
    'set-value': 'var user = new GlideRecord("sys_user"); user.get("user_name", "script.sid"); user.setValue("user_password", "weak"); return user.update();',
    'read-back': 'var user = new GlideRecord("sys_user"); user.get("user_name", "script.sam"); return user.getValue("user_password");',
}

let probes: ProbeInstance

beforeAll(async () => {
    probes = await startProbes({ resources: RESOURCES, privileges: ['sys_user.read', 'sys_user.write'] })
}, 60_000)
afterAll(() => probes.stop())

const api = async (user: string, password: string): Promise<number> =>
    (await probes.call('/api/now/table/sys_user?sysparm_limit=1', { headers: { authorization: basic(user, password) } })).status
/** Answers the page that demands a new password. */
const change = (visitor: Visitor, password: string, again = password): Promise<Response> => visitor.post('/change_password.do', { new_password: password, confirm_password: again })
/** At the page that demands a new password, as somebody who must change theirs. */
async function mustChange(userName: string): Promise<Visitor> {
    await newUser(probes, userName, GOOD, { password_needs_reset: 'true', first_name: 'Gertrude', last_name: 'Underhill', email: 'gu@example.com' })
    const visitor = newVisitor(probes)
    const entered = await enter(visitor, { user: userName, password: GOOD })
    await visitor.get(entered.headers.get('location') ?? '')
    return visitor
}

describe('Passwords that are set', () => {
    behaviour('a script sets a password with setDisplayValue, and its user signs in with it', 'reported', async () => {
        await newUser(probes, 'script.sam', GOOD)
        await probes.probe('set-display')
        expect([await api('script.sam', GOOD), await api('script.sam', 'weak')]).toEqual([401, 200])
    })

    behaviour('setValue stores the text as it is, and nobody signs in with it', 'reported', async () => {
        await newUser(probes, 'script.sid', GOOD)
        await probes.probe('set-value')
        expect([await api('script.sid', GOOD), await api('script.sid', 'weak')]).toEqual([401, 401])
    })

    behaviour('a password cannot be read back: the column holds a hash', 'platform-administration/r_FieldTypes.md', async () => {
        expect(String(await probes.probe('read-back'))).not.toContain('weak')
        const [user] = await probes.admin.find('sys_user', 'user_name=script.sam', 'user_name,user_password')
        expect(user?.user_password ?? '').not.toContain('weak')
    })

    behaviour('the Table API sets a password with sysparm_input_display_value=true, and leaves it as it is without', ['api-reference/rest-apis/c_TableAPI.md', 'reported'], async () => {
        const sysId = await newUser(probes, 'table.tess', GOOD)
        expect(await api('table.tess', GOOD)).toBe(200)
        await probes.admin.update('sys_user', sysId, { user_password: BETTER })
        expect([await api('table.tess', GOOD), await api('table.tess', BETTER)]).toEqual([200, 401])
    })

    behaviour('the password policy is applied when users change or reset theirs, not to what scripts and APIs set', 'platform-security/authentication/password-policy-properties.md', async () => {
        await newUser(probes, 'easy.ed', 'easy')
        expect(await api('easy.ed', 'easy')).toBe(200)
    })

    behaviour('the user name is unique', 'platform-administration/user-administration/t_CreateAUser.md', async () => {
        await newUser(probes, 'only.one', GOOD)
        await expect(newUser(probes, 'only.one', GOOD)).rejects.toThrow('Unique Key violation')
    })
})

describe('Passwords that need a reset', () => {
    behaviour('signing in leads to the page that demands a new password, and nothing else opens', 'platform-administration/user-administration/t_CreateAUser.md', async () => {
        await newUser(probes, 'first.fritz', GOOD, { password_needs_reset: 'true' })
        const visitor = newVisitor(probes)
        const entered = await enter(visitor, { user: 'first.fritz', password: GOOD })
        expect([leadsTo(entered), await isSignedIn(visitor)]).toEqual(['/change_password.do', false])
        expect(leadsTo(await visitor.get('/login.do'))).toBe('/change_password.do')
        expect(leadsTo(await visitor.get('/oauth_auth.do?response_type=code'))).toBe('/login.do')
    })

    behaviour('with the new password the session opens, the flag is gone and the old password is worth nothing', 'platform-administration/user-administration/t_CreateAUser.md', async () => {
        const visitor = await mustChange('second.sven')
        expect((await change(visitor, BETTER)).status).toBe(302)
        expect([await isSignedIn(visitor), await api('second.sven', GOOD), await api('second.sven', BETTER)]).toEqual([true, 401, 200])
        expect(await probes.admin.find('sys_user', 'user_name=second.sven', 'password_needs_reset')).toEqual([{ password_needs_reset: 'false' }])
    })

    behaviour('API calls go on, unless glide.authenticate.api.user.reset_password.mandatory is true', 'platform-security/instance-security-hardening-settings/sc-enforce-password-reset-on-api-requests.md', async () => {
        await newUser(probes, 'third.theo', GOOD, { password_needs_reset: 'true' })
        expect(await api('third.theo', GOOD)).toBe(200)
        await withProperties(probes, { 'glide.authenticate.api.user.reset_password.mandatory': 'true' }, async () => expect(await api('third.theo', GOOD)).toBe(401))
    })

    behaviour('a sign-in in the way of the CLI is refused until the password was changed', 'reported', async () => {
        await newUser(probes, 'fourth.fay', GOOD, { password_needs_reset: 'true' })
        const answer = await newVisitor(probes).post('/angular.do?sysparm_type=login', { user_name: 'fourth.fay', user_password: GOOD })
        expect(await answer.json()).toMatchObject({ status: 'error' })
    })

    behaviour('with glide.apply.password_policy.on_login a password that breaks the policy must be changed', 'platform-security/instance-security-hardening-settings/sc-enforce-current-password-policy-compliance-requirements-on-login.md', async () => {
        await newUser(probes, 'weak.will', 'easy')
        await newUser(probes, 'strong.sten', GOOD)
        const led = async (user: string, password: string): Promise<string> => leadsTo(await enter(newVisitor(probes), { user, password }))
        expect(await led('weak.will', 'easy')).toBe('/')
        await withProperties(probes, { 'glide.apply.password_policy.on_login': 'true' }, async () => {
            expect([await led('weak.will', 'easy'), await led('strong.sten', GOOD)]).toEqual(['/change_password.do', '/'])
        })
    })
})

describe('The password policy "Default Strong"', () => {
    let visitor: Visitor
    beforeAll(async () => {
        visitor = await mustChange('policy.pia')
    })
    const problemWith = async (password: string, again = password): Promise<string | null> => {
        const answer = await change(visitor, password, again)
        return answer.status === 302 ? null : problemOn(answer)
    }

    behaviour('a password has 8 to 100 characters', 'platform-security/authentication/enable-password-policies.md', async () => {
        for (const password of ['Ab-9cf!', `Ab-9${'xYz-'.repeat(25)}`]) expect(await problemWith(password)).toBe('The password needs 8 to 100 characters')
    })

    behaviour('it has an uppercase and a lowercase letter, a digit and a special character', 'platform-security/authentication/enable-password-policies.md', async () => {
        const wanting = { 'quartz-9-river?': 'an uppercase letter', 'QUARTZ-9-RIVER?': 'a lowercase letter', 'Quartz-river?': 'a digit', Quartz9river: 'a special character' }
        for (const [password, kind] of Object.entries(wanting)) expect(await problemWith(password)).toBe(`The password needs ${kind}`)
    })

    behaviour('it repeats no character four times', 'platform-security/authentication/enable-password-policies.md', async () => {
        expect(await problemWith('Quartz-9-rivvvver?')).toBe('The password repeats a character 4 times')
    })

    behaviour('it contains no sequence of four, as 1234, qwer or !@#$', 'platform-security/authentication/enable-password-policies.md', async () => {
        for (const password of ['Quartz-1234-r?', 'Lamp-9-qweR?', 'Lamp-9-!@#$', 'Quartz-9-dcba?']) expect(await problemWith(password)).toBe('The password contains a sequence of 4 characters')
    })

    behaviour('it contains neither the user\'s name nor their email', 'platform-security/authentication/enable-password-policies.md', async () => {
        for (const password of ['Policy.Pia-7!', 'My-Gertrude-7!', 'Underhill-77!']) expect(await problemWith(password)).toBe('The password contains your user name, name or email')
    })

    behaviour('it is typed twice alike, and is a new one', 'reported', async () => {
        expect([await problemWith(BETTER, `${BETTER}x`), await problemWith(GOOD)]).toEqual(['The passwords do not match', 'The new password is the old one'])
    })

    behaviour('glide.enable.password_policy false switches it off', 'platform-security/authentication/password-policy-properties.md', () =>
        withProperties(probes, { 'glide.enable.password_policy': 'false' }, async () => {
            expect(await problemWith('easy')).toBe(null)
            expect(await signedIn(probes, { user: 'policy.pia', password: 'easy' }).then(isSignedIn)).toBe(true)
        }))
})
