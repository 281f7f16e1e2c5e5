import type { Platform, RecordInFlight, RestExchange, Row, Scripts, Transaction } from '../platform.ts'
import { GlideAction } from './glide/glide-action.ts'
import type { Glide } from './glide/glide-class.ts'
import { GlideElement } from './glide/glide-element.ts'
import { GlideRecord } from './glide/glide-record.ts'
import { isTrue, textOf } from './glide/values.ts'
import { runRestOperation } from './rest-operation.ts'
import { makeScriptRunner, type GivenScript } from './run-script.ts'
import { scopeOf } from './scope-of.ts'

/** Runs the scripts of records; what a script throws comes out as a `ScriptError`. */
export function makeScripts(platform: Platform): Scripts {
    const runner = makeScriptRunner(platform)

    const valueOf = (tx: Transaction, script: GivenScript): unknown => {
        const { value, thrown } = runner.run(tx, script)
        if (thrown) throw thrown.error
        return value
    }

    const execute = (tx: Transaction, script: GivenScript): void => void valueOf(tx, { ...script, discarded: true })

    const evaluated = (tx: Transaction, scope: string, code: string, record: RecordInFlight | null, name: string): unknown =>
        valueOf(tx, { scope, name, code, bindings: glide => recordBindings(glide, record, false) })

    return {
        ran: runner.ran,
        rule(tx, rule, record) {
            const isAsync = rule.when === 'async'
            execute(tx, { scope: rule.scope, name: `Business rule ${rule.name}`, code: rule.script, bindings: glide => recordBindings(glide, record, isAsync) })
        },
        queryRule(tx, rule, table) {
            let asked: GlideRecord | null = null
            const bindings = (glide: Glide): Record<string, unknown> => ({ current: asked = new GlideRecord(glide, table), previous: null })
            execute(tx, { scope: rule.scope, name: `Business rule ${rule.name}`, code: rule.script, bindings })
            return (asked as GlideRecord | null)?.$restriction()
        },
        condition: (tx, scope, source, record, what) => source.trim() === '' || holds(evaluated(tx, scope, source, record, what)),
        expression: (tx, scope, source, record, what) => textOf(evaluated(tx, scope, withoutPrefix(source), record, what)),
        scriptAction(tx, action, event) {
            const scope = scopeOf(platform, action)
            const bindings = (glide: Glide): Record<string, unknown> => eventBindings(glide, event)
            const name = `Script action ${action.name ?? action.sys_id ?? ''}`
            const condition = action.condition_script ?? ''
            if (condition.trim() !== '' && !holds(valueOf(tx, { scope, name: `${name}, condition`, code: condition, bindings }))) return
            execute(tx, { scope, name, code: action.script ?? '', bindings })
        },
        job(tx, job) {
            const bindings = (glide: Glide): Record<string, unknown> => ({ current: GlideRecord.$loaded(glide, job.sys_class_name ?? 'sysauto_script', job) })
            execute(tx, { scope: scopeOf(platform, job), name: `Scheduled script ${job.name ?? ''}`, code: job.script ?? '', bindings })
        },
        uiAction(tx, action, { table, row, isNew, changes }) {
            const pressed = { action: null as GlideAction | null, current: null as GlideRecord | null }
            const bindings = (glide: Glide): Record<string, unknown> => {
                pressed.action = new GlideAction(glide, action.sys_id ?? '')
                pressed.current = onForm(glide, table, row, isNew, changes)
                return { action: pressed.action, current: pressed.current }
            }
            execute(tx, { scope: scopeOf(platform, action), name: `UI action ${action.name ?? ''}`, code: action.script ?? '', bindings })
            const sysId = pressed.current?.getUniqueValue() ?? null
            return { redirect: pressed.action?.$redirect() ?? null, sysId: sysId !== null && platform.rows.get(table, sysId) ? sysId : null }
        },
        restOperation: (tx: Transaction, operation: Row, exchange: RestExchange) => runRestOperation(runner, tx, scopeOf(platform, operation), operation, exchange),
    }
}

/** An async rule has no `previous`, and nothing is being written: its `current` is a record like any other (platform-facts 7.1). */
function recordBindings(glide: Glide, record: RecordInFlight | null, isAsync: boolean): Record<string, unknown> {
    if (!record) return { current: null, previous: null }
    if (isAsync) return { current: GlideRecord.$loaded(glide, record.table, record.values, record.operation), previous: null }
    const before = record.original ?? record.previous
    const previous = before ? GlideRecord.$loaded(glide, record.table, before) : null
    return { current: GlideRecord.$inFlight(glide, record), previous }
}

/** The record as its form shows it: what the user typed is in it, and not stored (platform-administration/t_EditingAUIAction.md). */
function onForm(glide: Glide, table: string, row: Row, isNew: boolean, changes: Row): GlideRecord {
    const record = isNew ? new GlideRecord(glide, table) : GlideRecord.$loaded(glide, table, row)
    if (isNew) record.initialize()
    for (const [column, value] of Object.entries(changes)) record.setValue(column, value ?? '')
    return record
}

/** `current` is the record that the event names, an empty one when it is gone (not from docs). */
function eventBindings(glide: Glide, event: Row): Record<string, unknown> {
    const { platform } = glide
    const table = event.table ?? ''
    if (table === '') return { event: GlideRecord.$loaded(glide, 'sysevent', event), current: null }
    const row = platform.rows.get(table, event.instance ?? '')
    const current = row ? GlideRecord.$loaded(glide, table, row) : new GlideRecord(glide, table)
    return { event: GlideRecord.$loaded(glide, 'sysevent', event), current }
}

/** A field counts by its value, as text does: `"false"` and `"0"` are false. */
function holds(value: unknown): boolean {
    if (value instanceof GlideElement || typeof value === 'string') return isTrue(String(value))
    return Boolean(value)
}

const withoutPrefix = (source: string): string => source.replace(/^\s*javascript:/, '')
