import { addMonths, DAY_MS, dayOfWeek, daysInMonth, weekOfYear, withDay, withMonth, withYear } from '../../data/calendar.ts'
import { ACCEPTED, INTERNAL, parseDate, printDate } from './date-formats.ts'
import { GlideDate } from './glide-date.ts'
import { GlideDuration } from './glide-duration.ts'
import type { Glide } from './glide-class.ts'
import { GlideTime } from './glide-time.ts'
import { TimeAmount } from './time-amount.ts'
import { fromLocal, summerOffsetMs, toLocal, zoneOffsetMs } from './time-zones.ts'
import { displayFormat, timeFormat } from './user-formats.ts'
import { numberOf, textOrEmpty } from './values.ts'

/**
 * A moment, stored in UTC. Texts carry whole seconds; ISO 8601 with `T` and `Z` is not understood.
 * Source: markdown/api-reference/server-api-reference/c_GlideDateTimeScoped.md
 */
export class GlideDateTime {
    readonly #glide: Glide
    #moment: number
    #error: string | null = null

    constructor(glide: Glide, value?: unknown) {
        this.#glide = glide
        this.#moment = glide.platform.clock.now()
        if (value !== undefined) this.setValue(value)
    }

    static subtract(glide: Glide, start: unknown, end: unknown): GlideDuration {
        return new GlideDuration(glide, momentOf(end) - momentOf(start))
    }

    setValue(value: unknown): void {
        if (value instanceof GlideDateTime) this.setGlideDateTime(value)
        else if (typeof value === 'number') this.setNumericValue(value)
        else this.#parse(textOrEmpty(value), ACCEPTED, moment => moment)
    }

    #parse(text: string, formats: readonly string[], toUtc: (moment: number) => number): void {
        const moment = formats.map(format => parseDate(text, format)).find(each => each !== null)
        this.#error = moment === undefined ? `Could not parse DateTime: ${text}` : null
        if (moment !== undefined && moment !== null) this.#moment = toUtc(moment)
    }

    setGlideDateTime(other: unknown): void { this.setNumericValue(momentOf(other)) }

    setNumericValue(milliseconds: unknown): void {
        this.#moment = numberOf(milliseconds, 'GlideDateTime.setNumericValue')
        this.#error = null
    }

    /** With a format of its own, a text that does not fit it throws. */
    setDisplayValue(text: unknown, format?: unknown): void {
        this.#parse(textOrEmpty(text), [format === undefined ? displayFormat(this.#glide) : textOrEmpty(format)], each => fromLocal(this.#zone, each))
        if (this.#error && format !== undefined) throw new Error(this.#error)
    }

    setDisplayValueInternal(text: unknown): void { this.#parse(textOrEmpty(text), [INTERNAL], each => fromLocal(this.#zone, each)) }

    setValueUTC(text: unknown, format: unknown): void {
        this.#parse(textOrEmpty(text), [textOrEmpty(format)], each => each)
        if (this.#error) throw new Error(this.#error)
    }

    isValid(): boolean { return this.#error === null }
    getErrorMsg(): string | null { return this.#error }
    hasDate(): boolean { return this.isValid() }

    getValue(): string { return this.isValid() ? printDate(this.#moment, INTERNAL) : '' }
    getUTCValue(): string { return this.getValue() }
    toString(): string { return this.getValue() }
    valueOf(): string { return this.getValue() }
    getNumericValue(): number { return this.#moment }
    getDisplayValue(): string { return printDate(this.#local, displayFormat(this.#glide)) }
    /** The time only. */
    getUserFormattedLocalTime(): string { return printDate(this.#local, timeFormat(this.#glide)) }
    getDisplayValueInternal(): string { return printDate(this.#local, INTERNAL) }
    getInternalFormattedLocalTime(): string { return this.getDisplayValueInternal() }
    getDate(): GlideDate { return new GlideDate(this.#glide, this.getValue()) }
    getLocalDate(): GlideDate { return new GlideDate(this.#glide, this.getDisplayValueInternal()) }
    getTime(): GlideTime { return new GlideTime(this.#glide, modulo(this.#moment, DAY_MS)) }
    getLocalTime(): GlideTime { return new GlideTime(this.#glide, modulo(this.#local, DAY_MS)) }

    add(amount: unknown): void { this.#moment += amount instanceof TimeAmount ? amount.getNumericValue() : numberOf(amount, 'GlideDateTime.add') }
    subtract(amount: unknown): void { this.#moment -= amount instanceof TimeAmount ? amount.getNumericValue() : numberOf(amount, 'GlideDateTime.subtract') }
    addSeconds(seconds: unknown): void { this.#moment += 1000 * numberOf(seconds, 'GlideDateTime.addSeconds') }
    addDaysUTC(days: unknown): void { this.#moment += DAY_MS * numberOf(days, 'GlideDateTime.addDaysUTC') }
    addWeeksUTC(weeks: unknown): void { this.#moment += 7 * DAY_MS * numberOf(weeks, 'GlideDateTime.addWeeksUTC') }
    addMonthsUTC(months: unknown): void { this.#moment = addMonths(this.#moment, numberOf(months, 'GlideDateTime.addMonthsUTC')) }
    addYearsUTC(years: unknown): void { this.#moment = addMonths(this.#moment, 12 * numberOf(years, 'GlideDateTime.addYearsUTC')) }
    addDaysLocalTime(days: unknown): void { this.#local += DAY_MS * numberOf(days, 'GlideDateTime.addDaysLocalTime') }
    addWeeksLocalTime(weeks: unknown): void { this.#local += 7 * DAY_MS * numberOf(weeks, 'GlideDateTime.addWeeksLocalTime') }
    addMonthsLocalTime(months: unknown): void { this.#local = addMonths(this.#local, numberOf(months, 'GlideDateTime.addMonthsLocalTime')) }
    addYearsLocalTime(years: unknown): void { this.#local = addMonths(this.#local, 12 * numberOf(years, 'GlideDateTime.addYearsLocalTime')) }

    compareTo(other: unknown): number { return Math.sign(this.#moment - momentOf(other)) }
    equals(other: unknown): boolean { return (other instanceof GlideDateTime ? other : new GlideDateTime(this.#glide, textOrEmpty(other))).getValue() === this.getValue() }
    after(other: unknown): boolean { return this.#moment > momentOf(other) }
    before(other: unknown): boolean { return this.#moment < momentOf(other) }
    onOrAfter(other: unknown): boolean { return this.#moment >= momentOf(other) }
    onOrBefore(other: unknown): boolean { return this.#moment <= momentOf(other) }

    getDayOfWeekUTC(): number { return dayOfWeek(this.#moment) }
    getDayOfWeekLocalTime(): number { return dayOfWeek(this.#local) }
    getDayOfMonthUTC(): number { return new Date(this.#moment).getUTCDate() }
    getDayOfMonthLocalTime(): number { return new Date(this.#local).getUTCDate() }
    getDaysInMonthUTC(): number { return daysInMonth(this.#moment) }
    getDaysInMonthLocalTime(): number { return daysInMonth(this.#local) }
    getMonthUTC(): number { return new Date(this.#moment).getUTCMonth() + 1 }
    getMonthLocalTime(): number { return new Date(this.#local).getUTCMonth() + 1 }
    getYearUTC(): number { return new Date(this.#moment).getUTCFullYear() }
    getYearLocalTime(): number { return new Date(this.#local).getUTCFullYear() }
    getWeekOfYearUTC(): number { return weekOfYear(this.#moment) }
    getWeekOfYearLocalTime(): number { return weekOfYear(this.#local) }
    setDayOfMonthUTC(day: unknown): void { this.#moment = withDay(this.#moment, numberOf(day, 'GlideDateTime.setDayOfMonthUTC')) }
    setDayOfMonthLocalTime(day: unknown): void { this.#local = withDay(this.#local, numberOf(day, 'GlideDateTime.setDayOfMonthLocalTime')) }
    setMonthUTC(month: unknown): void { this.#moment = withMonth(this.#moment, numberOf(month, 'GlideDateTime.setMonthUTC')) }
    setMonthLocalTime(month: unknown): void { this.#local = withMonth(this.#local, numberOf(month, 'GlideDateTime.setMonthLocalTime')) }
    setYearUTC(year: unknown): void { this.#moment = withYear(this.#moment, numberOf(year, 'GlideDateTime.setYearUTC')) }
    setYearLocalTime(year: unknown): void { this.#local = withYear(this.#local, numberOf(year, 'GlideDateTime.setYearLocalTime')) }
    isDST(): boolean { return this.getDSTOffset() !== 0 }
    getDSTOffset(): number { return summerOffsetMs(this.#zone, this.#moment) }
    getTZOffset(): number { return zoneOffsetMs(this.#zone, this.#moment) }

    get #zone(): string { return this.#glide.tx.user.timeZone }
    get #local(): number { return toLocal(this.#zone, this.#moment) }
    set #local(local: number) { this.#moment = fromLocal(this.#zone, local) }
}

function momentOf(value: unknown): number {
    if (value instanceof GlideDateTime) return value.getNumericValue()
    throw new TypeError(`${String(value)} is not a GlideDateTime`)
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by
