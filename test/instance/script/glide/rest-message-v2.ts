import { callOut, callOutAside, type OutboundRequest, type OutboundResult } from '../outbound.ts'
import { NotEmulated } from '../script-error.ts'
import { outboundHeaders } from './outbound-headers.ts'
import type { Glide } from './glide-class.ts'
import { LOG_LEVELS, logOutbound, type LogLevel } from './outbound-log.ts'
import { outboundLimits } from './outbound-request.ts'
import { RESTResponseV2 } from './rest-response-v2.ts'
import { isTrue, numberOf, textOf, textOrEmpty } from './values.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']
const VARIABLE = /\$\{([^}]*)\}/g

/**
 * An outbound HTTP call. Timeouts and TLS failures throw; other network failures are a response with status 0.
 * Source: markdown/api-reference/server-api-reference/c_RESTMessageV2API.md, platform-facts 8.
 */
export class RESTMessageV2 {
    readonly #glide: Glide
    #endpoint = ''
    #method = ''
    #body: string | null = null
    #idleTimeoutMs: number | null = null
    #credentials: string | null = null
    #redirects: string[] = []
    #forcesSubstitution = true
    #logLevel: LogLevel = 'basic'
    readonly #headers = new Map<string, string>()
    readonly #query: [string, string][] = []
    readonly #variables = new Map<string, string>()

    constructor(glide: Glide, recordName?: unknown, methodName?: unknown) {
        this.#glide = glide
        if (recordName !== undefined || methodName !== undefined) throw new NotEmulated('sn_ws.RESTMessageV2 by the name of a REST message record')
    }

    setEndpoint(endpoint: unknown): void { this.#endpoint = textOrEmpty(endpoint) }
    getEndpoint(): string { return this.#substituted(this.#endpoint) }

    setHttpMethod(method: unknown): void {
        const name = textOrEmpty(method).toUpperCase()
        if (!METHODS.includes(name)) throw new TypeError(`RESTMessageV2.setHttpMethod: ${name} is not one of ${METHODS.join(', ')}`)
        this.#method = name
    }

    setRequestHeader(name: unknown, value: unknown): void { this.#headers.set(textOrEmpty(name), textOrEmpty(value)) }
    getRequestHeader(name: unknown): string | null { return this.getRequestHeaders()[textOrEmpty(name)] ?? null }

    /** Those that the platform sets by itself are shown only where `glide.http.log_debug` is on. */
    getRequestHeaders(): Record<string, string> {
        const showsAll = this.#glide.platform.properties.isTrue('glide.http.log_debug', false)
        return Object.fromEntries(showsAll ? outboundHeaders(this.#glide, this.#headers, this.#credentials, this.#body !== null) : this.#headers)
    }

    setQueryParameter(name: unknown, value: unknown): void { this.#query.push([textOrEmpty(name), textOrEmpty(value)]) }
    setRequestBody(body: unknown): void { this.#body = textOf(body) }
    getRequestBody(): string { return this.#substituted(this.#body ?? '') }
    setHttpTimeout(milliseconds: unknown): void { this.#idleTimeoutMs = numberOf(milliseconds, 'RESTMessageV2.setHttpTimeout') }
    setBasicAuth(user: unknown, password: unknown): void { this.#credentials = `Basic ${Buffer.from(`${textOrEmpty(user)}:${textOrEmpty(password)}`).toString('base64')}` }
    setAllowedRedirectURIs(uris: unknown): void { this.#redirects = Array.isArray(uris) ? uris.map(textOrEmpty) : [textOrEmpty(uris)] }
    setFollowRedirect(follow: unknown): void { if (isTrue(follow)) throw new NotEmulated('RESTMessageV2.setFollowRedirect(true)') }
    disableForcedVariableSubstitution(): void { this.#forcesSubstitution = false }
    setStringParameterNoEscape(name: unknown, value: unknown): void { this.#variables.set(textOrEmpty(name), textOrEmpty(value)) }

    /** Escapes for XML, whatever the body is. */
    setStringParameter(name: unknown, value: unknown): void {
        const escaped = textOrEmpty(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\'', '&apos;')
        this.#variables.set(textOrEmpty(name), escaped)
    }

    /** Source: markdown/api-reference/web-services/outbound-logging-configure.md */
    setLogLevel(level: unknown): void {
        const known = LOG_LEVELS.find(each => each === textOrEmpty(level).toLowerCase())
        if (!known) throw new TypeError(`RESTMessageV2.setLogLevel: '${textOrEmpty(level)}' is not one of ${LOG_LEVELS.join(', ')}`)
        this.#logLevel = known
    }

    execute(): RESTResponseV2 {
        const request = this.#request()
        const started = Date.now()
        const result = callOut(request)
        this.#log(request, result, started)
        if (result.kind === 'failure' && (result.cause === 'timeout' || result.cause === 'tls')) throw new Error(result.message)
        return new RESTResponseV2(this.#glide, { result, queryString: new URL(request.url).search.slice(1) })
    }

    /** The call goes out while the script goes on; whoever asks the response for anything waits for it. */
    executeAsync(): RESTResponseV2 {
        const request = this.#request()
        const started = Date.now()
        return new RESTResponseV2(this.#glide, { underWay: callOutAside(request), arrived: result => this.#log(request, result, started) })
    }

    #log(request: OutboundRequest, result: OutboundResult, started: number): void {
        logOutbound(this.#glide, request, result, this.#logLevel, Date.now() - started)
    }

    #request(): OutboundRequest {
        if (this.#method === '') throw new Error('RESTMessageV2: no HTTP method is set')
        return {
            method: this.#method,
            url: this.#url(),
            headers: outboundHeaders(this.#glide, this.#headers, this.#credentials, this.#body !== null),
            body: this.#body === null ? null : this.getRequestBody(),
            redirects: this.#redirects,
            ...outboundLimits(this.#glide.platform, this.#idleTimeoutMs),
        }
    }

    #url(): string {
        const endpoint = this.getEndpoint()
        if (!URL.canParse(endpoint)) throw new Error(`RESTMessageV2: the endpoint is not a URL: ${endpoint.slice(0, 200)}`)
        const url = new URL(endpoint)
        for (const [name, value] of this.#query) url.searchParams.append(name, value)
        return url.href
    }

    /** Unless disabled, a variable that nobody set is cut out of the text: user text with `${x}` in it is damaged. */
    #substituted(text: string): string {
        return text.replace(VARIABLE, (whole, name: string) => this.#variables.get(name) ?? (this.#forcesSubstitution ? '' : whole))
    }
}
