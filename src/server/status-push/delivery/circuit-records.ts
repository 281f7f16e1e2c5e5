import { GlideRecord, gs } from '@servicenow/glide'
import type { Connection } from '../../connection/connection.ts'
import { CONNECTION_TABLE } from '../../names.ts'
import { platformTime } from '../../shared/time.ts'
import type { Circuit } from './circuit.ts'

/** A trial whose worker died is made again after that. */
const TRIAL_MS = 60_000

/** True for the one worker that may make the call which finds out whether the receiver is back. */
export function claimTrial({ sysId, push }: Connection, nowMs: number): boolean {
    const token = gs.generateGUID()
    const record = new GlideRecord(CONNECTION_TABLE)
    record.addQuery('sys_id', sysId)
    record.addQuery('push_held_until', platformTime(push.heldUntilMs ?? 0))
    record.setValue('push_held_until', platformTime(nowMs + TRIAL_MS))
    record.setValue('push_trial', token)
    record.updateMultiple()
    const taken = new GlideRecord(CONNECTION_TABLE)
    taken.addQuery('sys_id', sysId)
    taken.addQuery('push_trial', token)
    taken.setLimit(1)
    taken.query()
    return taken.hasNext()
}

/** Notes a failure, unless another worker has noted one since the circuit was read: that one counts. */
export function noteCircuit(connectionId: string, before: Circuit, after: Circuit, cause: string): void {
    const record = new GlideRecord(CONNECTION_TABLE)
    record.addQuery('sys_id', connectionId)
    // Empty in a record that is older than the column.
    if (before.failures === 0) record.addNullQuery('push_failures').addOrCondition('push_failures', 0)
    else record.addQuery('push_failures', before.failures)
    record.setValue('push_failures', after.failures)
    if (after.heldUntilMs !== null) record.setValue('push_held_until', platformTime(after.heldUntilMs))
    record.setValue('push_cause', cause.slice(0, 1000) || 'NULL')
    record.updateMultiple()
}

/** All is well: the next failure is the first one again. */
export function closeCircuit(connectionId: string): void {
    const record = new GlideRecord(CONNECTION_TABLE)
    record.addQuery('sys_id', connectionId)
    record.setValue('push_failures', 0)
    record.setValue('push_held_until', 'NULL')
    record.setValue('push_cause', 'NULL')
    record.setValue('push_trial', 'NULL')
    record.updateMultiple()
}
