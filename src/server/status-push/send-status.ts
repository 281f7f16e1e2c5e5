import type { GlideRecord } from '@servicenow/glide'
import { deliverStatus } from './deliver-status.ts'

/** The script action: sends an outbox row at once. `parm1` of the event is the row. */
export function sendStatus(event: GlideRecord): void {
    deliverStatus(event.getValue('parm1') ?? '')
}
