import type { RestExchange } from '../../platform.ts'
import type { Glide } from './glide-class.ts'
import { RESTAPIRequest } from './rest-api-request.ts'
import { RESTAPIResponseStream } from './rest-api-response-stream.ts'
import { ServiceError } from './service-error.ts'
import { textOrEmpty } from './values.ts'
import { NotEmulated } from '../script-error.ts'

/** `response` of a scripted REST operation. Source: markdown/api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md */
export class RESTAPIResponse {
    readonly #glide: Glide
    readonly #response: RestExchange['response']

    constructor(glide: Glide, response: RestExchange['response']) {
        this.#glide = glide
        this.#response = response
    }

    setBody(body: unknown): void {
        requireData(body)
        this.#response.body = body
    }

    /** Anything but a number becomes 0. */
    setStatus(status: unknown): void {
        const number = Number(status ?? NaN)
        this.#response.status = Number.isFinite(number) ? Math.trunc(number) : 0
    }

    setHeader(name: unknown, value: unknown): void { this.#response.headers[textOrEmpty(name)] = textOrEmpty(value) }
    setHeaders(headers: unknown): void { for (const [name, value] of Object.entries(Object(headers) as object)) this.setHeader(name, value) }
    setLocation(location: unknown): void { this.setHeader('Location', location) }
    setContentType(type: unknown): void { this.#response.contentType = textOrEmpty(type) }

    setError(error: unknown): void {
        if (!(error instanceof ServiceError)) throw new TypeError('RESTAPIResponse.setError takes an error of sn_ws_err')
        this.#response.error = error.$answer()
    }

    getStreamWriter(): RESTAPIResponseStream { return new RESTAPIResponseStream(this.#glide, this.#response) }
}

/** How a Glide object would be written as JSON is not documented; the request and the response cannot be. */
export function requireData(body: unknown): void {
    if (body instanceof RESTAPIRequest || body instanceof RESTAPIResponse) throw new TypeError('The request and the response cannot be serialised as a body')
    if (Array.isArray(body)) body.forEach(requireData)
    else if (typeof body === 'object' && body !== null && Object.getPrototypeOf(body) !== Object.prototype) throw new NotEmulated(`A ${body.constructor.name} as the body of an answer`)
}
