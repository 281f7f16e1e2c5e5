import { HOTP, Secret } from 'otpauth'

/** Time-based one-time passwords as authenticator apps make them: RFC 6238 with SHA-1, 30 seconds, six digits. */

const STEP_MS = 30_000
const DIGITS = 6

/** How a secret is shown to, and typed into, an authenticator app. */
export function base32Of(secret: Uint8Array): string {
    return secretOf(secret).base32
}

/** The step whose code this is, within `skewMs` around `now`; null when it belongs to none of them. */
export function stepOfCode(secret: Uint8Array, code: string, now: number, skewMs: number): number | null {
    const first = Math.floor((now - skewMs / 2) / STEP_MS)
    const last = Math.floor((now + skewMs / 2) / STEP_MS)
    for (let step = first; step <= last; step++) {
        if (HOTP.validate({ token: code, secret: secretOf(secret), counter: step, digits: DIGITS, window: 0 }) === 0) return step
    }
    return null
}

function secretOf(secret: Uint8Array): Secret {
    return new Secret({ buffer: new Uint8Array(secret).buffer })
}
