import { GlideSecureRandomUtil } from '@servicenow/glide'

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A secret of `length` letters and digits, each drawn by the platform's secure generator. */
export function randomSecret(length: number): string {
    const drawn = Array.from({ length }, () => LETTERS_AND_DIGITS.charAt(GlideSecureRandomUtil.getSecureRandomIntBound(LETTERS_AND_DIGITS.length)))
    return drawn.join('')
}
