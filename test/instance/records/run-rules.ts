import type { BusinessRule, RecordInFlight, Transaction } from '../platform.ts'
import { parseEncodedQuery } from '../data/query/encoded.ts'
import { holdsRole } from '../security/roles.ts'
import { attempt } from './attempt-rule.ts'
import { rulesFor, type LoadedRule } from './business-rules.ts'
import { matches } from './matches.ts'
import { applyTemplate } from './template.ts'

type Part = 'before' | 'after' | 'display'

/** Rules that are running in a transaction, so that a rule which updates its own record does not start itself again. */
const running = new WeakMap<Transaction, Set<string>>()

/** Async rules whose conditions hold. Their scripts run here, before the write has the database to itself: other nodes would wait for them. */
export function asyncRules(tx: Transaction, record: RecordInFlight): BusinessRule[] {
    return rulesFor(tx.platform, record.table).filter(rule => rule.when === 'async' && concerns(rule, record) && conditionsHold(tx, rule, record))
}

/** Runs the rules of a part whose order is in the range; stops at nothing but tells of an abort. */
export function runRules(tx: Transaction, record: RecordInFlight, part: Part, from: number, below: number): BusinessRule | null {
    let aborting: BusinessRule | null = null
    for (const rule of rulesFor(tx.platform, record.table)) {
        if (rule.when !== part || rule.order < from || rule.order >= below || !concerns(rule, record)) continue
        if (!conditionsHold(tx, rule, record)) continue
        const was = record.aborted
        runGuarded(tx, rule, record)
        if (record.aborted && !was) aborting = rule
    }
    return aborting
}

/** A display rule has no operation: it runs when its form is asked for. */
const concerns = (rule: LoadedRule, { operation }: RecordInFlight): boolean => rule.when === 'display' || rule.operations.has(operation)

/** Roles, filter and condition must all hold (platform-facts 7.1). */
function conditionsHold(tx: Transaction, rule: LoadedRule, record: RecordInFlight): boolean {
    if (rule.roles.length > 0 && !rule.roles.some(role => holdsRole(tx.user.roles, role))) return false
    const filter = rule.filter === '' ? undefined : parseEncodedQuery(rule.filter).where
    if (!matches(tx, record.table, filter, { current: record.values, previous: record.previous })) return false
    return rule.condition.trim() === '' || attempt(tx, rule, false, () => tx.platform.scripts.condition(tx, rule.scope, rule.condition, record, `condition of business rule ${rule.name}`))
}

function runGuarded(tx: Transaction, rule: BusinessRule, record: RecordInFlight): void {
    const active = running.get(tx) ?? new Set<string>()
    running.set(tx, active)
    const key = `${rule.sysId} ${record.sysId}`
    if (active.has(key)) {
        tx.platform.log.write('warn', rule.name, `Recursive business rule stopped: ${rule.name} on ${record.table} ${record.sysId}`)
        return
    }
    active.add(key)
    try {
        run(tx, rule, record)
    } finally {
        active.delete(key)
    }
}

function run(tx: Transaction, rule: BusinessRule, record: RecordInFlight): void {
    if (rule.when === 'before' && rule.template !== '') applyTemplate(tx, rule, record)
    if (rule.when === 'display' && /\bg_scratchpad\b/.test(rule.script)) {
        tx.platform.log.write('error', rule.name, `Display rule ${rule.name} did not run: g_scratchpad is not emulated`)
        return
    }
    if (rule.message !== '') tx.messages.push({ kind: 'info', text: rule.message })
    if (rule.when === 'before' && rule.abort) record.aborted = true
    else if (rule.script.trim() !== '') attempt(tx, rule, undefined, () => tx.platform.scripts.rule(tx, rule, record))
}
