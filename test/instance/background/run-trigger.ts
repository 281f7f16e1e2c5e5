import { epochOf, timestampOf } from '../data/clock.ts'
import type { Platform, Row, Transaction } from '../platform.ts'
import { scopeOf } from '../script/scope-of.ts'
import { runAsyncRule } from './async-rule.ts'
import type { Queue } from './claims.ts'
import { platformJob } from './platform-jobs.ts'
import { pollQueue } from './poll-queue.ts'
import { report } from './report.ts'
import { nextRun } from './schedule.ts'
import { pollInterval } from './queue-triggers.ts'
import { JOB_DOCUMENT, PLATFORM_DOCUMENT, QUEUE_DOCUMENT, RULE_DOCUMENT, STATE, TRIGGER_TABLE, TYPE } from './triggers.ts'

export const TRIGGER_QUEUE: Queue = {
    table: TRIGGER_TABLE, ready: STATE.ready, running: STATE.running, dueColumn: 'next_action', order: ['priority', 'next_action', 'sys_created_on'], pinColumn: 'system_id',
}

/** The scheduler's list as a test lets it be worked off: without async rules, or the latest first. */
export function triggersIn({ shared }: Platform): Queue {
    const fate = shared.asyncRules()
    if (fate === 'held') return { ...TRIGGER_QUEUE, only: { kind: 'term', field: 'document', operator: '!=', value: RULE_DOCUMENT } }
    return fate === 'reversed' ? { ...TRIGGER_QUEUE, latestFirst: true } : TRIGGER_QUEUE
}

/** Runs what a trigger stands for; a failure is logged and does not come back. */
export function runTrigger(platform: Platform, trigger: Row): void {
    try {
        if (trigger.document === RULE_DOCUMENT) runAsyncRule(platform, trigger)
        else if (trigger.document === JOB_DOCUMENT) runJob(platform, trigger)
        else if (trigger.document === QUEUE_DOCUMENT) pollQueue(platform, trigger.document_key ?? '')
        else if (trigger.document === PLATFORM_DOCUMENT) platformJob(trigger.document_key ?? '').run(platform)
        else throw new Error(`Schedule item for ${trigger.document ?? 'nothing'} is not emulated`)
    } catch (error) {
        report(platform, trigger.name ?? '', error)
    }
    finish(platform, trigger)
}

function runJob(platform: Platform, trigger: Row): void {
    const job = platform.rows.get(JOB_DOCUMENT, trigger.document_key ?? '')
    if (!job) return
    if (drifted(platform, job, trigger)) return
    const tx = transactionOf(platform, job)
    const condition = job.conditional === '1' ? job.condition ?? '' : ''
    if (platform.scripts.condition(tx, scopeOf(platform, job), condition, null, `Condition of scheduled script ${job.name ?? ''}`)) platform.scripts.job(tx, job)
}

/** A job that cannot start soon enough is skipped. Source: SDK 4.9.0 guide scheduled-script-guide (maxDrift). */
function drifted({ clock }: Platform, job: Row, trigger: Row): boolean {
    const most = job.max_drift ? epochOf(job.max_drift) : 0
    return most > 0 && trigger.trigger_type === TYPE.recurring && clock.now() - epochOf(trigger.next_action) > most
}

/** As its user, in that user's time zone or in the one that the job names (SDK 4.9.0 guide scheduled-script-guide: runAs and userTimeZone). */
function transactionOf(platform: Platform, job: Row): Transaction {
    const tx = platform.begin(job.run_as ? job.run_as : 'system')
    return job.run_as_tz ? { ...tx, user: { ...tx.user, timeZone: job.run_as_tz } } : tx
}

/** A recurring trigger waits for its next time, counted from now: what was missed is not made up for. */
function finish(platform: Platform, trigger: Row): void {
    const { rows, clock } = platform
    const sysId = trigger.sys_id ?? ''
    const next = trigger.trigger_type === TYPE.recurring ? nextTime(platform, trigger) : null
    if (next === null) rows.delete(TRIGGER_TABLE, sysId)
    else rows.update(TRIGGER_TABLE, sysId, { state: STATE.ready, next_action: timestampOf(next), last_run: clock.timestamp(), claimed: null, claimed_by: null })
}

/** Null as well when the schedule has become one that is not known here: the job stops, the log says why. */
function nextTime(platform: Platform, trigger: Row): number | null {
    const { rows, clock } = platform
    const key = trigger.document_key ?? ''
    try {
        if (trigger.document === PLATFORM_DOCUMENT) return clock.now() + platformJob(key).everyMs
        const row = rows.get(trigger.document ?? '', key)
        if (row?.active === '0' || !row) return null
        return trigger.document === QUEUE_DOCUMENT ? clock.now() + pollInterval(row) : nextRun(row, nextFrom(row, trigger, clock.now()))
    } catch (error) {
        report(platform, trigger.name ?? '', error)
        return null
    }
}

/** Without a start of its own a periodic job counts from when it was due. */
function nextFrom(job: Row, trigger: Row, now: number): number {
    if (job.run_type !== 'periodically' || job.run_start) return now + 1
    const period = epochOf(job.run_period)
    const due = epochOf(trigger.next_action)
    return due + Math.max(1, Math.ceil((now + 1 - due) / period)) * period
}
