import type { StatusEvent } from './status-event.ts'

/** The last sequence seen of each task. */
export interface SequenceStore {
    get(taskId: string): number | undefined
    set(taskId: string, sequence: number): unknown
}

/**
 * True for an event that is news, and remembers it. Events may come late, twice or out of order; each holds the whole
 * ticket, so what is not newer than what was seen can be dropped.
 */
export function isNewest(event: StatusEvent, seen: SequenceStore): boolean {
    const last = seen.get(event.subject)
    if (last !== undefined && event.data.sequence <= last) return false
    seen.set(event.subject, event.data.sequence)
    return true
}
