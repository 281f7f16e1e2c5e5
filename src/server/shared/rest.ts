import { gs } from '@servicenow/glide'
import type { RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { recordActivity } from './activity-records.ts'
import { errorOf, isRefusal, REFUSALS, refusal, type Refusal } from './refusal.ts'

export interface Answer {
    status: 200 | 201 | 304
    /** Left out of a 304, which has no body. */
    result?: unknown
    location?: string
    etag?: string
}

/** What is known of a call so far; an operation adds the connection and the task that it is about. */
export interface Call {
    operation: string
    readonly requestId: string
    connectionId?: string
    taskId?: string
    /** More than the code says, for the activity. */
    detail?: string
}

interface Outcome {
    status: number
    code: string
    body: object | null
    location?: string
    etag?: string
}

/** The only writer of answers. Turns a refusal into its documented answer, and everything else into a 500 without detail. */
export function reply(response: RESTAPIResponse, operation: string, work: (call: Call) => Answer): void {
    const call: Call = { operation, requestId: gs.generateGUID() }
    const startedAt = Date.now()
    const outcome = outcomeOf(call, work)
    response.setStatus(outcome.status)
    response.setHeader('X-Request-Id', call.requestId)
    if (outcome.location) response.setLocation(outcome.location)
    if (outcome.etag) response.setHeader('ETag', outcome.etag)
    if (outcome.body) {
        response.setContentType('application/json')
        // The stream writer, because setBody is reported to print 1 as 1.0.
        response.getStreamWriter().writeString(JSON.stringify(outcome.body))
    }
    const { operation: done, connectionId, taskId, requestId, detail } = call
    const durationMs = Date.now() - startedAt
    recordActivity({ direction: 'in', operation: done, requestId, status: outcome.status, code: outcome.code, durationMs, connectionId, taskId, detail })
}

function outcomeOf(call: Call, work: (call: Call) => Answer): Outcome {
    try {
        const { status, result, location, etag } = work(call)
        return { status, code: '', body: status === 304 ? null : { result }, location, etag }
    } catch (thrown) {
        return refused(refusalOf(call, thrown), call)
    }
}

/**
 * What was thrown, as a refusal. The cause of what nobody expected goes to the log only. What is no Error of JavaScript is a Java exception, and those come from a missing privilege
 * (platform-facts 2.3); it is not looked at, because reading its message throws again.
 */
export function refusalOf(call: Call, thrown: unknown): Refusal {
    if (isRefusal(thrown)) return thrown
    const cause = thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ''}` : 'an exception of the platform'
    gs.error('{0} failed, request {1}: {2}', call.operation, call.requestId, cause)
    return refusal(thrown instanceof Error ? 'internal-error' : 'platform-refused')
}

function refused(refused: Refusal, { requestId }: Call): Outcome {
    const code = refused.refusalCode
    return { status: REFUSALS[code].status, code, body: { error: errorOf(refused, requestId), status: 'failure' } }
}
