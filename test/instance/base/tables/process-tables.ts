import type { TableDefinition } from '../../data/table-definition.ts'
import { flag, integer, reference, text } from './columns.ts'

const file = (name: string, label: string, columns: TableDefinition['columns'], indexes: TableDefinition['indexes'] = []): TableDefinition =>
    ({ name, label, extends: 'sys_metadata', scopeId: 'global', access: { read: true, ws: true }, columns, indexes })

/** Records that steer the engines: data policies, change models and the moves they allow (docs: c_DataPolicy, create-a-change-model; columns reported). */
export const PROCESS_TABLES: TableDefinition[] = [
    file('sys_data_policy2', 'Data Policy', [
        { name: 'model_table', type: 'table_name', label: 'Table', maxLength: 80 },
        text('short_description', 'Short description', 100, { display: true }),
        text('description', 'Description', 4000),
        { name: 'conditions', type: 'conditions', label: 'Conditions', maxLength: 4000 },
        flag('reverse_if_false', 'Reverse if false', true),
        flag('inherit', 'Inherit', false),
        flag('enforce_ui', 'Use as UI Policy on client', true),
        flag('apply_import_set', 'Apply to import sets', true),
        flag('apply_soap', 'Apply to SOAP', true),
        flag('active', 'Active', true),
    ]),
    file('sys_data_policy_rule', 'Data Policy Rule', [
        reference('sys_data_policy', 'Data Policy', 'sys_data_policy2', { cascadeRule: 'delete' }),
        { name: 'table', type: 'table_name', label: 'Table', maxLength: 80 },
        { name: 'field', type: 'field_name', label: 'Field', maxLength: 80 },
        // `true`, `false` or `ignore`
        text('mandatory', 'Mandatory', 40, { defaultValue: 'ignore' }),
        text('disabled', 'Read only', 40, { defaultValue: 'ignore' }),
    ]),
    file('chg_model', 'Change Model', [
        text('name', 'Name', 100, { display: true }),
        text('description', 'Description', 4000),
        flag('active', 'Active', true),
        flag('default_change_model', 'Default change model', false),
        text('legacy_type', 'Change type', 40),
        text('state_field', 'State field', 80, { defaultValue: 'state' }),
        text('table_name', 'Table', 80, { defaultValue: 'change_request' }),
    ]),
    file('sttrm_state', 'State Model State', [
        reference('sttrm_model', 'Model', 'chg_model'),
        integer('state_value', 'State'),
        text('label', 'Label', 100, { display: true }),
        flag('initial_state', 'Initial state', false),
        flag('active', 'Active', true),
    ]),
    file('sttrm_state_transition', 'State Transition', [
        reference('sttrm_model', 'Model', 'chg_model'),
        reference('from_state', 'From', 'sttrm_state'),
        reference('to_state', 'To', 'sttrm_state'),
        flag('automatic_transition', 'Automatic transition', false),
        flag('active', 'Active', true),
    ]),
]
