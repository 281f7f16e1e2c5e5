import { rmSync } from 'node:fs'
import { startInstanceOn, type Instance } from '../acceptance/instance.ts'
import { FULFILLER, temporaryFolder } from '../acceptance/snapshot.ts'
import { tableApi } from '../journey/table-api.ts'
import { benchApp } from './bench-app.ts'
import { costOf, type Cost } from './measure.ts'
import { line, note, type Line } from './table.ts'

const TURNS = 40

interface Updated extends Cost {
    /** Run by one update, in the user's own request. */
    scripts: number
}

/** An update of a ticket that is not ours, with and without the app; and of one that is. */
export async function benchForeign(): Promise<Line[]> {
    const without = await withoutApp()
    const app = await benchApp()
    try {
        const update = (sysId: string) => updated(app.instance, (turn) => app.fulfiller.update('incident', sysId, { short_description: `turn ${turn}` }))
        const foreign = await app.fulfiller.create('incident', { short_description: 'not ours' })
        const other = await update(foreign.sys_id ?? '')
        const own = await update(await app.createIncident('own'))
        return [
            line('update of an incident, without the app', without),
            line('the same with the app, not our ticket', other, { than: without, aim: '+0 statements' }),
            line('the same with the app, our ticket', own, { than: without, aim: '+1: the queueing of the rule' }),
            note(`scripts that an update runs: ${without.scripts} without the app, ${other.scripts} with it, ${own.scripts} on our ticket`),
        ]
    } finally {
        await app.stop()
    }
}

async function updated(instance: Instance, work: (turn: number) => Promise<unknown>): Promise<Updated> {
    const cost = await costOf(instance, work, TURNS)
    const before = await instance.scripts('foreground')
    for (let turn = 0; turn < TURNS; turn++) await work(TURNS + turn)
    return { ...cost, scripts: (await instance.scripts('foreground') - before) / TURNS }
}

async function withoutApp(): Promise<Updated> {
    const folder = temporaryFolder()
    const instance = await startInstanceOn(folder)
    try {
        const fulfiller = tableApi(instance.url, FULFILLER.user, FULFILLER.password)
        const { sys_id: sysId = '' } = await fulfiller.create('incident', { short_description: 'before the app' })
        return await updated(instance, (turn) => fulfiller.update('incident', sysId, { short_description: `turn ${turn}` }))
    } finally {
        await instance.stop()
        rmSync(folder, { recursive: true })
    }
}
