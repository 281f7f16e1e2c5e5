import { rmSync } from 'node:fs'
import { startInstanceOn } from '../acceptance/instance.ts'
import { FULFILLER, temporaryFolder } from '../acceptance/snapshot.ts'
import { tableApi } from '../journey/table-api.ts'
import { benchApp } from './bench-app.ts'
import { costOf, type Cost } from './measure.ts'
import { line, type Line } from './table.ts'

/** An update of a ticket that is not ours, with and without the app; and of one that is. */
export async function benchForeign(): Promise<Line[]> {
    const without = await withoutApp()
    const app = await benchApp()
    try {
        const update = (sysId: string) => costOf(app.instance, (turn) => app.fulfiller.update('incident', sysId, { short_description: `turn ${turn}` }))
        const foreign = await app.fulfiller.create('incident', { short_description: 'not ours' })
        const other = await update(foreign.sys_id ?? '')
        const own = await update(await app.createIncident('own'))
        return [
            line('update of an incident, without the app', without),
            line('the same with the app, not our ticket', other, { than: without, aim: '+0 statements' }),
            line('the same with the app, our ticket', own, { than: without, aim: '+1: the queueing of the rule' }),
        ]
    } finally {
        await app.stop()
    }
}

async function withoutApp(): Promise<Cost> {
    const folder = temporaryFolder()
    const instance = await startInstanceOn(folder)
    try {
        const fulfiller = tableApi(instance.url, FULFILLER.user, FULFILLER.password)
        const { sys_id: sysId = '' } = await fulfiller.create('incident', { short_description: 'before the app' })
        return await costOf(instance, (turn) => fulfiller.update('incident', sysId, { short_description: `turn ${turn}` }))
    } finally {
        await instance.stop()
        rmSync(folder, { recursive: true })
    }
}
