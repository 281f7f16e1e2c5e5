import { instantOfPlatform, platformTime } from '../../shared/time.ts'
import type { CircuitVerdict } from '../delivery/circuit.ts'

/** Of what the people in charge are told, and when not again. Pure. */

export interface Outage {
    /** Epoch milliseconds; null while all is well. */
    sinceMs: number | null
    /** Whether somebody was told of it. */
    told: boolean
}

/** A receiver that is away for less is expected to come back by itself. */
export const FAILING_AFTER_MS = 15 * 60_000
/** Before a secret expires: enough for a change request, for a hand-over, and for panic. */
const WARN_DAYS = [30, 14, 3]
const DAY_MS = 24 * 60 * 60_000

/**
 * The outage as it stands now. One that ended between two looks and began again is still the same one, so that nobody is told
 * of every gap.
 */
export function outageNow(before: Outage, circuit: CircuitVerdict, nowMs: number): Outage {
    return circuit === 'closed' ? { sinceMs: null, told: false } : { ...before, sinceMs: before.sinceMs ?? nowMs }
}

/** Whether somebody is to be told of it now. */
export function isToBeTold({ sinceMs, told }: Outage, nowMs: number): boolean {
    return sinceMs !== null && !told && nowMs - sinceMs >= FAILING_AFTER_MS
}

/** Days until a date, as `2027-01-31`, counted in UTC; negative when it is over, null when it is none. */
export function daysUntil(date: string, nowMs: number): number | null {
    const atMs = instantOfPlatform(`${date} 00:00:00`)
    const today = instantOfPlatform(`${platformTime(nowMs).slice(0, 10)} 00:00:00`) ?? 0
    return atMs === null ? null : Math.round((atMs - today) / DAY_MS)
}

/**
 * Which warning of a secret is due now, as it is remembered: the date and the threshold. Null when none is, or when it was
 * given; another date begins anew.
 */
export function secretWarning(date: string, told: string, nowMs: number): string | null {
    const days = daysUntil(date, nowMs)
    const reached = days === null ? [] : WARN_DAYS.filter((threshold) => days <= threshold)
    const threshold = reached[reached.length - 1]
    if (threshold === undefined) return null
    const warning = `${date}:${threshold}`
    return warning === told ? null : warning
}
