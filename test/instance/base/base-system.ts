import { makeClock } from '../data/clock.ts'
import type { Database } from '../data/database.ts'
import { makeGenerationCache } from '../data/generation-cache.ts'
import { makeDictionary } from '../data/load-dictionary.ts'
import { makeRows } from '../data/rows.ts'
import { applySettings, recordsOf, type Setting } from '../profiles/setting.ts'
import { attachSharedState, makeSharedBuffers } from '../shared-state.ts'
import { baseTables } from './base-tables.ts'
import { createSchema } from './create-schema.ts'
import { insertBaseRecords, type BaseAccounts } from './base-records.ts'

/** Creates the base system in an empty database, whole or not at all. False when the database has one: it is left as it is. */
export function fillBaseSystem(db: Database, accounts: BaseAccounts, settings: Setting[]): boolean {
    return db.transaction(() => {
        const done = db.get('SELECT 1 FROM sqlite_master WHERE type = \'table\' AND name = \'sys_db_object\'')
        if (done) return false
        const [other] = db.all<{ name: string }>('SELECT name FROM sqlite_master WHERE type = \'table\' LIMIT 1')
        if (other) throw new Error(`The database holds table ${other.name} and no instance: take another directory`)
        const shared = attachSharedState(makeSharedBuffers())
        const dictionary = makeDictionary(db, makeGenerationCache(shared, 'schema'))
        createSchema(db, baseTables(), dictionary)
        const rows = makeRows({ db, dictionary, clock: makeClock(shared), shared })
        insertBaseRecords(rows, dictionary, accounts, recordsOf(settings))
        applySettings(rows, settings)
        return true
    })
}
