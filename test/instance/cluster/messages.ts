import type { SharedBuffers } from '../shared-state.ts'

/** What the main thread and the threads of the nodes say to each other. Structured-clonable only. */

export type ThreadKind = 'foreground' | 'background'

/** Worker data: what a thread is started with. */
export interface ThreadStart {
    kind: ThreadKind
    nodeName: string
    /** See `Platform.claimant`. */
    claimant: string
    dataDir: string
    /** URL of the bundle that the thread runs. */
    program: string
    buffers: SharedBuffers
    /** Cells of `data/brake.ts`, of this thread alone. */
    brake: SharedArrayBuffer
}

export interface WireRequest {
    method: string
    url: string
    headers: [string, string][]
    body: Uint8Array<ArrayBuffer> | null
}

export interface WireAnswer {
    status: number
    headers: [string, string][]
    body: Uint8Array<ArrayBuffer>
}

export interface ThreadStatistics {
    thread: string
    statements: number
    scripts: number
    heapUsedBytes: number
}

/** `gone` tells a background thread that another one, or the one before it, died: what it had claimed is to be done. */
export type ToThread = { type: 'request'; request: WireRequest } | { type: 'statistics' } | { type: 'stop' } | { type: 'gone'; claimant: string }

/** `idle` follows every answer, after work that the request left behind for this thread: only then it takes the next one. */
export type FromThread = { type: 'idle' } | { type: 'answer'; answer: WireAnswer } | { type: 'statistics'; statistics: ThreadStatistics }
