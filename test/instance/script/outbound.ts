import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'
import type { AddressRules } from '../security/ip-ranges.ts'

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
    /** Connections of this thread at a time: to one host, and to all. */
    connections: { perHost: number; total: number }
    /** Redirects go to these addresses only; any other is handed to the script as it came. */
    redirects: string[]
    /** Where the instance may connect to; each address that a host name stands for is asked for by itself. */
    addresses: AddressRules
}

export type OutboundResult =
    | { kind: 'answer'; status: number; headers: [string, string][]; body: Uint8Array }
    | { kind: 'failure'; cause: 'timeout' | 'tls' | 'network' | 'blocked' | 'too-large'; message: string }

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
    /** Calls that a script did not wait for: null until the answer is there. */
    late: Map<number, OutboundResult | null>
}

/** A call under way while the script goes on. */
export interface OutboundCallUnderWay {
    /** Waits for the answer; null when it is not there after so long. */
    wait(milliseconds: number): OutboundResult | null
}

/** Answers that no script ever asks for are forgotten, the oldest first. */
const MOST_LATE = 100

let courier: Courier | null = null

/**
 * Makes an HTTP call while the script waits: a script is synchronous, so a second thread does the work and this one
 * sleeps until the answer is there. One courier for each thread that calls out, started at the first call.
 */
export function callOut(request: OutboundRequest): OutboundResult {
    const line = courier ??= startCourier()
    const id = post(line, request)
    for (;;) {
        Atomics.wait(line.signal, 0, 0)
        Atomics.store(line.signal, 0, 0)
        const result = receive(line, id)
        if (result) return result
    }
}

/** Makes an HTTP call that the script does not wait for, or only later. */
export function callOutAside(request: OutboundRequest): OutboundCallUnderWay {
    const line = courier ??= startCourier()
    const id = post(line, request)
    line.late.set(id, null)
    const [oldest] = line.late.keys()
    if (line.late.size > MOST_LATE && oldest !== undefined) line.late.delete(oldest)
    return { wait: milliseconds => waitForLate(line, id, Date.now() + milliseconds) }
}

function waitForLate(line: Courier, id: number, until: number): OutboundResult | null {
    for (;;) {
        receive(line, id)
        const result = line.late.get(id) ?? null
        const left = until - Date.now()
        if (result) line.late.delete(id)
        if (result || left <= 0) return result
        Atomics.wait(line.signal, 0, 0, left)
        Atomics.store(line.signal, 0, 0)
    }
}

function post(line: Courier, request: OutboundRequest): number {
    const call: OutboundCall = { id: ++line.calls, request }
    line.port.postMessage(call)
    return call.id
}

/** Takes in what has come. Passes over answers to calls whose script was stopped by its quota. */
function receive({ port, late }: Courier, id: number): OutboundResult | null {
    for (let received = receiveMessageOnPort(port); received; received = receiveMessageOnPort(port)) {
        const answer = received.message as OutboundAnswer
        if (late.has(answer.id)) late.set(answer.id, answer.result)
        else if (answer.id === id) return answer.result
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
    return { signal: new Int32Array(signal), port: port1, calls: 0, late: new Map() }
}
