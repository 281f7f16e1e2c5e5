/** A table as a package or the base system describes it, before it is in the dictionary. */
export interface ColumnDefinition {
    name: string
    type: string
    label?: string
    maxLength?: number
    mandatory?: boolean
    readOnly?: boolean
    defaultValue?: string
    reference?: string
    /** 0 none, 1 dropdown with --None--, 2 suggestion, 3 dropdown without --None--. */
    choice?: number
    choiceTable?: string
    choiceField?: string
    dependent?: string
    unique?: boolean
    display?: boolean
    active?: boolean
    primary?: boolean
    cascadeRule?: string
    /** `name=value,name=value`, as sys_dictionary.attributes. */
    attributes?: string
}

export interface IndexDefinition {
    name: string
    columns: string[]
    unique: boolean
}

/** Columns of sys_db_object that say what other scopes may do; what is left out keeps the platform's default. */
export interface AccessDefinition {
    access?: string
    read?: boolean
    create?: boolean
    update?: boolean
    delete?: boolean
    alter?: boolean
    actions?: boolean
    clientScripts?: boolean
    configuration?: boolean
    ws?: boolean
    caller?: string
}

export interface TableDefinition {
    name: string
    label: string
    extends: string | null
    sysId?: string
    columns: ColumnDefinition[]
    indexes?: IndexDefinition[]
    access?: AccessDefinition
    extendable?: boolean
    attributes?: string
    /** sys_id of the owning scope; `global` for the base system. */
    scopeId: string
}

/** Columns that every table has; sys_class_name only where a table extends or is extended. */
export const SYSTEM_COLUMNS: readonly ColumnDefinition[] = [
    { name: 'sys_id', type: 'GUID', label: 'Sys ID', maxLength: 32, primary: true },
    { name: 'sys_created_on', type: 'glide_date_time', label: 'Created', maxLength: 40 },
    { name: 'sys_created_by', type: 'string', label: 'Created by', maxLength: 40 },
    { name: 'sys_updated_on', type: 'glide_date_time', label: 'Updated', maxLength: 40 },
    { name: 'sys_updated_by', type: 'string', label: 'Updated by', maxLength: 40 },
    { name: 'sys_mod_count', type: 'integer', label: 'Updates', maxLength: 40 },
]

export const CLASS_COLUMN: ColumnDefinition = {
    name: 'sys_class_name',
    type: 'sys_class_name',
    label: 'Class',
    maxLength: 80,
    defaultValue: 'javascript:current.getTableName();',
    choice: 3,
}
