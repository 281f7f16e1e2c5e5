import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** What goes wrong with one call, before or after the receiver has taken the event in. */
export interface Fault {
    /** Whether the event is kept although its sender may never hear of it. */
    keeps: boolean
    /** Happens when the headers are there, before the body. */
    early?: true
    reply(reply: ServerResponse, request: IncomingMessage): Promise<void> | void
}

const DRIP_MS = 200

/** An answer that refuses the event. */
export const answer = (status: number, headers: Record<string, string> = {}): Fault => ({
    keeps: false,
    reply: (reply) => void reply.writeHead(status, headers).end('{"error": "not now"}'),
})

/** A success whose body is none. */
export const garbage: Fault = { keeps: true, reply: (reply) => void reply.writeHead(200, { 'content-type': 'application/json' }).end('<<%\0 not JSON {{') }

export const resetBeforeBody: Fault = { keeps: false, early: true, reply: (_, request) => void request.socket.resetAndDestroy() }

/** The event arrived, and the answer is lost. */
export const resetAfterBody: Fault = { keeps: true, reply: (_, request) => void request.socket.resetAndDestroy() }

/** No answer, until the sender gives up. */
export const hang: Fault = { keeps: true, reply: () => undefined }

/** An answer that comes letter by letter, a little longer than so long. */
export const drip = (seconds: number): Fault => ({
    keeps: true,
    async reply(reply) {
        reply.writeHead(200, { 'content-type': 'text/plain' })
        for (let left = seconds * 1000; left > 0; left -= DRIP_MS) {
            reply.write('.')
            await sleep(DRIP_MS)
        }
        reply.end('done')
    },
})

export interface Block {
    fault: Fault
    /** Resolves when so many calls stand here. */
    reached(calls: number): Promise<void>
    /** Answers them, and lets all others pass. */
    release(): void
}

const LONGEST_BLOCK_MS = 30_000

/** Calls that stand until they are released, and are answered then; they are taken in before, unless it refuses them. */
export function block(status = 202): Block {
    let standing = 0
    let release: () => void = () => undefined
    const released = new Promise<void>((resolve) => { release = resolve })
    return {
        fault: {
            keeps: status < 300,
            async reply(reply) {
                standing++
                await released
                reply.writeHead(status).end()
            },
        },
        async reached(calls) {
            const until = Date.now() + LONGEST_BLOCK_MS
            while (standing < calls) {
                if (Date.now() > until) throw new Error(`${standing} of ${calls} calls were blocked within ${LONGEST_BLOCK_MS / 1000} s`)
                await sleep(10)
            }
        },
        release,
    }
}
