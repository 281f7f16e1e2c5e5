import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { available, change } from './stock-records.ts'

/** GET: how many there are. */
export function find(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const name = nameOf(request)
    const quantity = available(name)
    if (quantity === null) {
        response.setError(failure(404, `There is no ${name}`))
        return
    }
    response.setBody({ name, quantity })
}

/** POST: books some in or out; never below zero. */
export function book(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const name = nameOf(request)
    const { by } = request.body?.data as { by?: unknown }
    if (typeof by !== 'number') {
        response.setError(failure(400, '"by" is a number'))
        return
    }
    const quantity = change(name, by)
    if (quantity === null) {
        response.setError(failure(409, `There is not enough of ${name}`))
        return
    }
    response.setStatus(201)
    response.setBody({ name, quantity })
}

function nameOf(request: RESTAPIRequest): string {
    return String(request.pathParams.name)
}

function failure(status: number, message: string): ServiceError {
    const error = new ServiceError()
    error.setStatus(status)
    error.setMessage(message)
    return error
}
