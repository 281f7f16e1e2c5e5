import { randomBytes, randomInt } from 'node:crypto'
import type { Glide } from './glide-class.ts'
import { numberOf } from './values.ts'

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Source: markdown/api-reference/server-api-reference/c_GlideSecureRandomUtilScopedAPI.md */
export class GlideSecureRandomUtil {
    static getSecureRandomInt(): number { return randomBytes(4).readInt32BE() }
    static getSecureRandomIntBound(_glide: Glide, bound: unknown): number { return randomInt(numberOf(bound, 'GlideSecureRandomUtil.getSecureRandomIntBound')) }
    /** A script's numbers hold 53 bits of the 64. */
    static getSecureRandomLong(): number { return Number(randomBytes(8).readBigInt64BE()) }

    static getSecureRandomString(_glide: Glide, length: unknown): string {
        const count = numberOf(length, 'GlideSecureRandomUtil.getSecureRandomString')
        return Array.from({ length: count }, () => LETTERS_AND_DIGITS[randomInt(LETTERS_AND_DIGITS.length)]).join('')
    }
}
