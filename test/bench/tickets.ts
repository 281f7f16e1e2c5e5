import { INTEGRATION_USER } from '../acceptance/installed-app.ts'
import { startInstanceOn, type Instance } from '../acceptance/instance.ts'
import { basic } from '../journey/table-api.ts'
import { benchApp } from './bench-app.ts'
import { fillWithClosed } from './fill-tickets.ts'
import { costOf, each, inParallel, type Cost } from './measure.ts'
import { line, note, type Line } from './table.ts'

const OPEN = 1_000
const CLOSED = 100_000
const READ_TURNS = 20
const BATCH = 100
const FIRST_BATCHES = 2
const READS_OF_HEAP = 2_000
const MIB = 1024 * 1024
const READS = {
    get: 'tickets/open-7',
    list: 'tickets?limit=50',
    open: 'tickets?limit=50&open=true',
    summary: 'ticket-summary',
}

type Reads = Record<keyof typeof READS | 'number', Cost>

/** Creating against a bare insert by the Table API; reading with few tickets and with many that were closed long ago. */
export async function benchTickets(): Promise<Line[]> {
    const app = await benchApp()
    try {
        const bare = await costOf(app.instance, (turn) =>
            app.admin.create('incident', { short_description: `bare ${turn}`, caller_id: 'admin', impact: '1', urgency: '2', due_date: '2031-05-06 12:00:00' }))
        const created = await costOf(app.instance, (turn) => app.createIncident(`cost:${turn}`))
        const repeated = await costOf(app.instance, () => app.createIncident('cost:0'))
        const batchOf = (turn: number): string[] => Array.from({ length: BATCH }, (_none, index) => `open-${(turn + FIRST_BATCHES) * BATCH + index}`)
        const batch = await costOf(app.instance, (turn) => app.createIncidents(batchOf(turn)), OPEN / BATCH - FIRST_BATCHES, FIRST_BATCHES)
        const { number = '' } = (await app.admin.find('incident', 'correlation_id=open-7', 'number'))[0] ?? {}
        const reading = (instance: Instance): Promise<Reads> => readsOn(instance, number)
        await app.instance.stop()
        // Both on an instance that was started just before.
        const few = await onInstance(app.folder, reading)
        fillWithClosed(app.folder, CLOSED)
        const { many, heap } = await onInstance(app.folder, async (instance) => ({ many: await reading(instance), heap: await heapOver(instance) }))
        return [
            line('bare Table API insert of an incident', bare),
            line('create through our API', created, { than: bare, aim: 'at most 1.6 times, +4 statements' }),
            line('the same create again', repeated, { than: bare }),
            line(`one of a batch of ${BATCH}`, each(batch, BATCH), { than: created, aim: 'less than a create' }),
            line(`get at ${OPEN} open tickets`, few.get),
            line(`get at ${CLOSED} closed ones more`, many.get, { than: few.get }),
            line(`get by number at ${OPEN} open tickets`, few.number),
            line(`get by number at ${CLOSED} closed ones more`, many.number, { than: few.number }),
            line(`list page at ${OPEN} open tickets`, few.list),
            line(`list page at ${CLOSED} closed ones more`, many.list, { than: few.list, aim: 'at most 1.3 times' }),
            line(`list page of open ones at ${OPEN} open tickets`, few.open),
            line(`list page of open ones at ${CLOSED} closed ones more`, many.open, { than: few.open }),
            line(`summary at ${OPEN} open tickets`, few.summary),
            line(`summary at ${CLOSED} closed ones more`, many.summary, { than: few.summary, aim: 'at most 1.5 times' }),
            note(`heap of the biggest thread: ${heap.map((bytes) => `${(bytes / MIB).toFixed(0)} MB`).join(', ')} after each ${READS_OF_HEAP} reads more`),
        ]
    } finally {
        await app.stop()
    }
}

async function onInstance<T>(folder: string, work: (instance: Instance) => Promise<T>): Promise<T> {
    const instance = await startInstanceOn(folder)
    try {
        return await work(instance)
    } finally {
        await instance.stop()
    }
}

async function readsOn(instance: Instance, number: string): Promise<Reads> {
    const costs: [string, Cost][] = []
    for (const [name, path] of Object.entries({ ...READS, number: `tickets/${number}?by=number` })) costs.push([name, await costOf(instance, () => read(instance, path), READ_TURNS)])
    return Object.fromEntries(costs) as Reads
}

async function heapOver(instance: Instance): Promise<number[]> {
    const paths = Object.values(READS)
    const heap: number[] = []
    for (let round = 0; round < 4; round++) {
        await inParallel(READS_OF_HEAP, (index) => read(instance, paths[index % paths.length] ?? ''))
        heap.push(await instance.heapBytes())
    }
    return heap
}

async function read(instance: Instance, path: string): Promise<void> {
    const headers = { authorization: basic(INTEGRATION_USER.user, INTEGRATION_USER.password) }
    const answer = await fetch(`${instance.url}/api/x_mioms_m365ticket/v1/m365/${path}`, { headers })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    await answer.text()
}
