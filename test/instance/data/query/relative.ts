import { addMonths } from '../calendar.ts'
import { timestampOf } from '../clock.ts'

const UNIT_MS: Record<string, number> = { second: 1_000, minute: 60_000, hour: 3_600_000, dayofweek: 86_400_000, week: 604_800_000 }
const UNIT_MONTHS: Record<string, number> = { month: 1, quarter: 3, year: 12 }

/** The moment that `@hour@ago@2` names (units as in docs platform-user-interface/r_OpAvailableFiltersQueries). */
export function relativeMoment(value: string, now: number): string {
    const [, unit = '', direction = '', amount = ''] = value.split('@')
    const count = Number(amount) * (direction === 'ago' ? -1 : 1)
    if (!Number.isInteger(count) || (direction !== 'ago' && direction !== 'ahead')) throw new Error(`Relative date '${value}' is not emulated`)
    const months = UNIT_MONTHS[unit]
    if (months !== undefined) {
        return timestampOf(addMonths(now, months * count))
    }
    const length = UNIT_MS[unit]
    if (length === undefined) throw new Error(`Relative date unit '${unit}' is not emulated`)
    return timestampOf(now + length * count)
}
