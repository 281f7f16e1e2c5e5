import { GlideRecord } from '@servicenow/glide'
import { CONNECTION_TABLE } from '../../names.ts'
import { closeCircuit } from '../delivery/circuit-records.ts'
import { MOST_FAILURES } from '../delivery/outcome.ts'
import { reviveAfterOutage } from '../outbox/outbox-records.ts'
import { wakeWorkers } from './replay-records.ts'

/** Sends nothing more until it is resumed; news is queued all the same. A batch that is being sent ends first. */
export function pausePush(connectionId: string): void {
    setPaused(connectionId, true)
}

/** Sends again, at once: the circuit is closed, and nothing waits for the time of its next try. */
export function resumePush(connectionId: string, nowMs: number): void {
    setPaused(connectionId, false)
    tryAgain(connectionId, nowMs)
}

/** Forgets what came of the last calls: what waits is due now. */
export function tryAgain(connectionId: string, nowMs: number): void {
    closeCircuit(connectionId)
    reviveAfterOutage(connectionId, MOST_FAILURES, nowMs)
    wakeWorkers(connectionId, nowMs)
}

function setPaused(connectionId: string, paused: boolean): void {
    const record = new GlideRecord(CONNECTION_TABLE)
    record.addQuery('sys_id', connectionId)
    record.setValue('paused', paused)
    record.updateMultiple()
}
