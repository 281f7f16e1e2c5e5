import type { GlideRecord } from '@servicenow/glide'
import { drain } from './drain.ts'

/** The script action: sends what is due of a connection, which `parm1` of the event names. */
export function sendStatus(event: GlideRecord): void {
    drain(event.getValue('parm1') ?? '')
}
