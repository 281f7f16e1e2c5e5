import { allConnections } from '../../connection/connection-records.ts'
import { fillOlderRecords } from '../../connection/older-record-records.ts'
import { noteSettled, unsettledIn } from '../../tickets/counts/settle-records.ts'
import { isOpen, type StateName, type TicketKind } from '../../tickets/state-map.ts'
import { findTasks } from '../../tickets/ticket-records.ts'

const PAGE = 200
const KINDS: TicketKind[] = ['change', 'incident']

/** Notes what finished unnoticed: before an upgrade, by a change of the state map, or longer ago than the other job looks. */
export function reconcileSettled(map: StateName[]): void {
    for (const connection of allConnections()) {
        if (connection.stateNamesVersion < 0) fillOlderRecords(connection.sysId)
        for (const kind of KINDS) settleFinished(connection.sysId, kind, map)
    }
}

function settleFinished(connectionId: string, kind: TicketKind, map: StateName[]): void {
    const states = map.filter((entry) => entry.kind === kind && !isOpen(entry.status)).map(({ state }) => state)
    if (states.length === 0) return
    let after = ''
    for (;;) {
        const links = unsettledIn(connectionId, kind, states, { after, most: PAGE })
        const tasks = new Map(findTasks(kind, links.map((link) => link.ticketId)).map((task) => [task.sysId, task]))
        for (const link of links) {
            const task = tasks.get(link.ticketId)
            if (task) noteSettled(link, task, map)
        }
        if (links.length < PAGE) return
        after = links[links.length - 1]?.sysId ?? ''
    }
}
