import { accessSync, constants, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The one file that the lock adds to the directory. */
export const LOCK_FILE = 'instance.lock'

/** Makes the data directory and takes it for this process; the result gives it back. Throws with a one-line reason. */
export function lockDataDirectory(dataDir: string): () => void {
    try {
        mkdirSync(dataDir, { recursive: true, mode: 0o700 })
        accessSync(dataDir, constants.W_OK)
    } catch (error) {
        throw new Error(`Data directory ${dataDir} is not writable: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
    const file = join(dataDir, LOCK_FILE)
    if (!create(file)) {
        const owner = ownerOf(file)
        if (owner !== null && isAlive(owner)) throw new Error(`Data directory ${dataDir} is already in use by process ${owner}`)
        rmSync(file, { force: true })
        if (!create(file)) throw new Error(`Data directory ${dataDir} was taken by another process just now`)
    }
    return () => rmSync(file, { force: true })
}

/** Written aside and linked, so that nobody ever reads a lock without its owner. */
function create(file: string): boolean {
    const aside = `${file}.${process.pid}`
    writeFileSync(aside, String(process.pid), { mode: 0o600 })
    try {
        linkSync(aside, file)
        return true
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
        throw error
    } finally {
        rmSync(aside, { force: true })
    }
}

function ownerOf(file: string): number | null {
    const pid = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : null
}

/** A lock left by a process that crashed names a process that is gone. */
function isAlive(pid: number): boolean {
    try {
        process.kill(pid, 0)
        return true
    } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'EPERM'
    }
}
