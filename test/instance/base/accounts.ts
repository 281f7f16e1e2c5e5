import { fixedSysId } from '../data/sys-id.ts'
import { hashPassword } from '../security/secrets.ts'
import type { BaseRecord } from './base-records.ts'
import { roleId, rolesWithin } from './roles.ts'

export interface BaseAccounts {
    adminPassword: string
    fulfillerPassword: string
}

/** The last one is the platform's: its members are asked for no second factor (markdown/platform-security/authentication/faq-mfa-exception.md). */
const GROUPS = ['Service Desk', 'Network', 'Change Management', 'MFA Exempted User Group']
const FULFILLER_GROUPS = ['Service Desk', 'Network']

const userId = (name: string): string => fixedSysId('sys_user', name)
const groupId = (name: string): string => fixedSysId('sys_user_group', name)

/** People, groups and roles to begin with. The system and guest users have no password: nobody signs in as them. */
export function accounts({ adminPassword, fulfillerPassword }: BaseAccounts): BaseRecord[] {
    return [
        user('admin', 'System', 'Administrator', { user_password: hashPassword(adminPassword) }),
        user('fred.fulfiller', 'Fred', 'Fulfiller', { user_password: hashPassword(fulfillerPassword) }),
        user('rita.requester', 'Rita', 'Requester', {}),
        user('guest', 'Guest', null, { web_service_access_only: '1' }),
        user('system', 'System', null, { sys_id: 'system', web_service_access_only: '1' }),
        ...granted('admin', ['admin', 'security_admin', 'snc_internal']),
        ...granted('fred.fulfiller', ['itil', 'snc_internal']),
        ...granted('rita.requester', ['snc_internal']),
        ...granted('guest', ['public']),
        ...GROUPS.map(name => ({ table: 'sys_user_group', key: name, values: { name, active: '1' } })),
        ...FULFILLER_GROUPS.map(name => ({
            table: 'sys_user_grmember',
            key: `fred.${name}`,
            values: { user: userId('fred.fulfiller'), group: groupId(name) },
        })),
    ]
}

function user(userName: string, first: string, last: string | null, more: Record<string, string>): BaseRecord {
    const name = last ? `${first} ${last}` : first
    const email = userName.includes('.') || userName === 'admin' ? `${userName}@example.com` : null
    return { table: 'sys_user', key: userName, values: { user_name: userName, first_name: first, last_name: last, name, email, identity_type: 'human', ...more } }
}

/** Granted roles, and as rows of their own the roles that they contain (docs: access-control/Role-Mgmt-V2). */
function granted(userName: string, names: string[]): BaseRecord[] {
    const grant = (role: string, inherited: string): BaseRecord => ({
        table: 'sys_user_has_role',
        key: `${userName}.${role}.${inherited}`,
        values: { user: userId(userName), role: roleId(role), state: 'active', inherited, inh_count: inherited },
    })
    const within = new Set(names.flatMap(rolesWithin))
    return [...names.map(name => grant(name, '0')), ...[...within].map(name => grant(name, '1'))]
}
