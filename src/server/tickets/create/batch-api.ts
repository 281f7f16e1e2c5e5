import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { callingConnection } from '../../connection/caller-records.ts'
import { MOST_BATCH_CHARACTERS } from '../../names.ts'
import { nowMs } from '../../shared/clock-records.ts'
import { instanceUrl } from '../../shared/instance-records.ts'
import { errorOf, REFUSALS } from '../../shared/refusal.ts'
import { jsonOf, withoutParameters } from '../../shared/request.ts'
import { refusalOf, reply, type Call } from '../../shared/rest.ts'
import { batchItems, type BatchItem, type BatchResult } from './batch.ts'
import { madeTicket } from './create-ticket.ts'
import { creationFor, type Creation } from './creation.ts'
import { stateMap } from '../state-map-records.ts'
import type { StateName } from '../state-map.ts'
import { ticketOf } from '../ticket.ts'

/** POST /m365/ticket-batch - makes the tickets of up to 100 tasks, each by itself. Refuses with `body-*` what is no batch. */
export function createTickets(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'createTickets', (call) => {
        const connection = callingConnection(call)
        withoutParameters(request)
        const items = batchItems(jsonOf(request, MOST_BATCH_CHARACTERS))
        const creation = creationFor(connection, { requestId: call.requestId, claimId: '', nowMs: nowMs() })
        const map = stateMap(connection)
        const url = instanceUrl()
        const results = items.map((item) => resultOf(call, creation, item, map, url))
        call.detail = tally(results)
        return { status: 200, result: { results } }
    })
}

function resultOf(call: Call, creation: Creation, item: BatchItem, map: StateName[], url: string): BatchResult {
    const { taskId } = item
    try {
        if (item.problem) throw item.problem
        const { outcome, link, task, warnings } = madeTicket(creation, item.wanted)
        return { taskId, status: outcome === 'created' ? 201 : 200, outcome, ticket: ticketOf(link, task, map, url), warnings }
    } catch (thrown) {
        const refused = refusalOf(call, thrown)
        return { taskId, status: REFUSALS[refused.refusalCode].status, error: errorOf(refused, call.requestId) }
    }
}

/** What became of the items, for the activity. */
function tally(results: BatchResult[]): string {
    const names = results.map(({ outcome, error }) => outcome ?? error?.code ?? '')
    return [...new Set(names)].map((name) => `${names.filter((one) => one === name).length} ${name}`).join(', ')
}
