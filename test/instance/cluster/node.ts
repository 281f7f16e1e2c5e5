import type { ThreadStart } from './messages.ts'
import { startNodeThread } from './worker.ts'
import type { NodeThread } from './worker.ts'

/** One application node: a thread that serves requests and a thread that works off the queues. */
export interface InstanceNode {
    readonly foreground: NodeThread
    readonly background: NodeThread
    readonly started: Promise<unknown>
    kill(): Promise<void>
    revive(): void
    stop(): Promise<void>
}

export interface NodeEvents {
    /** The node can serve a request. */
    idle(): void
    /** The node works off queues, from now on. */
    working(): void
    /** What the node had claimed has no owner any more. */
    gone(claimant: string): void
}

export function startNode(start: Omit<ThreadStart, 'kind' | 'claimant' | 'brake'>, events: NodeEvents): InstanceNode {
    const foreground = startNodeThread({ ...start, kind: 'foreground' }, { idle: events.idle, ended: () => undefined })
    const background = startNodeThread({ ...start, kind: 'background' }, { idle: events.working, ended: events.gone })
    const both = [foreground, background]
    return {
        foreground,
        background,
        started: Promise.all(both.map(thread => thread.started)),
        kill: async () => void (await Promise.all(both.map(thread => thread.kill()))),
        revive: () => both.forEach(thread => thread.revive()),
        stop: async () => void (await Promise.all(both.map(thread => thread.stop()))),
    }
}
