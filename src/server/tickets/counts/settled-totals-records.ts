import type { GlideRecord } from '@servicenow/glide'
import type { Connection } from '../../connection/connection.ts'
import { forget, remember } from '../../connection/remember-records.ts'
import { nowMs as now } from '../../shared/clock-records.ts'
import { platformTime } from '../../shared/time.ts'
import { LATELY_MS, mayBeInTotals, rememberedTotals, totalsBefore, type SettledTotals } from './settled-totals.ts'
import { settledByState } from './ticket-counts-records.ts'
import type { StateCount } from './ticket-summary.ts'

/**
 * Settled links by state: all, and those of the last 30 days. What was settled before is counted once a day, by the first
 * call that needs it, and remembered with the connection; each call counts only what came since.
 */
export function settledCounts(connection: Connection, nowMs: number): { settled: StateCount[]; settledLately: StateCount[] } {
    const lately = platformTime(nowMs - LATELY_MS)
    const totals = rememberedTotals(connection.remembered.settled_totals, nowMs) ?? countedTotals(connection, nowMs)
    const between = settledByState(connection.sysId, { since: totals.before, before: lately })
    const settledLately = settledByState(connection.sysId, { since: lately })
    return { settled: [...totals.counts, ...between, ...settledLately], settledLately }
}

/** Anew from all links, so that a mistake of yesterday's is mended. */
function countedTotals(connection: Connection, nowMs: number): SettledTotals {
    const before = totalsBefore(nowMs)
    const totals = { before, counts: settledByState(connection.sysId, { before }) }
    remember(connection, 'settled_totals', JSON.stringify(totals))
    return totals
}

/** After a link that was settled, or is now, changed in what is counted of it, or was deleted: totals that may hold it are counted anew. */
export function settledChanged(current: GlideRecord, previous: GlideRecord | null): void {
    const nowMs = now()
    const isOld = [previous, current].some((link) => mayBeInTotals(link?.getValue('settled_at') ?? '', nowMs))
    if (isOld) forget('settled_totals', current.getValue('connection') ?? undefined)
}
