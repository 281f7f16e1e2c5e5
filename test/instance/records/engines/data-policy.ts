import type { Platform, RecordInFlight, Row, Transaction } from '../../platform.ts'
import type { Table } from '../../data/dictionary.ts'
import { parseEncodedQuery } from '../../data/query/encoded.ts'
import { scopeOf } from '../../script/scope-of.ts'
import { matches } from '../matches.ts'
import { changed, type Engine } from './engine.ts'

interface Policy {
    table: string
    inherit: boolean
    conditions: string
    mandatory: string[]
    readOnly: string[]
}

/** Data policies hold for every write of a record (platform-facts 7.1; text of docs: platform-administration/c_DataPolicy and reported). */
export const enforceDataPolicies: Engine = (tx, record, table) => {
    if (record.operation === 'delete') return null
    const concerned = policies(tx.platform).filter(policy => policy.table === table.name || (policy.inherit && table.ancestors.includes(policy.table)))
    const active = concerned.filter(({ conditions }) => holds(tx, record, conditions))
    const missing = labels(table, active.flatMap(policy => policy.mandatory).filter(field => !record.values[field]))
    if (missing.length === 1) return `Data Policy Exception: ${missing[0]} is mandatory`
    if (missing.length > 1) return `Data Policy Exception: The following fields are mandatory: ${missing.join(', ')}`
    const touched = labels(table, active.flatMap(policy => policy.readOnly).filter(field => changed(record, field)))
    return touched.length > 0 ? `Data Policy Exception: The following fields are read only: ${touched.join(', ')}` : null
}

/** What the policies say of a record that a form shows: the columns which must be filled in, and those which nobody may change. */
export function policyMarks(tx: Transaction, table: Table, values: Row, previous: Row | null): { mandatory: Set<string>; readOnly: Set<string> } {
    const record: RecordInFlight = { table: table.name, sysId: values['sys_id'] ?? '', operation: 'update', values, previous, aborted: false }
    const concerned = policies(tx.platform).filter(policy => policy.table === table.name || (policy.inherit && table.ancestors.includes(policy.table)))
    const active = concerned.filter(({ conditions }) => holds(tx, record, conditions))
    return { mandatory: new Set(active.flatMap(policy => policy.mandatory)), readOnly: new Set(active.flatMap(policy => policy.readOnly)) }
}

export const hasDataPolicies = (platform: Platform, table: Table): boolean => policies(platform).some(policy => policy.table === table.name || (policy.inherit && table.ancestors.includes(policy.table)))

function holds(tx: Transaction, { table, values, previous }: RecordInFlight, conditions: string): boolean {
    return matches(tx, table, parseEncodedQuery(conditions).where, { current: values, previous })
}

const labels = (table: Table, fields: string[]): string[] => [...new Set(fields)].map(field => table.columns.get(field)?.label ?? field)

function policies(platform: Platform): Policy[] {
    return platform.cached('data policies', () => {
        const rules = platform.rows.find('sys_data_policy_rule', {})
        return platform.rows.find('sys_data_policy2', { active: '1' }).map(row => {
            const own = rules.filter(rule => rule['sys_data_policy'] === row['sys_id'])
            const scope = scopeOf(platform, row)
            const isForeign = scope !== 'global' && platform.dictionary().table(row['model_table'] ?? '')?.scope !== scope
            const fieldsWhere = (column: string): string[] => own.filter(rule => rule[column] === 'true').map(rule => rule['field'] ?? '')
            return {
                table: row['model_table'] ?? '',
                inherit: row['inherit'] === '1',
                conditions: row['conditions'] ?? '',
                // Nobody makes fields of another application's table mandatory (SDK 4.9.0 guide data-policy-guide).
                mandatory: isForeign ? [] : fieldsWhere('mandatory'),
                readOnly: fieldsWhere('disabled'),
            }
        })
    })
}
