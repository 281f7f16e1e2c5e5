/** What becomes of an outbox row after a try. Pure: the time and the dice are parameters. */

export type Outcome =
    | { kind: 'delivered' }
    /** May pass by itself. `retryAfterS`: how long the receiver wants to be left alone. */
    | { kind: 'failed'; error: string; retryAfterS: number | null }
    /** This event is not wanted, however often it is sent. */
    | { kind: 'refused'; error: string }
    /** Nothing can be sent before somebody mends it: it is not the event's fault. */
    | { kind: 'blocked'; error: string }

export interface HttpAnswer {
    /** 0 when there was no answer. */
    status: number
    retryAfter: string
    error: string
}

const FIRST_DELAY_S = 10
const LONGEST_DELAY_S = 15 * 60
const LONGEST_RETRY_AFTER_S = 24 * 60 * 60
/** Seven doublings up to a quarter of an hour, then one each quarter: about a day. */
export const MOST_FAILURES = 100
/** Longer is no date; and a pattern takes time by the square of what it looks through. */
const LONGEST_DATE = 40
const AGAIN = [408, 425, 429]
const SIGN_IN_REFUSED = [401, 403]

/** What an answer means. Only what may pass by itself is worth another try. */
export function outcomeOf(answer: HttpAnswer, nowMs: number): Outcome {
    const { status } = answer
    if (status >= 200 && status < 300) return { kind: 'delivered' }
    if (status === 0) return { kind: 'failed', error: `No answer: ${withoutQueries(answer.error)}`, retryAfterS: null }
    const error = `HTTP ${status}`
    if (SIGN_IN_REFUSED.includes(status)) return { kind: 'blocked', error }
    if (status < 500 && !AGAIN.includes(status)) return { kind: 'refused', error }
    return { kind: 'failed', error, retryAfterS: retryAfterSeconds(answer.retryAfter, nowMs) }
}

/** A callback's query may carry a key; the platform's messages may carry the callback. */
function withoutQueries(text: string): string {
    return text.replace(/(https?:\/\/[^\s?]*)\?\S*/gi, '$1')
}

/** Seconds, decimals or an HTTP date (RFC 9110 10.2.3); null when there is none that can be read. */
export function retryAfterSeconds(text: string, nowMs: number): number | null {
    const trimmed = text.slice(0, LONGEST_DATE).trim()
    if (/^\d{1,9}(\.\d+)?$/.test(trimmed)) return Math.min(Number(trimmed), LONGEST_RETRY_AFTER_S)
    const date = /^[A-Z][a-z]{2,8}, .*\d{4}.* GMT$/.test(trimmed) ? Date.parse(trimmed) : NaN
    return Number.isNaN(date) ? null : Math.min(Math.max((date - nowMs) / 1000, 0), LONGEST_RETRY_AFTER_S)
}

/** When it is due again after the failure number `failures`, in epoch milliseconds; null when it is given up. `dice` is in [0, 1). */
export function dueAfterFailure(failures: number, { retryAfterS }: { retryAfterS: number | null }, nowMs: number, dice: number): number | null {
    if (failures >= MOST_FAILURES) return null
    return nowMs + Math.ceil(Math.max(backOffSeconds(failures, dice), retryAfterS ?? 0)) * 1000
}

/** Exponential, between half and the whole of the delay, so that many tickets do not come back at once. */
export function backOffSeconds(failures: number, dice: number): number {
    const whole = Math.min(FIRST_DELAY_S * 2 ** (failures - 1), LONGEST_DELAY_S)
    return whole / 2 + (whole / 2) * dice
}
