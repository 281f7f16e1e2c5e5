import type { Platform } from '../platform.ts'
import type { Queue } from './claims.ts'
import { EVENT_QUEUE } from './run-event.ts'
import { TRIGGER_QUEUE } from './run-trigger.ts'

/**
 * Gives back what the threads of an ended process had claimed: for an instance that only just starts, no claim has an owner.
 * A job that a restart cuts off is run again, so jobs have to be idempotent. Source: reported (platform-facts 7.3).
 */
export function freeAbandonedWork(platform: Platform): void {
    for (const queue of [EVENT_QUEUE, TRIGGER_QUEUE]) freeRows(platform, queue)
}

function freeRows({ rows }: Platform, { table, running, ready }: Queue): void {
    for (const row of rows.find(table, { state: running })) {
        rows.update(table, row.sys_id ?? '', { state: ready, claimed: null, claimed_by: null })
    }
}
