import type { GlideRecord } from '@servicenow/glide'
import { shadowedRules } from './routing.ts'
import { noteShadowed, settingRows } from './ticket-settings-records.ts'

/** After a routing rule changed: says beside each rule of its connection whether it is never reached. */
export function showShadowedRules(current: GlideRecord): void {
    const connectionId = current.getValue('connection')
    if (!connectionId) return
    const shadowed = shadowedRules(settingRows(connectionId).rules)
    const reasons = [...shadowed].map(([sysId, earlier]) => [sysId, `The rule of order ${earlier.order} takes all its tickets`] as const)
    noteShadowed(connectionId, new Map(reasons))
}
