import type { Platform, RecordInFlight, Row } from '../platform.ts'
import { rulesFor } from '../records/business-rules.ts'
import type { RuleContext } from './triggers.ts'

/**
 * Runs an async rule: as the user who caused it, on the record as it is now and not as it was then; not at all when it
 * is gone. Rules run in parallel and in any order. Source: platform-facts 7.1.
 */
export function runAsyncRule(platform: Platform, trigger: Row): void {
    const context = JSON.parse(trigger.job_context ?? '{}') as RuleContext
    const rule = rulesFor(platform, context.table).find(each => each.sysId === trigger.document_key)
    // Switched off or removed since it was queued.
    if (!rule) return
    if (platform.properties.isTrue('glide.businessrule.async_condition_check', false)) throw new Error('Property glide.businessrule.async_condition_check is not emulated')
    const tx = platform.begin(trigger.run_as ?? 'system')
    const values = context.deleted ?? platform.rows.get(context.table, context.sysId)
    if (!values) return
    const record: RecordInFlight = { table: values.sys_class_name ?? context.table, sysId: context.sysId, operation: context.operation, values, previous: null, aborted: false }
    platform.scripts.rule(tx, rule, record)
}
