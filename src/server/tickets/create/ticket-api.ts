import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { callingConnection } from '../../connection/caller-records.ts'
import { fitsCreateTicketParameters, isNewTicket } from '../../contract/validators.js'
import { TICKET_API_PATH } from '../../names.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { instanceUrl } from '../../shared/instance-records.ts'
import { bodyOf, idempotencyKeyOf, queryOf } from '../../shared/request.ts'
import { reply, type Answer } from '../../shared/rest.ts'
import { madeTicket } from './create-ticket.ts'
import { creationFor, type Creation } from './creation.ts'
import { previewOf } from './preview-ticket.ts'
import { repeatable } from './repeatable.ts'
import { stateMap } from '../state-map-records.ts'
import { requestHash } from '../ticket-link-records.ts'
import { ticketOf, type NewTicket } from '../ticket.ts'

/**
 * POST /m365/tickets - makes the ticket of a task, or says what it would make. Refuses with `body-*`, `parameter-invalid`,
 * `task-content-differs`, `idempotency-key-reused`, `ticket-closed`, `ticket-refused`.
 */
export function createTicket(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'createTicket', (call) => {
        const { dryRun } = queryOf(request, fitsCreateTicketParameters, { dryRun: 'boolean' })
        if (dryRun) call.operation = 'previewTicket'
        const connection = callingConnection(call)
        const key = idempotencyKeyOf(request)
        const wanted = bodyOf(request, isNewTicket)
        call.taskId = wanted.taskId
        const origin = { requestId: call.requestId, claimId: '', nowMs: nowMs() }
        if (dryRun) return { status: 200, result: previewOf(creationFor(connection, { ...origin, dryRun }), wanted) }
        const work = (claimId: string) => creationFor(connection, { ...origin, claimId })
        return key === null ? answerOf(work(''), wanted) : repeatable(call, key, requestHash(wanted), (claimId) => answerOf(work(claimId), wanted))
    })
}

function answerOf(creation: Creation, wanted: NewTicket): Answer {
    const { outcome, link, task, warnings } = madeTicket(creation, wanted)
    const result = { outcome, ticket: ticketOf(link, task, stateMap(creation.connection), instanceUrl()), warnings }
    const location = `${instanceUrl()}${TICKET_API_PATH}/${encodeURIComponent(wanted.taskId)}`
    return outcome === 'created' ? { status: 201, result, location } : { status: 200, result }
}
