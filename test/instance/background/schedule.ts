import { epochOf } from '../data/clock.ts'
import type { Row } from '../platform.ts'

const DAY_MS = 86_400_000

/** Columns of sysauto that change when a job runs. */
export const SCHEDULE_COLUMNS = ['active', 'run_type', 'run_start', 'run_end', 'run_period', 'run_time', 'run_dayofweek', 'run_daysofweek', 'run_dayofmonth', 'time_zone', 'repeat_every', 'offset'] as const

/**
 * When a job runs next: at or after `from` (epoch milliseconds), null for never. Times of day are UTC.
 * Source: platform-facts 7.3; SDK 4.9.0 guide scheduled-script-guide. A schedule that is not known throws by name.
 */
export function nextRun(job: Row, from: number): number | null {
    refuseUnknown(job)
    const start = job.run_start ? epochOf(job.run_start) : null
    const next = runAfter(job, Math.max(from, start ?? from), start)
    return next !== null && job.run_end && next > epochOf(job.run_end) ? null : next
}

function runAfter(job: Row, from: number, start: number | null): number | null {
    switch (job.run_type) {
        case 'periodically': return periodic(job, from, start)
        case 'daily': return firstDay(job, from, () => true)
        case 'weekly': return firstDay(job, from, day => weekDays(job).includes(day.getUTCDay() || 7))
        case 'monthly': return firstDay(job, from, day => day.getUTCDate() === Math.min(Number(job.run_dayofmonth ?? '1'), lastOfMonth(day)))
        case 'once': return start !== null && start >= from ? start : null
        case 'on_demand': return null
        default: throw new Error(`Scheduled job ${job.name ?? ''}: run type ${job.run_type ?? ''} is not emulated`)
    }
}

/** An empty start is now. */
function periodic(job: Row, from: number, start: number | null): number {
    const period = epochOf(job.run_period)
    if (!(period > 0)) throw new Error(`Scheduled job ${job.name ?? ''}: repeat interval ${job.run_period ?? 'empty'} is not a duration`)
    if (start === null) return from
    return start + Math.max(0, Math.ceil((from - start) / period)) * period
}

function firstDay(job: Row, from: number, fits: (day: Date) => boolean): number {
    const [, hours = '0', minutes = '0', seconds = '0'] = /(\d\d):(\d\d):(\d\d)$/.exec(job.run_time ?? '') ?? []
    const timeOfDay = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
    let midnight = Math.floor(from / DAY_MS) * DAY_MS
    while (midnight + timeOfDay < from || !fits(new Date(midnight))) midnight += DAY_MS
    return midnight + timeOfDay
}

/** 1 is Monday. */
function weekDays(job: Row): number[] {
    const days = [...`${job.run_daysofweek ?? ''},${job.run_dayofweek ?? ''}`.matchAll(/[1-7]/g)].map(match => Number(match[0]))
    if (days.length === 0) throw new Error(`Scheduled job ${job.name ?? ''}: a weekly job needs a day of the week`)
    return days
}

const lastOfMonth = (day: Date): number => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()

function refuseUnknown(job: Row): void {
    const refused = (what: string): Error => new Error(`Scheduled job ${job.name ?? ''}: ${what} is not emulated`)
    if (Number(job.repeat_every ?? '0') > 1) throw refused('repeat_every')
    if (job.offset && epochOf(job.offset) > 0) throw refused('offset')
    if (job.max_drift && epochOf(job.max_drift) > 0) throw refused('max_drift')
    if (job.run_as_tz) throw refused('run_as_tz')
    if (job.time_zone && !['floating', 'UTC', 'GMT', 'Etc/UTC'].includes(job.time_zone)) throw refused(`time zone ${job.time_zone}`)
}
