import type { AsyncRuleFate, SharedState } from './platform.ts'

/** The memory that every thread of the instance is started with. Structured-clonable, so it goes along as worker data. */
export interface SharedBuffers {
    counters: SharedArrayBuffer
    clock: SharedArrayBuffer
}

const CELLS = { configuration: 0, schema: 1 } as const
const WORK = 2
const ASYNC_RULES = 3

/** What a test may let happen to async rules; the first is how it is without one. */
export const ASYNC_RULE_FATES: readonly AsyncRuleFate[] = ['run', 'held', 'reversed', 'doubled', 'lost']

/** `Atomics.waitAsync` is ES2024: Node 20 has it, the library types of this project (ES2023) do not. */
type WaitAsync = (cells: Int32Array, index: number, value: number, timeoutMs: number) => { async: boolean; value: Promise<string> | string }

export function makeSharedBuffers(): SharedBuffers {
    return { counters: new SharedArrayBuffer(4 * Int32Array.BYTES_PER_ELEMENT), clock: new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT) }
}

/** One thread's view of the shared memory. */
export function attachSharedState(buffers: SharedBuffers): SharedState {
    const counters = new Int32Array(buffers.counters)
    const clock = new BigInt64Array(buffers.clock)
    const waitAsync = (Atomics as unknown as { waitAsync: WaitAsync }).waitAsync
    // Each thread remembers the last signal it saw: one sent while it was busy must not be slept through.
    let seen = Atomics.load(counters, WORK)

    return {
        generation: of => Atomics.load(counters, CELLS[of]),
        flush(what) {
            if (what === 'schema') Atomics.add(counters, CELLS.schema, 1)
            Atomics.add(counters, CELLS.configuration, 1)
        },
        signalWork() {
            Atomics.add(counters, WORK, 1)
            Atomics.notify(counters, WORK)
        },
        async waitForWork(timeoutMs) {
            const waiting = waitAsync(counters, WORK, seen, timeoutMs)
            if (waiting.async) await keptAlive(waiting.value, timeoutMs)
            seen = Atomics.load(counters, WORK)
        },
        clockOffset: () => Number(Atomics.load(clock, 0)),
        moveClock(byMs) {
            Atomics.add(clock, 0, BigInt(Math.trunc(byMs)))
            this.signalWork()
        },
        asyncRules: () => ASYNC_RULE_FATES[Atomics.load(counters, ASYNC_RULES)] ?? 'run',
        setAsyncRules(fate) {
            Atomics.store(counters, ASYNC_RULES, ASYNC_RULE_FATES.indexOf(fate))
            this.signalWork()
        },
    }
}

/** A wait on shared memory does not keep the event loop alive, a timer does. */
async function keptAlive(waiting: Promise<string> | string, timeoutMs: number): Promise<void> {
    const timer = setTimeout(() => undefined, timeoutMs + 1_000)
    await waiting
    clearTimeout(timer)
}
