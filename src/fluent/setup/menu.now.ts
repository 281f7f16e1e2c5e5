import '@servicenow/sdk/global'
import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import {
    ACTIVITY_TABLE, ADMIN_ROLE, AUDITOR_ROLE, CONNECTION_TABLE, ROUTING_RULE_TABLE, STATE_MAP_TABLE, STATUS_UPDATE_TABLE, TICKET_DEFAULT_TABLE, TICKET_TABLE,
} from '../../server/names.ts'
import { adminRole, auditorRole } from '../security/roles.now.ts'

const menu = ApplicationMenu({
    $id: Now.ID['menu'],
    title: 'Microsoft 365 tickets',
    hint: 'Tickets for recommendations of Microsoft 365',
    roles: [adminRole, auditorRole],
    active: true,
    order: 100,
})

// Roles by name: a Role object would be written as "[object Object]" here, a role that nobody has (SDK 4.9.0).

Record({
    $id: Now.ID['module-setup'],
    table: 'sys_app_module',
    data: {
        title: 'Setup', application: menu, link_type: 'DIRECT', query: 'x_mioms_m365ticket_setup.do', roles: [ADMIN_ROLE], active: true, order: 100,
    },
})
Record({
    $id: Now.ID['module-connections'],
    table: 'sys_app_module',
    data: { title: 'Connections', application: menu, link_type: 'LIST', name: CONNECTION_TABLE, roles: [AUDITOR_ROLE], active: true, order: 200 },
})
Record({
    $id: Now.ID['module-tickets'],
    table: 'sys_app_module',
    data: { title: 'Tickets', application: menu, link_type: 'LIST', name: TICKET_TABLE, roles: [AUDITOR_ROLE], active: true, order: 300 },
})
Record({
    $id: Now.ID['module-status-updates'],
    table: 'sys_app_module',
    data: { title: 'Status updates', application: menu, link_type: 'LIST', name: STATUS_UPDATE_TABLE, roles: [AUDITOR_ROLE], active: true, order: 400 },
})
Record({
    $id: Now.ID['module-waiting-updates'],
    table: 'sys_app_module',
    data: {
        title: 'Waiting updates', application: menu, link_type: 'LIST', name: STATUS_UPDATE_TABLE, filter: 'stateINwaiting,sending^ORDERBYwaiting_since',
        roles: [AUDITOR_ROLE], active: true, order: 420,
    },
})
Record({
    $id: Now.ID['module-dead-letters'],
    table: 'sys_app_module',
    data: {
        title: 'Dead letters', application: menu, link_type: 'LIST', name: STATUS_UPDATE_TABLE, filter: 'state=dead^ORDERBYDESCsys_updated_on',
        roles: [AUDITOR_ROLE], active: true, order: 440,
    },
})
Record({
    $id: Now.ID['module-deliveries'],
    table: 'sys_app_module',
    data: {
        title: 'Deliveries', application: menu, link_type: 'LIST', name: ACTIVITY_TABLE, filter: 'direction=out^ORDERBYDESCsys_created_on',
        roles: [AUDITOR_ROLE], active: true, order: 460,
    },
})
Record({
    $id: Now.ID['module-state-names'],
    table: 'sys_app_module',
    data: { title: 'State names', application: menu, link_type: 'LIST', name: STATE_MAP_TABLE, roles: [AUDITOR_ROLE], active: true, order: 500 },
})
Record({
    $id: Now.ID['module-routing-rules'],
    table: 'sys_app_module',
    data: { title: 'Routing rules', application: menu, link_type: 'LIST', name: ROUTING_RULE_TABLE, roles: [AUDITOR_ROLE], active: true, order: 520 },
})
Record({
    $id: Now.ID['module-ticket-defaults'],
    table: 'sys_app_module',
    data: { title: 'Ticket defaults', application: menu, link_type: 'LIST', name: TICKET_DEFAULT_TABLE, roles: [AUDITOR_ROLE], active: true, order: 540 },
})
Record({
    $id: Now.ID['module-activity'],
    table: 'sys_app_module',
    data: { title: 'Activity', application: menu, link_type: 'LIST', name: ACTIVITY_TABLE, roles: [AUDITOR_ROLE], active: true, order: 600 },
})
