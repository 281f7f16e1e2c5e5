import { DAY_MS } from '../../data/calendar.ts'
import { INTERNAL_TIME, parseDate, printDate } from './date-formats.ts'
import type { Glide } from './glide-class.ts'
import { GlideDuration } from './glide-duration.ts'
import { TimeAmount } from './time-amount.ts'
import { fromLocal, toLocal } from './time-zones.ts'
import { timeFormat } from './user-formats.ts'
import { textOrEmpty } from './values.ts'

/** A time of day, kept in UTC. Source: markdown/api-reference/server-api-reference/c_GlideTimeScopedAPI.md */
export class GlideTime extends TimeAmount {
    readonly #glide: Glide

    constructor(glide: Glide, value?: unknown) {
        super(glide.platform.clock.now() % DAY_MS)
        this.#glide = glide
        if (value !== undefined) this.setValue(value)
    }

    static subtract(glide: Glide, start: unknown, end: unknown): GlideDuration {
        if (!(start instanceof GlideTime) || !(end instanceof GlideTime)) throw new TypeError('GlideTime.subtract takes two GlideTimes')
        return new GlideDuration(glide, end.milliseconds - start.milliseconds)
    }

    getValue(): string { return printDate(this.milliseconds, INTERNAL_TIME) }
    getDisplayValue(): string { return printDate(this.#local, timeFormat(this.#glide)) }
    getDisplayValueInternal(): string { return printDate(this.#local, INTERNAL_TIME) }

    setDisplayValue(text: unknown): void {
        const local = parseDate(textOrEmpty(text), timeFormat(this.#glide))
        if (local === null) throw new TypeError(`GlideTime.setDisplayValue: ${textOrEmpty(text)} is not a time in the user's format`)
        this.milliseconds = ((fromLocal(this.#zone, local) % DAY_MS) + DAY_MS) % DAY_MS
    }

    /** On a clock of 12 hours: noon and midnight are 0. */
    getHourUTC(): number { return this.getHourOfDayUTC() % 12 }
    getHourOfDayUTC(): number { return new Date(this.milliseconds).getUTCHours() }
    getHourLocalTime(): number { return this.getHourOfDayLocalTime() % 12 }
    getHourOfDayLocalTime(): number { return new Date(this.#local).getUTCHours() }
    getMinutesUTC(): number { return new Date(this.milliseconds).getUTCMinutes() }
    getMinutesLocalTime(): number { return new Date(this.#local).getUTCMinutes() }
    getSeconds(): number { return new Date(this.milliseconds).getUTCSeconds() }

    get #zone(): string { return this.#glide.tx.user.timeZone }
    get #local(): number { return toLocal(this.#zone, this.milliseconds) }
}
