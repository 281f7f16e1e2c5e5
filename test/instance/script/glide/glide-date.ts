import { DAY_MS } from '../../data/calendar.ts'
import { INTERNAL, INTERNAL_DATE, parseDate, printDate } from './date-formats.ts'
import { GlideDuration } from './glide-duration.ts'
import type { Glide } from './glide-class.ts'
import { toLocal } from './time-zones.ts'
import { dateFormat } from './user-formats.ts'
import { textOrEmpty } from './values.ts'

/** A day. Source: markdown/api-reference/server-api-reference/c_GlideDateScopedAPI.md */
export class GlideDate {
    readonly #glide: Glide
    #day: number

    constructor(glide: Glide, value?: unknown) {
        this.#glide = glide
        this.#day = startOfDay(toLocal(glide.tx.user.timeZone, glide.platform.clock.now()))
        if (value !== undefined) this.setValue(value)
    }

    static subtract(glide: Glide, start: unknown, end: unknown): GlideDuration {
        if (!(start instanceof GlideDate) || !(end instanceof GlideDate)) throw new TypeError('GlideDate.subtract takes two GlideDates')
        return new GlideDuration(glide, end.#day - start.#day)
    }

    setValue(value: unknown): void {
        const text = textOrEmpty(value)
        const moment = parseDate(text, INTERNAL_DATE) ?? parseDate(text, INTERNAL)
        if (moment === null) throw new TypeError(`GlideDate.setValue: ${text} is not a date`)
        this.#day = startOfDay(moment)
    }

    setDisplayValue(text: unknown): void {
        const moment = parseDate(textOrEmpty(text), dateFormat(this.#glide))
        if (moment === null) throw new TypeError(`GlideDate.setDisplayValue: ${textOrEmpty(text)} is not a date`)
        this.#day = moment
    }

    getValue(): string { return printDate(this.#day, INTERNAL_DATE) }
    toString(): string { return this.getValue() }
    valueOf(): string { return this.getValue() }
    getByFormat(format: unknown): string { return printDate(this.#day, textOrEmpty(format)) }
    getDisplayValue(): string { return printDate(this.#day, dateFormat(this.#glide)) }
    getDisplayValueInternal(): string { return this.getValue() }
    getDayOfMonthNoTZ(): number { return new Date(this.#day).getUTCDate() }
    getMonthNoTZ(): number { return new Date(this.#day).getUTCMonth() + 1 }
    getYearNoTZ(): number { return new Date(this.#day).getUTCFullYear() }
}

const startOfDay = (moment: number): number => Math.floor(moment / DAY_MS) * DAY_MS
