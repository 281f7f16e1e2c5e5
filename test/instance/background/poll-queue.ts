import type { Platform } from '../platform.ts'
import { claim } from './claims.ts'
import { EVENT_QUEUE, runEvent } from './run-event.ts'
import { QUEUE_DOCUMENT } from './triggers.ts'

const AT_ONCE = 100

/**
 * Works off what a custom queue holds, in the order in which it was queued; another job of the same queue may take some of it.
 * Source: docs: system-events/auto-job-scheduling.
 */
export function pollQueue(platform: Platform, queueId: string): void {
    const { rows, clock } = platform
    const queue = rows.get(QUEUE_DOCUMENT, queueId)?.queue
    if (!queue) return
    const due = rows.find('sysevent', {
        where: {
            kind: 'and',
            terms: [
                { kind: 'term', field: 'queue', operator: 'EXACTLY', value: queue },
                { kind: 'term', field: 'state', operator: '=', value: EVENT_QUEUE.ready },
                { kind: 'term', field: 'process_on', operator: '<=', value: clock.timestamp() },
            ],
        },
        limit: AT_ONCE,
    })
    for (const event of due) if (claim(platform, EVENT_QUEUE, event)) runEvent(platform, event)
}
