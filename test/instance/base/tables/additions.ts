import type { ColumnDefinition } from '../../data/table-definition.ts'
import { flag, integer, reference, text } from './columns.ts'

/** Columns that records of these tables carry in a package (SDK 4.9.0) or on an instance (reported), and that the SDK's export leaves out. */
export const COLUMNS_BEYOND_THE_EXPORT: Record<string, ColumnDefinition[]> = {
    sys_user: [text('user_name', 'User ID', 40, { unique: true, mandatory: false })],
    sys_user_group: [text('type', 'Type', 1024), reference('parent', 'Parent', 'sys_user_group')],
    sys_user_role: [text('name', 'Name', 100, { unique: true, mandatory: true, display: true })],
    sys_number: [reference('category', 'Table', 'sys_db_object', { type: 'table_name' })],
    sys_properties: [text('name', 'Name', 100, { unique: true, display: true })],
    sys_app: [
        text('guided_setup_guid', 'Guided setup', 32),
        text('package_resolver_version', 'Package resolver version', 40),
        text('subscription_entitlement', 'Subscription entitlement', 32),
    ],
    sys_user_preference: [reference('user', 'User', 'sys_user')],
    sys_journal_field: [text('sys_domain', 'Domain', 32)],
    sys_scope: [text('scope', 'Scope', 18)],
    sys_ws_operation: [text('default_operation_uri', 'Default resource path', 1000)],
    sys_dictionary: [text('read_only_option', 'Read only option', 40)],
    sys_ws_definition: [flag('active', 'Active', true), integer('rate_limit', 'Rate limit')],
}

/** Attributes of tables that an instance has (reported) and the export leaves out: the states in which a task is over. */
export const ATTRIBUTES_BEYOND_THE_EXPORT: Record<string, string> = {
    task: 'close_states=3;4;7',
    incident: 'close_states=7;8',
    change_request: 'close_states=3;4',
    problem: 'close_states=107',
}

/** Indexes besides the unique ones, for look-ups that the platform and the faces make. */
export const INDEXES: Record<string, string[][]> = {
    // Most queries name a class, and the class comes first then: a list of 20 must not sort 100,000 tickets.
    task: [
        ['number'], ['sys_class_name', 'number'], ['sys_class_name', 'active'], ['sys_class_name', 'sys_created_on'], ['sys_class_name', 'sys_updated_on'],
        ['sys_class_name', 'opened_at'], ['assignment_group'], ['assigned_to'], ['parent'], ['correlation_id'],
    ],
    incident: [['caller_id']],
    sys_user: [['email'], ['name']],
    sys_dictionary: [['name', 'element']],
    sys_db_object: [['name'], ['super_class']],
    sys_journal_field: [['element_id', 'element']],
    sys_attachment: [['table_sys_id', 'table_name']],
    sys_script: [['collection']],
    sys_security_acl: [['name']],
    sys_security_acl_role: [['sys_security_acl']],
    sys_ws_operation: [['web_service_definition']],
    sys_ui_page: [['name'], ['endpoint']],
    sysevent_script_action: [['event_name']],
    sysevent_register: [['event_name']],
    sys_user_preference: [['user', 'name']],
}
