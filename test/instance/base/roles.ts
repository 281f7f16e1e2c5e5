import { fixedSysId } from '../data/sys-id.ts'
import type { BaseRecord } from './base-records.ts'

/** Roles of the base system and what each contains (docs: user-administration/r_BaseSystemRoles; platform-facts 3). */
const ROLES: Record<string, string[]> = {
    admin: ['itil_admin', 'user_admin', 'oauth_admin', 'web_service_admin', 'snc_platform_rest_api_access', 'sn_change_write', 'sn_incident_write'],
    security_admin: [],
    maint: [],
    nobody: [],
    public: [],
    itil: ['snc_platform_rest_api_access', 'sn_incident_write', 'sn_change_write', 'sn_problem_write', 'approver_user'],
    itil_admin: ['itil'],
    approver_user: [],
    change_manager: ['sn_change_write'],
    sn_incident_read: [],
    sn_incident_write: ['sn_incident_read'],
    sn_change_read: [],
    sn_change_write: ['sn_change_read'],
    sn_problem_read: [],
    sn_problem_write: ['sn_problem_read'],
    snc_internal: [],
    snc_external: [],
    snc_read_only: [],
    snc_platform_rest_api_access: [],
    snc_basic_auth_api_access: [],
    oauth_admin: [],
    mi_admin: ['oauth_admin'],
    web_service_admin: ['rest_service', 'soap'],
    rest_service: [],
    soap: [],
    user_admin: [],
    role_delegator: [],
    personalize: [],
    personalize_dictionary: [],
    personalize_choices: [],
    business_rule_admin: [],
    script_include_admin: [],
    schedule_admin: [],
    event_admin: [],
    credential_admin: [],
    asset: [],
    import_admin: [],
    report_user: [],
    knowledge: [],
    catalog: [],
}

/** Granting these needs more than the role of granting (docs: security_admin is an elevated privilege). */
const ELEVATED = new Set(['security_admin'])

export const roleId = (name: string): string => fixedSysId('sys_user_role', name)

/** Names of the roles that a role of the base system contains, to the end. */
export function rolesWithin(name: string): string[] {
    return [...new Set((ROLES[name] ?? []).flatMap(contained => [contained, ...rolesWithin(contained)]))]
}

export function roles(): BaseRecord[] {
    const names = Object.keys(ROLES)
    return [
        ...names.map(name => ({ table: 'sys_user_role', key: name, values: { name, elevated_privilege: ELEVATED.has(name) ? '1' : '0' } })),
        ...names.flatMap(role => (ROLES[role] ?? []).map(contained => ({
            table: 'sys_user_role_contains',
            key: `${role}.${contained}`,
            values: { role: roleId(role), contains: roleId(contained) },
        }))),
    ]
}
