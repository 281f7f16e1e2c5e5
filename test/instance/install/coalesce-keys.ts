/**
 * Columns that identify a record when its sys_id is not known here. Tables that are not listed go by sys_id alone.
 * Source: markdown/application-development/system-update-sets/update-set-collisions.md; those marked SDK from SDK 4.9.0.
 */
export const COALESCE_KEYS: Readonly<Record<string, readonly string[]>> = {
    sys_choice: ['name', 'element', 'value', 'language', 'dependent_value'], // SDK
    sys_choice_set: ['name', 'element'],
    sys_collection: ['collection', 'name', 'join_field'],
    sys_db_object: ['name'],
    sys_dictionary: ['name', 'element'],
    sys_documentation: ['name', 'element', 'language'],
    sys_index: ['logical_table_name', 'col_name_string'],
    sys_module: ['path'],
    sys_notification_category: ['name'],
    sys_number: ['category', 'prefix'], // SDK
    sys_properties: ['name'],
    sys_security_acl_role: ['sys_security_acl', 'sys_user_role'], // SDK
    sys_translated: ['name', 'element', 'value', 'language'],
    sys_translated_text: ['tablename', 'fieldname', 'documentkey', 'language'],
    sys_ui_form: ['name', 'view', 'sys_domain'],
    sys_ui_list: ['name', 'view', 'sys_domain', 'element', 'relationship', 'parent'],
    sys_ui_message: ['key', 'language', 'code'],
    sys_ui_related_list: ['name', 'view', 'related_list', 'sys_domain'],
    sys_ui_section: ['name', 'view', 'caption', 'sys_domain'],
    sys_ui_view: ['name'],
    sys_user_group: ['name'],
    sys_user_role: ['name'],
    sys_user_role_contains: ['role', 'contains'], // SDK
}

/** Names the domain of a record; an instance without domain separation has no such column. */
export const DOMAIN_COLUMN = 'sys_domain'
