import type { BusinessRule, Platform, RecordInFlight, Row } from '../platform.ts'
import { scopeOf } from '../script/scope-of.ts'
import type { RuleContext } from './triggers.ts'

/**
 * Runs an async rule: as the user who caused it, on the record as it is now and not as it was then; not at all when it
 * is gone. Rules run in parallel and in any order. Source: platform-facts 7.1.
 */
export function runAsyncRule(platform: Platform, trigger: Row): void {
    const row = platform.rows.get('sys_script', trigger.document_key ?? '')
    if (row?.active !== '1') return
    if (platform.properties.isTrue('glide.businessrule.async_condition_check', false)) throw new Error('Property glide.businessrule.async_condition_check is not emulated')
    const context = JSON.parse(trigger.job_context ?? '{}') as RuleContext
    const tx = platform.begin(trigger.run_as ?? 'system')
    const values = context.deleted ?? platform.records.get(tx, context.table, context.sysId)
    if (!values) return
    const record: RecordInFlight = { table: values.sys_class_name ?? context.table, sysId: context.sysId, operation: context.operation, values, previous: null, aborted: false }
    platform.scripts.rule(tx, ruleOf(platform, row), record)
}

function ruleOf(platform: Platform, row: Row): BusinessRule {
    return {
        sysId: row.sys_id ?? '',
        name: row.name ?? '',
        scope: scopeOf(platform, row),
        table: row.collection ?? '',
        when: 'async',
        order: Number(row.order ?? '100'),
        operations: new Set(),
        filter: row.filter_condition ?? '',
        condition: row.condition ?? '',
        script: row.script ?? '',
        template: '',
        abort: false,
        message: '',
    }
}
