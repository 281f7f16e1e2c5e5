import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { Connection } from '../connection/connection.ts'
import { allConnections, findConnection } from '../connection/connection-records.ts'
import { fitsPausePushParameters, fitsReplayPushParameters, fitsResumePushParameters, isDeadLetters, type Validator } from '../contract/validators.js'
import { nowMs } from '../shared/clock-records.ts'
import { refusal } from '../shared/refusal.ts'
import { bodyOf, parametersOf, withoutParameters } from '../shared/request.ts'
import { reply, type Call } from '../shared/rest.ts'
import { instantOf, platformTime, rfc3339 } from '../shared/time.ts'
import { pausePush, resumePush } from '../status-push/operate/pause-records.ts'
import { pushStatus } from '../status-push/operate/push-status-records.ts'
import type { PushStatus } from '../status-push/operate/push-status.ts'
import { replayDead } from '../status-push/operate/replay-records.ts'
import { linkOfTask } from '../tickets/ticket-link-records.ts'

/** GET /setup/push-status - how the sending to each connection stands. */
export function getPushStatus(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'getPushStatus', () => {
        withoutParameters(request)
        const now = nowMs()
        const connections = allConnections().filter(({ removedAt }) => removedAt === '').map((connection) => pushStatus(connection, now))
        return { status: 200, result: { at: rfc3339(platformTime(now)) ?? '', connections } }
    })
}

/** POST /setup/connections/{connectionId}/pause - sends nothing until it is resumed. Refuses with `connection-unknown`. */
export function pauseConnection(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'pausePush', (call) => {
        const { sysId } = named(call, request, fitsPausePushParameters)
        pausePush(sysId)
        return { status: 200, result: statusOf(sysId) }
    })
}

/** POST /setup/connections/{connectionId}/resume - sends again, at once. Refuses with `connection-unknown`. */
export function resumeConnection(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'resumePush', (call) => {
        const { sysId } = named(call, request, fitsResumePushParameters)
        resumePush(sysId, nowMs())
        return { status: 200, result: statusOf(sysId) }
    })
}

/** POST /setup/connections/{connectionId}/replay - sends dead letters again. Refuses with `connection-unknown`, `ticket-unknown`. */
export function replayConnection(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'replayPush', (call) => {
        const { sysId } = named(call, request, fitsReplayPushParameters)
        const { taskId, cause, before } = bodyOf(request, isDeadLetters)
        const link = taskId === undefined ? null : linkOfTask(sysId, taskId)
        if (taskId !== undefined && !link) throw refusal('ticket-unknown')
        const beforeMs = before === undefined ? undefined : (instantOf(before) ?? undefined)
        const replayed = replayDead(sysId, { linkId: link?.sysId, cause, beforeMs }, nowMs())
        return { status: 200, result: { replayed, status: statusOf(sysId) } }
    })
}

/** One that was removed sends nothing, whatever is asked of it. */
function named(call: Call, request: RESTAPIRequest, fits: Validator<{ connectionId: string }>): Connection {
    const { connectionId } = parametersOf(request, fits)
    const connection = findConnection(connectionId)
    if (!connection || connection.removedAt) throw refusal('connection-unknown')
    call.connectionId = connectionId
    return connection
}

function statusOf(connectionId: string): PushStatus {
    const connection = findConnection(connectionId)
    if (!connection) throw refusal('connection-unknown')
    return pushStatus(connection, nowMs())
}
