import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { instanceNodes, startInstanceOn } from '../../acceptance/instance.ts'
import { ADMIN } from '../../acceptance/snapshot.ts'
import { openDatabase } from '../../instance/data/database.ts'
import { prepareInstance } from '../../instance/open-platform.ts'
import { tableApi } from '../../journey/table-api.ts'
import { baseFolder, probeFolder } from '../base-folder.ts'
import { behaviour, refused } from '../behaviour.ts'
import { eventually, folderWith } from '../probe-instance.ts'
import { seeded, writeUntilKilled, type Promised } from './writers.ts'

/** Twenty moments on two nodes, which is what people run; fewer elsewhere, because each one costs a start. */
const ROUNDS = instanceNodes === 2 ? 20 : 4
const CALLERS = 4
const SEED = 20_260
/** After the first answer: a cold instance takes its time for that. */
const LONGEST_MS = 400

/** Each incident makes one item in the background, and the item is unique: a rule that runs again makes no second one. */
const RULES = {
    follow: {
        collection: 'incident', when: 'async_always', action_insert: 'true', filter_condition: 'short_descriptionSTARTSWITHburst^EQ',
        script: 'var item = new GlideRecord(\'x_lab_item\'); item.initialize(); item.setValue(\'code\', current.getValue(\'number\')); item.insert();',
    },
}

const HALF = `SELECT number FROM task WHERE sys_class_name = 'incident' AND short_description LIKE 'burst%' AND (
    number IS NULL OR state IS NULL OR priority IS NULL OR caller_id IS NOT NULL
    OR (SELECT count(*) FROM sys_journal_field WHERE element_id = task.sys_id) <> 1 + sys_mod_count
    OR NOT EXISTS (SELECT 1 FROM x_lab_item WHERE code = number) AND NOT EXISTS (SELECT 1 FROM sys_trigger WHERE job_context LIKE '%' || task.sys_id || '%'))`
const DOUBLE = 'SELECT number FROM task WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1'

interface Findings {
    integrity: string[]
    lost: string[]
    undone: string[]
    half: string[]
    double: string[]
}

const promised: Promised = { incidents: new Map(), deleted: [] }
const found: Findings = { integrity: [], lost: [], undone: [], half: [], double: [] }
let folder: string

beforeAll(async () => {
    folder = folderWith({ rules: RULES })
    const random = seeded(SEED + instanceNodes)
    for (let round = 0; round < ROUNDS; round++) {
        const instance = await startInstanceOn(folder)
        const before = promised.incidents.size
        const writing = writeUntilKilled(instance.url, round, CALLERS, promised)
        while (promised.incidents.size === before) await sleep(5)
        await sleep(random() * LONGEST_MS)
        await instance.kill()
        await writing
        look()
    }
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** Reads what the killed process left, without the instance. */
function look(): void {
    const db = openDatabase(join(folder, 'instance.db'))
    try {
        found.integrity.push(...db.all<{ integrity_check: string }>('PRAGMA integrity_check').map(row => row.integrity_check))
        for (const [sysId, { title, sent }] of promised.incidents) {
            const row = db.get<{ title: string }>('SELECT short_description AS title FROM task WHERE sys_id = ?', [sysId])
            if (row?.title !== title && (sent === null || row?.title !== sent)) found.lost.push(`${title} is ${row?.title ?? 'gone'}`)
            // What was sent without an answer is settled now.
            if (row) promised.incidents.set(sysId, { title: row.title, sent: null })
        }
        found.undone.push(...promised.deleted.filter(sysId => db.get('SELECT 1 FROM x_lab_item WHERE sys_id = ?', [sysId])))
        found.half.push(...db.all<{ number: string }>(HALF).map(row => String(row.number)))
        found.double.push(...db.all<{ number: string }>(DOUBLE).map(row => row.number))
    } finally {
        db.close()
    }
}

describe('An instance that is killed while it writes', () => {
    behaviour('its database opens and is whole', 'reported', () => {
        expect([found.integrity.length, new Set(found.integrity)]).toEqual([ROUNDS, new Set(['ok'])])
    })

    behaviour('every create, update and delete that was answered is there', 'reported', () => {
        expect(promised.incidents.size).toBeGreaterThan(ROUNDS)
        expect(promised.deleted.length).toBeGreaterThan(ROUNDS / 2)
        expect([...found.lost, ...found.undone]).toEqual([])
    })

    behaviour('no record is half there: its columns, its journal entries and its queued rules are written together', 'reported', () => {
        expect(found.half).toEqual([])
    })

    behaviour('no number is given twice, before and after', 'platform-administration/c_ManagingRecordNumbering.md', () => {
        expect(found.double).toEqual([])
    })

    behaviour('what was waiting, or cut off, in the background is done after the next start', 'reported', async () => {
        const instance = await startInstanceOn(folder)
        try {
            const admin = tableApi(instance.url, ADMIN.user, ADMIN.password)
            await eventually(() => admin.find('sys_trigger', 'nameSTARTSWITHASYNC', 'sys_id'), waiting => waiting.length === 0, 60)
            const [incidents, items] = await Promise.all([admin.find('incident', 'short_descriptionSTARTSWITHburst', 'number'), admin.find('x_lab_item', 'codeSTARTSWITHINC', 'code')])
            expect(items.map(({ code }) => code).sort()).toEqual(incidents.map(({ number }) => number).sort())
        } finally {
            await instance.stop()
        }
    })
})

describe('A data directory', () => {
    /** What a start says to a copy of a base system that `spoil` was at. */
    const refusal = (spoil: (database: string, key: string) => void): string => {
        const dataDir = probeFolder()
        try {
            cpSync(baseFolder(), dataDir, { recursive: true })
            // What the log beside the database still has would mend it.
            const db = openDatabase(join(dataDir, 'instance.db'))
            db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
            db.close()
            spoil(join(dataDir, 'instance.db'), join(dataDir, 'instance.key'))
            prepareInstance({ dataDir, adminPassword: ADMIN.password, fulfillerPassword: ADMIN.password })
            return 'taken'
        } catch (error) {
            return (error as Error).message.replaceAll(dataDir, 'DIR')
        } finally {
            rmSync(dataDir, { recursive: true })
        }
    }
    const foreign = (database: string): void => {
        rmSync(database)
        const db = openDatabase(database)
        db.exec('CREATE TABLE invoice (total INTEGER)')
        db.close()
    }

    refused('one that is damaged, another program\u2019s, or has another one\u2019s key is refused, and is told by name', 'reported', () => {
        expect(refusal(() => undefined)).toBe('taken')
        expect(refusal(database => writeFileSync(database, 'x'.repeat(8192)))).toBe('DIR/instance.db cannot be used: file is not a database')
        expect(refusal(foreign)).toBe('The database holds table invoice and no instance: take another directory')
        expect(refusal((_, key) => writeFileSync(key, Buffer.alloc(32, 7)))).toBe('The key in DIR is not the one that its database was made with')
    })
})
