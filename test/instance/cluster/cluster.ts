import type { Hono } from 'hono'
import type { SharedState } from '../platform.ts'
import { CONTROL_PATH, controlApp } from './control.ts'
import { makeDispatcher } from './dispatcher.ts'
import type { Serve } from './listener.ts'
import type { ThreadStart, WireAnswer, WireRequest } from './messages.ts'
import { startNode, type InstanceNode, type NodeEvents } from './node.ts'

/** The application nodes of an instance, seen from outside. */
export interface Cluster {
    readonly nodes: InstanceNode[]
    serve: Serve
    killNode(number: number): Promise<void>
    restartNode(number: number): void
}

export interface ClusterOptions {
    count: number
    start: Pick<ThreadStart, 'dataDir' | 'program' | 'buffers'>
    shared: SharedState
    controlToken: string | undefined
}

export function startCluster({ count, start, shared, controlToken }: ClusterOptions): Cluster {
    const nodes: InstanceNode[] = []
    const dispatcher = makeDispatcher(() => nodes.map(node => node.foreground))
    const takeOver = makeTakeOver(nodes)
    for (let number = 1; number <= count; number++) {
        nodes.push(startNode({ ...start, nodeName: `node${number}` }, { idle: dispatcher.threadIdle, ...takeOver }))
    }
    const nodeAt = (number: number): InstanceNode => {
        const node = nodes[number - 1]
        if (!node) throw new Error(`There is no node ${number}: this instance has ${nodes.length}`)
        return node
    }
    const killNode = (number: number): Promise<void> => nodeAt(number).kill()
    const restartNode = (number: number): void => nodeAt(number).revive()
    const threads = () => nodes.flatMap(node => [node.foreground, node.background])
    const control = controlToken ? controlApp({ token: controlToken, shared, threads, killNode, restartNode }) : null
    const serve: Serve = request => control && new URL(request.url).pathname.startsWith(CONTROL_PATH)
        ? answerOf(control, request)
        : dispatcher.dispatch(request)
    return { nodes, serve, killNode, restartNode }
}

/** What a dead node had claimed is freed by another one at once, or by the next one that starts. */
function makeTakeOver(nodes: InstanceNode[]): Pick<NodeEvents, 'working' | 'gone'> {
    const orphaned = new Set<string>()
    const handOver = (): void => {
        for (const claimant of orphaned) {
            // All are told: one of them may die before it does anything about it.
            if (nodes.map(node => node.background.tellGone(claimant)).includes(true)) orphaned.delete(claimant)
        }
    }
    return {
        working: handOver,
        gone: claimant => {
            orphaned.add(claimant)
            handOver()
        },
    }
}

async function answerOf(app: Hono, request: WireRequest): Promise<WireAnswer> {
    const response = await app.fetch(new Request(request.url, { method: request.method, headers: request.headers, body: request.body }))
    return { status: response.status, headers: [...response.headers], body: new Uint8Array(await response.arrayBuffer()) }
}
