import { DuplicateKey } from '../data/duplicate-key.ts'
import { timestampOf } from '../data/clock.ts'
import type { Platform } from '../platform.ts'

/** Held while applications change; the CLI waits for its release after an uninstall (SDK 4.9.0). */
const NAME = 'Update-Mutex'
/** An install takes seconds; a mutex held longer belongs to a thread that died. */
export const DEPLOYMENT_LEASE_MS = 10 * 60_000

/** Who holds the mutex: a node and the tracker of its deployment. */
export const holderOf = ({ nodeName }: Platform, tracker: string): string => `${nodeName} ${tracker}`

/** A node that starts holds nothing yet: what it held before died with it. One that stays down keeps the mutex until its lease ends. */
export function freeMutexOfNode(platform: Platform): void {
    const holder = platform.rows.first('sys_mutex', { name: NAME })?.acquired_by ?? ''
    if (holder.startsWith(`${platform.nodeName} `)) releaseUpdateMutex(platform, holder)
}

/** True when `holder` has the mutex now. Two threads never both have it: the claim is a conditional write. */
export function acquireUpdateMutex({ rows, clock }: Platform, holder: string): boolean {
    const claim = { acquired: clock.timestamp(), acquired_by: holder }
    const mutex = rows.first('sys_mutex', { name: NAME })
    if (!mutex?.sys_id) return insertMutex(rows, claim)
    const expired = mutex.acquired !== null && (mutex.acquired ?? '') < timestampOf(clock.now() - DEPLOYMENT_LEASE_MS)
    if (mutex.acquired && !expired) return false
    return rows.updateIf('sys_mutex', mutex.sys_id, { acquired: mutex.acquired ?? null }, claim)
}

function insertMutex(rows: Platform['rows'], claim: { acquired: string; acquired_by: string }): boolean {
    try {
        rows.insert('sys_mutex', { name: NAME, ...claim })
        return true
    } catch (error) {
        if (error instanceof DuplicateKey) return false
        throw error
    }
}

export function releaseUpdateMutex({ rows }: Platform, holder: string): void {
    const mutex = rows.first('sys_mutex', { name: NAME })
    if (mutex?.sys_id) rows.updateIf('sys_mutex', mutex.sys_id, { acquired_by: holder }, { acquired: null, acquired_by: null })
}

/** For an instance that only just starts: whoever held the mutex ended with the process before. */
export function freeUpdateMutex({ rows }: Platform): void {
    const mutex = rows.first('sys_mutex', { name: NAME })
    if (mutex?.sys_id) rows.update('sys_mutex', mutex.sys_id, { acquired: null, acquired_by: null })
}
