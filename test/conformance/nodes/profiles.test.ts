import { beforeAll, describe, expect } from '@jest/globals'
import { ADMIN, FULFILLER } from '../../acceptance/snapshot.ts'
import { fixedSysId } from '../../instance/data/sys-id.ts'
import type { Platform } from '../../instance/platform.ts'
import { newBrowser, type Browser, type Page } from '../../journey/browser.ts'
import { basic } from '../../journey/table-api.ts'
import { hashPassword } from '../../instance/security/secrets.ts'
import { behaviour } from '../behaviour.ts'
import { startProbes, type ProbeInstance } from '../probe-instance.ts'
import { seenOnlyOn, tryOnEveryProfile } from './seen-only-on.ts'

const CLIENT = { client_id: 'd'.repeat(32), client_secret: 'a secret of the client' }
const CALLBACK = 'https://client.example/back'
const SERVICE = { user: 'svc.reset', password: 'Test-service-7Zq' }
const RECOVERING = { user: 'rita.requester', password: 'Test-requester-7Zq' }
const RESOURCES = {
    'create-group': 'var group = new GlideRecord(\'sys_user_group\'); group.initialize(); group.setValue(\'name\', gs.generateGUID()); return String(group.insert());',
    registries: 'var entity = new GlideRecord(\'oauth_entity\'); entity.query(); return { found: entity.getRowCount(), said: gs.getErrorMessages() };',
    unknown: 'var user = new GlideRecord(\'sys_user\'); user.addEncodedQuery(\'nothing=1\'); user.query(); return user.getRowCount();',
    model: 'var model = new GlideRecord(\'chg_model\'); model.addQuery(\'default_change_model\', true); model.query(); return model.next() ? model.getValue(\'name\') : null;',
}
const PRIVILEGES = ['sys_user_group.create', 'oauth_entity.read', 'sys_user.read', 'chg_model.read']

/** Where basic authentication is restricted, an administrator who calls APIs needs the role; a user with a forgotten password waits. */
function prepare({ rows, properties }: Platform): void {
    const role = rows.first('sys_user_role', { name: 'snc_basic_auth_api_access' })
    rows.insert('sys_user_has_role', { user: fixedSysId('sys_user', ADMIN.user), role: role?.sys_id ?? null, state: 'active' })
    rows.insert('sys_user', {
        user_name: SERVICE.user, first_name: 'Service', active: '1', web_service_access_only: '1', user_password: hashPassword(SERVICE.password), password_needs_reset: '1',
    })
    rows.update('sys_user', fixedSysId('sys_user', RECOVERING.user), { user_password: hashPassword(RECOVERING.password) })
    properties.set('local.sso.acr.users', RECOVERING.user)
}

async function start(profile: string): Promise<ProbeInstance> {
    const on = await startProbes({ resources: RESOURCES, privileges: PRIVILEGES }, prepare, { profile, switches: null })
    await on.call('/api/now/table/oauth_entity?sysparm_input_display_value=true', {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'Client', type: 'client', redirect_url: CALLBACK, ...CLIENT }),
    })
    return on
}

beforeAll(() => tryOnEveryProfile(start), 300_000)

const as = ({ user, password }: typeof FULFILLER): RequestInit => ({ headers: { authorization: basic(user, password) } })
const readIncidents = async (on: ProbeInstance, user: typeof FULFILLER): Promise<number> => (await on.call('/api/now/table/incident?sysparm_limit=1', as(user))).status

async function token(on: ProbeInstance, fields: Record<string, string>, inBody = true): Promise<unknown> {
    const given = new URLSearchParams({ ...CLIENT, username: ADMIN.user, password: ADMIN.password, ...fields })
    const answer = await fetch(new URL(`/oauth_token.do${inBody ? '' : `?${given}`}`, on.instance.url), { method: 'POST', body: inBody ? given : new URLSearchParams() })
    return Object.keys(await answer.json() as object)
}

/** The page after somebody typed user name and password. */
async function signIn(on: ProbeInstance, { user, password } = FULFILLER): Promise<[Browser, Page]> {
    const browser = newBrowser()
    const login = await browser.open(`${on.instance.url}/login.do`)
    return [browser, await browser.press(login, 'Log in', { user_name: user, user_password: password })]
}

const refusal = async (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: Error) => error.message)

describe('Profile hardened', () => {
    behaviour('a script does not create in a table of another scope whose flags do not allow it', 'platform-security/instance-security-hardening-settings/sc-enable-gliderecord-scope-fencing-legacy-behavior.md', seenOnlyOn('hardened', async on => {
        expect(await on.probe('create-group')).toBe('null')
    }))

    behaviour('a script of another scope finds no Application Registries, and is told why', 'reported', seenOnlyOn('hardened', async on => {
        expect(await on.probe('registries')).toEqual({ found: 0, said: ['Read operation against \'oauth_entity\' from scope \'x_lab\' has been refused due to the table\'s cross-scope access policy'] })
    }))

    behaviour('an authorization request without a state gets no code', 'platform-security/instance-security-hardening-settings/sc-enforce-oauth-state-parameter-validation.md', seenOnlyOn('hardened', async on => {
        const [browser] = await signIn(on)
        const page = await browser.open(`${on.instance.url}/oauth_auth.do?${new URLSearchParams({ response_type: 'code', client_id: CLIENT.client_id, redirect_uri: CALLBACK })}`)
        expect(page.text).toContain('Missing State parameter in request')
    }))

    behaviour('a token request with its parameters in the address is refused', 'platform-security/instance-security-hardening-settings/sc-restrict-oauth-parameters-to-post-body.md', seenOnlyOn('hardened', async on => {
        expect(await token(on, { grant_type: 'password' }, false)).not.toContain('access_token')
    }))

    behaviour('no token is given for a user name and password', 'platform-security/instance-security-hardening-settings/sc-disable-resource-owner-password-credentials-ropc-in-oauth-2-token-grants.md', seenOnlyOn('hardened', async on => {
        expect(await token(on, { grant_type: 'password' })).not.toContain('access_token')
    }))

    behaviour('a person calls no API with user name and password, unless the role for it is held', 'reported', seenOnlyOn('hardened', async on => {
        expect([await readIncidents(on, ADMIN), await readIncidents(on, FULFILLER)]).toEqual([200, 401])
    }))

    behaviour('a user whose password needs a reset calls no API', 'platform-security/instance-security-hardening-settings/sc-enforce-password-reset-on-api-requests.md', seenOnlyOn('hardened', async on => {
        expect(await readIncidents(on, SERVICE)).toBe(401)
    }))

    behaviour('a query with an unknown field finds nothing', 'api-reference/rest-apis/c_TableAPI.md', seenOnlyOn('hardened', async on => {
        const [{ length }, found] = await Promise.all([on.admin.find('sys_user', 'nothing=1', 'sys_id'), on.probe('unknown')])
        expect([length, found]).toEqual([0, 0])
    }))
})

describe('Profile customised', () => {
    behaviour('forms ask for the fields that the dictionary makes mandatory', 'platform-administration/t_MakingAFieldMandatory.md', seenOnlyOn('customised', async on => {
        const [browser] = await signIn(on)
        const { text } = await browser.open(`${on.instance.url}/incident.do?sys_id=-1`)
        expect(/<input id="assignment_group"[^>]* aria-required="true"/.test(text)).toBe(true)
    }))

    behaviour('a critical incident without a group is refused by a data policy', 'platform-administration/c_DataPolicy.md', seenOnlyOn('customised', async on => {
        expect(await refusal(on.admin.create('incident', { short_description: 'all down', impact: '1', urgency: '1' }))).toContain('Assignment group is mandatory')
    }))

    behaviour('a change of the highest impact and urgency is refused by a business rule', 'api-reference/scripts/c_AbortDatabaseActionBusRule.md', seenOnlyOn('customised', async on => {
        expect(await refusal(on.admin.create('change_request', { short_description: 'now', type: 'normal', impact: '1', urgency: '1' }))).toContain('aborted by Business Rule \'No change with the highest impact and urgency')
    }))

    behaviour('business rules write another title and another impact than were sent', 'api-reference/business-rules-classic/c_BusinessRules.md', seenOnlyOn('customised', async on => {
        const incident = await on.admin.create('incident', { short_description: 'mail is slow', impact: '2' })
        const change = await on.admin.create('change_request', { short_description: 'new mail server', type: 'normal', impact: '2' })
        expect([incident.short_description, change.impact]).toEqual(['[IT] mail is slow', '3'])
    }))

    behaviour('incidents have states of the customer\'s own', 'it-service-management/incident-management/c_IncidentManagementStateModel.md', seenOnlyOn('customised', async on => {
        const { sys_id: sysId = '' } = await on.admin.create('incident', { short_description: 'waits' })
        await on.admin.update('incident', sysId, { state: '11' })
        const answer = await on.call(`/api/now/table/incident/${sysId}?sysparm_fields=state&sysparm_display_value=true`)
        expect(await answer.json()).toEqual({ result: { state: 'Awaiting supplier' } })
    }))

    behaviour('a change follows a model of the customer\'s own', 'it-service-management/change-management/create-a-change-model.md', seenOnlyOn('customised', async on => {
        expect(await on.probe('model')).toBe('Security change')
        const { sys_id: sysId = '' } = await on.admin.create('change_request', { short_description: 'window', type: 'normal', justification: 'needed' })
        for (const state of ['-4', '-3', '-2', '-15', '-1']) await on.admin.update('change_request', sysId, { state })
        expect((await on.admin.get('change_request', sysId, 'state')).state).toBe('-1')
    }))
})

describe('Profile sso', () => {
    behaviour('a local password is refused on pages, and good for APIs', 'platform-security/authentication/sso-acct-recovery.md', seenOnlyOn('sso', async on => {
        const [, page] = await signIn(on)
        expect([page.url.pathname, page.alert, await readIncidents(on, FULFILLER)]).toEqual(['/login.do', expect.any(String), 200])
    }))

    behaviour('who is enrolled for account recovery signs in, and is asked for a second factor', 'platform-security/authentication/mfa-enforcement-scope.md', seenOnlyOn('sso', async on => {
        const [, page] = await signIn(on, RECOVERING)
        expect(page.url.pathname).toMatch(/factor|multi/)
    }))
})
