import { storageOf, type Storage } from './column-types.ts'
import type { Database } from './database.ts'
import { quoted } from './identifier.ts'

/** SQLite compares ASCII letters without case only; the platform's databases do so for all letters. */
const DECLARATION: Record<Storage, string> = { TEXT: 'TEXT COLLATE NOCASE', INTEGER: 'INTEGER', REAL: 'REAL' }

/** Columns of a physical table and how each is stored; empty when there is no such table. */
export function physicalColumns(db: Database, base: string): Map<string, Storage> {
    const columns = db.all<{ name: string; type: string }>('SELECT name, type FROM pragma_table_info(?)', [base])
    return new Map(columns.map(column => [column.name, column.type as Storage]))
}

/**
 * The physical column of a dictionary column. Two classes of one hierarchy may use a name for different types
 * (the platform has storage aliases for that); the later one gets its storage as a suffix.
 */
export function physicalName(existing: Map<string, Storage>, name: string, storage: Storage): string {
    const taken = existing.get(name)
    return taken === undefined || taken === storage ? name : `${name}__${storage.toLowerCase()}`
}

export function ensurePhysicalTable(db: Database, base: string): void {
    db.exec(`CREATE TABLE IF NOT EXISTS ${quoted(base)} ("sys_id" TEXT COLLATE NOCASE PRIMARY KEY NOT NULL)`)
}

/** Adds the column when it is missing and answers its physical name. */
export function ensurePhysicalColumn(db: Database, base: string, existing: Map<string, Storage>, name: string, type: string): string {
    const storage = storageOf(type)
    const physical = physicalName(existing, name, storage)
    if (!existing.has(physical)) {
        db.exec(`ALTER TABLE ${quoted(base)} ADD COLUMN ${quoted(physical)} ${DECLARATION[storage]}`)
        existing.set(physical, storage)
    }
    return physical
}

export function ensurePhysicalIndex(db: Database, base: string, columns: string[], unique: boolean): void {
    db.exec(`CREATE ${unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS ${quoted(indexName(base, columns, unique))} ON ${quoted(base)} (${columns.map(quoted).join(', ')})`)
}

export function dropPhysicalIndex(db: Database, base: string, columns: string[], unique: boolean): void {
    db.exec(`DROP INDEX IF EXISTS ${quoted(indexName(base, columns, unique))}`)
}

const indexName = (base: string, columns: string[], unique: boolean): string => `${unique ? 'unique' : 'index'}_${base}_${columns.join('_')}`.slice(0, 128)

/** Makes the look-up of any application file by sys_id, name, scope or package work: one view over all their tables. */
export function rebuildMetadataView(db: Database, bases: readonly string[], columns: readonly string[]): void {
    const list = columns.map(quoted).join(', ')
    const parts = bases.map(base => `SELECT ${list} FROM ${quoted(base)}`)
    db.exec(`DROP VIEW IF EXISTS "sys_metadata"; CREATE VIEW "sys_metadata" AS ${parts.join(' UNION ALL ')}`)
}
