import { epochOf } from '../data/clock.ts'
import type { Row } from '../platform.ts'
import { daysOf } from './schedule-days.ts'

const DAY_MS = 86_400_000
/** A yearly job runs within this many days, leap years included. */
const LONGEST_WAIT = 8 * 366

/** Columns of sysauto that change when a job runs. */
export const SCHEDULE_COLUMNS = [
    'active', 'run_type', 'run_start', 'run_end', 'run_period', 'run_time', 'run_dayofweek', 'run_daysofweek', 'run_dayofmonth', 'run_weekinmonth', 'run_month',
    'time_zone', 'repeat_every', 'offset', 'offset_type',
] as const

/**
 * When a job runs next: at or after `from` (epoch milliseconds), null for never. Times of day are UTC.
 * Source: docs: time-configuration/t_ScheduleAScriptExecution, advanced-options-for-scheduled-jobs; SDK 4.9.0 guide
 * scheduled-script-guide. A schedule that is not known throws by name.
 */
export function nextRun(job: Row, from: number): number | null {
    refuseUnknown(job)
    const shift = shiftOf(job)
    const start = job.run_start ? epochOf(job.run_start) : null
    const next = runAfter(job, Math.max(from - shift, start ?? from - shift), start)
    return next !== null && job.run_end && next > epochOf(job.run_end) ? null : next === null ? null : next + shift
}

function runAfter(job: Row, from: number, start: number | null): number | null {
    switch (job.run_type) {
        case 'periodically': return periodic(job, from, start)
        case 'once': return start !== null && start >= from ? start : null
        case 'on_demand': return null
        default: return onADay(job, from, start)
    }
}

/** An empty start is now. */
function periodic(job: Row, from: number, start: number | null): number {
    const period = epochOf(job.run_period) * repeatEvery(job)
    if (!(period > 0)) throw new Error(`Scheduled job ${job.name ?? ''}: repeat interval ${job.run_period ?? 'empty'} is not a duration`)
    if (start === null) return from
    return start + Math.max(0, Math.ceil((from - start) / period)) * period
}

/** The first fitting day at the job's time of day. With "repeat every" only each Nth of them since the start counts. */
function onADay(job: Row, from: number, start: number | null): number | null {
    const fits = daysOf(job)
    const time = timeOfDay(job)
    const every = repeatEvery(job)
    const counted = every > 1 ? start ?? epochOf(job.sys_created_on) : from
    let occurrence = 0
    const first = Math.floor(counted / DAY_MS) * DAY_MS
    const last = Math.max(from, counted) + LONGEST_WAIT * DAY_MS
    for (let midnight = first; midnight <= last; midnight += DAY_MS) {
        const at = midnight + time
        if (at < counted || !fits(new Date(midnight))) continue
        if (at >= from && occurrence % every === 0) return at
        occurrence++
    }
    return null
}

function timeOfDay(job: Row): number {
    const [, hours = '0', minutes = '0', seconds = '0'] = /(\d\d):(\d\d):(\d\d)$/.exec(job.run_time ?? '') ?? []
    return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
}

const repeatEvery = (job: Row): number => Math.max(1, Number(job.repeat_every ?? '1'))

/** Runs before or after its time by the offset (SDK 4.9.0 guide scheduled-script-guide; that -1 is the past: reported). */
function shiftOf(job: Row): number {
    const offset = job.offset ? epochOf(job.offset) : 0
    return Number(job.offset_type ?? '1') < 0 ? -offset : offset
}

function refuseUnknown(job: Row): void {
    const refused = (what: string): Error => new Error(`Scheduled job ${job.name ?? ''}: ${what} is not emulated`)
    if (job.time_zone && !['floating', 'UTC', 'GMT', 'Etc/UTC'].includes(job.time_zone)) throw refused(`time zone ${job.time_zone}`)
    if (repeatEvery(job) > 1 && ['day_and_month_in_year', 'day_week_month_year', 'once', 'on_demand'].includes(job.run_type ?? '')) throw refused(`repeat_every with ${job.run_type}`)
}
