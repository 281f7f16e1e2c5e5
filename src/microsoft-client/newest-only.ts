import type { ConnectorEvent } from './event.ts'

type Sequenced = Extract<ConnectorEvent, { data: { sequence: number } }>

/** The last sequence seen of each task. */
export interface SequenceStore {
    get(taskId: string): number | undefined
    set(taskId: string, sequence: number): unknown
}

/**
 * True for a status or a deletion that is news, and remembers it. Events may come late, twice or out of order; each tells all
 * of the ticket, so what is not newer than what was seen can be dropped. A comment is none of these: know it by its id.
 */
export function isNewest(event: Sequenced, seen: SequenceStore): boolean {
    const last = seen.get(event.subject)
    if (last !== undefined && event.data.sequence <= last) return false
    seen.set(event.subject, event.data.sequence)
    return true
}
