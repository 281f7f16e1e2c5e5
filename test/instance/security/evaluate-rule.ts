import type { RecordInFlight, Row, Transaction } from '../platform.ts'
import { parseEncodedQuery } from '../data/query/encoded.ts'
import { matches } from '../records/matches.ts'
import type { AccessRule } from './access-list.ts'
import { holdsRole } from './roles.ts'

/**
 * What a rule is asked about. A record's rule without a row looks at roles only (platform-facts 5.1, pre-query check);
 * pages and endpoints have no record, and their scripts run without one.
 */
export type Subject = { table: string; row: Row | null } | 'no record'

/** A script that says no more than "true" makes a rule invalid (docs: access-control/exploring-access-control-list). */
const SAYS_NOTHING = /^\s*(?:answer\s*=\s*)?true\s*;?\s*$/

/** Roles AND condition AND script must pass; a rule with none of them, or with a role that is gone, denies (docs: access-control/acl-rule-types). */
export function passes(tx: Transaction, rule: AccessRule, subject: Subject, overridden = rule.adminOverrides): boolean {
    if (overridden && tx.user.roles.has('admin')) return true
    if (rule.attribute !== '') throw new Error(`Security attributes are not emulated: access rule ${rule.name} (${rule.operation}) has one`)
    if (rule.brokenRole || isEmpty(rule) || SAYS_NOTHING.test(rule.script)) return false
    if (rule.roles.length > 0 && !rule.roles.some(role => role === 'public' || holdsRole(tx.user.roles, role))) return false
    if (subject === 'no record') return scriptPasses(tx, rule, null)
    if (!subject.row) return true
    return conditionPasses(tx, rule, subject.table, subject.row) && scriptPasses(tx, rule, recordOf(subject.table, subject.row))
}

const isEmpty = ({ roles, condition, script }: AccessRule): boolean => roles.length === 0 && !hasTerms(condition) && script.trim() === ''

const hasTerms = (encoded: string): boolean => encoded !== '' && encoded !== '^EQ'

export const isForCertainRecords = ({ appliesTo }: AccessRule): boolean => hasTerms(appliesTo)

/** A rule with `applies_to` concerns only the records that match it. */
export function concerns(tx: Transaction, rule: AccessRule, table: string, row: Row | null): boolean {
    return !isForCertainRecords(rule) || !row || matches(tx, table, parseEncodedQuery(rule.appliesTo).where, { current: row, previous: null })
}

function conditionPasses(tx: Transaction, { condition }: AccessRule, table: string, row: Row): boolean {
    return !hasTerms(condition) || matches(tx, table, parseEncodedQuery(condition).where, { current: row, previous: null })
}

function scriptPasses(tx: Transaction, { script, scope, name, operation }: AccessRule, record: RecordInFlight | null): boolean {
    return script.trim() === '' || tx.platform.scripts.condition(tx, scope, script, record, `access rule ${name} (${operation})`)
}

const recordOf = (table: string, row: Row): RecordInFlight =>
    ({ table, sysId: row['sys_id'] ?? '', operation: 'query', values: { ...row }, previous: null, aborted: false })
