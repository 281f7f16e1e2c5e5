import { timestampOf } from '../../data/clock.ts'
import { DAY_MS } from './calendar.ts'
import type { Glide } from './glide-class.ts'
import { fromLocal, toLocal } from './time-zones.ts'

/** Moments before now, as UTC texts; a start or an end is that of the unit in the user's time zone. */

const UNITS = { minutes: 60_000, hours: 3_600_000, days: DAY_MS } as const

export type Unit = keyof typeof UNITS

export const ago = (glide: Glide, unit: Unit, count: number): string => timestampOf(glide.platform.clock.now() - count * UNITS[unit])

export const startAgo = (glide: Glide, unit: Unit, count: number): string => timestampOf(unitStart(glide, unit, count))

export const endAgo = (glide: Glide, unit: Unit, count: number): string => timestampOf(unitStart(glide, unit, count - 1) - 1000)

function unitStart(glide: Glide, unit: Unit, count: number): number {
    const zone = glide.tx.user.timeZone
    const local = toLocal(zone, glide.platform.clock.now()) - count * UNITS[unit]
    return fromLocal(zone, Math.floor(local / UNITS[unit]) * UNITS[unit])
}
