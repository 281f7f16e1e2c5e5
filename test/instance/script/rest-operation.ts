import type { RestExchange, Row, Transaction } from '../platform.ts'
import { RESTAPIRequest } from './glide/rest-api-request.ts'
import { UnreadableBody } from './glide/rest-api-request-body.ts'
import { requireData, RESTAPIResponse } from './glide/rest-api-response.ts'
import { ServiceError } from './glide/service-error.ts'
import type { ScriptRunner } from './run-script.ts'

const BAD_REQUEST = 400

/**
 * Runs a scripted REST operation. What it returns is the body, unless it set one; an error of `sn_ws_err` that it throws
 * is the answer (not from docs); any other exception comes out as a `ScriptError`. Source: platform-facts 4.4 and 4.5.
 */
export function runRestOperation(runner: ScriptRunner, tx: Transaction, scope: string, operation: Row, exchange: RestExchange): void {
    const { response } = exchange
    const { value, thrown } = runner.run(tx, {
        scope,
        name: `REST operation ${operation.name ?? operation.sys_id ?? ''}`,
        code: operation.operation_script ?? '',
        bindings: glide => ({ request: new RESTAPIRequest(glide, exchange.request), response: new RESTAPIResponse(glide, response) }),
    })
    if (thrown?.value instanceof ServiceError) response.error = thrown.value.$answer()
    else if (thrown?.cause instanceof UnreadableBody) response.error = { status: BAD_REQUEST, message: 'Exception while reading request', detail: thrown.cause.message }
    else if (thrown) throw thrown.error
    else if (value !== undefined && response.body === undefined && response.stream === null) {
        requireData(value)
        response.body = value
    }
}
