import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { makeBackground } from './background/background.ts'
import { fillBaseSystem } from './base/base-system.ts'
import { keyMark, mustBelongTo } from './base/key-mark.ts'
import type { Brake } from './data/brake.ts'
import { makeClock } from './data/clock.ts'
import { openDatabase, type Database } from './data/database.ts'
import { makeDictionary } from './data/load-dictionary.ts'
import { makeGenerationCache } from './data/generation-cache.ts'
import { makeLog } from './data/log.ts'
import { makeProperties } from './data/properties.ts'
import { makeRows } from './data/rows.ts'
import type { Platform, SharedState } from './platform.ts'
import { profileOf, type ProfileChoice } from './profiles/choice.ts'
import { mustBeMadeWith, rememberedAs } from './profiles/made-with.ts'
import { makeRecords } from './records/records.ts'
import { makeScripts } from './script/scripts.ts'
import { makeAccess } from './security/access.ts'
import { beginTransaction } from './security/users.ts'

const databaseFile = (dataDir: string): string => join(dataDir, 'instance.db')
const keyFile = (dataDir: string): string => join(dataDir, 'instance.key')
const KEY_BYTES = 32

export interface PlatformOptions {
    dataDir: string
    nodeName: string
    claimant?: string
    shared: SharedState
    /** Of a thread that may be ended at any time. */
    brake?: Brake
}

/** The platform of one thread, on a data directory made by `prepareInstance`. */
export function openPlatform({ dataDir, nodeName, claimant = nodeName, shared, brake }: PlatformOptions): Platform & { close(): void } {
    const key = readKey(dataDir)
    const db = openDatabase(databaseFile(dataDir), brake)
    const clock = makeClock(shared)
    const cached = makeGenerationCache(shared, 'configuration')
    const dictionary = makeDictionary(db, makeGenerationCache(shared, 'schema'))
    const rows = makeRows({ db, dictionary, clock, shared })
    const ground = { nodeName, claimant, shared, clock, db, dictionary, rows, key, cached, properties: makeProperties(rows, cached, key), log: makeLog(rows, nodeName) }
    const platform = {
        ...ground,
        begin: (userSysId, how) => beginTransaction(platform, userSysId, how),
        close: () => db.close(),
    } as Platform & { close(): void }
    return Object.assign(platform, {
        records: makeRecords(platform),
        access: makeAccess(platform),
        scripts: makeScripts(platform),
        background: makeBackground(platform),
    })
}

export interface InstanceAccounts {
    dataDir: string
    adminPassword: string
    fulfillerPassword: string
    /** What a new instance is like; one that is there must have been made so. */
    choice?: ProfileChoice
}

const ANY: ProfileChoice = { profile: null, switches: null }

/** Creates and fills the base system once; a data directory that has one is left as it is. */
export function prepareInstance({ dataDir, adminPassword, fulfillerPassword, choice = ANY }: InstanceAccounts): void {
    const profile = profileOf(choice)
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    if (!existsSync(keyFile(dataDir))) {
        // A new key for old data would make every secret in it unreadable.
        if (existsSync(databaseFile(dataDir))) throw new Error(`${dataDir} has a database and no key: ${keyFile(dataDir)} is missing`)
        writeFileSync(keyFile(dataDir), randomBytes(KEY_BYTES), { mode: 0o600, flag: 'wx' })
    }
    const key = readKey(dataDir)
    withDatabase(dataDir, db => {
        const settings = [...profile.settings, ...rememberedAs(profile), keyMark(key)]
        if (fillBaseSystem(db, { adminPassword, fulfillerPassword }, settings)) return
        mustBelongTo(key, db, dataDir)
        mustBeMadeWith(db, dataDir, choice, profile)
    })
}

/** A file that is damaged, or is no database at all, is named. */
function withDatabase(dataDir: string, work: (db: Database) => void): void {
    const file = databaseFile(dataDir)
    let db: Database | null = null
    try {
        db = openDatabase(file)
        work(db)
    } catch (error) {
        const { code = '', message } = error as Error & { code?: string }
        throw code.startsWith('SQLITE_') ? new Error(`${file} cannot be used: ${message}`, { cause: error }) : error
    } finally {
        db?.close()
    }
}

/** Throws when the directory has an instance that is not what is asked for. */
export function mustSuit(dataDir: string, choice: ProfileChoice): void {
    const profile = profileOf(choice)
    if (!existsSync(databaseFile(dataDir))) return
    withDatabase(dataDir, db => mustBeMadeWith(db, dataDir, choice, profile))
}

function readKey(dataDir: string): Uint8Array {
    if (!existsSync(keyFile(dataDir))) throw new Error(`${dataDir} holds no instance: prepare it first`)
    const key = readFileSync(keyFile(dataDir))
    if (key.length !== KEY_BYTES) throw new Error(`${keyFile(dataDir)} is damaged: ${key.length} bytes instead of ${KEY_BYTES}`)
    return new Uint8Array(key)
}
