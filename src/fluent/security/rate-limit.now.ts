import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { TICKET_API_NAME } from '../../server/names.ts'
import { integrationRole } from './roles.now.ts'

/**
 * How often one integration user may call the ticket API: ten times a second all hour long, which several callers of a batch
 * job do not reach, and a program that went wild does. The platform counts and answers; nothing of ours stands beside it.
 * Applied once: the number is the administrator's to change.
 */
Record({
    $id: Now.ID['rate-limit-ticket-api'],
    $meta: { installMethod: 'once' },
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 tickets: each integration user',
        rest_api: TICKET_API_NAME,
        request_limit_per_hour: 36000,
        apply_to: 'users_with_role',
        role: integrationRole,
        active: true,
    },
})
