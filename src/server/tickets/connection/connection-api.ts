import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { allowedCallback } from '../../connection/allowed-callback.ts'
import { callingConnection } from '../../connection/caller-records.ts'
import { callbackPolicy, updateConnection } from '../../connection/connection-records.ts'
import { callbackVerdict, connectionStatus, shownUrl, type Connection } from '../../connection/connection.ts'
import { removedConnection } from '../../connection/remove-connection.ts'
import type { components } from '../../contract/types.ts'
import { isCallback } from '../../contract/validators.js'
import { CONTRACT_VERSION } from '../../names.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { appVersion } from '../../shared/instance-records.ts'
import { refusal } from '../../shared/refusal.ts'
import { bodyOf, withoutParameters } from '../../shared/request.ts'
import { reply } from '../../shared/rest.ts'
import { platformTime, rfc3339 } from '../../shared/time.ts'
import { callerHasRole, readRights, refusedCalls, refusedReads } from './self-test-records.ts'
import { selfTest } from './self-test.ts'
import { stateChoices } from '../states/state-choice-records.ts'
import { stateMap } from '../state-map-records.ts'
import { stateList } from '../states/state-names.ts'

type ConnectionAnswer = components['schemas']['Connection']
type PingAnswer = components['schemas']['Ping']

const CAPABILITIES = ['change', 'incident', 'batch', 'dry-run', 'idempotency-key', 'update', 'comments', 'state-names', 'status-push', 'comment-events', 'deletion-events', 'callback', 'remove']

/** GET /m365/ping - who am I, and is the app there. Refuses with `connection-missing`. */
export function ping(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'ping', (call) => {
        callingConnection(call)
        withoutParameters(request)
        const result: PingAnswer = { user: gs.getUserName(), appVersion: appVersion(), time: rfc3339(platformTime(nowMs())) ?? '' }
        return { status: 200, result }
    })
}

/** GET /m365/connection - the caller's connection and its self-test. Refuses with `connection-missing`. */
export function getConnection(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'getConnection', (call) => {
        const connection = callingConnection(call)
        withoutParameters(request)
        return { status: 200, result: shown(connection) }
    })
}

/** PUT /m365/connection/callback - where statuses are sent. Refuses with `callback-host-not-allowed`. */
export function setCallback(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'setCallback', (call) => {
        const connection = callingConnection(call)
        withoutParameters(request)
        const { callbackUrl } = bodyOf(request, isCallback)
        allowedCallback(callbackUrl ?? undefined)
        const written = updateConnection(connection.sysId, { callback_url: callbackUrl ?? '' })
        if (!written.done) throw refusal('record-refused', { detail: written.cause })
        return { status: 200, result: shown({ ...connection, callbackUrl: callbackUrl ?? '' }) }
    })
}

/** DELETE /m365/connection - ends it. Refuses with `connection-missing`, `record-refused`. */
export function removeConnection(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'removeConnection', (call) => {
        const connection = callingConnection(call)
        withoutParameters(request)
        return { status: 200, result: removedConnection(connection, nowMs()) }
    })
}

function shown(connection: Connection): ConnectionAnswer {
    const { portal, tenantId, cloud, callbackUrl, lastDeliveredAt } = connection
    return {
        portal, tenantId, cloud,
        status: connectionStatus(connection) === 'paused' ? 'paused' : 'connected',
        appVersion: appVersion(),
        contractVersion: CONTRACT_VERSION,
        capabilities: CAPABILITIES,
        pushEnabled: callbackUrl !== '',
        callbackUrl: callbackUrl ? shownUrl(callbackUrl) : undefined,
        lastDeliveredAt: rfc3339(lastDeliveredAt),
        checks: checksOf(connection),
    }
}

function checksOf({ callbackUrl, stateNames }: Connection): ConnectionAnswer['checks'] {
    const choices = stateChoices()
    const { states } = stateList(choices.read ? choices.value : null, stateMap(null), stateNames)
    return selfTest({
        hasRole: callerHasRole(),
        rights: readRights(),
        refusedReads: refusedReads(),
        refusedCalls: refusedCalls(),
        callback: callbackUrl ? callbackVerdict(callbackUrl, callbackPolicy()) : null,
        unmapped: states.filter(({ isMapped }) => !isMapped),
    })
}
