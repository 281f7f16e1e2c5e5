import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Takes status events as fast as it can, and only counts them: the simulator would cost more than what is measured. */
export interface Receiver {
    url: string
    refuse(refusing: boolean): void
    /** Resolves when so many events were taken in all. */
    taken(count: number): Promise<void>
    stop(): void
}

const LONGEST_WAIT_MS = 300_000

export async function startReceiver(): Promise<Receiver> {
    let refusing = false
    let count = 0
    const server = createServer((request, reply) => {
        request.resume().once('end', () => {
            if (!refusing) count++
            reply.writeHead(refusing ? 503 : 202).end()
        })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        refuse: (next) => void (refusing = next),
        async taken(wanted) {
            const until = Date.now() + LONGEST_WAIT_MS
            while (count < wanted) {
                if (Date.now() > until) throw new Error(`${count} of ${wanted} events came within ${LONGEST_WAIT_MS / 1000} s`)
                await sleep(20)
            }
        },
        stop: () => {
            server.closeAllConnections()
            server.close()
        },
    }
}
