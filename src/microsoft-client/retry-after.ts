const LONGEST_WAIT_MS = 120_000
const FIRST_WAIT_MS = 500

/** Milliseconds a `Retry-After` asks for: seconds, with decimals too, or a date. Null when absent or not understood. */
export function retryAfterMs(header: string | null, now: number): number | null {
    if (!header) return null
    const seconds = Number(header)
    const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now
    return Number.isFinite(wait) ? Math.max(0, Math.ceil(wait)) : null
}

/** How long to wait after failure number `failures`; at least what the server asked for, null when that is too long. */
export function waitMs(failures: number, askedMs: number | null, random: number): number | null {
    const own = FIRST_WAIT_MS * 2 ** (failures - 1) * (0.5 + random / 2)
    const wait = Math.max(own, askedMs ?? 0)
    return wait <= LONGEST_WAIT_MS ? wait : null
}
