import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import { makeApp } from './app.ts'
import { faultSwitch, type Faults } from './faults.ts'
import { makeLink, type Link } from './link.ts'
import { makeReceiver } from './receiver.ts'
import { openMemory } from './state-file.ts'
import type { ReceivedEvent } from './state.ts'
import type { Tokens } from '../../src/microsoft-client/tokens.ts'

export interface MicrosoftOptions {
    /** Folder of its memory. */
    data: string
    /** 0: any. */
    port: number
    onTokens?: (tokens: Tokens | null) => void
}

export interface RunningMicrosoft {
    readonly url: string
    readonly eventsUrl: string
    readonly redirectUrl: string
    readonly link: Link
    provision: Link['provision']
    share: Link['share']
    readonly events: readonly ReceivedEvent[]
    readonly tokens: () => Tokens | null
    faults(faults: Faults): void
    /** Off the network; its memory stays. */
    stop(): Promise<void>
    /** Back at the same address. */
    start(): Promise<void>
}

/** Starts the simulator. Rejects with `EADDRINUSE` when the port is taken. */
export async function startMicrosoft(options: MicrosoftOptions): Promise<RunningMicrosoft> {
    const memory = openMemory(options.data)
    // Tests move it together with the instance's clock, or signed events would look too old.
    let offset = 0
    const now = () => Date.now() + offset
    const moveClock = (byMs: number): void => {
        offset += byMs
    }
    const faults = faultSwitch()
    // The port is known only now when any will do, and the redirect URL holds it.
    let app: Hono<{ Bindings: HttpBindings }> | null = null
    const fetch: Hono<{ Bindings: HttpBindings }>['fetch'] = (...call) => app?.fetch(...call) ?? new Response(null, { status: 503 })
    let server = await listen(fetch, options.port)
    const { port } = server.address() as AddressInfo
    const url = `http://127.0.0.1:${port}`
    const redirectUrl = `${url}/oauth/callback`
    const link = makeLink(memory, redirectUrl, now, () => options.onTokens?.(memory.state.tokens))
    app = makeApp({ memory, link, receiver: makeReceiver(memory, now), faults, redirectUrl, now, moveClock })
    return {
        url,
        eventsUrl: `${url}/events`,
        redirectUrl,
        link,
        provision: link.provision,
        share: link.share,
        events: memory.events,
        tokens: () => memory.state.tokens,
        faults: (next) => faults.set(next),
        stop: () => close(server),
        async start() {
            server = await listen(fetch, port)
        },
    }
}

function listen(fetch: Hono<{ Bindings: HttpBindings }>['fetch'], port: number): Promise<Server> {
    return new Promise((resolve, reject) => {
        const server = serve({ fetch, port, hostname: '127.0.0.1' }, () => resolve(server)) as Server
        server.once('error', reject)
    })
}

function close(server: Server): Promise<void> {
    return new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
    })
}
