import { deliverStatus } from './deliver-status.ts'
import { nowMs } from '../shared/clock-records.ts'
import { dueUpdates } from './status-update-records.ts'

const PAGE = 100
/** Shorter than the job's minute, so that one run ends before the next begins. */
const MOST_MS = 50_000

/** The job of each minute: sends what is due again, and what a worker left behind, until nothing is left. */
export function retryStatus(): void {
    const endsAt = nowMs() + MOST_MS
    let due = dueUpdates(nowMs(), PAGE)
    while (due.length > 0 && nowMs() < endsAt) {
        for (const updateId of due) {
            if (nowMs() < endsAt) deliverStatus(updateId)
        }
        due = dueUpdates(nowMs(), PAGE)
    }
}
