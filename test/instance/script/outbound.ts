import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'

/** An HTTP call of a script, as the courier makes it. */
export interface OutboundRequest {
    method: string
    url: string
    headers: [string, string][]
    body: string | null
    connectTimeoutMs: number
    /** Longest silence on the socket; an answer that keeps coming may take longer (platform-facts 8). */
    idleTimeoutMs: number
    mostBytes: number
    /** Redirects go to these addresses only; any other is handed to the script as it came. */
    redirects: string[]
}

export type OutboundResult =
    | { kind: 'answer'; status: number; headers: [string, string][]; body: Uint8Array }
    | { kind: 'failure'; cause: 'timeout' | 'tls' | 'network' | 'too-large'; message: string }

/** What the courier is started with. */
export interface CourierStart {
    signal: SharedArrayBuffer
    port: MessagePort
}

export interface OutboundCall {
    id: number
    request: OutboundRequest
}

export interface OutboundAnswer {
    id: number
    result: OutboundResult
}

interface Courier {
    signal: Int32Array
    port: MessagePort
    calls: number
}

let courier: Courier | null = null

/**
 * Makes an HTTP call while the script waits: a script is synchronous, so a second thread does the work and this one
 * sleeps until the answer is there. One courier for each thread that calls out, started at the first call.
 */
export function callOut(request: OutboundRequest): OutboundResult {
    courier ??= startCourier()
    const call: OutboundCall = { id: ++courier.calls, request }
    courier.port.postMessage(call)
    for (;;) {
        Atomics.wait(courier.signal, 0, 0)
        Atomics.store(courier.signal, 0, 0)
        const result = resultOf(call.id, courier.port)
        if (result) return result
    }
}

/** Passes over late answers to calls whose script was stopped by its quota. */
function resultOf(id: number, port: MessagePort): OutboundResult | null {
    for (let received = receiveMessageOnPort(port); received; received = receiveMessageOnPort(port)) {
        const answer = received.message as OutboundAnswer
        if (answer.id === id) return answer.result
    }
    return null
}

function startCourier(): Courier {
    const { port1, port2 } = new MessageChannel()
    const signal = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
    const start: CourierStart = { signal, port: port2 }
    const worker = new Worker(new URL('./courier-boot.mjs', import.meta.url), { workerData: start, transferList: [port2] })
    worker.unref()
    port1.unref()
    return { signal: new Int32Array(signal), port: port1, calls: 0 }
}
