/** A change is seen at once, by a business rule; but one that passed the rule by, as an import of XML does, only after so long. */
const FRESH_MS = 10 * 60_000

interface Remembered {
    at: number
    value: unknown
}

/** What `textToRemember` was given a short while ago; undefined when that is too long ago, or was never. */
export function freshValue(text: string, nowMs: number): unknown {
    const known = rememberedJson<Remembered>(text)
    return known && nowMs >= known.at && nowMs - known.at < FRESH_MS ? known.value : undefined
}

/** What was remembered; null for nothing, and for what is none of ours: it is found out anew, no call fails for it. */
export function rememberedJson<T extends object>(text: string): T | null {
    try {
        return JSON.parse(text || 'null') as T | null
    } catch {
        return null
    }
}

export function textToRemember(value: unknown, nowMs: number): string {
    return JSON.stringify({ at: nowMs, value } satisfies Remembered)
}
