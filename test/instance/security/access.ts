import type { Access, Operation, Platform, Row, Transaction } from '../platform.ts'
import { ruleById, rulesOf, type AccessRule } from './access-list.ts'
import { concerns, isForCertainRecords, passes } from './evaluate-rule.ts'
import { holdsRole } from './roles.ts'
import { decideScope } from './scope-access.ts'

/** Access control lists and application access of one thread (platform-facts 2 and 5.1). */
export function makeAccess(platform: Platform): Access {
    const record = (tx: Transaction, table: string, operation: Operation, row: Row | null): boolean =>
        decide(tx, tableLevels(platform, table), operation, table, row)

    return {
        scope: decideScope,
        record,
        field: (tx, table, column, operation, row) => {
            if (!record(tx, table, operation, row)) return false
            return decide(tx, fieldLevels(platform, table, column), operation, table, row, true)
        },
        queryable: (tx, table, column, operation) => {
            const levels = fieldLevels(platform, table, column)
            const stated = levels.some(name => rulesOf(platform, 'record', name, operation).length > 0)
            return stated ? decide(tx, levels, operation, table, null) : decide(tx, levels, 'read', table, null, true)
        },
        endpoint: (tx, aclSysIds) => aclSysIds.length === 0 || aclSysIds.some(sysId => endpointPasses(tx, sysId)),
        path: (tx, path, method) => pathRules(platform, path, method).every(rule => passes(tx, rule, 'no record')),
        page: (tx, names) => decidePage(tx, names),
        hasRole: (tx, role) => holdsRole(tx.user.roles, role),
    }
}

/** `incident`, `task`, `*`: the most specific level that has any rule decides (reported; the docs contradict themselves). */
function tableLevels(platform: Platform, table: string): string[] {
    return [...platform.dictionary().require(table).ancestors, '*']
}

/** `incident.f`, `task.f`, `*.f`, `incident.*`, `task.*`, `*.*` */
function fieldLevels(platform: Platform, table: string, column: string): string[] {
    const { ancestors } = platform.dictionary().require(table)
    return [...[...ancestors, '*'].map(name => `${name}.${column}`), ...[...ancestors, '*'].map(name => `${name}.*`)]
}

/** `*.*` create reuses the write conditions (docs: access-control/acl-rule-types), and so do the other field levels without create rules of their own. */
function decide(tx: Transaction, levels: string[], operation: string, table: string, row: Row | null, isField = false): boolean {
    const rules = (name: string): AccessRule[] => {
        const found = rulesOf(tx.platform, 'record', name, operation)
        return isField && found.length === 0 && operation === 'create' ? rulesOf(tx.platform, 'record', name, 'write') : found
    }
    const concerned = levels.map(name => rules(name).filter(rule => concerns(tx, rule, table, row)))
    const passing = (rule: AccessRule, level: AccessRule[]): boolean => passes(tx, rule, { table, row }, overrides(tx, rule, level))
    // Deny-unless rules come first, at every level: each of them must pass.
    if (concerned.some(level => level.some(rule => rule.denies && (row !== null || !isForCertainRecords(rule)) && !passing(rule, level)))) return false
    for (const [index, level] of concerned.entries()) {
        const allowing = level.filter(rule => !rule.denies)
        if (allowing.length === 0) continue
        if ((levels[index] === '*' && isOpenByDefault(tx)) || allowing.some(rule => passing(rule, level))) return true
        // Without a record, rules for certain records decide nothing for the others.
        if (row || allowing.some(rule => !isForCertainRecords(rule))) return false
    }
    return true
}

/**
 * Without the property one rule of a level that admins do not override takes the override from all of the level.
 * Source: docs: access-control/t_EvalAdmOverrideAccLevel.
 */
function overrides({ platform }: Transaction, rule: AccessRule, level: AccessRule[]): boolean {
    return platform.properties.isTrue('glide.security.admin.override.accessterm', false) ? rule.adminOverrides : level.every(each => each.adminOverrides)
}

/** Where nothing but the wild-card table rules match, the property decides. Source: docs: access-control/c_DefaultDenyProperty. */
const isOpenByDefault = ({ platform }: Transaction): boolean => platform.properties.get('glide.sm.default_mode') === 'allow'

function endpointPasses(tx: Transaction, sysId: string): boolean {
    const rule = ruleById(tx.platform, sysId)
    return rule !== undefined && rule.type === 'REST_Endpoint' && passes(tx, rule, 'no record')
}

/** Operation is the HTTP method. Source: markdown/api-reference/rest-api-explorer/add-a-path-based-acl-for-a-scripted-rest-api.md */
function pathRules(platform: Platform, path: string, method: string): AccessRule[] {
    return [method.toUpperCase(), method.toLowerCase()].flatMap(operation => rulesOf(platform, 'REST_Endpoint', path, operation))
}

function decidePage(tx: Transaction, names: string[]): boolean {
    for (const targets of [names, ['*']]) {
        const rules = targets.flatMap(name => rulesOf(tx.platform, 'ui_page', name, 'read'))
        if (rules.some(rule => rule.denies && !passes(tx, rule, 'no record'))) return false
        const allowing = rules.filter(rule => !rule.denies)
        if (allowing.length > 0) return allowing.some(rule => passes(tx, rule, 'no record'))
    }
    return true
}
