import { parentPort, workerData } from 'node:worker_threads'
import { freeAbandonedWork } from '../background/abandoned-work.ts'
import { runBackground } from '../background/work.ts'
import { brakeOf } from '../data/brake.ts'
import { makeApp } from '../http/app.ts'
import { endDeploymentsOfNode } from '../install/progress.ts'
import { openPlatform } from '../open-platform.ts'
import type { Platform } from '../platform.ts'
import { attachSharedState } from '../shared-state.ts'
import type { FromThread, ThreadStart, ThreadStatistics, ToThread, WireAnswer, WireRequest } from './messages.ts'

/** Entry of every worker thread: a foreground thread serves requests, a background thread works off queues. */

const start = workerData as ThreadStart
const port = parentPort
if (!port) throw new Error('thread.ts runs in a worker thread only')

const post = (message: FromThread, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer)
const platform = openPlatform({ dataDir: start.dataDir, nodeName: start.nodeName, claimant: start.claimant, shared: attachSharedState(start.buffers), brake: brakeOf(start.brake) })
let stopping = false

const serve = start.kind === 'foreground' ? requestServer(platform) : null
const background = start.kind === 'background' ? runBackground(platform, () => stopping) : Promise.resolve()
background.catch((error: unknown) => {
    // Thrown outside the promise, so that the thread ends and the main thread starts a new one.
    setImmediate(() => { throw error })
})

// A promise that a script rejected and left alone is the script's affair; one of the instance itself is a defect.
process.on('unhandledRejection', (reason, promise) => {
    if (promise instanceof Promise) throw reason
})

port.on('message', (message: ToThread) => {
    if (message.type === 'stop') void stop()
    else if (message.type === 'statistics') post({ type: 'statistics', statistics: statisticsOf(platform) })
    else if (message.type === 'gone') { if (!stopping) freeAbandonedWork(platform, message.claimant) }
    else if (serve) void serve(message.request)
})
post({ type: 'idle' })

async function stop(): Promise<void> {
    stopping = true
    platform.shared.signalWork()
    await background
    platform.db.close()
    port?.close()
}

function requestServer(of: Platform): (request: WireRequest) => Promise<void> {
    endDeploymentsOfNode(of)
    const app = makeApp(of)
    return async wire => {
        const init = { method: wire.method, headers: wire.headers, body: wire.body }
        const response = await app.fetch(new Request(wire.url, init))
        const answer = await answerOf(response)
        post({ type: 'answer', answer }, [answer.body.buffer])
        setImmediate(() => post({ type: 'idle' }))
    }
}

async function answerOf(response: Response): Promise<WireAnswer> {
    const headers: [string, string][] = [...response.headers].filter(([name]) => name !== 'set-cookie')
    for (const cookie of response.headers.getSetCookie()) headers.push(['set-cookie', cookie])
    return { status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) }
}

function statisticsOf(of: Platform): ThreadStatistics {
    return { thread: `${start.nodeName}.${start.kind}`, statements: of.db.statements, scripts: of.scripts.ran(), heapUsedBytes: process.memoryUsage().heapUsed }
}
