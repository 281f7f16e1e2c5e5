import type { Clock, SharedState } from '../platform.ts'

export function makeClock(shared: SharedState): Clock {
    const now = (): number => Date.now() + shared.clockOffset()
    return { now, timestamp: () => timestampOf(now()) }
}

/** UTC `yyyy-MM-dd HH:mm:ss`, the platform's internal form of a date and time. */
export function timestampOf(epochMs: number): string {
    return new Date(epochMs).toISOString().slice(0, 19).replace('T', ' ')
}
