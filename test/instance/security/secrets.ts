import { createCipheriv, createDecipheriv, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'

const SCRYPT = { N: 16_384, r: 8, p: 1 }
const HASH_BYTES = 32

/** One-way hash for columns of type `password`: `scrypt$<salt>$<hash>`. */
export function hashPassword(clear: string): string {
    const salt = randomBytes(16)
    return `scrypt$${salt.toString('base64')}$${scryptSync(clear, salt, HASH_BYTES, SCRYPT).toString('base64')}`
}

/** False for an empty or foreign hash as well: a raw value written to the column never signs anybody in (platform-facts 3). */
export function verifyPassword(clear: string, hash: string | null): boolean {
    const [kind, salt, expected] = (hash ?? '').split('$')
    if (kind !== 'scrypt' || !salt || !expected) return false
    const wanted = Buffer.from(expected, 'base64')
    return wanted.length === HASH_BYTES && timingSafeEqual(scryptSync(clear, Buffer.from(salt, 'base64'), HASH_BYTES, SCRYPT), wanted)
}

/** AES-256-GCM for columns of type `password2`: `gcm$<iv>$<tag>$<cipher text>`. */
export function encrypt(key: Uint8Array, clear: string): string {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, iv)
    const text = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()])
    return ['gcm', iv.toString('base64'), cipher.getAuthTag().toString('base64'), text.toString('base64')].join('$')
}

/** Null when the value is empty or was not encrypted with this key, as for cipher text from another instance (platform-facts 13). */
export function decrypt(key: Uint8Array, encrypted: string | null): string | null {
    const [kind, iv, tag, text] = (encrypted ?? '').split('$')
    if (kind !== 'gcm' || !iv || !tag || text === undefined) return null
    try {
        const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'))
        decipher.setAuthTag(Buffer.from(tag, 'base64'))
        return Buffer.concat([decipher.update(Buffer.from(text, 'base64')), decipher.final()]).toString('utf8')
    } catch {
        // What can fail here is a wrong key or a changed text, and both mean "not readable".
        return null
    }
}
