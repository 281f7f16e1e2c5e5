/** The instance's own dictionary tables, as they are read before there is a dictionary. */

export interface TableRow {
    sys_id: string
    name: string
    label: string | null
    super_class: string | null
    access: string | null
    read_access: number | null
    create_access: number | null
    update_access: number | null
    delete_access: number | null
    ws_access: number | null
    caller_access: string | null
    is_extendable: number | null
    sys_scope: string | null
    scope: string | null
}

export interface ColumnRow {
    name: string
    element: string | null
    internal_type: string | null
    column_label: string | null
    max_length: number | null
    mandatory: number | null
    read_only: number | null
    default_value: string | null
    reference: string | null
    choice: number | null
    choice_table: string | null
    choice_field: string | null
    dependent: string | null
    unique: number | null
    display: number | null
    active: number | null
    primary: number | null
    reference_cascade_rule: string | null
    attributes: string | null
}

export const TABLES = `SELECT t.sys_id, t.name, t.label, t.super_class, t.access, t.read_access, t.create_access, t.update_access, t.delete_access,
    t.ws_access, t.caller_access, t.is_extendable, t.sys_scope, s.scope
    FROM sys_db_object t LEFT JOIN sys_package s ON s.sys_id = t.sys_scope WHERE t.name IS NOT NULL`

export const COLUMNS = `SELECT name, element, internal_type, column_label, max_length, mandatory, read_only, default_value, reference, choice,
    choice_table, choice_field, dependent, "unique", display, active, "primary", reference_cascade_rule, attributes
    FROM sys_dictionary WHERE active IS NOT 0`

export interface OverrideRow {
    name: string
    element: string
    default_value: string | null
    default_value_override: number | null
    mandatory: number | null
    mandatory_override: number | null
    read_only: number | null
    read_only_override: number | null
    dependent: string | null
    dependent_override: number | null
}

export const OVERRIDES = `SELECT name, element, default_value, default_value_override, mandatory, mandatory_override, read_only, read_only_override,
    dependent, dependent_override FROM sys_dictionary_override WHERE name IS NOT NULL AND element IS NOT NULL`
