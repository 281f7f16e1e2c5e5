import { syncEventQueue, syncTrigger } from '../../background/job-triggers.ts'
import type { RecordInFlight, Transaction } from '../../platform.ts'

/** A scheduled script or an event queue that is made, changed or removed changes what the scheduler has to do (docs: time-configuration/c_ScheduledJobs). */
export function followSchedule({ platform }: Transaction, { table, sysId }: RecordInFlight): void {
    if (table === 'sysauto_script') syncTrigger(platform, sysId)
    if (table === 'sysevent_queue') syncEventQueue(platform, sysId)
}
