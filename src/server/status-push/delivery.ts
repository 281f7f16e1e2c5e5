/** What becomes of a status update after a try. Pure: the time and the dice are parameters. */

export type Outcome = { delivered: true } | { delivered: false; error: string; worthRetrying: boolean; retryAfterS: number | null }

export interface HttpAnswer {
    /** 0 when there was no answer. */
    status: number
    retryAfter: string
    error: string
}

export type Next = { state: 'dead' } | { state: 'waiting'; dueAtMs: number }

const FIRST_DELAY_S = 10
const LONGEST_DELAY_S = 60 * 60
const LONGEST_RETRY_AFTER_S = 24 * 60 * 60
/** Ten doublings up to an hour, then hourly: about a day. */
export const MOST_FAILURES = 32
const AGAIN = [408, 425, 429]

/** What an answer means. Only what may pass by itself is worth another try. */
export function outcomeOf(answer: HttpAnswer, nowMs: number): Outcome {
    if (answer.status >= 200 && answer.status < 300) return { delivered: true }
    const worthRetrying = answer.status === 0 || answer.status >= 500 || AGAIN.includes(answer.status)
    const error = answer.status === 0 ? `No answer: ${withoutQueries(answer.error)}` : `HTTP ${answer.status}`
    return { delivered: false, error, worthRetrying, retryAfterS: worthRetrying ? retryAfterSeconds(answer.retryAfter, nowMs) : null }
}

/** A callback's query may carry a key; the platform's messages may carry the callback. */
function withoutQueries(text: string): string {
    return text.replace(/(https?:\/\/[^\s?]*)\?\S*/gi, '$1')
}

/** Seconds, decimals or an HTTP date (RFC 9110 10.2.3); null when there is none that can be read. */
export function retryAfterSeconds(text: string, nowMs: number): number | null {
    const trimmed = text.trim()
    if (/^\d{1,9}(\.\d+)?$/.test(trimmed)) return Math.min(Number(trimmed), LONGEST_RETRY_AFTER_S)
    const date = /^[A-Z][a-z]{2,8}, .*\d{4}.* GMT$/.test(trimmed) ? Date.parse(trimmed) : NaN
    return Number.isNaN(date) ? null : Math.min(Math.max((date - nowMs) / 1000, 0), LONGEST_RETRY_AFTER_S)
}

/** After the failure number `failures`: due again, or given up on. `dice` is in [0, 1). */
export function nextAfterFailure(failures: number, outcome: Outcome & { delivered: false }, nowMs: number, dice: number): Next {
    if (!outcome.worthRetrying || failures >= MOST_FAILURES) return { state: 'dead' }
    const delayS = Math.max(backOffSeconds(failures, dice), outcome.retryAfterS ?? 0)
    return { state: 'waiting', dueAtMs: nowMs + Math.ceil(delayS) * 1000 }
}

/** Exponential, between half and the whole of the delay, so that many tickets do not come back at once. */
export function backOffSeconds(failures: number, dice: number): number {
    const whole = Math.min(FIRST_DELAY_S * 2 ** (failures - 1), LONGEST_DELAY_S)
    return whole / 2 + (whole / 2) * dice
}
