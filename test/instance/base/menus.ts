import { fixedSysId } from '../data/sys-id.ts'
import type { BaseRecord } from './base-records.ts'

interface Application {
    title: string
    roles: string
    modules: [title: string, table: string, query?: string][]
}

const MINE = 'active=true^assigned_to=javascript:gs.getUserID()^EQ'
const OPEN = 'active=true^EQ'
const NEW = '-1'

/** Application menus of the base system, as far as their tables are here (titles: docs, the pages of each application). */
const APPLICATIONS: Application[] = [
    { title: 'Self-Service', roles: 'snc_internal', modules: [['Incidents', 'incident', 'active=true^caller_id=javascript:gs.getUserID()^EQ']] },
    { title: 'Incident', roles: 'itil,sn_incident_read', modules: [
        ['Create New', 'incident', NEW], ['Assigned to me', 'incident', MINE], ['Open', 'incident', OPEN],
        ['Open - Unassigned', 'incident', 'active=true^assigned_toISEMPTY^EQ'], ['Resolved', 'incident', 'state=6^EQ'], ['All', 'incident'],
    ] },
    { title: 'Problem', roles: 'itil,sn_problem_read', modules: [['Create New', 'problem', NEW], ['Assigned to me', 'problem', MINE], ['Open', 'problem', OPEN], ['All', 'problem']] },
    { title: 'Change', roles: 'itil,sn_change_read', modules: [['Create New', 'change_request', NEW], ['Open', 'change_request', OPEN], ['Closed', 'change_request', 'active=false^EQ'], ['All', 'change_request']] },
    { title: 'User Administration', roles: 'user_admin', modules: [['Users', 'sys_user'], ['Groups', 'sys_user_group'], ['Roles', 'sys_user_role']] },
    { title: 'System OAuth', roles: 'oauth_admin', modules: [['Application Registry', 'oauth_entity']] },
    { title: 'System Security', roles: 'admin', modules: [['Access Control (ACL)', 'sys_security_acl'], ['IP Address Access Control', 'ip_access']] },
    { title: 'System Definition', roles: 'admin', modules: [['Tables', 'sys_db_object'], ['Dictionary', 'sys_dictionary'], ['Business Rules', 'sys_script'], ['Script Includes', 'sys_script_include'], ['Scheduled Jobs', 'sysauto_script']] },
    { title: 'System Applications', roles: 'admin', modules: [['My Company Applications', 'sys_app'], ['Cross Scope Privileges', 'sys_scope_privilege']] },
    { title: 'System Properties', roles: 'admin', modules: [['All Properties', 'sys_properties']] },
    { title: 'System Policy', roles: 'admin', modules: [['Event Registry', 'sysevent_register'], ['Events', 'sysevent']] },
    { title: 'System Logs', roles: 'admin', modules: [['All', 'syslog'], ['Errors', 'syslog', 'level=2^EQ'], ['Warnings', 'syslog', 'level=1^EQ']] },
    { title: 'System Diagnostics', roles: 'admin', modules: [['Upgrade History', 'sys_upgrade_history'], ['Progress Workers', 'sys_execution_tracker']] },
]

export function menus(): BaseRecord[] {
    return APPLICATIONS.flatMap(({ title, roles, modules }, place) => [
        { table: 'sys_app_application', key: title, values: { title, name: title, roles, order: String((place + 1) * 100), active: '1' } },
        ...modules.map(([name, table, query = ''], index) => ({
            table: 'sys_app_module',
            key: `${title}.${name}`,
            values: {
                title: name, application: fixedSysId('sys_app_application', title), name: table, active: '1', order: String((index + 1) * 100),
                ...(query === NEW ? { link_type: 'NEW' } : { link_type: 'LIST', filter: query }),
            },
        })),
    ])
}
