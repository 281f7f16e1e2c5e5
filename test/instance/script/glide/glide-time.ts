import { INTERNAL, INTERNAL_TIME, parseDate, printDate } from './date-formats.ts'
import type { Glide } from './glide-class.ts'
import { textOrEmpty } from './values.ts'

/** A time of day, or an amount of time. Source: markdown/api-reference/server-api-reference/c_GlideTimeScopedAPI.md */
export class GlideTime {
    protected milliseconds = 0

    constructor(_glide: Glide, value?: unknown) {
        if (value !== undefined) this.setValue(value)
    }

    setValue(value: unknown): void {
        if (value instanceof GlideTime) this.milliseconds = value.milliseconds
        else if (typeof value === 'number') this.milliseconds = value
        else this.milliseconds = this.$parsed(textOrEmpty(value))
    }

    $parsed(text: string): number {
        const moment = parseDate(text, INTERNAL_TIME) ?? parseDate(text, INTERNAL)
        if (moment === null) throw new TypeError(`${text} is not a time`)
        return moment
    }

    getNumericValue(): number { return this.milliseconds }
    getValue(): string { return printDate(this.milliseconds, INTERNAL) }
    toString(): string { return this.getValue() }
    valueOf(): string { return this.getValue() }
    getByFormat(format: unknown): string { return printDate(this.milliseconds, textOrEmpty(format)) }
    getDisplayValue(): string { return printDate(this.milliseconds, INTERNAL_TIME) }
    getHourUTC(): number { return new Date(this.milliseconds).getUTCHours() }
    getMinutesUTC(): number { return new Date(this.milliseconds).getUTCMinutes() }
    getSeconds(): number { return new Date(this.milliseconds).getUTCSeconds() }
}
