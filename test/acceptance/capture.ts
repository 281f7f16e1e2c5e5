import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A call to a receiver of events, as it came over the wire. */
export interface CapturedCall {
    path: string
    headers: Record<string, string>
    body: string
}

export interface CaptureAnswer {
    status: number
    headers?: Record<string, string>
}

/** A receiver that keeps what it is sent, and answers as it is told to. */
export interface Capture {
    url: string
    calls: CapturedCall[]
    /** From now on; a status alone, or what a call deserves. */
    answer(next: number | ((call: CapturedCall) => CaptureAnswer)): void
    /** The calls, once there are so many; fails when they do not come. */
    until(count: number): Promise<CapturedCall[]>
    stop(): void
}

const LONGEST_WAIT_MS = 15_000

export async function startCapture(): Promise<Capture> {
    const calls: CapturedCall[] = []
    let answer: (call: CapturedCall) => CaptureAnswer = () => ({ status: 202 })
    const server = createServer((request, reply) => {
        const parts: Buffer[] = []
        request.on('data', (part: Buffer) => parts.push(part)).once('end', () => {
            const call = { path: request.url ?? '', headers: request.headers as Record<string, string>, body: Buffer.concat(parts).toString('utf8') }
            calls.push(call)
            const { status, headers } = answer(call)
            reply.writeHead(status, headers).end()
        })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        calls,
        answer: (next) => void (answer = typeof next === 'number' ? () => ({ status: next }) : next),
        async until(count) {
            for (const end = Date.now() + LONGEST_WAIT_MS; calls.length < count; await sleep(50)) {
                if (Date.now() > end) throw new Error(`${calls.length} of ${count} calls came within ${LONGEST_WAIT_MS / 1000} s`)
            }
            return calls
        },
        stop() {
            server.closeAllConnections()
            server.close()
        },
    }
}
