import type { OutboundCallUnderWay, OutboundResult } from '../outbound.ts'
import type { Glide } from './glide-class.ts'
import { longestWaitS } from './outbound-request.ts'
import { numberOf, textOrEmpty } from './values.ts'

/** Platform's code of a failed call; 1 is documented as socket timeout. */
const NO_ERROR = 0
const NETWORK_ERROR = 1

/** How the answer of a call comes to the script: it is there, or it is asked for when somebody wants to know. */
type Outcome = { result: OutboundResult; queryString: string } | { underWay: OutboundCallUnderWay; arrived: (result: OutboundResult) => void }

/** Source: markdown/api-reference/server-api-reference/c_RESTResponseV2API.md, platform-facts 8. */
export class RESTResponseV2 {
    readonly #glide: Glide
    readonly #outcome: Outcome
    #asked: number | null = null
    #known: OutboundResult | null

    constructor(glide: Glide, outcome: Outcome) {
        this.#glide = glide
        this.#outcome = outcome
        this.#known = 'result' in outcome ? outcome.result : null
    }

    /** Waits for the answer to `executeAsync`, at most so many seconds and no more than the platform's cap. */
    waitForResponse(seconds: unknown): void {
        this.#asked = numberOf(seconds, 'RESTResponseV2.waitForResponse')
        void this.#result
    }

    /** An answer that does not come in time is a socket time-out (the code is documented, that it stands for this is not). */
    get #result(): OutboundResult {
        if (this.#known) return this.#known
        if ('result' in this.#outcome) return this.#outcome.result
        const result = this.#outcome.underWay.wait(longestWaitS(this.#glide.platform, this.#asked) * 1000)
            ?? { kind: 'failure', cause: 'timeout', message: 'No response was received in time' }
        this.#known = result
        this.#outcome.arrived(result)
        return result
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
    
    /** "This method is not supported for requests sent asynchronously". */
    getQueryString(): string {
        if ('underWay' in this.#outcome) throw new Error('RESTResponseV2.getQueryString is not supported for requests sent asynchronously')
        return this.#outcome.queryString
    }

    get #headers(): [string, string][] { return this.#result.kind === 'answer' ? this.#result.headers : [] }
}
