import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { allConnections, callbackPolicy, findConnection } from '../connection/connection-records.ts'
import type { Connection } from '../connection/connection.ts'
import type { components } from '../contract/types.ts'
import {
    fitsCreateIntegrationUserParameters, fitsCreateOauthEntityParameters, fitsSendTestEventParameters, isNewConnection, isNewIntegrationUser, isNewOauthEntity,
} from '../contract/validators.js'
import { nowMs } from '../shared/clock-records.ts'
import { appVersion, instanceUrl } from '../shared/instance-records.ts'
import { refusal } from '../shared/refusal.ts'
import { bodyOf, parametersOf } from '../shared/request.ts'
import { reply, type Call } from '../shared/rest.ts'
import { sentTestEvent } from '../status-push/delivery/test-event.ts'
import { savedConnection } from './save-connection.ts'
import { savedEntity } from './save-oauth-entity.ts'
import { savedUser } from './save-integration-user.ts'
import { setupConnection } from './setup-status.ts'

type TestedCallback = components['schemas']['TestedCallback']

/** GET /setup/status - the installation checklist, checked just now. */
export function getSetupStatus(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'getSetupStatus', () => {
        const connections = allConnections().map(setupConnection)
        const result = { appVersion: appVersion(), instanceUrl: instanceUrl(), allowedCallbackHosts: callbackPolicy().hosts, connections }
        return { status: 200, result }
    })
}

/** POST /setup/connections - names the tenant and portal. Refuses with `callback-host-not-allowed`, `record-refused`. */
export function createConnection(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'createConnection', (call) => {
        const { made, connection, ...secret } = savedConnection(bodyOf(request, isNewConnection), nowMs())
        call.connectionId = connection.sysId
        return { status: made ? 201 : 200, result: { connection: setupConnection(connection), ...secret } }
    })
}

/** POST /setup/connections/{connectionId}/oauth-entity - checklist step 1. Refuses with `connection-unknown`, `oauth-entity-*`. */
export function createOauthEntity(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'createOauthEntity', (call) => {
        const connection = namedConnection(call, parametersOf(request, fitsCreateOauthEntityParameters).connectionId)
        const { made, entity } = savedEntity(connection, bodyOf(request, isNewOauthEntity))
        return { status: made ? 201 : 200, result: entity }
    })
}

/** POST /setup/connections/{connectionId}/integration-user - checklist step 2. Refuses with `connection-unknown`, `integration-user-*`. */
export function createIntegrationUser(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'createIntegrationUser', (call) => {
        const connection = namedConnection(call, parametersOf(request, fitsCreateIntegrationUserParameters).connectionId)
        const { made, user } = savedUser(connection, bodyOf(request, isNewIntegrationUser))
        return { status: made ? 201 : 200, result: user }
    })
}

/** POST /setup/connections/{connectionId}/test-event - whether an event arrives. Refuses with `connection-unknown`. */
export function sendTestEvent(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'sendTestEvent', (call) => {
        const connection = namedConnection(call, parametersOf(request, fitsSendTestEventParameters).connectionId)
        const outcome = sentTestEvent(connection, call.requestId)
        const result: TestedCallback = outcome.kind === 'delivered' ? { outcome: 'delivered' } : { outcome: outcome.kind, detail: outcome.error.slice(0, 1000) }
        return { status: 200, result }
    })
}

function namedConnection(call: Call, connectionId: string): Connection {
    const connection = findConnection(connectionId)
    if (!connection) throw refusal('connection-unknown')
    call.connectionId = connectionId
    return connection
}
