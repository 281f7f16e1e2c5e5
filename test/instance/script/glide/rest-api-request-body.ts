import { gunzipSync } from 'node:zlib'
import type { RestExchange } from '../../platform.ts'
import { NotEmulated } from '../script-error.ts'
import { JsonText, type Glide } from './glide-class.ts'

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/i
const XML_TYPE = /^(?:application|text)\/(?:[\w.+-]+\+)?xml\b/i
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
    /** What `nextEntry` has still to give; null before the first entry was asked for. */
    #entries: unknown[] | null = null

    constructor(glide: Glide, request: RestExchange['request']) {
        this.#glide = glide
        this.#request = request
    }

    get data(): JsonText | null {
        const text = this.#json('data')
        return text === '' ? null : new JsonText(text)
    }

    get dataString(): string { return this.#read() }
    get dataStream(): never { throw new NotEmulated('RESTAPIRequestBody.dataStream') }
    hasNext(): boolean { return this.#remaining().length > 0 }

    /** The next record of an array, or the one record that the body is; undefined after the last. */
    nextEntry(): JsonText | undefined {
        const entry = this.#remaining().shift()
        return entry === undefined ? undefined : new JsonText(JSON.stringify(entry))
    }

    #remaining(): unknown[] {
        if (this.#entries) return this.#entries
        const text = this.#json('nextEntry')
        const parsed: unknown = text === '' ? [] : JSON.parse(text)
        this.#entries = Array.isArray(parsed) ? parsed : [parsed]
        return this.#entries
    }

    /** The body's text once it is known to be JSON. */
    #json(member: string): string {
        if (XML_TYPE.test(this.#header('content-type') ?? '')) throw new NotEmulated(`RESTAPIRequestBody.${member} of XML`)
        const text = this.#read()
        try {
            if (text !== '') JSON.parse(text)
            return text
        } catch (error) {
            throw new UnreadableBody(error instanceof Error ? error.message : String(error))
        }
    }

    #read(): string {
        const type = this.#header('content-type') ?? 'application/json'
        if (!JSON_TYPE.test(type) && !XML_TYPE.test(type)) throw new TypeError(`The body of a request with content type ${type} can be read by dataStream only`)
        if (this.#consumed) return ''
        this.#consumed = true
        return new TextDecoder().decode(this.#bytes())
    }

    /** Source: markdown/api-reference/rest-api-explorer/r_ControllingMaxRequestSize.md; a body that is gzipped has a limit of its own. */
    #bytes(): Uint8Array {
        const { body } = this.#request
        const isGzip = this.#header('content-encoding')?.toLowerCase() === 'gzip'
        const limit = this.#limit(isGzip ? 'glide.rest.scripted.max_inbound_gzip_content_length_mb' : 'glide.rest.scripted.max_inbound_content_length_mb', isGzip ? 1 : 10)
        if (body.length > limit) throw tooLarge(body.length, limit)
        if (!isGzip) return body
        const most = this.#limit('glide.rest.max_content_length', 10)
        try {
            return gunzipSync(body, { maxOutputLength: most })
        } catch (error) {
            if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(body.length, most)
            throw new UnreadableBody('The payload is not valid gzip.')
        }
    }

    /** In bytes; `glide.rest.max_content_length` wins, and is 25 at most. */
    #limit(property: string, otherwise: number): number {
        const { properties } = this.#glide.platform
        const own = Number(properties.get(property) ?? otherwise)
        const cap = Math.min(Number(properties.get('glide.rest.max_content_length') ?? 10), 25)
        return Math.min(own, cap) * MEGABYTE
    }

    #header(name: string): string | undefined {
        return Object.entries(this.#request.headers).find(([each]) => each.toLowerCase() === name)?.[1]
    }
}

const tooLarge = (size: number, limit: number): UnreadableBody =>
    new UnreadableBody(`Rejected large REST payload with content-length = ${size} bytes. Max allowed: ${limit} bytes.`)
