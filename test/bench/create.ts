import { benchApp } from './bench-app.ts'
import { costOf, inParallel, type Cost } from './measure.ts'
import { line, type Line } from './table.ts'

const SMALL = 1_000
const LARGE = 10_000

/** Creating against a bare insert by the Table API; reading at two sizes. */
export async function benchCreate(): Promise<Line[]> {
    const app = await benchApp()
    try {
        const bare = await costOf(app.instance, (turn) =>
            app.admin.create('incident', { short_description: `bare ${turn}`, caller_id: 'admin', impact: '1', urgency: '2', due_date: '2031-05-06 12:00:00' }))
        const created = await costOf(app.instance, (turn) => app.createIncident(`cost:${turn}`))
        const repeated = await costOf(app.instance, () => app.createIncident('cost:0'))
        await inParallel(SMALL, (index) => app.createIncident(`small-${index}`))
        const small = await reading(app)
        await inParallel(LARGE - SMALL, (index) => app.createIncident(`large-${index}`))
        const large = await reading(app)
        return [
            line('bare Table API insert of an incident', bare),
            line('create through our API', created, { than: bare, aim: 'at most 1.6 times, +4 statements' }),
            line('the same create again', repeated, { than: bare }),
            line(`list page at ${SMALL} tickets`, small.list),
            line(`list page at ${LARGE} tickets`, large.list, { than: small.list, aim: 'at most 1.3 times' }),
            line(`summary at ${SMALL} open tickets`, small.summary),
            line(`summary at ${LARGE} open tickets`, large.summary, { than: small.summary }),
        ]
    } finally {
        await app.stop()
    }
}

async function reading(app: Awaited<ReturnType<typeof benchApp>>): Promise<{ list: Cost; summary: Cost }> {
    return {
        list: await costOf(app.instance, () => app.call('GET', 'tickets?limit=50')),
        summary: await costOf(app.instance, () => app.call('GET', 'ticket-summary')),
    }
}
