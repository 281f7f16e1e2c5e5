import type { BaseRecord } from './base-records.ts'
import { fixedSysId } from '../data/sys-id.ts'
import { roleId } from './roles.ts'

interface Rule {
    name: string
    operations: string
    roles: string
    type?: string
    condition?: string
    script?: string
}

/**
 * Access rules of the base system, closed by default: the `*` rules let only admin pass, each table that others work with
 * has rules of its own (docs: access-control, r_BaseSystemRoles; which role does what: platform-facts 3, details reported).
 */
const RULES: Rule[] = [
    { name: '*', operations: 'read,write,create,delete', roles: 'admin' },
    { name: '*', type: 'ui_page', operations: 'read', roles: 'snc_internal' },
    { name: 'task', operations: 'read,write,create', roles: 'itil' },
    { name: 'task', operations: 'delete', roles: 'admin' },
    { name: 'incident', operations: 'read', roles: 'itil,sn_incident_read' },
    { name: 'incident', operations: 'read', roles: 'snc_internal', condition: 'caller_id=javascript:gs.getUserID()^ORopened_by=javascript:gs.getUserID()^EQ' },
    // A closed or canceled incident is read-only to those who work on incidents (docs: incident-management/resolve-and-close-an-incident).
    { name: 'incident', operations: 'write', roles: 'itil,sn_incident_write', condition: 'state!=7^state!=8^EQ' },
    { name: 'incident', operations: 'create', roles: 'snc_internal,itil,sn_incident_write' },
    { name: 'change_request', operations: 'read', roles: 'itil,sn_change_read' },
    { name: 'change_request', operations: 'write,create', roles: 'itil,sn_change_write,change_manager' },
    // docs: change-management/c_ChangeStateModel (modify change request type)
    { name: 'change_request.type', operations: 'write', roles: 'itil,sn_change_write,change_manager', condition: 'state=-5^EQ' },
    { name: 'change_request.type', operations: 'create', roles: 'snc_internal' },
    { name: 'problem', operations: 'read', roles: 'itil,sn_problem_read' },
    { name: 'problem', operations: 'write,create', roles: 'itil,sn_problem_write' },
    { name: 'sys_user', operations: 'read', roles: 'snc_internal' },
    { name: 'sys_user', operations: 'write,create', roles: 'user_admin' },
    { name: 'sys_user.user_password', operations: 'read', roles: 'nobody' },
    { name: 'sys_user_group', operations: 'read', roles: 'snc_internal' },
    { name: 'sys_user_group', operations: 'write,create', roles: 'user_admin' },
    { name: 'sys_user_grmember', operations: 'read', roles: 'snc_internal' },
    { name: 'sys_user_grmember', operations: 'write,create,delete', roles: 'user_admin' },
    { name: 'sys_user_has_role', operations: 'read,create,write,delete', roles: 'user_admin' },
    { name: 'sys_user_role', operations: 'read', roles: 'snc_internal' },
    { name: 'sys_choice', operations: 'read', roles: 'snc_internal' },
    { name: 'sys_ui_message', operations: 'read', roles: 'snc_internal' },
    { name: 'sys_journal_field', operations: 'read', roles: 'itil' },
    { name: 'sys_attachment', operations: 'read,create', roles: 'snc_internal' },
    { name: 'sys_db_object', operations: 'read', roles: 'itil,personalize_dictionary' },
    { name: 'sys_dictionary', operations: 'read', roles: 'itil,personalize_dictionary' },
    { name: 'cmdb_ci', operations: 'read', roles: 'snc_internal' },
    { name: 'cmdb_ci', operations: 'write,create', roles: 'itil,asset' },
    { name: 'core_company', operations: 'read', roles: 'snc_internal' },
    { name: 'cmn_location', operations: 'read', roles: 'snc_internal' },
    { name: 'cmn_department', operations: 'read', roles: 'snc_internal' },
    { name: 'oauth_entity', operations: 'read,write,create,delete', roles: 'oauth_admin' },
    { name: 'chg_model', operations: 'read', roles: 'snc_internal' },
    { name: 'sys_user_preference', operations: 'read,write,create', roles: 'snc_internal', condition: 'user=javascript:gs.getUserID()^EQ' },
    // "Define the roles that have read access", "write access" (docs: platform-administration/t_AddAPropertyUsingSysPropsList).
    { name: 'sys_properties', operations: 'read', roles: 'snc_internal', script: 'answer = !current.read_roles.nil() && gs.hasRole(current.getValue("read_roles"))' },
    { name: 'sys_properties', operations: 'write', roles: 'snc_internal', script: 'answer = !current.write_roles.nil() && gs.hasRole(current.getValue("write_roles"))' },
]

/**
 * What the SDK gives a scripted REST API that names no rules of its own, by this sys_id (SDK 4.9.0, markdown/application-development/servicenow-sdk/
 * scripted-rest-api-api-now-ts.md); whom it lets pass is reported.
 */
const SCRIPTED_REST_DEFAULT: BaseRecord = {
    table: 'sys_security_acl',
    key: 'Scripted REST External Default',
    values: {
        sys_id: 'cf9d01d3e73003009d6247e603f6a990',
        name: 'Scripted REST External Default',
        type: 'REST_Endpoint',
        operation: 'execute',
        active: '1',
        admin_overrides: '1',
        decision_type: 'allow',
        advanced: '1',
        script: 'answer = !gs.hasRole("snc_external")',
    },
}

export function accessRules(): BaseRecord[] {
    return [SCRIPTED_REST_DEFAULT, ...ruleRecords()]
}

function ruleRecords(): BaseRecord[] {
    return RULES.flatMap((rule, index) => rule.operations.split(',').flatMap(operation => recordsOf(rule, operation, index)))
}

function recordsOf({ name, roles, type = 'record', condition = '', script = '' }: Rule, operation: string, index: number): BaseRecord[] {
    const key = `${type}.${name}.${operation}.${index}`
    const acl: BaseRecord = {
        table: 'sys_security_acl',
        key,
        values: { name, type, operation, condition, active: '1', admin_overrides: roles === 'nobody' ? '0' : '1', decision_type: 'allow', advanced: script === '' ? '0' : '1', script },
    }
    const granted = roles.split(',').map(role => ({
        table: 'sys_security_acl_role',
        key: `${key}.${role}`,
        values: { sys_security_acl: fixedSysId('sys_security_acl', key), sys_user_role: roleId(role) },
    }))
    return [acl, ...granted]
}
