import type { GlideRecord } from '@servicenow/glide'
import { nowMs } from '../../shared/clock-records.ts'
import { tryAgain } from './pause-records.ts'

/** After a connection got another callback: what its last receiver did, and how long it wanted to be left alone, says nothing of the new one. */
export function newReceiver(current: GlideRecord): void {
    tryAgain(current.getUniqueValue(), nowMs())
}
