import { timestampOf } from '../../data/clock.ts'
import type { Platform } from '../../platform.ts'
import type { RateLimit } from './rules.ts'

const HOUR_MS = 3_600_000
const FLUSH_EVERY_MS = 30_000
const LOOK_EVERY_MS = 1_000
const COUNTS = 'sys_rate_limit_count'
const VIOLATIONS = 'sys_rate_limit_violation'

interface Tally {
    rule: string
    user: string
    hour: string
    limit: string
    /** Not yet committed to the database. */
    calls: number
    violations: number
    /** Of all nodes, as the database had it last. */
    committed: number
}

export interface Counter {
    /** Counts a call; true when the count in the database had reached the limit before it. */
    count(limit: RateLimit, userSysId: string): boolean
}

/** The UNIX time at which the running hour ends. */
export const hourEnd = (now: number): number => (Math.floor(now / HOUR_MS) + 1) * (HOUR_MS / 1000)

/**
 * Each node counts for itself and commits every 30 seconds, so a limit acts up to 30 seconds late; a changed limit starts
 * from zero. Source: markdown/api-reference/rest-api-explorer/{inbound-REST-API-rate-limiting,create-REST-API-rate-limits}.md
 */
export function makeCounter(platform: Platform): Counter {
    const tallies = new Map<string, Tally>()
    let flushed = platform.clock.now()
    let timer: NodeJS.Timeout | null = null

    const flushWhenDue = (): void => {
        if (platform.clock.now() - flushed < FLUSH_EVERY_MS) return
        flushed = platform.clock.now()
        const hour = hourOf(flushed)
        for (const [key, tally] of tallies) {
            commit(platform, tally)
            if (tally.hour !== hour) tallies.delete(key)
        }
    }
    const tallyOf = (limit: RateLimit, user: string): Tally => {
        const hour = hourOf(platform.clock.now())
        const key = `${limit.ruleId}|${user}|${hour}|${limit.limit}`
        const known = tallies.get(key)
        if (known) return known
        const made: Tally = { rule: limit.ruleId, user, hour, limit: String(limit.limit), calls: 0, violations: 0, committed: 0 }
        tallies.set(key, made)
        return made
    }
    return {
        count(limit, userSysId) {
            // Also without further calls here the other nodes are to learn of what this one has served.
            timer ??= setInterval(flushWhenDue, LOOK_EVERY_MS).unref()
            flushWhenDue()
            const tally = tallyOf(limit, userSysId)
            tally.calls++
            if (tally.committed < limit.limit) return false
            tally.violations++
            return true
        },
    }
}

const hourOf = (now: number): string => timestampOf(Math.floor(now / HOUR_MS) * HOUR_MS)

/** Adds what this node has counted, and learns what the others have. */
function commit(platform: Platform, tally: Tally): void {
    platform.db.transaction(() => {
        tally.committed = add(platform, COUNTS, tally, tally.calls)
        if (tally.violations > 0) add(platform, VIOLATIONS, tally, tally.violations)
        for (const table of [COUNTS, VIOLATIONS]) forgetOtherLimits(platform, table, tally)
    })
    tally.calls = 0
    tally.violations = 0
}

function add(platform: Platform, table: string, { rule, user, hour, limit }: Tally, more: number): number {
    const row = platform.rows.first(table, { rule, user, hour, limit })
    const count = Number(row?.count ?? 0) + more
    if (!row?.sys_id) platform.rows.insert(table, { rule, user, hour, limit, count: String(count) })
    else if (more > 0) platform.rows.update(table, row.sys_id, { count: String(count) })
    return count
}

/** "Whenever you update the value": what was counted under the rule's former limit is gone. */
function forgetOtherLimits(platform: Platform, table: string, { rule, hour, limit }: Tally): void {
    if (platform.rows.get('sys_rate_limit_rules', rule)?.request_limit_per_hour !== limit) return
    for (const row of platform.rows.find(table, { rule, hour })) {
        if (row.limit !== limit && row.sys_id) platform.rows.delete(table, row.sys_id)
    }
}
