import { timestampOf } from '../data/clock.ts'
import { DuplicateKey } from '../data/duplicate-key.ts'
import { fixedSysId } from '../data/sys-id.ts'
import type { Platform, Row } from '../platform.ts'
import { nextRun, SCHEDULE_COLUMNS } from './schedule.ts'
import { JOB_DOCUMENT, STATE, TRIGGER_TABLE, TYPE } from './triggers.ts'

/** Makes the scheduler's rows agree with the active scheduled scripts: after an install and when a node starts. */
export function syncTriggers(platform: Platform): void {
    const { rows, shared } = platform
    const jobs = rows.find(JOB_DOCUMENT, { active: '1' })
    const wanted = new Set(jobs.map(job => job.sys_id))
    for (const job of jobs) syncTrigger(platform, job)
    for (const trigger of rows.find(TRIGGER_TABLE, { document: JOB_DOCUMENT, trigger_type: TYPE.recurring })) {
        if (!wanted.has(trigger.document_key ?? '')) rows.delete(TRIGGER_TABLE, trigger.sys_id ?? '')
    }
    shared.signalWork()
}

/** Queues one run of a job, now; gives the sys_id of its trigger. */
export function queueJob({ rows, clock, db, shared }: Platform, job: Row): string {
    const sysId = rows.insert(TRIGGER_TABLE, { ...triggerOf(job), trigger_type: TYPE.once, next_action: clock.timestamp() })
    db.afterCommit(() => shared.signalWork())
    return sysId
}

function syncTrigger(platform: Platform, job: Row): void {
    const { rows, clock } = platform
    const sysId = fixedSysId(TRIGGER_TABLE, job.sys_id ?? '')
    const schedule = JSON.stringify(SCHEDULE_COLUMNS.map(column => job[column] ?? null))
    const known = rows.get(TRIGGER_TABLE, sysId)
    if (known?.job_context === schedule) return
    const next = nextRun(job, clock.now())
    if (known) rows.update(TRIGGER_TABLE, sysId, { ...triggerOf(job), job_context: schedule, next_action: next === null ? null : timestampOf(next) })
    else if (next !== null) insertOnce(platform, { ...triggerOf(job), sys_id: sysId, trigger_type: TYPE.recurring, job_context: schedule, next_action: timestampOf(next) })
}

const triggerOf = (job: Row): Row => ({ name: job.name ?? '', document: JOB_DOCUMENT, document_key: job.sys_id ?? '', priority: '100', state: STATE.ready })

/** Two nodes that start at the same time sync at the same time. */
function insertOnce({ rows }: Platform, trigger: Row): void {
    try {
        rows.insert(TRIGGER_TABLE, trigger)
    } catch (error) {
        if (!(error instanceof DuplicateKey)) throw error
    }
}
