import type { RestExchange } from '../../platform.ts'
import type { Glide } from './glide-class.ts'
import { textOrEmpty } from './values.ts'

/** Writes the answer as it is, without the `{"result": …}` around it. Source: as RESTAPIResponse. */
export class RESTAPIResponseStream {
    readonly #response: RestExchange['response']

    constructor(_glide: Glide, response: RestExchange['response']) { this.#response = response }

    writeString(text: unknown): void { this.#response.stream = (this.#response.stream ?? '') + textOrEmpty(text) }
}
