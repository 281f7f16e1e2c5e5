import type { GlideRecord } from '@servicenow/glide'
import { forget } from '../../connection/remember-records.ts'
import { unsettle } from '../counts/settle-records.ts'
import { stateMap } from '../state-map-records.ts'
import { isOpen, statusOf, type Status, type TicketKind } from '../state-map.ts'

/**
 * After the state map changed: nobody goes on with what was remembered of it; and tickets in a state that does not finish
 * them any more are open again.
 */
export function stateMapChanged(current: GlideRecord, previous: GlideRecord | null): void {
    forget('remembered_states')
    for (const record of [previous, current]) {
        const kind = record?.getValue('kind') as TicketKind | undefined
        const state = record?.getValue('state')
        if (!kind || !state || isOpen(record?.getValue('status') as Status)) continue
        if (isOpen(statusOf(stateMap(null), kind, state).status)) unsettle(kind, state)
    }
}
