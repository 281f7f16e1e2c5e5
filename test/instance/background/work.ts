import type { Platform, Row } from '../platform.ts'
import { claim, dueRows, type Queue } from './claims.ts'
import { syncTriggers } from './job-triggers.ts'
import { report } from './report.ts'
import { EVENT_QUEUE, runEvent } from './run-event.ts'
import { runTrigger, triggersIn } from './run-trigger.ts'

/** Longest sleep without a signal: what falls due by the clock alone is this late at most. */
export const LONGEST_SLEEP_MS = 500

const QUEUES: readonly { queueOf: (platform: Platform) => Queue; run: (platform: Platform, row: Row) => void }[] = [
    { queueOf: () => EVENT_QUEUE, run: runEvent },
    { queueOf: triggersIn, run: runTrigger },
]

/** The life of a background thread: events, async rules and scheduled jobs, one at a time, until `stopped`. */
export async function runBackground(platform: Platform, stopped: () => boolean): Promise<void> {
    syncAtStart(platform)
    while (!stopped()) {
        if (!await workOnce(platform, stopped)) await platform.shared.waitForWork(LONGEST_SLEEP_MS)
    }
}

/** Works off what is due now; false when there was nothing for this node. */
async function workOnce(platform: Platform, stopped: () => boolean): Promise<boolean> {
    let worked = false
    for (const { queueOf, run } of QUEUES) {
        const queue = queueOf(platform)
        for (const row of dueRows(platform, queue)) {
            if (stopped()) return worked
            if (!claim(platform, queue, row)) continue
            run(platform, row)
            worked = true
            await nextTurn()
        }
    }
    return worked
}

/** Lets the thread's messages (stop, statistics) in between two pieces of work. */
const nextTurn = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/** A schedule that is not known stops its job, never the node. */
function syncAtStart(platform: Platform): void {
    try {
        syncTriggers(platform)
    } catch (error) {
        report(platform, 'Scheduled jobs', error)
    }
}
