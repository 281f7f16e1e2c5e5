import { workerData } from 'node:worker_threads'
import { send } from './http-call.ts'
import type { CourierStart, OutboundAnswer, OutboundCall, OutboundResult } from './outbound.ts'

/** Entry of the thread that makes outbound HTTP calls for a thread that runs scripts. */

const { signal, port } = workerData as CourierStart
const cells = new Int32Array(signal)

port.on('message', ({ id, request }: OutboundCall) => {
    void send(request).catch(failed).then(result => {
        const answer: OutboundAnswer = { id, result }
        port.postMessage(answer)
        Atomics.store(cells, 0, 1)
        Atomics.notify(cells, 0)
    })
})

/** The script's thread sleeps until it gets an answer, whatever happens here. */
function failed(error: unknown): OutboundResult {
    return { kind: 'failure', cause: 'network', message: error instanceof Error ? error.message : String(error) }
}
