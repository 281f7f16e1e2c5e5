import { setTimeout as pause } from 'node:timers/promises'
import type { Platform } from '../platform.ts'
import { deploymentsAhead, startProgress, type Progress } from './progress.ts'
import { acquireUpdateMutex, DEPLOYMENT_LEASE_MS, releaseUpdateMutex } from './update-mutex.ts'

/** Lets the answer with the tracker's id leave this thread before the work, which does not yield, begins. */
const ANSWER_FIRST_MS = 50
const TRY_AGAIN_MS = 500

/** Something that changes the applications of the instance; gives the sentence for the tracker, throws the cause of a failure. */
export type Deployment = (progress: Progress) => string

/**
 * Starts a deployment after the running request, one at a time over all nodes, and gives the id of its tracker. It is
 * pending while others run, and may be cancelled then (markdown/application-development/queued-app-operations.md).
 */
export function startDeployment(platform: Platform, name: string, by: string, work: Deployment): string {
    const progress = startProgress(platform, name, by)
    void run(platform, progress, work)
    return progress.id
}

async function run(platform: Platform, progress: Progress, work: Deployment): Promise<void> {
    await pause(ANSWER_FIRST_MS)
    try {
        if (await hasMutex(platform, progress)) underMutex(platform, progress, work)
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        progress.fail(message)
        platform.log.write('error', 'deployment', message)
    }
}

/** Waits for the mutex; false when the deployment was cancelled meanwhile. */
async function hasMutex(platform: Platform, progress: Progress): Promise<boolean> {
    const until = Date.now() + DEPLOYMENT_LEASE_MS
    while (!acquireUpdateMutex(platform, progress.id)) {
        if (progress.isCancelled()) return false
        if (Date.now() > until) throw new Error('Another installation holds the Update-Mutex')
        progress.wait(`Queued behind ${deploymentsAhead(platform, progress.id)} other operations`)
        await pause(TRY_AGAIN_MS)
    }
    return true
}

/** The mutex is free again before the tracker says that the work ended. */
function underMutex(platform: Platform, progress: Progress, work: Deployment): void {
    let done: string | null
    try {
        done = progress.isCancelled() ? null : work(progress)
    } finally {
        releaseUpdateMutex(platform, progress.id)
    }
    if (done !== null) progress.succeed(done)
}
