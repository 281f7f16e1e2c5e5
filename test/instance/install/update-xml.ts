import { readXml, type XmlElement } from './xml.ts'

/** A field's value and the attributes that identify what it refers to. */
export interface UpdateField {
    text: string
    keys: Readonly<Record<string, string>>
}

/** One record of an update XML file. */
export interface UpdateRecord {
    /** File of the package, for messages. */
    path: string
    table: string
    action: 'INSERT_OR_UPDATE' | 'DELETE' | 'delete_multiple'
    /** Encoded query of a `delete_multiple`. */
    query: string
    fields: ReadonlyMap<string, UpdateField>
}

/** What the parsed file's attributes may say besides coalesce keys (SDK 4.9.0). */
const NOT_KEYS = new Set(['display_value', 'source'])

/**
 * Records of `<record_update>` or `<unload>` in the order of the file (SDK 4.9.0). Wrappers that hold whole records
 * (`sys_choice_v2`, `sys_ui_list`, `sys_ui_section`, `sys_ui_form_sections`) are told by children that have an action.
 */
export function readUpdateXml(path: string, content: Uint8Array): UpdateRecord[] {
    const root = readXml(path, content)
    if (root.name !== 'record_update' && root.name !== 'unload') throw new Error(`${path}: the root element <${root.name}> is not known`)
    return root.children.flatMap(element => (isWrapper(element) ? element.children : [element])).map(element => recordOf(path, element))
}

const isWrapper = (element: XmlElement): boolean => element.children.some(child => 'action' in child.attributes)

function recordOf(path: string, element: XmlElement): UpdateRecord {
    const action = element.attributes.action
    if (action !== 'INSERT_OR_UPDATE' && action !== 'DELETE' && action !== 'delete_multiple') {
        throw new Error(`${path}: the action "${action ?? ''}" of <${element.name}> is not known`)
    }
    const fields = element.children.map(child => [child.name, fieldOf(child)] as const)
    return { path, table: element.name, action, query: element.attributes.query ?? '', fields: new Map(fields) }
}

function fieldOf(element: XmlElement): UpdateField {
    const keys = Object.entries(element.attributes).filter(([name]) => !NOT_KEYS.has(name))
    return { text: element.text, keys: Object.fromEntries(keys) }
}

/** The text of a field, empty when the record does not have it. */
export function textOf(record: UpdateRecord, field: string): string {
    return record.fields.get(field)?.text ?? ''
}
