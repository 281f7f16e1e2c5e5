import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { openTables } from '../acceptance/app-records.ts'
import { startInstanceOn, type Instance } from '../acceptance/instance.ts'
import { ADMIN } from '../acceptance/snapshot.ts'
import { tableApi, type TableApi, type TableRow } from '../journey/table-api.ts'
import { benchApp } from './bench-app.ts'
import { fillWithClosed } from './fill-tickets.ts'
import { note, type Line } from './table.ts'

const TICKETS = 100_000
/** Longer than the pause between two runs of the job. */
const UNTIL_RUN_S = 16 * 60
const JOB = 'Microsoft 365: find statuses Microsoft does not know'
const READY = '0'
const [LOOK_MS, IDLE_MS] = [50, 2_000]

/** The job that compares both sides, until it has gone through all tickets once. */
export async function benchReconcile(): Promise<Line[]> {
    const app = await benchApp()
    try {
        await app.createIncident('first')
        await openTables(app.admin, ['connection'])
        await app.instance.stop()
        fillWithClosed(app.folder, TICKETS)
        const instance = await startInstanceOn(app.folder)
        try {
            return [await compared(instance)]
        } finally {
            await instance.stop()
        }
    } finally {
        await app.stop()
    }
}

async function compared(instance: Instance): Promise<Line> {
    const admin = tableApi(instance.url, ADMIN.user, ADMIN.password)
    await sleep(IDLE_MS)
    const idle = await statementsWithin(instance, IDLE_MS)
    const startedAt = performance.now()
    const before = await instance.statements('background')
    const runs = await walkedThrough(instance, admin)
    const ms = performance.now() - startedAt
    const statements = await instance.statements('background') - before - (idle / IDLE_MS) * ms
    const per100 = statements / (TICKETS / 100)
    return note(`comparing ${TICKETS} tickets: ${statements.toFixed(0)} statements in ${runs} runs, ${per100.toFixed(2)} for 100 tickets (less than 1), all jobs of that time included; ${(ms / 1000).toFixed(0)} s`)
}

/** Number of runs until the job begins anew. */
async function walkedThrough(instance: Instance, admin: TableApi): Promise<number> {
    for (let runs = 1; ; runs++) {
        const before = await job(admin)
        await instance.advance(UNTIL_RUN_S)
        for (let now = before; now.state !== READY || now.next_action === before.next_action; now = await job(admin)) await sleep(LOOK_MS)
        const [connection] = await admin.find('x_mioms_m365ticket_connection', '', 'reconciled_to')
        if (!connection?.reconciled_to) return runs
    }
}

async function job(admin: TableApi): Promise<TableRow> {
    const [found] = await admin.find('sys_trigger', `name=${JOB}`, 'state,next_action')
    if (!found) throw new Error(`there is no job ${JOB}`)
    return found
}

async function statementsWithin(instance: Instance, ms: number): Promise<number> {
    const before = await instance.statements('background')
    await sleep(ms)
    return await instance.statements('background') - before
}
