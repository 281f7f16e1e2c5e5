import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { IDEMPOTENCY_TABLE, ROUTING_RULE_TABLE, TICKET_DEFAULT_TABLE, TICKET_SETTING_TABLE } from '../../server/names.ts'
import { adminRole, auditorRole, operatorRole } from './roles.now.ts'

// What a create works with. Scripts of the application pass these by.

// Kept answers: nobody edits them; the table cleaner removes them. They hold what Microsoft was told, so that they are for administrators only.
Acl({ $id: Now.ID['acl-idempotency-read'], type: 'record', table: IDEMPOTENCY_TABLE, operation: 'read', roles: [adminRole] })
Acl({ $id: Now.ID['acl-idempotency-create'], type: 'record', table: IDEMPOTENCY_TABLE, operation: 'create', roles: [adminRole] })
Acl({ $id: Now.ID['acl-idempotency-write'], type: 'record', table: IDEMPOTENCY_TABLE, operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-idempotency-delete'], type: 'record', table: IDEMPOTENCY_TABLE, operation: 'delete', roles: [adminRole] })

// What routing rules and defaults have in common.
Acl({ $id: Now.ID['acl-ticket-setting-read'], type: 'record', table: TICKET_SETTING_TABLE, operation: 'read', roles: [auditorRole] })
Acl({ $id: Now.ID['acl-ticket-setting-create'], type: 'record', table: TICKET_SETTING_TABLE, operation: 'create', roles: [adminRole] })
Acl({ $id: Now.ID['acl-ticket-setting-write'], type: 'record', table: TICKET_SETTING_TABLE, operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-ticket-setting-delete'], type: 'record', table: TICKET_SETTING_TABLE, operation: 'delete', roles: [adminRole] })

// Routing: daily business.
Acl({ $id: Now.ID['acl-routing-rule-read'], type: 'record', table: ROUTING_RULE_TABLE, operation: 'read', roles: [auditorRole] })
Acl({ $id: Now.ID['acl-routing-rule-create'], type: 'record', table: ROUTING_RULE_TABLE, operation: 'create', roles: [operatorRole] })
Acl({ $id: Now.ID['acl-routing-rule-write'], type: 'record', table: ROUTING_RULE_TABLE, operation: 'write', roles: [operatorRole] })
Acl({ $id: Now.ID['acl-routing-rule-delete'], type: 'record', table: ROUTING_RULE_TABLE, operation: 'delete', roles: [operatorRole] })

// Defaults fill any column of a ticket: an administrator's.
Acl({ $id: Now.ID['acl-ticket-default-read'], type: 'record', table: TICKET_DEFAULT_TABLE, operation: 'read', roles: [auditorRole] })
Acl({ $id: Now.ID['acl-ticket-default-create'], type: 'record', table: TICKET_DEFAULT_TABLE, operation: 'create', roles: [adminRole] })
Acl({ $id: Now.ID['acl-ticket-default-write'], type: 'record', table: TICKET_DEFAULT_TABLE, operation: 'write', roles: [adminRole] })
Acl({ $id: Now.ID['acl-ticket-default-delete'], type: 'record', table: TICKET_DEFAULT_TABLE, operation: 'delete', roles: [adminRole] })
