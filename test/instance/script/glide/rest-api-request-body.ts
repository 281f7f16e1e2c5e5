import type { RestExchange } from '../../platform.ts'
import { NotEmulated } from '../script-error.ts'
import { JsonText, type Glide } from './glide-class.ts'

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/i
const MEGABYTE = 1024 * 1024

/** The body is malformed or too large: the caller's mistake, answered with 400 unless the script catches it (platform-facts 4.5). */
export class UnreadableBody extends Error {}

/**
 * A stream that is read once: after one of `data`, `dataString`, `nextEntry` the others are empty.
 * Source: markdown/api-reference/server-api-reference/c_ScriptableServiceRequestBody.md, platform-facts 4.3 and 4.5.
 */
export class RESTAPIRequestBody {
    readonly #glide: Glide
    readonly #request: RestExchange['request']
    #consumed = false

    constructor(glide: Glide, request: RestExchange['request']) {
        this.#glide = glide
        this.#request = request
    }

    get data(): JsonText | null {
        const text = this.#read()
        if (text === '') return null
        try {
            JSON.parse(text)
        } catch (error) {
            throw new UnreadableBody(error instanceof Error ? error.message : String(error))
        }
        return new JsonText(text)
    }

    get dataString(): string { return this.#read() }
    get dataStream(): never { throw new NotEmulated('RESTAPIRequestBody.dataStream') }

    #read(): string {
        const type = Object.entries(this.#request.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'application/json'
        if (!JSON_TYPE.test(type)) throw new TypeError(`The body of a request with content type ${type} can be read by dataStream only`)
        if (this.#consumed) return ''
        this.#consumed = true
        this.#refuseTooLarge()
        return new TextDecoder().decode(this.#request.body)
    }

    #refuseTooLarge(): void {
        const { properties } = this.#glide.platform
        const megabytes = Math.min(Number(properties.get('glide.rest.scripted.max_inbound_content_length_mb') ?? 10), Number(properties.get('glide.rest.max_content_length') ?? 10))
        const size = this.#request.body.length
        if (size > megabytes * MEGABYTE) {
            throw new UnreadableBody(`Rejected large REST payload with content-length = ${size} bytes. Max allowed: ${megabytes * MEGABYTE} bytes.`)
        }
    }
}
