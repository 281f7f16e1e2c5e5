import type { Row } from '../platform.ts'

type Fits = (day: Date) => boolean

/**
 * Days on which a job runs, by its run type. Source: docs: time-configuration/t_ScheduleAScriptExecution;
 * SDK 4.9.0 guide scheduled-script-guide. The business calendars are refused by name.
 */
export function daysOf(job: Row): Fits {
    switch (job.run_type) {
        case 'daily': return () => true
        case 'weekly': return inList(weekDays(job))
        case 'monthly': return dayOfMonth(job)
        case 'day_and_month_in_year': return both(dayOfMonth(job), month(job))
        case 'week_in_month': return both(inList(weekDays(job)), week(job))
        case 'day_week_month_year': return both(both(inList(weekDays(job)), week(job)), month(job))
        default: throw new Error(`Scheduled job ${job.name ?? ''}: run type ${job.run_type ?? ''} is not emulated`)
    }
}

const both = (first: Fits, second: Fits): Fits => day => first(day) && second(day)

/** 1 is Monday. */
const inList = (days: number[]): Fits => day => days.includes(day.getUTCDay() || 7)

function weekDays(job: Row): number[] {
    const days = [...`${job.run_daysofweek ?? ''},${job.run_dayofweek ?? ''}`.matchAll(/[1-7]/g)].map(match => Number(match[0]))
    if (days.length === 0) throw new Error(`Scheduled job ${job.name ?? ''}: a ${job.run_type ?? ''} job needs a day of the week`)
    return days
}

/** A day that the month does not have is its last one. */
function dayOfMonth(job: Row): Fits {
    const wanted = number(job, 'run_dayofmonth', 31)
    return day => day.getUTCDate() === Math.min(wanted, new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate())
}

function month(job: Row): Fits {
    const wanted = number(job, 'run_month', 12)
    return day => day.getUTCMonth() + 1 === wanted
}

/** The second Monday is in the second week: days 8 to 14. A sixth week is that of a calendar sheet, which nothing describes. */
function week(job: Row): Fits {
    const wanted = number(job, 'run_weekinmonth', 5)
    return day => Math.ceil(day.getUTCDate() / 7) === wanted
}

function number(job: Row, column: string, most: number): number {
    const value = Number(job[column] ?? '')
    if (!(Number.isInteger(value) && value >= 1 && value <= most)) throw new Error(`Scheduled job ${job.name ?? ''}: ${column} ${job[column] ?? 'empty'} is not emulated`)
    return value
}
