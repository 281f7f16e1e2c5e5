import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { callingConnection } from '../../connection/caller-records.ts'
import { fitsChangeTicketParameters, fitsCommentTicketParameters, isNewComment, isTicketChange } from '../../contract/validators.js'
import { nowMs } from '../../shared/clock-records.ts'
import { instanceUrl } from '../../shared/instance-records.ts'
import { bodyOf, parametersOf } from '../../shared/request.ts'
import { reply } from '../../shared/rest.ts'
import { creationFor } from '../create/creation.ts'
import { changedTicket } from './change-ticket.ts'
import { commentedTicket } from './comment-ticket.ts'
import { ticketOf } from '../ticket.ts'

/** PATCH /m365/tickets/{taskId} - changes the task. Refuses with `ticket-unknown`, `ticket-closed`, `state-not-*`, `ticket-refused`. */
export function changeTicket(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'changeTicket', (call) => {
        const connection = callingConnection(call)
        const { taskId } = parametersOf(request, fitsChangeTicketParameters)
        call.taskId = taskId
        const { outcome, link, task, warnings, map } = changedTicket(creationFor(connection, { requestId: call.requestId, claimId: '', nowMs: nowMs() }), taskId, bodyOf(request, isTicketChange))
        return { status: 200, result: { outcome, ticket: ticketOf(link, task, map, instanceUrl()), warnings } }
    })
}

/** POST /m365/tickets/{taskId}/comments - posts a comment once. Refuses with `ticket-unknown`, `ticket-closed`, `comment-content-differs`. */
export function commentTicket(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'commentTicket', (call) => {
        const connection = callingConnection(call)
        const { taskId } = parametersOf(request, fitsCommentTicketParameters)
        call.taskId = taskId
        const comment = bodyOf(request, isNewComment)
        const { outcome, link, task, warnings, map } = commentedTicket(creationFor(connection, { requestId: call.requestId, claimId: '', nowMs: nowMs() }), taskId, comment)
        const result = { outcome, commentId: comment.commentId, ticket: ticketOf(link, task, map, instanceUrl()), warnings }
        return { status: outcome === 'unchanged' ? 200 : 201, result }
    })
}
