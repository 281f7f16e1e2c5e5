import type { AccessDefinition, ColumnDefinition, IndexDefinition, TableDefinition } from '../data/table-definition.ts'
import { readXml, type XmlElement } from './xml.ts'

/** One choice of a column, under the names of the columns of sys_choice. */
export interface ChoiceDefinition {
    element: string
    values: Readonly<Record<string, string>>
}

/** A table as a file of `dictionary/` describes it; whose it is stands elsewhere in the package. */
export interface PackagedTable {
    /** File of the package, for messages. */
    path: string
    table: Omit<TableDefinition, 'scopeId'>
    choices: ChoiceDefinition[]
}

/** One file of `dictionary/`: `<database><element type="collection">` with columns, choices and indexes (SDK 4.9.0). */
export function readDictionaryXml(path: string, content: Uint8Array): PackagedTable {
    const root = readXml(path, content)
    const [element, ...more] = root.children
    if (root.name !== 'database' || !element || more.length > 0 || element.attributes.type !== 'collection') {
        throw new Error(`${path} is not the definition of one table`)
    }
    const unknown = element.children.find(({ name }) => name !== 'element' && name !== 'index')
    if (unknown) throw new Error(`${path}: <${unknown.name}> is not known in a table`)
    const columns = named(element, 'element')
    return {
        path,
        table: {
            name: required(path, element, 'name'),
            label: element.attributes.label ?? required(path, element, 'name'),
            extends: element.attributes.extends || null,
            columns: columns.map(column => columnOf(path, column)),
            indexes: named(element, 'index').map(index => indexOf(path, index)),
            access: accessOf(element),
            extendable: flag(element, 'is_extendable'),
            attributes: element.attributes.attributes,
        },
        choices: columns.flatMap(column => choicesOf(required(path, column, 'name'), column)),
    }
}

function columnOf(path: string, element: XmlElement): ColumnDefinition {
    const { attributes } = element
    const name = required(path, element, 'name')
    // Left out, such a column would be empty where an instance has a value.
    if (flag(element, 'virtual') || flag(element, 'function_field')) throw new Error(`${path}: the column ${name} is calculated, which is not emulated`)
    return {
        name,
        type: required(path, element, 'type'),
        label: attributes.label,
        maxLength: numeric(path, element, 'max_length'),
        mandatory: flag(element, 'mandatory'),
        readOnly: flag(element, 'read_only'),
        defaultValue: attributes.default_value,
        reference: attributes.reference,
        choice: numeric(path, element, 'choice'),
        choiceTable: attributes.choice_table,
        choiceField: attributes.choice_field,
        dependent: attributes.dependent || attributes.dependent_on_field,
        unique: flag(element, 'unique'),
        display: flag(element, 'display'),
        active: flag(element, 'active'),
        primary: flag(element, 'primary'),
        cascadeRule: attributes.reference_cascade_rule,
        attributes: attributes.attributes,
    }
}

function accessOf(table: XmlElement): AccessDefinition {
    return {
        access: table.attributes.access,
        read: flag(table, 'read_access'),
        create: flag(table, 'create_access'),
        update: flag(table, 'update_access'),
        delete: flag(table, 'delete_access'),
        alter: flag(table, 'alter_access'),
        actions: flag(table, 'actions_access'),
        clientScripts: flag(table, 'client_scripts_access'),
        configuration: flag(table, 'configuration_access'),
        ws: flag(table, 'ws_access'),
        // The file says 0 where the record is empty: no restriction (SDK 4.9.0).
        caller: table.attributes.caller_access === '0' ? '' : table.attributes.caller_access,
    }
}

function indexOf(path: string, element: XmlElement): IndexDefinition {
    const columns = named(element, 'element').map(column => required(path, column, 'name'))
    if (columns.length === 0) throw new Error(`${path}: the index "${element.attributes.name ?? ''}" has no columns`)
    return { name: element.attributes.name || columns.join('_'), columns, unique: flag(element, 'unique') ?? false }
}

function choicesOf(column: string, element: XmlElement): ChoiceDefinition[] {
    return named(element, 'choice').flatMap(list => list.children.map(choice => ({ element: column, values: choice.attributes })))
}

const named = (element: XmlElement, name: string): XmlElement[] => element.children.filter(child => child.name === name)

function flag(element: XmlElement, attribute: string): boolean | undefined {
    const value = element.attributes[attribute]
    return value === undefined || value === '' ? undefined : value === 'true'
}

function numeric(path: string, element: XmlElement, attribute: string): number | undefined {
    const value = element.attributes[attribute]
    if (value === undefined || value === '') return undefined
    if (!/^\d+$/.test(value)) throw new Error(`${path}: ${attribute}="${value}" of ${element.attributes.name ?? ''} is not a number`)
    return Number(value)
}

function required(path: string, element: XmlElement, attribute: string): string {
    const value = element.attributes[attribute]
    if (!value) throw new Error(`${path}: <${element.name}> has no ${attribute}`)
    return value
}
