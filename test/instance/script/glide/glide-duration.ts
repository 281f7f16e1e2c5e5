import { DAY_MS } from '../../data/calendar.ts'
import { INTERNAL, INTERNAL_TIME, parseDate, printDate } from './date-formats.ts'
import type { Glide } from './glide-class.ts'
import { TimeAmount } from './time-amount.ts'

const HALF_A_DAY_MS = DAY_MS / 2
const PARTS: readonly [name: string, length: number, within: number][] = [['Day', DAY_MS, Infinity], ['Hour', 3_600_000, 24], ['Minute', 60_000, 60]]

/** An amount of time, as text `days hh:mm:ss`. Source: markdown/api-reference/server-api-reference/c_GlideDurationScopedAPI.md */
export class GlideDuration extends TimeAmount {
    readonly #glide: Glide

    constructor(glide: Glide, value?: unknown) {
        super(0)
        this.#glide = glide
        if (value !== undefined) this.setValue(value)
    }

    static subtract(glide: Glide, start: unknown, end: unknown): GlideDuration {
        return new GlideDuration(glide, amountOf(end) - amountOf(start))
    }

    /** A duration, or the moment that it ends when it begins on 1 January 1970. */
    override $parsed(text: string): number {
        const [, days, time = ''] = /^(?:(\d+) )?(\d{1,2}:\d\d:\d\d)$/.exec(text.trim()) ?? []
        const rest = parseDate(time.padStart(8, '0'), INTERNAL_TIME)
        return rest === null ? super.$parsed(text) : Number(days ?? 0) * DAY_MS + rest
    }

    add(other: unknown): GlideDuration { return new GlideDuration(this.#glide, this.milliseconds + amountOf(other)) }
    subtract(other: unknown): GlideDuration { return new GlideDuration(this.#glide, this.milliseconds - amountOf(other)) }
    setDisplayValue(text: unknown): void { this.setValue(text) }
    getValue(): string { return printDate(this.milliseconds, INTERNAL) }
    getDayPart(): number { return Math.trunc(this.milliseconds / DAY_MS) }
    getRoundedDayPart(): number { return this.getDayPart() + (this.milliseconds % DAY_MS > HALF_A_DAY_MS ? 1 : 0) }

    getDurationValue(): string {
        const days = this.getDayPart()
        const rest = printDate(Math.abs(this.milliseconds) % DAY_MS, INTERNAL_TIME)
        return days === 0 ? rest : `${days} ${rest}`
    }

    /** Days, hours and minutes; seconds when there are none of these, and one of anything without the s (both reported). */
    getDisplayValue(): string {
        const shown = PARTS.map(([name, length, within]) => counted(Math.trunc(this.milliseconds / length) % within, name)).filter(text => text !== '')
        return shown.length > 0 ? shown.join(' ') : counted(Math.trunc(this.milliseconds / 1000), 'Second') || '0 Seconds'
    }
}

const counted = (count: number, name: string): string => count === 0 ? '' : `${count} ${name}${Math.abs(count) === 1 ? '' : 's'}`

function amountOf(value: unknown): number {
    if (value instanceof TimeAmount) return value.getNumericValue()
    throw new TypeError(`${String(value)} is not a GlideDuration`)
}
