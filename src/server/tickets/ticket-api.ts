import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { callingConnection } from '../connection/caller-records.ts'
import { ticketMark } from '../connection/connection.ts'
import { fitsGetTicketParameters, fitsListTicketsParameters, isNewTicket } from '../contract/validators.js'
import { TICKET_API_PATH } from '../names.ts'
import { nowMs } from '../shared/clock-records.ts'
import { instanceUrl } from '../shared/instance-records.ts'
import { refusal } from '../shared/refusal.ts'
import { bodyOf, pathOf, queryOf } from '../shared/request.ts'
import { reply } from '../shared/rest.ts'
import { platformTime } from '../shared/time.ts'
import { madeTicket } from './create-ticket.ts'
import { stateMap } from './state-map-records.ts'
import type { StateName, TicketKind } from './state-map.ts'
import { ticketCounts } from './ticket-summary.ts'
import { ticketOf, type TaskState, type Ticket, type TicketLink } from './ticket.ts'
import { linkOfTask, linksAfter } from './ticket-link-records.ts'
import { countsByState, findTask, findTasks } from './ticket-records.ts'

const PAGE = 50
const POSITION = /^\d{15}-[0-9a-f]{32}$/

/** POST /m365/tickets - makes the ticket of a task. Refuses with `body-*`, `task-content-differs`, `ticket-refused`. */
export function createTicket(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'createTicket', (call) => {
        const connection = callingConnection(call)
        const wanted = bodyOf(request, isNewTicket)
        call.taskId = wanted.taskId
        const { outcome, link, task, warnings } = madeTicket(connection, wanted, nowMs())
        const result = { outcome, ticket: ticketOf(link, task, stateMap(connection), instanceUrl()), warnings }
        const location = `${instanceUrl()}${TICKET_API_PATH}/${encodeURIComponent(wanted.taskId)}`
        return outcome === 'created' ? { status: 201, result, location } : { status: 200, result }
    })
}

/** GET /m365/tickets/{taskId} - the ticket of a task. Refuses with `ticket-unknown`. */
export function getTicket(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'getTicket', (call) => {
        const connection = callingConnection(call)
        const { taskId } = pathOf(request, fitsGetTicketParameters)
        call.taskId = taskId
        const link = linkOfTask(connection.sysId, taskId)
        const task = link && findTask(link.kind, link.ticketId)
        if (!link || !task) throw refusal('ticket-unknown')
        return { status: 200, result: ticketOf(link, task, stateMap(connection), instanceUrl()) }
    })
}

/** GET /m365/tickets - the tickets of the caller's connection, oldest first. Refuses with `parameter-invalid`. */
export function listTickets(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'listTickets', (call) => {
        const connection = callingConnection(call)
        const { kind, limit = PAGE, cursor = '' } = queryOf(request, fitsListTicketsParameters, ['limit'])
        if (cursor && !POSITION.test(cursor)) throw refusal('parameter-invalid', { fields: [{ path: 'cursor', code: 'value', message: 'is no cursor of ours' }] })
        const links = linksAfter(connection.sysId, cursor, kind, limit + 1)
        const page = links.slice(0, limit)
        const next = links.length > limit ? page[page.length - 1]?.position : undefined
        return { status: 200, result: { tickets: ticketsOf(page, stateMap(connection)), next } }
    })
}

/** GET /m365/ticket-summary - counts for the change card and the incident card. */
export function summarizeTickets(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'summarizeTickets', (call) => {
        const connection = callingConnection(call)
        const mark = ticketMark(connection)
        const map = stateMap(connection)
        const now = platformTime(nowMs())
        const card = (kind: TicketKind) => ticketCounts(kind, countsByState(kind, mark), countsByState(kind, mark, now), map)
        return { status: 200, result: { change: card('change'), incident: card('incident') } }
    })
}

/** A link whose ticket was deleted, or is being made just now, is left out. */
function ticketsOf(links: TicketLink[], map: StateName[]): Ticket[] {
    const idsOf = (kind: TicketKind) => links.filter((link) => link.kind === kind).map((link) => link.ticketId)
    const tasks = [...findTasks('change', idsOf('change')), ...findTasks('incident', idsOf('incident'))]
    const byId = new Map<string, TaskState>(tasks.map((task) => [task.sysId, task]))
    const url = instanceUrl()
    return links.flatMap((link) => {
        const task = byId.get(link.ticketId)
        return task ? [ticketOf(link, task, map, url)] : []
    })
}
