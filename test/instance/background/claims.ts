import { timestampOf } from '../data/clock.ts'
import type { Condition, Platform, Row } from '../platform.ts'

/** A claim older than this is a dead node's: longer than the longest that a script may run. */
const LEASE_MS = 10 * 60_000
const AT_ONCE = 20

/** How a queue's rows say that they wait and that they are being worked on. */
export interface Queue {
    table: string
    ready: string
    running: string
    /** Column with the moment from which a row is due. */
    dueColumn: string
    order: string[]
    /** The order the other way round, for a test. */
    latestFirst?: boolean
    /** What other rows have to fulfil. */
    only?: Condition
    /** Column with the one node that may work on a row, whether that node is there or not. */
    pinColumn?: string
}

/** Rows that may be worked on now: due ones, and those whose worker died. */
export function dueRows({ rows, clock, nodeName }: Platform, queue: Queue): Row[] {
    const term = (field: string, operator: string, value: string): Condition => ({ kind: 'term', field, operator, value })
    const here: Condition[] = queue.pinColumn ? [{ kind: 'or', terms: [term(queue.pinColumn, 'ISEMPTY', ''), term(queue.pinColumn, '=', nodeName)] }] : []
    const due: Condition = { kind: 'and', terms: [term('state', '=', queue.ready), term(queue.dueColumn, '<=', clock.timestamp()), ...here, ...(queue.only ? [queue.only] : [])] }
    const orphaned: Condition = { kind: 'and', terms: [term('state', '=', queue.running), term('claimed', '<=', timestampOf(clock.now() - LEASE_MS)), ...here] }
    const found = rows.find(queue.table, {
        where: { kind: 'or', terms: [due, orphaned] },
        orderBy: queue.order.map(field => ({ field, descending: queue.latestFirst === true })),
        limit: AT_ONCE,
    })
    // Those of one second stand as they were queued.
    return queue.latestFirst ? found.reverse() : found
}

/**
 * Takes a row for this node; false when another node was quicker. The due time belongs to what is expected: another node may
 * have run a recurring job and given its row back since this one saw it.
 */
export function claim({ rows, clock, claimant }: Platform, queue: Queue, row: Row): boolean {
    const expected = { state: row.state ?? null, claimed: row.claimed ?? null, [queue.dueColumn]: row[queue.dueColumn] ?? null }
    return rows.updateIf(queue.table, row.sys_id ?? '', expected, { state: queue.running, claimed_by: claimant, claimed: clock.timestamp() })
}
