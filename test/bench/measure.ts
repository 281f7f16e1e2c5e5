import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Instance } from '../acceptance/instance.ts'

export interface Cost {
    /** Medians of one call. */
    ms: number
    statements: number
}

const WARM_UP = 10
const SETTLE_MS = 5

/** What one call of `work` costs the threads that serve requests: medians, after a warm-up on both nodes. */
export async function costOf(instance: Instance, work: (turn: number) => Promise<unknown>, turns = 40, warmUp = WARM_UP): Promise<Cost> {
    for (let turn = 0; turn < warmUp; turn++) await work(-1 - turn)
    const times: number[] = []
    const counts: number[] = []
    for (let turn = 0; turn < turns; turn++) {
        const before = await instance.statements('foreground')
        const startedAt = performance.now()
        await work(turn)
        times.push(performance.now() - startedAt)
        // The last statements of a request may follow its answer.
        await sleep(SETTLE_MS)
        counts.push((await instance.statements('foreground')) - before)
    }
    return { ms: median(times), statements: median(counts) }
}

/** What one of `count` costs that were done together. */
export function each(cost: Cost, count: number): Cost {
    return { ms: cost.ms / count, statements: cost.statements / count }
}

export function median(values: number[]): number {
    return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN
}

/** Runs `work` for 0 to `count` - 1, some at once, as several callers would. */
export async function inParallel(count: number, work: (index: number) => Promise<unknown>, atOnce = 6): Promise<void> {
    let next = 0
    const caller = async (): Promise<void> => {
        while (next < count) await work(next++)
    }
    await Promise.all(Array.from({ length: atOnce }, caller))
}
