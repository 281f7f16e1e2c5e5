import type { components } from '../contract/types.ts'
import { callbackVerdict, connectionStatus, shownUrl, type Connection } from '../connection/connection.ts'
import { callbackPolicy } from '../connection/connection-records.ts'
import { rfc3339 } from '../shared/time.ts'
import { queueOf } from '../status-push/operate/push-status-records.ts'
import { stepsOf, type Facts, type Step } from './checks.ts'
import { readUser, readUserNamed } from './integration-user-records.ts'
import { messageText } from './messages-records.ts'
import { readEntity, readEntityNamed } from './oauth-entity-records.ts'

type SetupConnection = components['schemas']['SetupConnection']
type SetupStep = components['schemas']['SetupStep']

/** A connection with its checklist, checked just now. */
export function setupConnection(connection: Connection): SetupConnection {
    const facts = factsOf(connection)
    const { callbackUrl, oauthEntityName, clientId, redirectUrl, integrationUserName } = connection
    return {
        connectionId: connection.sysId,
        portal: connection.portal,
        tenantId: connection.tenantId,
        cloud: connection.cloud,
        status: connectionStatus(connection),
        callbackUrl: callbackUrl ? shownUrl(callbackUrl) : undefined,
        oauthEntityName: oauthEntityName || undefined,
        clientId: clientId || undefined,
        redirectUrl: redirectUrl || undefined,
        integrationUserName: integrationUserName || undefined,
        lastSeenAt: rfc3339(connection.lastSeenAt),
        lastDeliveredAt: rfc3339(connection.lastDeliveredAt),
        waitingUpdates: facts.waiting,
        deadUpdates: facts.dead,
        steps: stepsOf(facts).map(translated),
    }
}

function factsOf(connection: Connection): Facts {
    const { queued, dead } = queueOf(connection.sysId)
    return {
        connection,
        entity: linkedOrNamed(connection.oauthEntityId, connection.oauthEntityName, readEntity, readEntityNamed),
        user: linkedOrNamed(connection.integrationUserId, connection.integrationUserName, readUser, readUserNamed),
        callback: connection.callbackUrl ? callbackVerdict(connection.callbackUrl, callbackPolicy()) : null,
        waiting: queued,
        dead,
    }
}

/** Before anything is linked, what the administrator made by hand is found by the chosen name. */
function linkedOrNamed<T>(sysId: string, name: string, byId: (sysId: string) => T, byName: (name: string) => T): T {
    return sysId || !name ? byId(sysId) : byName(name)
}

function translated(step: Step): SetupStep {
    return { ...step, evidence: step.evidence.map(messageText), remedy: step.remedy && messageText(step.remedy) }
}
