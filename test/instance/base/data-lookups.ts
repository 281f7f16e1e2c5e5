import { fixedSysId } from '../data/sys-id.ts'
import type { BaseRecord } from './base-records.ts'

/** Tables whose priority follows from impact and urgency; a lookup is not inherited (docs: platform-administration/r_CreateCustomDataLookups). */
const SOURCES = ['incident', 'problem']

/** docs: incident-management/def-prio-lookup-rules */
const PRIORITIES = ['11:1', '12:2', '13:3', '21:2', '22:3', '23:4', '31:3', '32:4', '33:5']

export function dataLookups(): BaseRecord[] {
    return [...SOURCES.flatMap(definition), ...PRIORITIES.map(rule => ({
        table: 'dl_u_priority',
        key: rule,
        values: { impact: rule[0] ?? null, urgency: rule[1] ?? null, priority: rule[3] ?? null, active: '1' },
    }))]
}

function definition(source: string): BaseRecord[] {
    const key = `Priority of ${source}`
    const parent = { dl_definition: fixedSysId('dl_definition', key), source_table: source, matcher_table: 'dl_u_priority' }
    const field = (name: string): Record<string, string> => ({ source_table_field: name, matcher_table_field: name })
    return [
        {
            table: 'dl_definition',
            key,
            values: { name: key, source_table: source, matcher_table: 'dl_u_priority', active: '1', run_on_insert: '1', run_on_update: '1', run_on_form_change: '1' },
        },
        ...['impact', 'urgency'].map(name => ({ table: 'dl_definition_rel_match', key: `${key}.${name}`, values: { ...parent, ...field(name), exact_match: '1' } })),
        { table: 'dl_definition_rel_set', key: `${key}.priority`, values: { ...parent, ...field('priority'), always_replace: '1' } },
    ]
}
