import type { GlideRecord } from '@servicenow/glide'
import { shadowedRules } from './routing.ts'
import { noteShadowed, settingRows } from './ticket-settings-records.ts'

/** After a routing rule changed: says beside each rule of its connection, and of the one that it left, whether it is never reached. */
export function showShadowedRules(current: GlideRecord, previous: GlideRecord | null): void {
    const connectionIds = [current, previous].map((rule) => rule?.getValue('connection') ?? '')
    for (const connectionId of new Set(connectionIds.filter(Boolean))) showShadowedOf(connectionId)
}

function showShadowedOf(connectionId: string): void {
    const shadowed = shadowedRules(settingRows(connectionId).rules)
    const reasons = [...shadowed].map(([sysId, earlier]) => [sysId, `The rule of order ${earlier.order} takes all its tickets`] as const)
    noteShadowed(connectionId, new Map(reasons))
}
