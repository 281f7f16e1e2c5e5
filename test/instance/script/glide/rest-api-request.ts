import type { RestExchange } from '../../platform.ts'
import type { Glide } from './glide-class.ts'
import { RESTAPIRequestBody } from './rest-api-request-body.ts'
import { textOrEmpty } from './values.ts'

/** `request` of a scripted REST operation. Source: markdown/api-reference/server-api-reference/c_ScriptableServiceRequest.md */
export class RESTAPIRequest {
    readonly #request: RestExchange['request']
    readonly #body: RESTAPIRequestBody

    constructor(glide: Glide, request: RestExchange['request']) {
        this.#request = request
        this.#body = new RESTAPIRequestBody(glide, request)
    }

    get body(): RESTAPIRequestBody { return this.#body }
    /** Every value is an array of texts. */
    get queryParams(): Record<string, string[]> { return this.#request.queryParams }
    get pathParams(): Record<string, string> { return this.#request.pathParams }
    get headers(): Record<string, string> { return this.#request.headers }
    get queryString(): string { return this.#request.queryString }
    get uri(): string { return this.#request.uri }
    get url(): string { return this.#request.url }

    getHeader(name: unknown): string | null {
        const wanted = textOrEmpty(name).toLowerCase()
        return Object.entries(this.#request.headers).find(([each]) => each.toLowerCase() === wanted)?.[1] ?? null
    }

    getSupportedResponseContentTypes(): string[] {
        return (this.getHeader('accept') ?? 'application/json').split(',').map(each => (each.split(';')[0] ?? '').trim())
    }
}
