import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'

/** Takes status events as fast as it can: the simulator would cost more than what is measured. */
export interface Receiver {
    url: string
    refuse(refusing: boolean): void
    /** Called with each body that is taken; null, as at first, only counts. */
    watch(watcher: ((body: string) => void) | null): void
    count(): number
    /** Resolves when so many events were taken in all. */
    taken(count: number): Promise<void>
    stop(): void
}

const LONGEST_WAIT_MS = 600_000

export async function startReceiver(): Promise<Receiver> {
    let refusing = false
    let count = 0
    let watcher: ((body: string) => void) | null = null
    const server = createServer((request, reply) => void text(request).then((body) => {
        if (!refusing) count++
        if (!refusing) watcher?.(body)
        reply.writeHead(refusing ? 503 : 202).end()
    }))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        refuse: (next) => void (refusing = next),
        watch: (next) => void (watcher = next),
        count: () => count,
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
