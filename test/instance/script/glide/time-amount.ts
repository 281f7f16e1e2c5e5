import { INTERNAL, INTERNAL_TIME, parseDate, printDate } from './date-formats.ts'
import { textOrEmpty } from './values.ts'

/** What GlideTime and GlideDuration share: milliseconds since midnight, or since 1 January 1970. */
export abstract class TimeAmount {
    protected milliseconds: number

    protected constructor(milliseconds: number) { this.milliseconds = milliseconds }

    setValue(value: unknown): void {
        if (value instanceof TimeAmount) this.milliseconds = value.milliseconds
        else if (typeof value === 'number') this.milliseconds = value
        else this.milliseconds = this.$parsed(textOrEmpty(value))
    }

    $parsed(text: string): number {
        const moment = parseDate(text, INTERNAL_TIME) ?? parseDate(text, INTERNAL)
        if (moment === null) throw new TypeError(`${text} is not a time`)
        return moment
    }

    abstract getValue(): string
    getNumericValue(): number { return this.milliseconds }
    toString(): string { return this.getValue() }
    valueOf(): string { return this.getValue() }
    getByFormat(format: unknown): string { return printDate(this.milliseconds, textOrEmpty(format)) }
}
