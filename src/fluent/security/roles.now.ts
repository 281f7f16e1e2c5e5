import '@servicenow/sdk/global'
import { Role } from '@servicenow/sdk/core'
import { ADMIN_ROLE, AUDITOR_ROLE, INTEGRATION_ROLE, OPERATOR_ROLE } from '../../server/names.ts'

/** Sees everything and changes nothing. */
export const auditorRole = Role({ name: AUDITOR_ROLE, description: 'Reads connections, tickets, status updates and activity.' })

/** Keeps the daily business going. */
export const operatorRole = Role({
    name: OPERATOR_ROLE,
    description: 'Watches deliveries, pauses and resumes them, sends again, and names the states for Microsoft.',
    containsRoles: [auditorRole],
})

/** Connects the instance with Microsoft. */
export const adminRole = Role({ name: ADMIN_ROLE, description: 'Runs the installation checklist.', containsRoles: [operatorRole] })

/** Held by the one account Microsoft signs in with. Opens the ticket API and nothing else. */
export const integrationRole = Role({ name: INTEGRATION_ROLE, description: 'Calls the ticket API. For the integration user only.' })
