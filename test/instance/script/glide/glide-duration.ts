import { DAY_MS } from './calendar.ts'
import { INTERNAL_TIME, parseDate, printDate } from './date-formats.ts'
import type { Glide } from './glide-class.ts'
import { GlideTime } from './glide-time.ts'
import { NotEmulated } from '../script-error.ts'

/** An amount of time, as text `days hh:mm:ss`. Source: markdown/api-reference/server-api-reference/c_GlideDurationScopedAPI.md */
export class GlideDuration extends GlideTime {
    readonly #glide: Glide

    constructor(glide: Glide, value?: unknown) {
        super(glide, value)
        this.#glide = glide
    }

    override $parsed(text: string): number {
        const [, days, time = ''] = /^(?:(\d+) )?(\d\d:\d\d:\d\d)$/.exec(text.trim()) ?? []
        const rest = parseDate(time, INTERNAL_TIME)
        if (rest === null) return super.$parsed(text)
        return Number(days ?? 0) * DAY_MS + rest
    }

    add(other: unknown): GlideDuration { return new GlideDuration(this.#glide, this.milliseconds + amountOf(other)) }
    subtract(other: unknown): GlideDuration { return new GlideDuration(this.#glide, this.milliseconds - amountOf(other)) }
    override getDisplayValue(): string { throw new NotEmulated('GlideDuration.getDisplayValue') }
    getDayPart(): number { return Math.trunc(this.milliseconds / DAY_MS) }
    getRoundedDayPart(): number { return Math.round(this.milliseconds / DAY_MS) }

    getDurationValue(): string {
        const days = this.getDayPart()
        const rest = printDate(Math.abs(this.milliseconds) % DAY_MS, INTERNAL_TIME)
        return days === 0 ? rest : `${days} ${rest}`
    }
}

function amountOf(value: unknown): number {
    if (value instanceof GlideTime) return value.getNumericValue()
    throw new TypeError(`${String(value)} is not a GlideDuration`)
}
