/** A change is seen at once, by a business rule; but one that passed the rule by, as an import of XML does, only after so long. */
const FRESH_MS = 10 * 60_000

interface Remembered {
    at: number
    value: unknown
}

/** What `textToRemember` was given a short while ago; undefined when that is too long ago, or was never. */
export function freshValue(text: string, nowMs: number): unknown {
    if (text === '') return undefined
    const { at, value } = JSON.parse(text) as Remembered
    return nowMs >= at && nowMs - at < FRESH_MS ? value : undefined
}

export function textToRemember(value: unknown, nowMs: number): string {
    return JSON.stringify({ at: nowMs, value } satisfies Remembered)
}
