import { GlideRecord } from '@servicenow/glide'
import { TICKET_TABLE } from '../../names.ts'
import { instantOf, platformTime } from '../../shared/time.ts'
import type { StatesOfKind, TicketFilter } from './ticket-filter.ts'
import type { TicketKind } from '../state-map.ts'
import { linkOfTicket, linksIn } from '../ticket-link-records.ts'
import { tasksOfNumber } from '../ticket-records.ts'
import type { TicketLink } from '../ticket.ts'

const KINDS: TicketKind[] = ['incident', 'change']
/** Letters and digits: what the platform would run as a script, or read as a wish for an empty field, is no number. */
const NUMBER = /^(?!NULL$)[A-Za-z0-9_-]{1,40}$/

/** The link of a ticket of this connection, by the ticket's number. */
export function linkByNumber(connectionId: string, number: string): TicketLink | null {
    if (!NUMBER.test(number)) return null
    // The ticket first: asked for `ticket.number`, a database may walk through all links of the connection.
    for (const kind of KINDS) {
        for (const sysId of tasksOfNumber(kind, number)) {
            const link = linkByTicket(connectionId, sysId)
            if (link) return link
        }
    }
    return null
}

/** The link of a ticket of this connection, by the ticket's sys_id. */
export function linkByTicket(connectionId: string, sysId: string): TicketLink | null {
    if (!/^[0-9a-f]{32}$/.test(sysId)) return null
    const link = linkOfTicket(sysId)
    return link?.connectionId === connectionId ? link : null
}

/** Where a page of a list begins, and how far it may go. */
export interface Window {
    after: string
    most: number
}

/**
 * Links of a connection whose tickets fit, oldest first. States are the tickets' own; what the link remembers only keeps a list of
 * open tickets from walking past all that were finished over the years.
 */
export function linksAfter(connectionId: string, { after, most }: Window, filter: TicketFilter, states: StatesOfKind[], openOnly: boolean): TicketLink[] {
    const record = new GlideRecord(TICKET_TABLE)
    record.addQuery('connection', connectionId)
    if (openOnly) record.addQuery('settled', '0')
    if (after) record.addQuery('position', '>', after)
    if (filter.kind) record.addQuery('kind', filter.kind)
    if (filter.recommendationCategory) record.addQuery('recommendation_category', filter.recommendationCategory)
    if (filter.recommendationSource) record.addQuery('recommendation_source', filter.recommendationSource)
    if (filter.updatedSince) record.addQuery('ticket.sys_updated_on', '>=', platformTime(instantOf(filter.updatedSince) ?? 0))
    // "Not of this kind, or in one of its states", for each kind.
    for (const { kind, operator, states: values } of states) {
        const condition = record.addQuery('kind', '!=', kind)
        if (values.length > 0) condition.addOrCondition('ticket.state', operator, values.join(','))
        else if (operator === 'NOT IN') condition.addOrCondition('kind', kind)
    }
    record.orderBy('position')
    record.setLimit(most)
    return linksIn(record)
}
