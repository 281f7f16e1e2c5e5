import { timestampOf } from '../data/clock.ts'
import { fixedSysId } from '../data/sys-id.ts'
import type { Platform, Row } from '../platform.ts'
import { insertOnce } from './insert-once.ts'
import { syncPlatformJobs } from './platform-jobs.ts'
import { syncQueue } from './queue-triggers.ts'
import { report } from './report.ts'
import { nextRun, SCHEDULE_COLUMNS } from './schedule.ts'
import { JOB_DOCUMENT, QUEUE_DOCUMENT, STATE, TRIGGER_TABLE, TYPE } from './triggers.ts'

/** Makes the scheduler's rows agree with the active scheduled scripts: after an install and when a node starts. */
export function syncTriggers(platform: Platform): void {
    const { rows, shared } = platform
    const jobs = rows.find(JOB_DOCUMENT, { active: '1' })
    const wanted = new Set(jobs.map(job => job.sys_id))
    for (const job of jobs) syncJob(platform, job)
    for (const queue of rows.find(QUEUE_DOCUMENT, {})) reporting(platform, `Event queue ${queue.queue ?? ''}`, () => syncQueue(platform, queue))
    syncPlatformJobs(platform)
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

/** Makes the jobs of an event queue agree with the queue. */
export function syncEventQueue(platform: Platform, queueId: string): void {
    const { rows } = platform
    const queue = rows.get(QUEUE_DOCUMENT, queueId)
    syncQueue(platform, queue ?? { sys_id: queueId, active: '0' })
}

/** Makes one job's trigger agree with the job, which may be new, changed or gone. */
export function syncTrigger(platform: Platform, jobId: string): void {
    const { rows, db, shared } = platform
    const job = rows.get(JOB_DOCUMENT, jobId)
    if (job?.active === '1') syncJob(platform, job)
    else rows.delete(TRIGGER_TABLE, fixedSysId(TRIGGER_TABLE, jobId))
    db.afterCommit(() => shared.signalWork())
}

/** A schedule that is not known stops its job and nothing else; the log says why. */
function syncJob(platform: Platform, job: Row): void {
    reporting(platform, `Scheduled job ${job.name ?? ''}`, () => scheduleJob(platform, job))
}

function reporting(platform: Platform, what: string, work: () => void): void {
    try {
        work()
    } catch (error) {
        report(platform, what, error)
    }
}

function scheduleJob(platform: Platform, job: Row): void {
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
