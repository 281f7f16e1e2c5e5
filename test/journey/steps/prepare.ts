import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { lockDataDirectory } from '../../instance/cluster/data-lock.ts'
import type { JourneyOptions } from '../options.ts'
import type { Done } from '../step.ts'

/** Finds out before any work is done that a port is taken or the folder is in use, and clears it for `--reset`. */
export async function prepare(options: JourneyOptions): Promise<Done<void>> {
    await mustBeFree(options.instancePort, 'INSTANCE_PORT')
    await mustBeFree(options.microsoftPort, 'MICROSOFT_PORT')
    const unlock = lockDataDirectory(instanceFolder(options))
    unlock()
    if (options.reset) rmSync(options.folder, { recursive: true, force: true })
    const ports = `ports ${options.instancePort} and ${options.microsoftPort} are free`
    return { value: undefined, said: options.reset ? `${ports}; ${options.folder} was cleared` : ports }
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
