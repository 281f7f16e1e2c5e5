import { timestampOf } from '../../data/clock.ts'
import { addMonths, DAY_MS, dayOfWeek } from '../../data/calendar.ts'
import type { Glide } from './glide-class.ts'
import { fromLocal, toLocal } from './time-zones.ts'

/**
 * Moments counted from now, as UTC texts; a start or an end is that of the unit in the user's time zone. A week begins on
 * Monday: stated for `gs.isFirstDayOfWeek`, taken for the others.
 * Source: markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md, c_GlideSystemAPI.md
 */

const FIXED = { minutes: 60_000, hours: 3_600_000, days: DAY_MS, weeks: 7 * DAY_MS } as const
const MONTHS = { months: 1, quarters: 3, years: 12 } as const

export type Unit = keyof typeof FIXED | keyof typeof MONTHS

export const ago = (glide: Glide, unit: Unit, count: number): string => timestampOf(moved(glide, glide.platform.clock.now(), unit, -count))

export const startAgo = (glide: Glide, unit: Unit, count: number): string => timestampOf(unitStart(glide, unit, count))

export const endAgo = (glide: Glide, unit: Unit, count: number): string => timestampOf(unitStart(glide, unit, count - 1) - 1000)

/** A day's start, its end, or a time of it, in the user's time zone. */
export function momentOfDay(glide: Glide, date: string, range: string): string | null {
    const time = { start: '00:00:00', end: '23:59:59' }[range.toLowerCase()] ?? range
    const local = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(`${date} ${time}`) ? Date.parse(`${date}T${time}Z`) : NaN
    return Number.isNaN(local) ? null : timestampOf(fromLocal(zoneOf(glide), local))
}

const zoneOf = (glide: Glide): string => glide.tx.user.timeZone

function unitStart(glide: Glide, unit: Unit, count: number): number {
    const zone = zoneOf(glide)
    const start = (moment: number): number => fromLocal(zone, startOf(toLocal(zone, moment), unit))
    // From the start, so that a month is never skipped over by a day that it does not have.
    return start(moved(glide, start(glide.platform.clock.now()), unit, -count))
}

/** Minutes and hours pass by the clock; days and longer units are steps in the user's calendar, over changes to summer time too. */
function moved(glide: Glide, moment: number, unit: Unit, by: number): number {
    if (unit === 'minutes' || unit === 'hours') return moment + by * FIXED[unit]
    const zone = zoneOf(glide)
    const local = toLocal(zone, moment)
    return fromLocal(zone, isFixed(unit) ? local + by * FIXED[unit] : addMonths(local, by * MONTHS[unit]))
}

function startOf(local: number, unit: Unit): number {
    if (unit === 'weeks') return startOf(local, 'days') - (dayOfWeek(local) - 1) * DAY_MS
    if (isFixed(unit)) return Math.floor(local / FIXED[unit]) * FIXED[unit]
    const date = new Date(local)
    return Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / MONTHS[unit]) * MONTHS[unit], 1)
}

const isFixed = (unit: Unit): unit is keyof typeof FIXED => unit in FIXED
