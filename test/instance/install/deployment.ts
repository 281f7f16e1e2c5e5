import { setTimeout as pause } from 'node:timers/promises'
import type { Platform } from '../platform.ts'
import { deploymentsAhead, startProgress, type Progress } from './progress.ts'
import { acquireUpdateMutex, DEPLOYMENT_LEASE_MS, holderOf, releaseUpdateMutex } from './update-mutex.ts'

/** Lets the answer with the tracker's id leave this thread before the work, which does not yield, begins. */
const ANSWER_FIRST_MS = 50
const TRY_AGAIN_MS = 500

/**
 * Something that changes the applications of the instance. First it reads and judges, then what it gives writes, all or
 * nothing, and gives the sentence for the tracker. Either throws the cause of a failure.
 */
export type Deployment = (progress: Progress) => () => string

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
    while (!acquireUpdateMutex(platform, holderOf(platform, progress.id))) {
        if (progress.isCancelled()) return false
        if (Date.now() > until) throw new Error('Another installation holds the Update-Mutex')
        progress.wait(`Queued behind ${deploymentsAhead(platform, progress.id)} other operations`)
        await pause(TRY_AGAIN_MS)
    }
    return true
}

/** What was written, the tracker that says so and the free mutex are one: a node that dies leaves all of it or nothing. */
function underMutex(platform: Platform, progress: Progress, work: Deployment): void {
    const holder = holderOf(platform, progress.id)
    try {
        const write = progress.isCancelled() ? null : work(progress)
        platform.db.transaction(() => {
            if (write) progress.succeed(write())
            releaseUpdateMutex(platform, holder)
        })
    } catch (error) {
        releaseUpdateMutex(platform, holder)
        throw error
    }
}
