import { timestampOf } from '../data/clock.ts'
import type { Platform } from '../platform.ts'

const DAY_MS = 86_400_000
const RESOLVED = '6'
const CLOSED = '7'
const AT_ONCE = 200

/**
 * The job "Autoclose Incidents": resolved incidents are closed after a number of days since they were resolved or, where the
 * property says so, updated; zero days switch it off. Source: docs: incident-management/configure-incident-auto-close.
 */
export function closeResolvedIncidents(platform: Platform): void {
    const days = Number(platform.properties.get('glide.ui.autoclose.time') ?? '0')
    if (!(days > 0)) return
    const since = platform.properties.isTrue('com.snc.incident.autoclose.basedon.resolved_at', false) ? 'resolved_at' : 'sys_updated_on'
    const before = timestampOf(platform.clock.now() - days * DAY_MS)
    const tx = platform.begin('system')
    const term = (field: string, operator: string, value: string): { kind: 'term'; field: string; operator: string; value: string } => ({ kind: 'term', field, operator, value })
    const due = platform.rows.find('incident', { where: { kind: 'and', terms: [term('state', '=', RESOLVED), term(since, '<=', before)] }, limit: AT_ONCE })
    for (const { sys_id } of due) {
        const result = platform.records.update(tx, 'incident', sys_id ?? '', { state: CLOSED })
        if (!result.done) platform.log.write('error', 'Autoclose Incidents', `${sys_id}: ${result.message ?? 'the update was refused'}`)
    }
}
