import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'

/** The files that the lock leaves in the directory: the lock itself, and who had it last. */
export const LOCK_FILES = ['lock.db', 'lock.pid'] as const

/**
 * Makes the data directory and takes it for this process; the result gives it back. Throws with a one-line reason.
 * The lock is SQLite's: the operating system gives it back when the process ends in any way. A process number kept in a file
 * does not: after a restart of a container the same number is another process, often the one that asks.
 */
export function lockDataDirectory(dataDir: string): () => void {
    try {
        mkdirSync(dataDir, { recursive: true, mode: 0o700 })
        accessSync(dataDir, constants.W_OK)
    } catch (error) {
        throw new Error(`Data directory ${dataDir} is not writable: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
    const [lockFile, ownerFile] = LOCK_FILES.map(name => join(dataDir, name)) as [string, string]
    const lock = new Database(lockFile, { timeout: 0 })
    try {
        lock.exec('PRAGMA journal_mode = MEMORY')
        lock.exec('BEGIN IMMEDIATE')
    } catch (error) {
        lock.close()
        if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw new Error(`Data directory ${dataDir} cannot be locked by ${lockFile}: ${String(error)}`, { cause: error })
        throw new Error(`Data directory ${dataDir} is already in use by process ${ownerIn(ownerFile)}`, { cause: error })
    }
    writeFileSync(ownerFile, String(process.pid), { mode: 0o600 })
    return () => void lock.close()
}

function ownerIn(file: string): string {
    try {
        return readFileSync(file, 'utf8')
    } catch {
        return 'unknown: it took the directory just now'
    }
}
