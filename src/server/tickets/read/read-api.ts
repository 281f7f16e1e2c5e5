import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { Connection } from '../../connection/connection.ts'
import { callingConnection } from '../../connection/caller-records.ts'
import { fitsGetTicketParameters, fitsListTicketsParameters } from '../../contract/validators.js'
import { nowMs } from '../../shared/clock-records.ts'
import { unlessKnown } from '../../shared/etag-records.ts'
import { instanceUrl } from '../../shared/instance-records.ts'
import { parametersOf, queryOf, withoutParameters } from '../../shared/request.ts'
import { reply } from '../../shared/rest.ts'
import { platformTime } from '../../shared/time.ts'
import { stateMap } from '../state-map-records.ts'
import { linkByNumber, linkByTicket } from './find-link-records.ts'
import { firstPlaceAt } from './list-cursor.ts'
import { settledCounts } from '../counts/settled-totals-records.ts'
import { LATELY_MS } from '../counts/settled-totals.ts'
import { madeSince, unsettledByState, unsettledNow } from '../counts/ticket-counts-records.ts'
import { ticketCounts, type Tally } from '../counts/ticket-summary.ts'
import { ticketOf } from '../ticket.ts'
import { withoutTicket } from '../refused-ticket.ts'
import { linkOfTask } from '../ticket-link-records.ts'
import { ticketPage } from './list-tickets.ts'
import { findTask } from '../ticket-records.ts'

const LOOKS = 3
const LIST_KINDS = { limit: 'number', status: 'list', open: 'boolean' } as const
const LINK_BY = { taskId: linkOfTask, number: linkByNumber, sysId: linkByTicket }

/** GET /m365/tickets/{taskId} - one ticket, by its task, number or sys_id. Refuses with `ticket-unknown`, `busy`. */
export function getTicket(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'getTicket', (call) => {
        const connection = callingConnection(call)
        const { taskId: key, by = 'taskId' } = parametersOf(request, fitsGetTicketParameters)
        call.taskId = key
        const link = LINK_BY[by](connection.sysId, key)
        const task = link && findTask(link.kind, link.ticketId)
        if (!link || !task) throw withoutTicket(link, nowMs())
        call.taskId = link.taskId
        return unlessKnown(request, ticketOf(link, task, stateMap(connection), instanceUrl()))
    })
}

/** GET /m365/tickets - the tickets of the caller's connection, oldest first. Refuses with `parameter-invalid`. */
export function listTickets(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'listTickets', (call) => {
        const connection = callingConnection(call)
        const { limit, cursor, ...filter } = queryOf(request, fitsListTicketsParameters, LIST_KINDS)
        const page = ticketPage(connection, filter, { limit, cursor, nowMs: nowMs() })
        // Neither where the next page begins nor when this one was asked changes what is on it.
        return unlessKnown(request, page, [page.tickets, page.next === undefined])
    })
}

/** GET /m365/ticket-summary - counts for the change card and the incident card. */
export function summarizeTickets(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'summarizeTickets', (call) => {
        const connection = callingConnection(call)
        withoutParameters(request)
        const { sysId } = connection
        const map = stateMap(connection)
        const now = nowMs()
        const tally = {
            ...countedSteadily(connection, () => settledCounts(connection, now)),
            due: unsettledByState(sysId, platformTime(now)),
            openedLately: madeSince(sysId, firstPlaceAt(now - LATELY_MS)),
        }
        return unlessKnown(request, { change: ticketCounts('change', tally, map), incident: ticketCounts('incident', tally, map) })
    })
}

/** A ticket that settles between the two counts would be in both: then they are made again. */
function countedSteadily({ sysId }: Connection, settled: () => ReturnType<typeof settledCounts>): Pick<Tally, 'unsettled' | 'settled' | 'settledLately'> {
    for (let look = 1; ; look++) {
        const unsettled = unsettledByState(sysId)
        const counts = { unsettled, ...settled() }
        if (look === LOOKS || unsettled.reduce((sum, { count }) => sum + count, 0) === unsettledNow(sysId)) return counts
    }
}
