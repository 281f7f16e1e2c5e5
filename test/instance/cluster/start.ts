import type { Server } from 'node:http'
import { freeAbandonedWork } from '../background/abandoned-work.ts'
import { syncTriggers } from '../background/job-triggers.ts'
import { freeUpdateMutex } from '../install/update-mutex.ts'
import { openPlatform, prepareInstance } from '../open-platform.ts'
import type { SharedState } from '../platform.ts'
import type { ProfileChoice } from '../profiles/choice.ts'
import { attachSharedState, makeSharedBuffers } from '../shared-state.ts'
import { bundled } from './bundle.ts'
import { startCluster } from './cluster.ts'
import { lockDataDirectory } from './data-lock.ts'
import { listen } from './listener.ts'
import type { Serve } from './listener.ts'
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
    let nodes: InstanceNode[] = []
    try {
        const program = await bundled('cluster/thread.ts')
        prepare(options, url, shared)
        const cluster = startCluster({ count: options.nodes ?? 2, start: { dataDir: options.dataDir, program, buffers }, shared, controlToken: options.controlToken })
        nodes = cluster.nodes
        await Promise.all(nodes.map(node => node.started))
        serve = cluster.serve
        markReady()
        return { url, nodes: cluster, moveClock: byMs => shared.moveClock(byMs), stop: () => stop(server, nodes, unlock) }
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

async function stop(server: Server, nodes: InstanceNode[], unlock: () => void): Promise<void> {
    const closed = new Promise(resolve => server.close(resolve))
    server.closeIdleConnections()
    await Promise.all(nodes.map(node => node.stop()))
    server.closeAllConnections()
    await closed
    unlock()
}
