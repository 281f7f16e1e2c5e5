import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { callingConnection } from '../connection/caller-records.ts'
import { isNewTicket } from '../contract/validators.js'
import { TICKET_API_PATH } from '../names.ts'
import { nowMs } from '../shared/clock-records.ts'
import { instanceUrl } from '../shared/instance-records.ts'
import { bodyOf } from '../shared/request.ts'
import { reply } from '../shared/rest.ts'
import { madeTicket } from './create-ticket.ts'
import { stateMap } from './state-map-records.ts'
import { ticketOf } from './ticket.ts'

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
