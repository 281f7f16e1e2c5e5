import { fixedSysId } from '../data/sys-id.ts'
import { CUSTOMISED_SWITCHES } from './customised.ts'
import { added, changed, property, type Setting } from './setting.ts'

/** Something in which instances differ. */
export interface Switch {
    what: string
    /** What each value does to the base system; the first one is that of the profile `default`, and does nothing. */
    values: Record<string, Setting[]>
}

const on = (name: string): Setting[] => [property(name, 'true')]
const off = (name: string): Setting[] => [property(name, 'false')]

/** Flags of a table for scripts of other scopes (platform-facts 2.1, 2.2). */
const tableFlag = (table: string, flag: string, value: '0' | '1'): Setting[] => [changed('sys_db_object', table, { [flag]: value })]

const SINGLE_SIGN_ON = on('glide.authenticate.multisso.enabled')

/** Identity providers are not emulated: the administrator comes in as one who is enrolled for account recovery, without a second factor. */
const RECOVERING_ADMIN = property('local.sso.acr.users', 'admin')
const EXEMPTED_GROUP = 'MFA Exempted User Group'
const EXEMPTED_ADMIN = [added('sys_user_grmember', `admin.${EXEMPTED_GROUP}`, { user: fixedSysId('sys_user', 'admin'), group: fixedSysId('sys_user_group', EXEMPTED_GROUP) })]

/** Switches that are properties or flags of tables; sources: platform-facts, in the section beside each. */
const SECURITY_SWITCHES: Record<string, Switch> = {
    // 2.3; sc-enable-gliderecord-scope-fencing-legacy-behavior
    'cross-scope': {
        what: 'May scripts of a scope create and update where the table\'s flags do not allow it?',
        values: { legacy: [], strict: off('glide.record.legacy_cross_scope_access_policy_in_script') },
    },
    // 2.2
    'oauth-entity-read': { what: 'May other scopes read Application Registries?', values: { open: [], closed: tableFlag('oauth_entity', 'read_access', '0') } },
    'user-create': { what: 'May other scopes create users?', values: { open: [], closed: tableFlag('sys_user', 'create_access', '0') } },
    'incident-delete': { what: 'May other scopes delete incidents?', values: { closed: [], open: tableFlag('incident', 'delete_access', '1') } },
    // 1.2; sc-enforce-oauth-state-parameter-validation
    'oauth-state': { what: 'Does an authorization request need a state?', values: { optional: [], required: on('glide.oauth.state.parameter.required') } },
    // 1.2: documented is the first one; recent releases refuse (reported)
    'oauth-redirect': { what: 'What does a redirect_uri that is not registered lead to?', values: { refusal: [], 'first-registered': [property('local.oauth.redirect_mismatch', 'first')] } },
    // 1.3, reported: one answer for every cause; newer releases may send the errors of RFC 6749
    'oauth-errors': { what: 'Which errors does the token endpoint send?', values: { 'access-denied': [], rfc6749: [property('local.oauth.token_errors', 'rfc6749')] } },
    // 1.3; sc-restrict-oauth-parameters-to-post-body
    'oauth-parameters': { what: 'Where do token requests carry their parameters?', values: { anywhere: [], body: on('glide.oauth.allow.parameters.in.post.body.only') } },
    // 1.3; sc-disable-resource-owner-password-credentials-ropc-in-oauth-2-token-grants
    'oauth-password-grant': { what: 'Are tokens given for a password?', values: { on: [], off: on('glide.oauth.inbound.ropc.grant_type.disabled') } },
    // 1.3; create-cc-sys-prop
    'oauth-client-credentials': { what: 'Are tokens given to a client for itself?', values: { off: [], on: on('glide.oauth.inbound.client.credential.grant_type.enabled') } },
    // 1.7
    'basic-auth': { what: 'Who calls APIs with user name and password?', values: { everybody: [], restricted: on('glide.authenticate.basic_auth.restriction.enforce') } },
    // 3; sc-enforce-password-reset-on-api-requests
    'password-reset': { what: 'Does a password that needs a reset stop API calls?', values: { pages: [], everywhere: on('glide.authenticate.api.user.reset_password.mandatory') } },
    // 5, 6.2
    'invalid-query': { what: 'What does a query with an unknown field find?', values: { ignored: [], 'no-rows': on('glide.invalid_query.returns_no_rows') } },
    // 3; acr-properties, sso-acct-recovery
    'single-sign-on': {
        what: 'Does single sign-on with account recovery refuse local sign-ins by a page?',
        values: { off: [], recovery: [...SINGLE_SIGN_ON, ...on('glide.sso.acr.enabled'), RECOVERING_ADMIN], 'without-recovery': [...SINGLE_SIGN_ON, ...off('glide.sso.acr.enabled')] },
    },
    // 3; mfa-enforcement-scope
    'second-factor': { what: 'Do local sign-ins by a page ask for a second factor?', values: { off: [], on: [...on('glide.authenticate.multifactor'), ...EXEMPTED_ADMIN] } },
}

export const SWITCHES: Record<string, Switch> = { ...SECURITY_SWITCHES, ...CUSTOMISED_SWITCHES }
