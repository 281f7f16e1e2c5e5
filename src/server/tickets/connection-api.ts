import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { callingConnection } from '../connection/caller-records.ts'
import { connectionStatus } from '../connection/connection.ts'
import type { components } from '../contract/types.ts'
import { nowMs } from '../shared/clock-records.ts'
import { appVersion } from '../shared/instance-records.ts'
import { reply } from '../shared/rest.ts'
import { platformTime, rfc3339 } from '../shared/time.ts'

type ConnectionAnswer = components['schemas']['Connection']
type PingAnswer = components['schemas']['Ping']

const CAPABILITIES = ['change', 'incident', 'status-push']

/** GET /m365/ping - who am I, and is the app there. Refuses with `connection-missing`. */
export function ping(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'ping', (call) => {
        callingConnection(call)
        const result: PingAnswer = { user: gs.getUserName(), appVersion: appVersion(), time: rfc3339(platformTime(nowMs())) ?? '' }
        return { status: 200, result }
    })
}

/** GET /m365/connection - the caller's connection. Refuses with `connection-missing`. */
export function getConnection(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'getConnection', (call) => {
        const connection = callingConnection(call)
        const { portal, tenantId, cloud, callbackUrl, lastDeliveredAt } = connection
        const status = connectionStatus(connection) === 'paused' ? 'paused' : 'connected'
        const pushEnabled = callbackUrl !== ''
        const result: ConnectionAnswer = { portal, tenantId, cloud, status, appVersion: appVersion(), capabilities: CAPABILITIES, pushEnabled }
        return { status: 200, result: { ...result, lastDeliveredAt: rfc3339(lastDeliveredAt) } }
    })
}
