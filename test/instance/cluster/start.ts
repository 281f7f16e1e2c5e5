import type { Server } from 'node:http'
import type { Hono } from 'hono'
import { freeAbandonedWork } from '../background/abandoned-work.ts'
import { syncTriggers } from '../background/job-triggers.ts'
import { freeUpdateMutex } from '../install/update-mutex.ts'
import { openPlatform, prepareInstance } from '../open-platform.ts'
import type { SharedState } from '../platform.ts'
import type { ProfileChoice } from '../profiles/choice.ts'
import { attachSharedState, makeSharedBuffers } from '../shared-state.ts'
import type { SharedBuffers } from '../shared-state.ts'
import { bundled } from './bundle.ts'
import { CONTROL_PATH, controlApp } from './control.ts'
import { lockDataDirectory } from './data-lock.ts'
import { makeDispatcher } from './dispatcher.ts'
import { listen } from './listener.ts'
import type { Serve } from './listener.ts'
import type { WireAnswer, WireRequest } from './messages.ts'
import { startNode } from './node.ts'
import type { InstanceNode } from './node.ts'

export interface InstanceOptions {
    dataDir: string
    /** 0 takes any free port. */
    port: number
    nodes?: number
    /** What a new instance is like; one that is there must have been made so. */
    choice?: ProfileChoice
    adminPassword: string
    fulfillerPassword: string
    /** Opens the control plane to whoever sends it as `X-Local-Control`. */
    controlToken?: string
}

export interface RunningInstance {
    readonly url: string
    readonly nodes: { killNode(number: number): Promise<void>; restartNode(number: number): void }
    moveClock(byMs: number): void
    /** Finishes running work, closes the listener and gives the data directory back. */
    stop(): Promise<void>
}

/** Starts the local instance in this process. Rejects with a one-line reason; nothing is left running then. */
export async function startInstance(options: InstanceOptions): Promise<RunningInstance> {
    const unlock = lockDataDirectory(options.dataDir)
    try {
        return await startLocked(options, unlock)
    } catch (error) {
        unlock()
        throw error
    }
}

async function startLocked(options: InstanceOptions, unlock: () => void): Promise<RunningInstance> {
    const buffers = makeSharedBuffers()
    const shared = attachSharedState(buffers)
    // The listener comes first: a taken port is known before any work is done, and early requests simply wait.
    let serve: Serve = () => Promise.reject(new Error('the instance is not ready'))
    const { server, url } = await listen(options.port, request => ready.then(() => serve(request)))
    let markReady: () => void = () => undefined
    const ready = new Promise<void>(resolve => { markReady = resolve })
    const nodes: InstanceNode[] = []
    try {
        prepare(options, url, shared)
        const instance = makeCluster(options, await bundled('cluster/thread.ts'), buffers, shared, nodes)
        await Promise.all(nodes.map(node => node.started))
        serve = instance.serve
        markReady()
        return { url, nodes: instance, moveClock: byMs => shared.moveClock(byMs), stop: () => stop(server, nodes, unlock) }
    } catch (error) {
        await stop(server, nodes, () => undefined)
        throw error
    }
}

/** What has to be right in the database before the first thread reads it. */
function prepare(options: InstanceOptions, url: string, shared: SharedState): void {
    prepareInstance(options)
    const platform = openPlatform({ dataDir: options.dataDir, nodeName: 'setup', shared })
    try {
        // Links carry the instance's own address, never the Host header (platform-facts 5).
        if (platform.properties.get('glide.servlet.uri') !== `${url}/`) platform.properties.set('glide.servlet.uri', `${url}/`)
        freeAbandonedWork(platform)
        freeUpdateMutex(platform)
        syncTriggers(platform)
    } finally {
        platform.db.close()
    }
}

interface Cluster {
    serve: Serve
    killNode(number: number): Promise<void>
    restartNode(number: number): void
}

function makeCluster(options: InstanceOptions, program: string, buffers: SharedBuffers, shared: SharedState, nodes: InstanceNode[]): Cluster {
    const dispatcher = makeDispatcher(() => nodes.map(node => node.foreground))
    for (let number = 1; number <= (options.nodes ?? 2); number++) {
        nodes.push(startNode({ nodeName: `node${number}`, dataDir: options.dataDir, program, buffers }, dispatcher.threadIdle))
    }
    const nodeAt = (number: number): InstanceNode => {
        const node = nodes[number - 1]
        if (!node) throw new Error(`There is no node ${number}: this instance has ${nodes.length}`)
        return node
    }
    const killNode = (number: number): Promise<void> => nodeAt(number).kill()
    const restartNode = (number: number): void => nodeAt(number).revive()
    const threads = () => nodes.flatMap(node => [node.foreground, node.background])
    const control = options.controlToken ? controlApp({ token: options.controlToken, shared, threads, killNode, restartNode }) : null
    const serve: Serve = request => control && new URL(request.url).pathname.startsWith(CONTROL_PATH)
        ? answerOf(control, request)
        : dispatcher.dispatch(request)
    return { serve, killNode, restartNode }
}

async function answerOf(app: Hono, request: WireRequest): Promise<WireAnswer> {
    const response = await app.fetch(new Request(request.url, { method: request.method, headers: request.headers, body: request.body }))
    return { status: response.status, headers: [...response.headers], body: new Uint8Array(await response.arrayBuffer()) }
}

async function stop(server: Server, nodes: InstanceNode[], unlock: () => void): Promise<void> {
    const closed = new Promise(resolve => server.close(resolve))
    server.closeIdleConnections()
    await Promise.all(nodes.map(node => node.stop()))
    server.closeAllConnections()
    await closed
    unlock()
}
