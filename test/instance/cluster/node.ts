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

export function startNode(start: Omit<ThreadStart, 'kind'>, onIdle: () => void): InstanceNode {
    const foreground = startNodeThread({ ...start, kind: 'foreground' }, onIdle)
    const background = startNodeThread({ ...start, kind: 'background' }, () => undefined)
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
