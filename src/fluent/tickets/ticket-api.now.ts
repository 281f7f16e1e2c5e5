import '@servicenow/sdk/global'
import { RestApi } from '@servicenow/sdk/core'
import { TICKET_API_NAME } from '../../server/names.ts'
import { createTickets } from '../../server/tickets/create/batch-api.ts'
import { getConnection, ping, removeConnection, setCallback } from '../../server/tickets/connection/connection-api.ts'
import { getTicket, listTickets, summarizeTickets } from '../../server/tickets/read/read-api.ts'
import { listStates, nameState } from '../../server/tickets/states/state-api.ts'
import { createTicket } from '../../server/tickets/create/ticket-api.ts'
import { changeTicket, commentTicket } from '../../server/tickets/change/ticket-change-api.ts'
import { ticketApiAccess } from '../security/route-access.now.ts'

/** The routes Microsoft calls; src/contract/openapi.yaml says what they take and give. */
RestApi({
    $id: Now.ID['ticket-api'],
    name: TICKET_API_NAME,
    serviceId: 'm365',
    shortDescription: 'Tickets for Microsoft 365 recommendations',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [ticketApiAccess],
    versions: [{ $id: Now.ID['ticket-api-v1'], version: 1, isDefault: true }],
    routes: [
        { $id: Now.ID['ticket-api-ping'], name: 'ping', method: 'GET', path: '/ping', version: 1, script: ping, enforceAcl: [ticketApiAccess] },
        {
            $id: Now.ID['ticket-api-connection'], name: 'getConnection', method: 'GET', path: '/connection', version: 1,
            script: getConnection, enforceAcl: [ticketApiAccess],
        },
        {
            $id: Now.ID['ticket-api-connection-remove'], name: 'removeConnection', method: 'DELETE', path: '/connection', version: 1,
            script: removeConnection, enforceAcl: [ticketApiAccess],
        },
        {
            $id: Now.ID['ticket-api-callback'], name: 'setCallback', method: 'PUT', path: '/connection/callback', version: 1,
            script: setCallback, enforceAcl: [ticketApiAccess],
        },
        {
            $id: Now.ID['ticket-api-states'], name: 'listStates', method: 'GET', path: '/states', version: 1,
            script: listStates, enforceAcl: [ticketApiAccess],
        },
        {
            $id: Now.ID['ticket-api-state-name'], name: 'nameState', method: 'PUT', path: '/states/{kind}/{state}', version: 1,
            script: nameState, enforceAcl: [ticketApiAccess],
        },
        {
            $id: Now.ID['ticket-api-create'], name: 'createTicket', method: 'POST', path: '/tickets', version: 1,
            script: createTicket, enforceAcl: [ticketApiAccess],
        },
        {
            $id: Now.ID['ticket-api-batch'], name: 'createTickets', method: 'POST', path: '/ticket-batch', version: 1,
            script: createTickets, enforceAcl: [ticketApiAccess],
        },
        {
            $id: Now.ID['ticket-api-list'], name: 'listTickets', method: 'GET', path: '/tickets', version: 1,
            script: listTickets, enforceAcl: [ticketApiAccess],
        },
        {
            $id: Now.ID['ticket-api-get'], name: 'getTicket', method: 'GET', path: '/tickets/{taskId}', version: 1,
            script: getTicket, enforceAcl: [ticketApiAccess],
        },
        {
            $id: Now.ID['ticket-api-change'], name: 'changeTicket', method: 'PATCH', path: '/tickets/{taskId}', version: 1,
            script: changeTicket, enforceAcl: [ticketApiAccess],
        },
        {
            $id: Now.ID['ticket-api-comment'], name: 'commentTicket', method: 'POST', path: '/tickets/{taskId}/comments', version: 1,
            script: commentTicket, enforceAcl: [ticketApiAccess],
        },
        {
            $id: Now.ID['ticket-api-summary'], name: 'summarizeTickets', method: 'GET', path: '/ticket-summary', version: 1,
            script: summarizeTickets, enforceAcl: [ticketApiAccess],
        },
    ],
})
