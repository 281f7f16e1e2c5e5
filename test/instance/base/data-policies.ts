import { fixedSysId } from '../data/sys-id.ts'
import type { BaseRecord } from './base-records.ts'

interface Policy {
    table: string
    name: string
    conditions: string
    mandatory: string[]
}

/** Fields that closing a record demands (platform-facts 9.2 and 9.3; docs show the fields, the policies are reported). */
const POLICIES: Policy[] = [
    { table: 'incident', name: 'Make close info mandatory when resolved or closed', conditions: 'incident_stateIN6,7^EQ', mandatory: ['close_code', 'close_notes'] },
    { table: 'change_request', name: 'Make close info mandatory when closed', conditions: 'state=3^EQ', mandatory: ['close_code', 'close_notes'] },
]

export function dataPolicies(): BaseRecord[] {
    return POLICIES.flatMap(({ table, name, conditions, mandatory }) => [
        { table: 'sys_data_policy2', key: name, values: { model_table: table, short_description: name, conditions, active: '1' } },
        ...mandatory.map(field => ({
            table: 'sys_data_policy_rule',
            key: `${name}.${field}`,
            values: { sys_data_policy: fixedSysId('sys_data_policy2', name), table, field, mandatory: 'true', disabled: 'ignore' },
        })),
    ])
}
