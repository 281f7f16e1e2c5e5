import { createHmac, timingSafeEqual } from 'node:crypto'

/** Time-based one-time passwords as authenticator apps make them: RFC 6238 with SHA-1, 30 seconds, six digits. */

const STEP_MS = 30_000
const DIGITS = 6
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** How a secret is shown to, and typed into, an authenticator app. */
export function base32Of(secret: Uint8Array): string {
    const bits = [...secret].map(byte => byte.toString(2).padStart(8, '0')).join('')
    return (bits.match(/.{1,5}/g) ?? []).map(part => BASE32[Number.parseInt(part.padEnd(5, '0'), 2)]).join('')
}

/** The step whose code this is, within `skewMs` around `now`; null when it belongs to none of them. */
export function stepOfCode(secret: Uint8Array, code: string, now: number, skewMs: number): number | null {
    const first = Math.floor((now - skewMs / 2) / STEP_MS)
    const last = Math.floor((now + skewMs / 2) / STEP_MS)
    for (let step = first; step <= last; step++) if (isSame(codeAt(secret, step), code)) return step
    return null
}

function codeAt(secret: Uint8Array, step: number): string {
    const counter = Buffer.alloc(8)
    counter.writeBigUInt64BE(BigInt(step))
    const digest = createHmac('sha1', secret).update(counter).digest()
    const offset = (digest.at(-1) ?? 0) & 0xf
    return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** DIGITS).padStart(DIGITS, '0')
}

function isSame(made: string, given: string): boolean {
    const [a, b] = [Buffer.from(made), Buffer.from(given)]
    return a.length === b.length && timingSafeEqual(a, b)
}
