import type { ColumnDefinition, TableDefinition } from '../data/table-definition.ts'
import { SYSTEM_COLUMNS } from '../data/table-definition.ts'
import type { SdkColumn, SdkTable } from './sdk-tables.ts'
import { ABSENT_PARENTS } from './table-list.ts'

/** Internal types of the SDK's column functions (SDK 4.9.0, sdk-build-plugins/dist/column/column-helper.js). */
const TYPE_OF_KIND: Record<string, string> = {
    BasicImageColumn: 'image',
    BooleanColumn: 'boolean',
    CalendarDateTimeColumn: 'calendar_date_time',
    ChoiceColumn: 'choice',
    ConditionsColumn: 'conditions',
    DateColumn: 'glide_date',
    DateTimeColumn: 'glide_date_time',
    DayOfWeekColumn: 'day_of_week',
    DaysOfWeekColumn: 'days_of_week',
    DecimalColumn: 'decimal',
    DocumentIdColumn: 'document_id',
    DomainIdColumn: 'domain_id',
    DomainPathColumn: 'domain_path',
    DueDateColumn: 'due_date',
    DurationColumn: 'glide_duration',
    EmailColumn: 'email',
    FieldListColumn: 'field_list',
    FieldNameColumn: 'field_name',
    FloatColumn: 'float',
    GuidColumn: 'GUID',
    HtmlColumn: 'html',
    IntegerColumn: 'integer',
    JsonColumn: 'json',
    ListColumn: 'glide_list',
    MultiLineTextColumn: 'multi_two_lines',
    NameValuePairsColumn: 'name_values',
    Password2Column: 'password2',
    RadioColumn: 'radio',
    ReferenceColumn: 'reference',
    ScriptColumn: 'script',
    SlushBucketColumn: 'slushbucket',
    StringColumn: 'string',
    SystemClassNameColumn: 'sys_class_name',
    TableNameColumn: 'table_name',
    TemplateValueColumn: 'template_value',
    TimeColumn: 'glide_time',
    TranslatedFieldColumn: 'translated_field',
    TranslatedTextColumn: 'translated_text',
    UrlColumn: 'url',
    UserImage: 'user_image',
    UserRolesColumn: 'user_roles',
    VersionColumn: 'version',
}

const CHOICE: Record<string, number> = { none: 0, dropdown_with_none: 1, suggestion: 2, dropdown_without_none: 3 }
/** The export states text lengths of whole tables only; a plug-in type's texts (names, URIs, conditions) have none. */
const LENGTH_OF_WHOLE_TABLES = 40
const LENGTH_OF_PLUGIN_TYPES = 4_000
const OTHER_LENGTHS: Record<string, number> = { multi_two_lines: 4_000, html: 65_536, url: 1_024, email: 255, translated_text: 4_000, translated_field: 255 }

const SYSTEM_NAMES = new Set(SYSTEM_COLUMNS.map(column => column.name))

/** A table of the SDK's export in the terms of the dictionary. Flags that it does not state are the platform's defaults. */
export function definitionOf(table: SdkTable, parent: string | null): TableDefinition {
    const whole = table.label !== undefined
    const actions = table.actions ?? []
    const extended = table.extends && !ABSENT_PARENTS.has(table.extends) ? table.extends : parent
    const columns = Object.entries(table.schema).filter(([name]) => !SYSTEM_NAMES.has(name) && !(extended && name === 'sys_class_name'))
    return {
        name: table.name,
        label: table.label ?? table.name,
        extends: extended,
        extendable: table.extensible ?? table.schema['sys_class_name'] !== undefined,
        attributes: pairs(table.attributes),
        columns: columns.map(([name, column]) => columnOf(name, column, table, whole)),
        access: {
            // What the export does not state is read by all scopes and written by none (docs: c_ApplicationAccessSettings).
            read: table.actions === undefined || actions.includes('read'),
            create: actions.includes('create'),
            update: actions.includes('update'),
            delete: actions.includes('delete'),
            alter: table.allowNewFields ?? false,
            actions: table.allowUiActions ?? false,
            clientScripts: table.allowClientScripts ?? false,
            ws: table.allowWebServiceAccess ?? !whole,
        },
        scopeId: 'global',
    }
}

function columnOf(name: string, column: SdkColumn, table: SdkTable, whole: boolean): ColumnDefinition {
    const type = column.columnType ?? column.column_type ?? TYPE_OF_KIND[column.kind]
    if (!type) throw new Error(`The SDK's ${column.kind} of ${table.name}.${name} is not emulated`)
    const source = column.dynamicValueDefinitions?.type === 'choices_from_other_table' ? column.dynamicValueDefinitions : null
    return {
        name,
        type,
        label: labelOf(column) ?? name,
        maxLength: column.maxLength ?? OTHER_LENGTHS[type] ?? (whole ? LENGTH_OF_WHOLE_TABLES : LENGTH_OF_PLUGIN_TYPES),
        mandatory: column.mandatory ?? false,
        readOnly: column.readOnly ?? false,
        ...(column.default !== undefined && { defaultValue: String(column.default) }),
        ...(column.referenceTable && { reference: column.referenceTable }),
        choice: column.dropdown ? (CHOICE[column.dropdown] ?? 0) : column.choices ? 3 : 0,
        ...(source?.table && source.field && { choiceTable: source.table, choiceField: source.field }),
        ...(column.dependent && { dependent: column.dependent }),
        unique: column.unique ?? false,
        display: table.display === name,
        // An inactive column of the export is one that the base instance has switched off.
        active: column.active ?? true,
        ...(column.cascadeRule && { cascadeRule: column.cascadeRule }),
        ...(column.attributes && { attributes: pairs(column.attributes) }),
    }
}

function labelOf({ label }: SdkColumn): string | undefined {
    return typeof label === 'string' ? label : label?.[0]?.label
}

function pairs(attributes: Record<string, unknown> | undefined): string {
    return Object.entries(attributes ?? {}).map(([name, value]) => `${name}=${String(value)}`).join(',')
}
