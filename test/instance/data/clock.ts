import type { Clock, SharedState } from '../platform.ts'

export function makeClock(shared: SharedState): Clock {
    const now = (): number => Date.now() + shared.clockOffset()
    return { now, timestamp: () => timestampOf(now()) }
}

/** UTC `yyyy-MM-dd HH:mm:ss`, the platform's internal form of a date and time. */
export function timestampOf(epochMs: number): string {
    return new Date(epochMs).toISOString().slice(0, 19).replace('T', ' ')
}

/** Is it a date and time in the internal form that the calendar has? */
export function isTimestamp(text: string): boolean {
    const moment = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text) ? epochOf(text) : NaN
    return !Number.isNaN(moment) && timestampOf(moment) === text
}

/** The reverse of `timestampOf`; NaN for anything else. */
export function epochOf(timestamp: string | null | undefined): number {
    return Date.parse(`${(timestamp ?? '').replace(' ', 'T')}Z`)
}
