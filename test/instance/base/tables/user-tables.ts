import type { TableDefinition } from '../../data/table-definition.ts'
import { flag, integer, reference, text } from './columns.ts'

/** Who belongs to what and may do what (docs: user-administration; columns beyond those the facts name are reported). */
export const USER_TABLES: TableDefinition[] = [
    {
        name: 'sys_user_has_role',
        label: 'User Role',
        extends: null,
        scopeId: 'global',
        access: { read: true, ws: true },
        columns: [
            reference('user', 'User', 'sys_user', { mandatory: true, cascadeRule: 'delete' }),
            reference('role', 'Role', 'sys_user_role', { mandatory: true, cascadeRule: 'delete' }),
            flag('inherited', 'Inherited', false),
            text('state', 'State', 40, { defaultValue: 'active' }),
            reference('granted_by', 'Granted by', 'sys_user_group'),
            integer('inh_count', 'Inheritance Count'),
        ],
        // A role may be granted and inherited, each once (docs: access-control/Role-Mgmt-V2).
        indexes: [{ name: 'user_role', columns: ['user', 'role', 'inherited'], unique: true }],
    },
    {
        name: 'sys_user_grmember',
        label: 'Group Member',
        extends: null,
        scopeId: 'global',
        access: { read: true, ws: true },
        columns: [
            reference('user', 'User', 'sys_user', { mandatory: true, cascadeRule: 'delete' }),
            reference('group', 'Group', 'sys_user_group', { mandatory: true, cascadeRule: 'delete' }),
        ],
        indexes: [{ name: 'user_group', columns: ['user', 'group'], unique: true }],
    },
    {
        name: 'sys_group_has_role',
        label: 'Group Role',
        extends: null,
        scopeId: 'global',
        access: { read: true, ws: true },
        columns: [
            reference('group', 'Group', 'sys_user_group', { mandatory: true, cascadeRule: 'delete' }),
            reference('role', 'Role', 'sys_user_role', { mandatory: true, cascadeRule: 'delete' }),
            flag('inherits', 'Inherits', true),
        ],
        indexes: [{ name: 'group_role', columns: ['group', 'role'], unique: true }],
    },
    {
        name: 'ip_access',
        label: 'IP Address Access Control',
        extends: null,
        scopeId: 'global',
        access: { read: true, ws: true },
        columns: [
            text('type', 'Type', 40, { defaultValue: 'deny' }),
            text('direction', 'Direction', 40, { defaultValue: 'inbound' }),
            text('range_start', 'Range start', 40),
            text('range_end', 'Range end', 40),
            text('description', 'Description', 255),
            flag('active', 'Active', true),
        ],
    },
    {
        name: 'dl_u_priority',
        label: 'Priority Data Lookup',
        extends: 'dl_matcher',
        scopeId: 'global',
        access: { read: true, ws: true },
        columns: [
            integer('impact', 'Impact', { mandatory: true }),
            integer('urgency', 'Urgency', { mandatory: true }),
            integer('priority', 'Priority', { mandatory: true }),
        ],
    },
]
