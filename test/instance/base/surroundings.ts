import type { BaseRecord } from './base-records.ts'

/** The global scope, the types and operations of access rules, and a little organisation to work in. */
export function surroundings(): BaseRecord[] {
    return [
        {
            table: 'sys_scope',
            key: 'global',
            values: { sys_id: 'global', scope: 'global', name: 'Global', source: 'global', version: '1.0.0', active: '1', js_level: 'es_latest' },
        },
        ...['record', 'REST_Endpoint', 'ui_page', 'processor', 'client_callable_script_include'].map(name => named('sys_security_type', name)),
        ...['read', 'write', 'create', 'delete', 'execute', 'list_edit', 'report_on', 'report_view', 'query_match', 'query_range', 'personalize_choices', 'save_as_template', 'add_to_list', 'data_fabric', 'conditional_table_query_range', 'edit_task_relations', 'edit_ci_relations', 'report_query']
            .map(name => named('sys_security_operation', name)),
        { table: 'sys_ui_view', key: 'Default view', values: { name: '', title: 'Default view' } },
        { table: 'core_company', key: 'Local', values: { name: 'Local Company' } },
        { table: 'cmn_location', key: 'Office', values: { name: 'Head Office' } },
        { table: 'cmn_department', key: 'IT', values: { name: 'IT' } },
        { table: 'cmdb_ci', key: 'Mail', values: { name: 'Mail Server' } },
    ]
}

/** Access rules refer to types and operations by name (SDK 4.9.0 writes the name where a sys_id would stand). */
const named = (table: string, name: string): BaseRecord => ({ table, key: name, values: { sys_id: name, name } })
