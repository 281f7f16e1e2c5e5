import type { components } from '../../contract/types.ts'
import { STATUS_EVENT_TYPE } from '../../names.ts'
import type { Ticket } from '../../tickets/ticket.ts'

export type StatusEvent = components['schemas']['TicketStatusEvent']

/** A CloudEvents 1.0 event. The same ticket at the same sequence is the same event, in every try. */
export function statusEvent(ticket: Ticket, source: string): StatusEvent {
    return {
        specversion: '1.0',
        id: `${ticket.sysId}-${ticket.sequence}`,
        source,
        type: STATUS_EVENT_TYPE,
        subject: ticket.taskId,
        time: ticket.updatedAt,
        datacontenttype: 'application/json',
        data: ticket,
    }
}

/** JSON in ASCII: the signature covers bytes, and no character set on the way can change these. */
export function asciiJson(value: unknown): string {
    return JSON.stringify(value).replace(/[\u0080-\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
