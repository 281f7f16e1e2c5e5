/** Steps in a calendar, on epoch milliseconds that read as UTC. A day that the month does not have becomes its last one. */

export const DAY_MS = 86_400_000

export function addMonths(moment: number, months: number): number {
    const date = new Date(moment)
    const day = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() + months)
    date.setUTCDate(Math.min(day, daysInMonth(date.getTime())))
    return date.getTime()
}

export function daysInMonth(moment: number): number {
    const date = new Date(moment)
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
}

/** 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (moment: number): number => new Date(moment).getUTCDay() || 7

/** Weeks begin on Sunday; the first one is that with 1 January. Source: markdown/api-reference/server-api-reference/c_GlideDateTimeScoped.md */
export function weekOfYear(moment: number): number {
    const weekStart = (of: number): number => Math.floor(of / DAY_MS) * DAY_MS - new Date(of).getUTCDay() * DAY_MS
    const firstOf = (year: number): number => weekStart(Date.UTC(year, 0, 1))
    const start = weekStart(moment)
    const nextYear = new Date(moment).getUTCFullYear() + 1
    const first = start >= firstOf(nextYear) ? firstOf(nextYear) : firstOf(nextYear - 1)
    return Math.round((start - first) / (7 * DAY_MS)) + 1
}

/** A day beyond the month's end becomes its last one. */
export function withDay(moment: number, day: number): number {
    return new Date(moment).setUTCDate(Math.min(day, daysInMonth(moment)))
}

export const withMonth = (moment: number, month: number): number => addMonths(moment, month - 1 - new Date(moment).getUTCMonth())

export const withYear = (moment: number, year: number): number => addMonths(moment, 12 * (year - new Date(moment).getUTCFullYear()))
