/** Instants between three writings: epoch milliseconds, RFC 3339 (the contract) and the platform's UTC text. */

const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|([+-])(\d\d):(\d\d))$/i
const DATE_ONLY = /^\d{4}-\d\d-\d\d$/
const DAY_END = '23:59:59Z'
const PLATFORM = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/
const MINUTE_MS = 60_000
/** Years that stay four digits in both writings; below 100 `Date.UTC` means 19xx. */
const FIRST_MS = Date.UTC(100, 0, 1)
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** Epoch milliseconds of an RFC 3339 text; null for what is no real instant, as 31 February, or beyond the years 100 to 9999. */
export function instantOf(text: string): number | null {
    const parts = RFC_3339.exec(text)
    if (!parts) return null
    const local = utcMs(parts)
    if (local === null) return null
    const offset = parts[9] ? (Number(parts[10]) * 60 + Number(parts[11])) * MINUTE_MS : 0
    const fraction = parts[7] ? Math.floor(Number(`0.${parts[7]}`) * 1000) : 0
    const ms = local + fraction - (parts[9] === '-' ? -offset : offset)
    return ms >= FIRST_MS && ms <= LAST_MS ? ms : null
}

/** The instant of a due date; one without a time is due at `time` of that day, which carries its offset. Null as for `instantOf`. */
export function dueInstantOf(text: string, time: string): number | null {
    if (!isDateOnly(text)) return instantOf(text)
    return instantOf(`${text}T${isDueTime(time) ? time : DAY_END}`)
}

export function isDateOnly(text: string): boolean {
    return DATE_ONLY.test(text)
}

/** A time of day with its offset. */
export function isDueTime(time: string): boolean {
    return instantOf(`2000-01-01T${time}`) !== null
}

/** UTC text as GlideDateTime stores it; it does not parse RFC 3339 itself. */
export function platformTime(ms: number): string {
    return new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
}

/** Epoch milliseconds of the platform's UTC text; null when it is empty or no instant. */
export function instantOfPlatform(text: string | null): number | null {
    const parts = PLATFORM.exec(text ?? '')
    return parts ? utcMs(parts) : null
}

/** RFC 3339 of the platform's UTC text; undefined when it is empty, so that the member is left out. */
export function rfc3339(text: string | null): string | undefined {
    const ms = instantOfPlatform(text)
    return ms === null ? undefined : `${new Date(ms).toISOString().slice(0, 19)}Z`
}

/** Null when the calendar has no such day or the clock no such time. */
function utcMs(parts: RegExpExecArray): number | null {
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [number, number, number, number, number, number]
    const ms = Date.UTC(year, month - 1, day, hour, minute, second)
    const back = new Date(ms)
    const real = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day && back.getUTCHours() === hour && minute < 60 && second < 60
    return real ? ms : null
}
