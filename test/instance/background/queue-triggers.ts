import { epochOf, timestampOf } from '../data/clock.ts'
import { fixedSysId } from '../data/sys-id.ts'
import type { Platform, Row } from '../platform.ts'
import { insertOnce } from './insert-once.ts'
import { QUEUE_DOCUMENT, STATE, TRIGGER_TABLE, TYPE } from './triggers.ts'

/**
 * Jobs that poll a custom event queue: one where the order counts, else as many as the queue asks for.
 * Source: docs: system-events/auto-job-scheduling; SDK 4.9.0 guide registering-events-guide.
 */
export function syncQueue(platform: Platform, queue: Row): void {
    const { rows, clock } = platform
    const wanted = queue.automatic_processing !== '0' && queue.active !== '0' ? jobCount(queue) : 0
    const first = wanted > 0 ? timestampOf(clock.now() + pollInterval(queue)) : null
    const ids = Array.from({ length: wanted }, (_, index) => fixedSysId(TRIGGER_TABLE, `${queue.sys_id}.${index}`))
    for (const known of rows.find(TRIGGER_TABLE, { document: QUEUE_DOCUMENT, document_key: queue.sys_id ?? '' })) {
        if (!ids.includes(known.sys_id ?? '')) rows.delete(TRIGGER_TABLE, known.sys_id ?? '')
    }
    const trigger = { name: `Event queue ${queue.queue ?? ''}`, document: QUEUE_DOCUMENT, document_key: queue.sys_id ?? '', priority: '100', state: STATE.ready, trigger_type: TYPE.recurring }
    for (const id of ids) if (!rows.get(TRIGGER_TABLE, id)) insertOnce(platform, { ...trigger, sys_id: id, next_action: first })
}

/** When the queue is asked again. */
export const pollInterval = (queue: Row): number => {
    const interval = epochOf(queue.poll_interval)
    if (!(interval > 0)) throw new Error(`Event queue ${queue.queue ?? ''}: poll interval ${queue.poll_interval ?? 'empty'} is not a duration`)
    return interval
}

function jobCount(queue: Row): number {
    if (queue.processing_order === 'sequential') return 1
    if (queue.job_config === 'jobs_per_node') throw new Error(`Event queue ${queue.queue ?? ''}: jobs per node are not emulated, a job count is`)
    return Math.max(1, Number(queue.job_config_value ?? '1'))
}
