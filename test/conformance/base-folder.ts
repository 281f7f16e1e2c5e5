import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VARIABLE = 'CONFORMANCE_BASE'

/** The data directory of a base system that was never started; every test file works on a copy. */
export function baseFolder(): string {
    const folder = process.env[VARIABLE]
    if (!folder) throw new Error(`${VARIABLE} is not set: these tests need test/conformance/global-setup.ts`)
    return folder
}

export function announceBase(folder: string): void {
    process.env[VARIABLE] = folder
}

export function probeFolder(): string {
    return mkdtempSync(join(tmpdir(), 'probes-'))
}
