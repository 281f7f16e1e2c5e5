import { Worker } from 'node:worker_threads'
import { brake, newBrakeCells } from '../data/brake.ts'
import type { FromThread, ThreadStart, ThreadStatistics, ToThread, WireAnswer, WireRequest } from './messages.ts'

/** The main thread's handle on one thread of a node; starts it again when it dies. */
export interface NodeThread {
    readonly name: string
    readonly idle: () => boolean
    /** Resolves when the thread is up for the first time; rejects when it cannot start. */
    readonly started: Promise<void>
    /** Hands a request over. Null when the thread died over it. Only while idle. */
    serve(request: WireRequest): Promise<WireAnswer | null>
    /** Tells the thread that another one died; false while it is down itself. */
    tellGone(claimant: string): boolean
    /** Null while the thread is down. */
    statistics(): Promise<ThreadStatistics | null>
    /** Ends the thread at once, as a crash would; it stays down until `revive`. */
    kill(): Promise<void>
    revive(): void
    /** Lets the thread finish what it does, then ends it. */
    stop(): Promise<void>
}

/** Of one thread: a script that takes more ends its thread, not the process. */
const MOST_MEMORY_MB = 768
const RESTART_DELAY_MS = 250
const STOP_GRACE_MS = 10_000

export interface ThreadEvents {
    idle(): void
    /** The thread ended, wanted or not; what it claimed has no owner any more. */
    ended(claimant: string): void
}

export function startNodeThread(start: Omit<ThreadStart, 'claimant' | 'brake'>, events: ThreadEvents): NodeThread {
    const name = `${start.nodeName}.${start.kind}`
    let worker: Worker | null = null
    let cells = newBrakeCells()
    let starts = 0
    const claimant = (): string => `${start.nodeName}.${starts}`
    let idle = false
    let wanted = true
    let settle: ((answer: WireAnswer | null) => void) | null = null
    let tell: ((statistics: ThreadStatistics | null) => void)[] = []
    let markStarted: () => void = () => undefined
    let failStart: (error: Error) => void = () => undefined
    const started = new Promise<void>((resolve, reject) => {
        markStarted = resolve
        failStart = reject
    })

    const report = (statistics: ThreadStatistics | null): void => {
        for (const each of tell) each(statistics)
        tell = []
    }
    const received = (message: FromThread): void => {
        if (message.type === 'answer') {
            settle?.(message.answer)
            settle = null
        } else if (message.type === 'statistics') {
            report(message.statistics)
        } else {
            idle = true
            markStarted()
            events.idle()
        }
    }
    const ended = (cause: Error | null): void => {
        worker = null
        idle = false
        settle?.(null)
        settle = null
        report(null)
        events.ended(claimant())
        if (!wanted) return
        const reason = cause?.stack ?? 'it ended without an error'
        process.stderr.write(`${name} died and is started again: ${reason}\n`)
        failStart(cause ?? new Error(`${name} ended before it was ready`))
        setTimeout(() => { if (wanted && !worker) launch() }, RESTART_DELAY_MS).unref()
    }
    const launch = (): void => {
        starts++
        cells = newBrakeCells()
        const made = new Worker(new URL('./boot.mjs', import.meta.url), { workerData: { ...start, claimant: claimant(), brake: cells } satisfies ThreadStart, name, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } })
        let cause: Error | null = null
        worker = made
        made.on('message', received)
        made.on('error', (error: Error) => { cause = error })
        made.on('exit', () => ended(cause))
    }
    const send = (message: ToThread, transfer: ArrayBuffer[] = []): void => worker?.postMessage(message, transfer)
    launch()

    return {
        name,
        idle: () => idle,
        started,
        serve(request) {
            idle = false
            return new Promise(resolve => {
                settle = resolve
                send({ type: 'request', request }, request.body ? [request.body.buffer] : [])
            })
        },
        tellGone(gone) {
            if (!worker) return false
            send({ type: 'gone', claimant: gone })
            return true
        },
        statistics: () => new Promise(resolve => {
            if (!worker) return resolve(null)
            tell.push(resolve)
            send({ type: 'statistics' })
        }),
        async kill() {
            wanted = false
            const ending = worker
            await brake(cells)
            await ending?.terminate()
        },
        revive() {
            wanted = true
            if (!worker) launch()
        },
        async stop() {
            wanted = false
            const ending = worker
            if (!ending) return
            const gone = new Promise(resolve => ending.once('exit', resolve))
            send({ type: 'stop' })
            const grace = setTimeout(() => void brake(cells).then(() => ending.terminate()), STOP_GRACE_MS)
            await gone
            clearTimeout(grace)
        },
    }
}
