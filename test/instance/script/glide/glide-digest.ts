import { createHash } from 'node:crypto'
import { textOrEmpty } from './values.ts'

/** Source: markdown/api-reference/server-api-reference/c_GlideDigestScopedAPI.md */
export class GlideDigest {
    getMD5Hex(text: unknown): string { return digest('md5', text, 'hex') }
    getMD5Base64(text: unknown): string { return digest('md5', text, 'base64') }
    getSHA1Hex(text: unknown): string { return digest('sha1', text, 'hex') }
    getSHA1Base64(text: unknown): string { return digest('sha1', text, 'base64') }
    getSHA256Hex(text: unknown): string { return digest('sha256', text, 'hex') }
    getSHA256Base64(text: unknown): string { return digest('sha256', text, 'base64') }
}

const digest = (algorithm: string, text: unknown, encoding: 'hex' | 'base64'): string => createHash(algorithm).update(textOrEmpty(text), 'utf8').digest(encoding)
