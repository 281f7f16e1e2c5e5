import { GlideRecord } from '@servicenow/glide'
import { TICKET_TABLE } from '../../names.ts'
import { linksIn, setSettled } from '../ticket-link-records.ts'
import { isOpen, statusOf, type StateName, type TicketKind } from '../state-map.ts'
import type { TaskState, TicketLink } from '../ticket.ts'

/**
 * Notes on the link whether its ticket has come to an end, so that counting need not look at every ticket that ever was. It
 * only says which tickets to look at: what a ticket is now, the ticket says. Of two that note at once, the one that saw
 * the later state stays.
 */
export function noteSettled(link: TicketLink, task: Pick<TaskState, 'state' | 'sequence' | 'updatedAt'>, map: StateName[]): void {
    if (link.settledState === task.state) return
    const settled = !isOpen(statusOf(map, link.kind, task.state).status)
    if (!settled && link.settledState === '') return
    const sequence = String(link.sequenceBase + task.sequence)
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('sys_id', link.sysId)
    // The link may name another ticket by now, that continues this one.
    record.addQuery('ticket', link.ticketId)
    record.addQuery('settled_sequence', '<', sequence)
    setSettled(record, settled ? { state: task.state, at: link.settledAt || task.updatedAt } : null)
    record.setValue('settled_sequence', sequence)
    record.updateMultiple()
}

/**
 * Links whose tickets are in one of these states and that do not say so, by sys_id: what finished before this was noted, or by
 * a change of the state map.
 */
export function unsettledIn(connectionId: string, kind: TicketKind, states: string[], { after, most }: { after: string; most: number }): TicketLink[] {
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('connection', connectionId)
    record.addQuery('settled', '0')
    record.addQuery('kind', kind)
    record.addQuery('ticket.state', 'IN', states.join(','))
    if (after) record.addQuery('sys_id', '>', after)
    record.orderBy('sys_id')
    record.setLimit(most)
    return linksIn(record)
}

/** Links whose tickets are in a state that does not finish them any more, whoever they belong to. */
export function unsettle(kind: TicketKind, state: string): void {
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('settled', '1')
    record.addQuery('kind', kind)
    record.addQuery('settled_state', state)
    setSettled(record, null)
    // So that it can be noted again although the ticket itself did not change.
    record.setValue('settled_sequence', '-1')
    record.updateMultiple()
}

/** The ticket is gone: its link finishes nothing any more, and without a ticket it is not counted. */
export function unsettleDeleted(current: GlideRecord): void {
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('ticket', current.getUniqueValue())
    record.addQuery('settled', '1')
    setSettled(record, null)
    record.updateMultiple()
}
