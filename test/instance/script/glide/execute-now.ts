import { queueJob } from '../../background/job-triggers.ts'
import type { Glide } from './glide-class.ts'
import { GlideRecord } from './glide-record.ts'

/** Runs a scheduled script of the caller's own scope once, in the background; gives the sys_id of its trigger. Source: platform-facts 7.3. */
export function executeNow({ platform, tx }: Glide, job: unknown): string {
    const row = job instanceof GlideRecord ? platform.rows.get('sysauto_script', job.getUniqueValue() ?? '') : null
    if (!row?.sys_id) throw new TypeError('gs.executeNow takes a record of sysauto_script')
    const scope = platform.rows.get('sys_scope', row.sys_scope ?? '')?.scope ?? 'global'
    if (tx.scope !== 'global' && scope !== tx.scope) throw new Error(`gs.executeNow: the job ${row.name ?? ''} belongs to scope ${scope}, not to ${tx.scope}`)
    return queueJob(platform, row)
}
