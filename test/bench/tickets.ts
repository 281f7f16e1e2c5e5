import { INTEGRATION_USER } from '../acceptance/installed-app.ts'
import { startInstanceOn, type Instance } from '../acceptance/instance.ts'
import { basic } from '../journey/table-api.ts'
import { benchApp } from './bench-app.ts'
import { fillWithClosed } from './fill-tickets.ts'
import { costOf, inParallel, type Cost } from './measure.ts'
import { line, type Line } from './table.ts'

const OPEN = 1_000
const CLOSED = 100_000
const READ_TURNS = 20
const READS = {
    get: 'tickets/open-7',
    list: 'tickets?limit=50',
    open: 'tickets?limit=50&open=true',
    summary: 'ticket-summary',
}

type Reads = Record<keyof typeof READS, Cost>

/** Creating against a bare insert by the Table API; reading with few tickets and with many that were closed long ago. */
export async function benchTickets(): Promise<Line[]> {
    const app = await benchApp()
    try {
        const bare = await costOf(app.instance, (turn) =>
            app.admin.create('incident', { short_description: `bare ${turn}`, caller_id: 'admin', impact: '1', urgency: '2', due_date: '2031-05-06 12:00:00' }))
        const created = await costOf(app.instance, (turn) => app.createIncident(`cost:${turn}`))
        const repeated = await costOf(app.instance, () => app.createIncident('cost:0'))
        await inParallel(OPEN, (index) => app.createIncident(`open-${index}`))
        const few = await reading(app.instance)
        await app.instance.stop()
        fillWithClosed(app.folder, CLOSED)
        const many = await readingOn(app.folder)
        return [
            line('bare Table API insert of an incident', bare),
            line('create through our API', created, { than: bare, aim: 'at most 1.6 times, +4 statements' }),
            line('the same create again', repeated, { than: bare }),
            line(`get at ${OPEN} open tickets`, few.get),
            line(`get at ${CLOSED} closed ones more`, many.get, { than: few.get }),
            line(`list page at ${OPEN} open tickets`, few.list),
            line(`list page at ${CLOSED} closed ones more`, many.list, { than: few.list, aim: 'at most 1.3 times' }),
            line(`list page of open ones at ${OPEN} open tickets`, few.open),
            line(`list page of open ones at ${CLOSED} closed ones more`, many.open, { than: few.open }),
            line(`summary at ${OPEN} open tickets`, few.summary),
            line(`summary at ${CLOSED} closed ones more`, many.summary, { than: few.summary, aim: 'at most 1.5 times' }),
        ]
    } finally {
        await app.stop()
    }
}

async function readingOn(folder: string): Promise<Reads> {
    const instance = await startInstanceOn(folder)
    try {
        return await reading(instance)
    } finally {
        await instance.stop()
    }
}

async function reading(instance: Instance): Promise<Reads> {
    const headers = { authorization: basic(INTEGRATION_USER.user, INTEGRATION_USER.password) }
    const costs: [string, Cost][] = []
    for (const [name, path] of Object.entries(READS)) {
        costs.push([name, await costOf(instance, async () => {
            const answer = await fetch(`${instance.url}/api/x_mioms_m365ticket/v1/m365/${path}`, { headers })
            if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
            await answer.text()
        }, READ_TURNS)])
    }
    return Object.fromEntries(costs) as Reads
}
