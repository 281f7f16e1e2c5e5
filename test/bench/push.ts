import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { LONGEST_SLEEP_MS } from '../instance/background/work.ts'
import { benchApp, type BenchApp } from './bench-app.ts'
import { inParallel, median, type Cost } from './measure.ts'
import { line, note, type Line } from './table.ts'

const SIZES = [1_000, 10_000]
const BATCH = 100
const IDLE_MS = 2_000
/** Past the first wait after a failure, and past the trial whether the receiver is back. */
const UNTIL_DUE_S = 120
const [LOOK_MS, STILL_MS] = [50, 2_000]
const LATENCIES = 200
const BURST = 500
/** Longer than the least time between two messages about one ticket. */
const GAP_S = 6

interface Event { data: { sysId: string; status: string; priority: string; sequence: number } }

/** Draining what waited while Microsoft was away, at two sizes; how long a change is on its way; and a ticket that changes all the time. */
export async function benchPush(): Promise<Line[]> {
    const app = await benchApp()
    try {
        const quick = [await latency(app), await burst(app)]
        const [small, large] = [await drained(app, SIZES[0] ?? 0), await drained(app, SIZES[1] ?? 0)]
        const aim = 'at most 4 statements, linear'
        return [line(`delivering one of ${SIZES[0]} waiting updates`, small, { aim }), line(`delivering one of ${SIZES[1]} waiting updates`, large, { than: small, aim }), ...quick]
    } finally {
        await app.stop()
    }
}

async function drained(app: BenchApp, size: number): Promise<Cost> {
    const ids = await created(app, `drain-${size}`, size)
    app.receiver.refuse(true)
    const sentBefore = app.receiver.count()
    await inParallel(size, (index) => app.fulfiller.update('incident', ids[index] ?? '', { state: '2' }))
    await quiet(app)
    const idle = await idleRate(app)
    app.receiver.refuse(false)
    const before = await app.instance.statements('background')
    const startedAt = performance.now()
    await advancedUntil(app, sentBefore + size)
    const ms = performance.now() - startedAt
    const statements = (await app.instance.statements('background')) - before - idle * ms
    return { ms: ms / size, statements: statements / size }
}

/** Workers that fetched everything end with their run; the next minute's job wakes the next ones. */
async function advancedUntil(app: BenchApp, count: number): Promise<void> {
    await app.instance.advance(UNTIL_DUE_S)
    for (let [last, still] = [app.receiver.count(), 0]; app.receiver.count() < count; await sleep(LOOK_MS)) {
        still = last === app.receiver.count() ? still + 1 : 0
        last = app.receiver.count()
        if (still * LOOK_MS < STILL_MS) continue
        still = 0
        await app.instance.advance(UNTIL_DUE_S)
    }
}

/** From the call that changes a ticket to the arrival of its event, one after the other. */
async function latency(app: BenchApp): Promise<Line> {
    const ids = await created(app, 'latency', LATENCIES)
    const took: number[] = []
    for (const id of ids) {
        const arrived = new Promise<number>((resolve) => app.receiver.watch((body) => { if ((JSON.parse(body) as Event).data.sysId === id) resolve(performance.now()) }))
        const startedAt = performance.now()
        await app.fulfiller.update('incident', id, { state: '2' })
        took.push(await arrived - startedAt)
    }
    app.receiver.watch(null)
    const roundTrip = await roundTripTo(app)
    const sorted = [...took].sort((one, other) => one - other)
    const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? NaN
    const aim = 3 * LONGEST_SLEEP_MS + roundTrip
    return note(`from change to arrival, ${LATENCIES} changes: p50 ${median(took).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (poll interval ${LONGEST_SLEEP_MS} ms, round trip ${roundTrip.toFixed(1)} ms: at most ${aim.toFixed(0)} ms)`)
}

async function roundTripTo(app: BenchApp): Promise<number> {
    const took: number[] = []
    for (let turn = 0; turn < 50; turn++) {
        const startedAt = performance.now()
        await (await fetch(app.receiver.url, { method: 'POST', body: '{}' })).arrayBuffer()
        took.push(performance.now() - startedAt)
    }
    return median(took)
}

/** One ticket that changes as fast as it goes. */
async function burst(app: BenchApp): Promise<Line> {
    const [id = ''] = await created(app, 'burst', 1)
    const events: Event[] = []
    app.receiver.watch((body) => void events.push(JSON.parse(body) as Event))
    const startedAt = performance.now()
    for (let turn = 1; turn <= BURST; turn++) await app.fulfiller.update('incident', id, { state: turn % 2 ? '2' : '1', urgency: String(turn % 3 + 1) })
    const tookS = (performance.now() - startedAt) / 1000
    await quiet(app)
    await app.instance.advance(GAP_S)
    await quiet(app)
    app.receiver.watch(null)
    const { result } = (await app.call('GET', 'tickets/burst-0')) as { result: { status: string; priority: string } }
    const last = events.at(-1)?.data
    const isRight = last?.status === result.status && last.priority === result.priority
    return note(`${BURST} changes of one ticket within ${tookS.toFixed(0)} s: ${events.length} messages, the last one ${isRight ? 'right' : 'WRONG'} (fewer than 10)`)
}

async function created(app: BenchApp, name: string, count: number): Promise<string[]> {
    const taskIds = Array.from({ length: count }, (_, index) => `${name}-${index}`)
    const ids: string[] = []
    for (let at = 0; at < count; at += BATCH) ids.push(...await app.createIncidents(taskIds.slice(at, at + BATCH)))
    return ids
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
