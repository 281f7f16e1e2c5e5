import { rememberedJson } from '../../connection/remembered.ts'
import { instantOfPlatform, platformTime } from '../../shared/time.ts'
import type { StateCount } from './ticket-summary.ts'

const DAY_MS = 24 * 60 * 60_000
export const LATELY_MS = 30 * DAY_MS
/** A day before what is counted anew by each call: two nodes whose clocks differ never disagree on what a total holds. */
const OLD_MS = LATELY_MS + DAY_MS

/** How many links were settled before a moment, by kind and state. */
export interface SettledTotals {
    before: string
    counts: StateCount[]
}

/** The totals that are remembered; null when they were counted more than a day ago, or never. */
export function rememberedTotals(text: string, nowMs: number): SettledTotals | null {
    const totals = rememberedJson<SettledTotals>(text)
    if (!totals) return null
    const age = nowMs - OLD_MS - (instantOfPlatform(totals.before) ?? -Infinity)
    return age >= 0 && age < DAY_MS ? totals : null
}

/** What new totals hold: that which was settled before then. */
export function totalsBefore(nowMs: number): string {
    return platformTime(nowMs - OLD_MS)
}

/** Whether a link that was settled then may be in totals that somebody remembers. */
export function mayBeInTotals(settledAt: string, nowMs: number): boolean {
    return settledAt !== '' && settledAt < platformTime(nowMs - LATELY_MS)
}
