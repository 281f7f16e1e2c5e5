import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { benchApp, type BenchApp } from './bench-app.ts'
import { inParallel, type Cost } from './measure.ts'
import { line, type Line } from './table.ts'

const SIZES = [200, 1_000]
const IDLE_MS = 2_000
/** Past the first wait after a failure. */
const UNTIL_DUE_S = 120

/** Draining what waited while Microsoft was away: the cost of one delivered update, at two sizes. */
export async function benchPush(): Promise<Line[]> {
    const app = await benchApp()
    try {
        const costs: Cost[] = []
        let sent = 0
        for (const size of SIZES) {
            costs.push(await drained(app, size, sent))
            sent += size
        }
        const [small, large] = costs as [Cost, Cost]
        const aim = 'at most 4 statements, linear'
        return [line(`delivering one of ${SIZES[0]} waiting updates`, small, { aim }), line(`delivering one of ${SIZES[1]} waiting updates`, large, { than: small, aim })]
    } finally {
        await app.stop()
    }
}

async function drained(app: BenchApp, size: number, sentBefore: number): Promise<Cost> {
    const ids: string[] = []
    await inParallel(size, async (index) => ids.push(await app.createIncident(`drain-${size}-${index}`)))
    app.receiver.refuse(true)
    await inParallel(size, (index) => app.fulfiller.update('incident', ids[index] ?? '', { state: '2' }))
    await quiet(app)
    const idle = await idleRate(app)
    app.receiver.refuse(false)
    const before = await app.instance.statements('background')
    const startedAt = performance.now()
    await app.instance.advance(UNTIL_DUE_S)
    await app.receiver.taken(sentBefore + size)
    const ms = performance.now() - startedAt
    const statements = (await app.instance.statements('background')) - before - idle * ms
    return { ms: ms / size, statements: statements / size }
}

/** Statements a millisecond of threads that only look for work. */
async function idleRate(app: BenchApp): Promise<number> {
    const before = await app.instance.statements('background')
    await sleep(IDLE_MS)
    return ((await app.instance.statements('background')) - before) / IDLE_MS
}

/** Returns when the queues are worked off: the threads make no more statements than when they look for work. */
async function quiet(app: BenchApp): Promise<void> {
    for (let last = Infinity, rate = await idleRate(app); Math.abs(last - rate) > 0.02; ) {
        last = rate
        rate = await idleRate(app)
    }
}
