import type { WireAnswer, WireRequest } from './messages.ts'
import type { NodeThread } from './worker.ts'

/** Spreads requests over the nodes' foreground threads. */
export interface Dispatcher {
    dispatch(request: WireRequest): Promise<WireAnswer>
    /** A thread became idle: gives it the oldest waiting request. */
    threadIdle(): void
}

interface Waiting {
    request: WireRequest
    settle: (answer: WireAnswer) => void
}

/**
 * Requests wait here, not in a thread: a thread that dies takes one request with it, never the queue. No stickiness,
 * because sessions live in the database; equally idle nodes take turns.
 */
export function makeDispatcher(threadsNow: () => NodeThread[]): Dispatcher {
    const waiting: Waiting[] = []
    let turn = 0

    const nextIdle = (): NodeThread | null => {
        const threads = threadsNow()
        for (let step = 0; step < threads.length; step++) {
            const index = (turn + step) % threads.length
            const thread = threads[index]
            if (!thread?.idle()) continue
            turn = index + 1
            return thread
        }
        return null
    }
    const drain = (): void => {
        while (waiting.length > 0) {
            const thread = nextIdle()
            const first = thread && waiting.shift()
            if (!first) return
            void thread.serve(first.request).then(answer => first.settle(answer ?? unavailable(thread.name)))
        }
    }
    return {
        dispatch: request => new Promise(resolve => {
            waiting.push({ request, settle: resolve })
            drain()
        }),
        threadIdle: drain,
    }
}

function unavailable(thread: string): WireAnswer {
    const body = { error: { message: 'Service unavailable', detail: `${thread} died while it served this request` }, status: 'failure' }
    return { status: 503, headers: [['content-type', 'application/json;charset=UTF-8']], body: new Uint8Array(new TextEncoder().encode(JSON.stringify(body))) }
}
