import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { ACTIVITY_TABLE, COMMENT_TABLE, CONNECTION_TABLE, DELIVERY_LANE_TABLE, STATE_MAP_TABLE, STATUS_UPDATE_TABLE, TICKET_TABLE } from '../../server/names.ts'
import { adminRole, auditorRole, operatorRole } from './roles.now.ts'

// Scripts of the application pass these by; they guard lists, forms and, should an administrator open it, the Table API.

// Connections: the checklist writes them; an administrator may pause or remove one.
Acl({ $id: Now.ID['acl-connection-read'], type: 'record', table: CONNECTION_TABLE, operation: 'read', roles: [auditorRole] })
Acl({ $id: Now.ID['acl-connection-create'], type: 'record', table: CONNECTION_TABLE, operation: 'create', roles: [adminRole] })
Acl({ $id: Now.ID['acl-connection-write'], type: 'record', table: CONNECTION_TABLE, operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-connection-delete'], type: 'record', table: CONNECTION_TABLE, operation: 'delete', roles: [adminRole] })

// Ticket links: written by the application only, removed by an administrator.
Acl({ $id: Now.ID['acl-ticket-read'], type: 'record', table: TICKET_TABLE, operation: 'read', roles: [auditorRole] })
Acl({ $id: Now.ID['acl-ticket-create'], type: 'record', table: TICKET_TABLE, operation: 'create', roles: [adminRole] })
Acl({ $id: Now.ID['acl-ticket-write'], type: 'record', table: TICKET_TABLE, operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-ticket-delete'], type: 'record', table: TICKET_TABLE, operation: 'delete', roles: [adminRole] })

// State names: an operator changes the names, an administrator adds and removes states.
Acl({ $id: Now.ID['acl-state-map-read'], type: 'record', table: STATE_MAP_TABLE, operation: 'read', roles: [auditorRole] })
Acl({ $id: Now.ID['acl-state-map-create'], type: 'record', table: STATE_MAP_TABLE, operation: 'create', roles: [adminRole] })
Acl({ $id: Now.ID['acl-state-map-write'], type: 'record', table: STATE_MAP_TABLE, operation: 'write', roles: [operatorRole] })
Acl({ $id: Now.ID['acl-state-map-delete'], type: 'record', table: STATE_MAP_TABLE, operation: 'delete', roles: [adminRole] })

// What the names stand for is the administrator's.
Acl({ $id: Now.ID['acl-state-map-kind-write'], type: 'record', table: STATE_MAP_TABLE, field: 'kind', operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-state-map-state-write'], type: 'record', table: STATE_MAP_TABLE, field: 'state', operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-state-map-status-write'], type: 'record', table: STATE_MAP_TABLE, field: 'status', operation: 'write', roles: [adminRole] })

// The outbox: written by the application only, also where an operator sends a row again; removed by an administrator.
Acl({ $id: Now.ID['acl-status-update-read'], type: 'record', table: STATUS_UPDATE_TABLE, operation: 'read', roles: [auditorRole] })
Acl({ $id: Now.ID['acl-status-update-create'], type: 'record', table: STATUS_UPDATE_TABLE, operation: 'create', roles: [adminRole] })
Acl({ $id: Now.ID['acl-status-update-write'], type: 'record', table: STATUS_UPDATE_TABLE, operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-status-update-delete'], type: 'record', table: STATUS_UPDATE_TABLE, operation: 'delete', roles: [adminRole] })

// Lanes: written by the application only; an administrator may end one.
Acl({ $id: Now.ID['acl-delivery-lane-read'], type: 'record', table: DELIVERY_LANE_TABLE, operation: 'read', roles: [auditorRole] })
Acl({ $id: Now.ID['acl-delivery-lane-create'], type: 'record', table: DELIVERY_LANE_TABLE, operation: 'create', roles: [adminRole] })
Acl({ $id: Now.ID['acl-delivery-lane-write'], type: 'record', table: DELIVERY_LANE_TABLE, operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-delivery-lane-delete'], type: 'record', table: DELIVERY_LANE_TABLE, operation: 'delete', roles: [adminRole] })

// Comments of Microsoft's: written by the application only, removed by an administrator.
Acl({ $id: Now.ID['acl-comment-read'], type: 'record', table: COMMENT_TABLE, operation: 'read', roles: [auditorRole] })
Acl({ $id: Now.ID['acl-comment-create'], type: 'record', table: COMMENT_TABLE, operation: 'create', roles: [adminRole] })
Acl({ $id: Now.ID['acl-comment-write'], type: 'record', table: COMMENT_TABLE, operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-comment-delete'], type: 'record', table: COMMENT_TABLE, operation: 'delete', roles: [adminRole] })

// Activity: nobody edits it; the table cleaner removes it.
Acl({ $id: Now.ID['acl-activity-read'], type: 'record', table: ACTIVITY_TABLE, operation: 'read', roles: [auditorRole] })
Acl({ $id: Now.ID['acl-activity-create'], type: 'record', table: ACTIVITY_TABLE, operation: 'create', roles: [adminRole] })
Acl({ $id: Now.ID['acl-activity-write'], type: 'record', table: ACTIVITY_TABLE, operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-activity-delete'], type: 'record', table: ACTIVITY_TABLE, operation: 'delete', roles: [adminRole] })

// Secrets are encrypted and masked; this keeps even their cipher text to administrators.
Acl({ $id: Now.ID['acl-connection-secret-read'], type: 'record', table: CONNECTION_TABLE, field: 'signing_secret', operation: 'read', roles: [adminRole] })
Acl({ $id: Now.ID['acl-connection-secret-write'], type: 'record', table: CONNECTION_TABLE, field: 'signing_secret', operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-connection-old-secret-read'], type: 'record', table: CONNECTION_TABLE, field: 'old_signing_secret', operation: 'read', roles: [adminRole] })
Acl({ $id: Now.ID['acl-connection-old-secret-write'], type: 'record', table: CONNECTION_TABLE, field: 'old_signing_secret', operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-connection-entra-secret-read'], type: 'record', table: CONNECTION_TABLE, field: 'entra_client_secret', operation: 'read', roles: [adminRole] })
Acl({ $id: Now.ID['acl-connection-entra-secret-write'], type: 'record', table: CONNECTION_TABLE, field: 'entra_client_secret', operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-connection-entra-token-read'], type: 'record', table: CONNECTION_TABLE, field: 'entra_token', operation: 'read', roles: [adminRole] })
Acl({ $id: Now.ID['acl-connection-entra-token-write'], type: 'record', table: CONNECTION_TABLE, field: 'entra_token', operation: 'write', roles: [adminRole] })

// The address may carry a key in its query.
Acl({ $id: Now.ID['acl-connection-callback-query-read'], type: 'record', table: CONNECTION_TABLE, field: 'callback_query', operation: 'read', roles: [adminRole] })
Acl({ $id: Now.ID['acl-connection-callback-query-write'], type: 'record', table: CONNECTION_TABLE, field: 'callback_query', operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-connection-callback-read'], type: 'record', table: CONNECTION_TABLE, field: 'callback_url', operation: 'read', roles: [adminRole] })
