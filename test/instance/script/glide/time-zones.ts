/** Local time of a zone, by the time zone data of the runtime. Values are epoch milliseconds; a "local" one reads as UTC. */

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string): Intl.DateTimeFormat {
    const known = formatters.get(zone)
    if (known) return known
    const made = new Intl.DateTimeFormat('en-US', {
        timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    })
    formatters.set(zone, made)
    return made
}

export function zoneOffsetMs(zone: string, at: number): number {
    const part = Object.fromEntries(formatterOf(zone).formatToParts(at).map(each => [each.type, Number(each.value)]))
    const local = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day ?? 1, part.hour ?? 0, part.minute ?? 0, part.second ?? 0)
    return local - Math.floor(at / 1000) * 1000
}

export const toLocal = (zone: string, at: number): number => at + zoneOffsetMs(zone, at)

/** The second pass settles times beside a change of the offset. */
export function fromLocal(zone: string, local: number): number {
    const guess = local - zoneOffsetMs(zone, local)
    return local - zoneOffsetMs(zone, guess)
}

/** How far the zone is ahead of its winter time then; 0 in winter, and where there is no summer time. */
export function summerOffsetMs(zone: string, at: number): number {
    const year = new Date(at).getUTCFullYear()
    const standard = Math.min(zoneOffsetMs(zone, Date.UTC(year, 0, 1)), zoneOffsetMs(zone, Date.UTC(year, 6, 1)))
    return zoneOffsetMs(zone, at) - standard
}
