import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { SETUP_PAGE } from '../../server/names.ts'
import { adminRole, integrationRole } from './roles.now.ts'

/** Opens the ticket API. Not overridden by admin: whoever has no connection has no business there. */
export const ticketApiAccess = Acl({
    $id: Now.ID['acl-ticket-api'],
    name: 'x_mioms_m365ticket_ticket_api',
    type: 'rest_endpoint',
    operation: 'execute',
    roles: [integrationRole],
    adminOverrides: false,
})

/** Opens the installation checklist's API. */
export const setupApiAccess = Acl({
    $id: Now.ID['acl-setup-api'],
    name: 'x_mioms_m365ticket_setup_api',
    type: 'rest_endpoint',
    operation: 'execute',
    roles: [adminRole],
    adminOverrides: true,
})

/** Opens the installation checklist's page. */
Acl({ $id: Now.ID['acl-setup-page'], name: SETUP_PAGE, type: 'ui_page', operation: 'read', roles: [adminRole], adminOverrides: true })
