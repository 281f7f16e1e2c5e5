import type { OutboundResult } from '../outbound.ts'
import type { Glide } from './glide-class.ts'
import { textOrEmpty } from './values.ts'

/** Platform's code of a failed call; 1 is documented as socket timeout. */
const NO_ERROR = 0
const NETWORK_ERROR = 1

/** Source: markdown/api-reference/server-api-reference/c_RESTResponseV2API.md, platform-facts 8. */
export class RESTResponseV2 {
    readonly #result: OutboundResult
    readonly #queryString: string

    constructor(_glide: Glide, result: OutboundResult, queryString: string) {
        this.#result = result
        this.#queryString = queryString
    }

    /** 0 when no HTTP answer came (not from docs). */
    getStatusCode(): number { return this.#result.kind === 'answer' ? this.#result.status : 0 }
    getBody(): string { return this.#result.kind === 'answer' ? new TextDecoder().decode(this.#result.body) : '' }
    /** Also true for HTTP 400 and above (not from docs). */
    haveError(): boolean { return this.#result.kind === 'failure' || this.#result.status >= 400 }
    getErrorCode(): number { return this.#result.kind === 'failure' ? NETWORK_ERROR : NO_ERROR }

    getErrorMessage(): string | null {
        if (this.#result.kind === 'failure') return this.#result.message
        return this.haveError() ? `Method failed: (${this.#result.status}) with code: ${this.#result.status}` : null
    }

    getHeader(name: unknown): string | null {
        const wanted = textOrEmpty(name).toLowerCase()
        return this.#headers.findLast(([each]) => each.toLowerCase() === wanted)?.[1] ?? null
    }

    /** The last of several headers with one name. */
    getHeaders(): Record<string, string> { return Object.fromEntries(this.#headers) }
    getAllHeaders(): { name: string; value: string }[] { return this.#headers.map(([name, value]) => ({ name, value })) }
    getCookies(): string[] { return this.#headers.filter(([name]) => name.toLowerCase() === 'set-cookie').map(([, value]) => value) }
    getQueryString(): string { return this.#queryString }

    get #headers(): [string, string][] { return this.#result.kind === 'answer' ? this.#result.headers : [] }
}
