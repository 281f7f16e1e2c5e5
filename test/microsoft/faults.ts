/** How the event receiver misbehaves, on request: a test's way to make Microsoft slow, busy or gone. */
export interface Faults {
    /** Answer this status and store nothing. */
    status?: number
    /** Close the connection without an answer. */
    down?: boolean
    /** Sent with `status`. */
    retryAfter?: string
    /** After so many calls all is well again. Default: until told otherwise. */
    times?: number
}

export interface FaultSwitch {
    set(faults: Faults): void
    /** The fault that the next call meets; null when all is well. */
    next(): Faults | null
}

const KEYS = new Set(['status', 'down', 'retryAfter', 'times'])

export function faultSwitch(): FaultSwitch {
    let faults: Faults = {}
    return {
        set(next) {
            const unknown = Object.keys(next).filter((key) => !KEYS.has(key))
            if (unknown.length > 0) throw new Error(`unknown fault: ${unknown.join(', ')}`)
            faults = { ...next }
        },
        next() {
            if (!faults.down && faults.status === undefined) return null
            const current = faults
            if (faults.times !== undefined) faults = faults.times > 1 ? { ...faults, times: faults.times - 1 } : {}
            return current
        },
    }
}
