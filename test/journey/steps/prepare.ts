import { readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { LOCK_FILES, lockDataDirectory } from '../../instance/cluster/data-lock.ts'
import { mustSuit } from '../../instance/open-platform.ts'
import type { JourneyOptions } from '../options.ts'
import type { Done } from '../step.ts'

/**
 * Finds out before any work is done that a port is taken or the folder is in use, and clears it for `--reset`. Gives what
 * lets go of the folder: until then no other start can touch it, above all not clear it while this one builds.
 */
export async function prepare(options: JourneyOptions): Promise<Done<() => void>> {
    await mustBeFree(options.instancePort, 'INSTANCE_PORT')
    await mustBeFree(options.microsoftPort, 'MICROSOFT_PORT')
    const letGo = lockDataDirectory(options.folder)
    const ports = `ports ${options.instancePort} and ${options.microsoftPort} are free`
    try {
        if (options.reset) clear(options)
        else mustSuit(instanceFolder(options), options.choice)
    } catch (error) {
        letGo()
        throw error
    }
    if (!options.reset) return { value: letGo, said: ports }
    return { value: letGo, said: `${ports}; ${options.folder} was cleared` }
}

function clear(options: JourneyOptions): void {
    // An instance that somebody started by itself on this folder has a lock of its own.
    lockDataDirectory(instanceFolder(options))()
    for (const name of readdirSync(options.folder)) {
        if (!LOCK_FILES.some((kept) => kept === name)) rmSync(join(options.folder, name), { recursive: true, force: true })
    }
}

export function instanceFolder(options: JourneyOptions): string {
    return join(options.folder, 'instance')
}

function mustBeFree(port: number, variable: string): Promise<void> {
    return new Promise((resolve, reject) => {
        const probe = createServer()
        probe.once('error', (error: NodeJS.ErrnoException) => reject(new Error(problem(error, port, variable))))
        probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
    })
}

function problem(error: NodeJS.ErrnoException, port: number, variable: string): string {
    const advice = `set ${variable} to another port`
    if (error.code === 'EADDRINUSE') return `port ${port} is taken: stop what uses it, or ${advice}`
    if (error.code === 'EACCES') return `port ${port} is not allowed to this user: ${advice}`
    return `port ${port} cannot be used (${error.message}): ${advice}`
}
