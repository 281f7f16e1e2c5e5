import { createHmac } from 'node:crypto'
import { NotEmulated } from '../script-error.ts'
import type { Glide } from './glide-class.ts'
import { textOrEmpty } from './values.ts'

const DIGESTS: Readonly<Record<string, string>> = {
    HMACSHA256: 'sha256', HMACSHA384: 'sha384', HMACSHA512: 'sha512', HMACSHA1: 'sha1', HMACMD5: 'md5',
}

/**
 * The key is base64, the code too. The documentation calls it on an object, the typings on the class: both work.
 * Source: markdown/api-reference/server-api-reference/c_CertificateEncryptionScopedAPI.md; @servicenow/glide 27.0.5
 */
export class CertificateEncryption {
    readonly #glide: Glide

    constructor(glide: Glide) { this.#glide = glide }

    static generateMac(_glide: Glide, key: unknown, algorithm: unknown, data: unknown): string {
        const digest = DIGESTS[textOrEmpty(algorithm).toUpperCase()]
        if (!digest) throw new NotEmulated(`CertificateEncryption algorithm ${textOrEmpty(algorithm)}`)
        return createHmac(digest, Buffer.from(base64Of(key), 'base64')).update(textOrEmpty(data), 'utf8').digest('base64')
    }

    generateMac(key: unknown, algorithm: unknown, data: unknown): string {
        return CertificateEncryption.generateMac(this.#glide, key, algorithm, data)
    }
}

/** The platform's decoder refuses other text (not from docs); Node's would pass over it. */
function base64Of(key: unknown): string {
    const text = textOrEmpty(key)
    if (text === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) throw new TypeError('CertificateEncryption.generateMac: the key is not base64')
    return text
}
