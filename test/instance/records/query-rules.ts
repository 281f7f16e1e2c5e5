import type { BusinessRule, Condition, Transaction } from '../platform.ts'
import { holdsRole } from '../security/roles.ts'
import { attempt } from './attempt-rule.ts'
import { rulesFor, type LoadedRule } from './business-rules.ts'

/** Query rules that are running in a transaction: what their scripts look for in the same table is not restricted by themselves. */
const running = new WeakMap<Transaction, Set<string>>()

export function hasQueryRules(tx: Transaction, table: string): boolean {
    return queryRules(tx, table).length > 0
}

/**
 * What the query rules of a table make of a condition: each adds its own, and all must hold. Rules of the tables that the
 * condition walks to do not run. Source: docs: business-rules-classic/c_BusinessRules (operation Query, before-query rule).
 */
export function restricted(tx: Transaction, table: string, where: Condition | undefined): Condition | undefined {
    const rules = queryRules(tx, table).filter(({ roles }) => roles.length === 0 || roles.some(role => holdsRole(tx.user.roles, role)))
    if (rules.length === 0) return where
    const added = rules.map(rule => restriction(tx, rule, table)).filter(condition => condition !== undefined)
    const terms = where ? [where, ...added] : added
    return terms.length > 1 ? { kind: 'and', terms } : terms[0]
}

function queryRules({ platform }: Transaction, table: string): LoadedRule[] {
    const byTable = platform.cached('query rules', () => new Map<string, LoadedRule[]>())
    const known = byTable.get(table) ?? rulesFor(platform, table).filter(({ when, operations }) => when === 'before' && operations.has('query'))
    byTable.set(table, known)
    return known
}

function restriction(tx: Transaction, rule: BusinessRule, table: string): Condition | undefined {
    if (rule.filter !== '' || rule.abort || rule.template !== '') throw new Error(`Query rule '${rule.name}' has a filter or an action, which is not emulated`)
    const active = running.get(tx) ?? new Set<string>()
    running.set(tx, active)
    if (active.has(rule.sysId)) return undefined
    active.add(rule.sysId)
    try {
        return attempt(tx, rule, undefined, () => {
            const holds = rule.condition.trim() === '' || tx.platform.scripts.condition(tx, rule.scope, rule.condition, null, `condition of business rule ${rule.name}`)
            return holds ? tx.platform.scripts.queryRule(tx, rule, table) : undefined
        })
    } finally {
        active.delete(rule.sysId)
    }
}
