import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Sign-ins of the instance that all tests start from. It lives in a temporary folder and serves this machine only. */
export const ADMIN = { user: 'admin', password: 'Test-admin-7Zq' }
export const FULFILLER = { user: 'fred.fulfiller', password: 'Test-fulfiller-7Zq' }

const VARIABLE = 'ACCEPTANCE_SNAPSHOT'
const ROOT_VARIABLE = 'ACCEPTANCE_FOLDER'

/** The data directory of an instance of a profile on which the app was installed, if the run made one; every test file works on a copy. */
export function snapshotFolder(profile: string): string | null {
    return process.env[variableOf(profile)] ?? null
}

export function announceSnapshot(profile: string, folder: string): void {
    process.env[variableOf(profile)] = folder
}

/** From now on every temporary folder lies in one, which goes when the run ends. */
export function openTemporaryRoot(): void {
    process.env[ROOT_VARIABLE] = temporaryFolder()
}

export function removeTemporaryRoot(): void {
    const root = process.env[ROOT_VARIABLE]
    if (root) rmSync(root, { recursive: true, force: true })
}

export function temporaryFolder(): string {
    return mkdtempSync(join(process.env[ROOT_VARIABLE] ?? tmpdir(), 'acceptance-'))
}

function variableOf(profile: string): string {
    return `${VARIABLE}_${profile.toUpperCase()}`
}
