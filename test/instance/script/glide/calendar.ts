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
