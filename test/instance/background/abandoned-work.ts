import type { Platform } from '../platform.ts'
import type { Queue } from './claims.ts'
import { EVENT_QUEUE } from './run-event.ts'
import { TRIGGER_QUEUE } from './run-trigger.ts'

/**
 * Gives back what a dead thread had claimed, or what all had: for an instance that only just starts, no claim has an
 * owner. A job that a restart cuts off is run again, so jobs have to be idempotent. Source: reported (platform-facts 7.3).
 */
export function freeAbandonedWork(platform: Platform, claimant: string | null = null): void {
    for (const queue of [EVENT_QUEUE, TRIGGER_QUEUE]) freeRows(platform, queue, claimant)
    platform.shared.signalWork()
}

/** Only while the row is still claimed by whom it was. */
function freeRows({ rows }: Platform, { table, running, ready }: Queue, claimant: string | null): void {
    for (const row of rows.find(table, { state: running, ...(claimant !== null && { claimed_by: claimant }) })) {
        const claim = { state: running, claimed: row.claimed ?? null, claimed_by: row.claimed_by ?? null }
        rows.updateIf(table, row.sys_id ?? '', claim, { state: ready, claimed: null, claimed_by: null })
    }
}
