import { cpSync, rmSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { startInstanceOn, type Instance } from '../acceptance/instance.ts'
import { temporaryFolder } from '../acceptance/snapshot.ts'
import { folderWith, startProbes } from '../conformance/probe-instance.ts'
import { openPlatform } from '../instance/open-platform.ts'
import { attachSharedState, makeSharedBuffers } from '../instance/shared-state.ts'
import { inParallel, median, type Cost } from './measure.ts'
import { line, note, type Line } from './table.ts'

const INSERTS = 5_000
const GETS = 20_000
const GETS_A_CALL = 1_000
const ROWS = 50_000
const STARTS = 5
const MIB = 1024 * 1024
const DEFAULT = { profile: 'default', switches: null }

const RESOURCES = {
    gets: `
        var ids = [], all = new GlideRecord('x_lab_item'); all.setLimit(100); all.query();
        while (all.next()) ids.push(all.getUniqueValue());
        for (var i = 0; i < ${GETS_A_CALL}; i++) if (!new GlideRecord('x_lab_item').get(ids[i % ids.length])) throw new Error('not found');
        return true;`,
}

/** The local instance by itself: what a write and a read cost, what remains in memory, and how long a start takes. */
export async function benchInstance(): Promise<Line[]> {
    return [...await calls(), ...await starts()]
}

async function calls(): Promise<Line[]> {
    const on = await startProbes({ resources: RESOURCES }, () => undefined, DEFAULT)
    try {
        await inParallel(100, (index) => on.admin.create('x_lab_item', { code: `item ${index}` }))
        await inParallel(20, (index) => on.admin.create('incident', { short_description: `warm-up ${index}` }))
        const before = await on.instance.heapBytes()
        const insert = await costOfMany(on.instance, INSERTS, () => inParallel(INSERTS, (index) => on.admin.create('incident', { short_description: `insert ${index}` })))
        const get = await costOfMany(on.instance, GETS, () => inParallel(GETS / GETS_A_CALL, () => on.probe('gets')))
        const after = await on.instance.heapBytes()
        return [
            line(`Table API insert of an incident, one of ${INSERTS}`, insert),
            line(`GlideRecord.get by sys_id, one of ${GETS}`, get, { aim: '1 statement' }),
            note(`heap of the biggest thread: ${(before / MIB).toFixed(0)} MB before them, ${(after / MIB).toFixed(0)} MB after`),
        ]
    } finally {
        await on.stop()
    }
}

async function costOfMany(instance: Instance, count: number, work: () => Promise<void>): Promise<Cost> {
    const statements = await instance.statements('foreground')
    const startedAt = performance.now()
    await work()
    const ms = performance.now() - startedAt
    return { ms: ms / count, statements: (await instance.statements('foreground') - statements) / count }
}

async function starts(): Promise<Line[]> {
    const empty = folderWith({}, () => undefined, DEFAULT)
    const full = temporaryFolder()
    try {
        cpSync(empty, full, { recursive: true })
        fill(full)
        const small = await costOfStart(empty)
        const large = await costOfStart(full)
        return [line('start to ready, empty', small), line(`start to ready, with ${ROWS} incidents`, large, { than: small, aim: 'at most 1.2 times' })]
    } finally {
        for (const folder of [empty, full]) rmSync(folder, { recursive: true })
    }
}

function fill(dataDir: string): void {
    const platform = openPlatform({ dataDir, nodeName: 'setup', shared: attachSharedState(makeSharedBuffers()) })
    platform.db.transaction(() => {
        for (let index = 0; index < ROWS; index++) platform.rows.insert('incident', { number: `INC${String(index).padStart(7, '0')}`, short_description: `row ${index}`, state: '1', active: '1' })
    })
    platform.close()
}

/** The whole way of a process, from the command to the line that says where it serves. */
async function costOfStart(folder: string): Promise<Cost> {
    const times: number[] = []
    for (let turn = 0; turn <= STARTS; turn++) {
        const startedAt = performance.now()
        const instance = await startInstanceOn(folder)
        // The first one may have to make the bundle.
        if (turn > 0) times.push(performance.now() - startedAt)
        await instance.stop()
    }
    return { ms: median(times), statements: NaN }
}
