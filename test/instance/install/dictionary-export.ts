import type { Column, Table } from '../data/dictionary.ts'
import type { Platform } from '../platform.ts'
import { escapeXml } from './record-xml.ts'

/** A table as a file of `dictionary/`, with its own columns and indexes (SDK 4.9.0); `readDictionaryXml` is the reverse. */
export function dictionaryXml({ rows }: Platform, table: Table): string {
    const indexes = rows.find('sys_index', { logical_table_name: table.name }).map(index => {
        const columns = (index.index_col_name ?? '').split(',').map(name => element('element', { name }))
        return `<index${attributes({ name: index.name ?? '', unique: String(index.unique_index === '1') })}>${columns.join('')}</index>`
    })
    const { read, create, update, delete: remove, ws, access } = table.application
    const own = {
        name: table.name, type: 'collection', label: table.label, extends: table.parent ?? '', access, is_extendable: String(table.extendable),
        read_access: String(read), create_access: String(create), update_access: String(update), delete_access: String(remove), ws_access: String(ws),
    }
    const columns = [...table.own.values()].map(column => element('element', columnAttributes(column)))
    return `<?xml version="1.0" encoding="UTF-8"?><database><element${attributes(own)}>${columns.join('')}${indexes.join('')}</element></database>`
}

function columnAttributes(column: Column): Record<string, string> {
    return {
        name: column.name,
        type: column.type,
        label: column.label,
        max_length: String(column.maxLength),
        mandatory: String(column.mandatory),
        read_only: String(column.readOnly),
        default_value: column.defaultValue ?? '',
        reference: column.reference ?? '',
        choice: String(column.choice),
        choice_table: column.choiceSource?.table ?? '',
        choice_field: column.choiceSource?.column ?? '',
        dependent: column.dependent ?? '',
        unique: String(column.unique),
        display: String(column.display),
        active: String(column.active),
        reference_cascade_rule: column.cascadeRule ?? '',
        attributes: [...column.attributes].map(([name, value]) => `${name}=${value}`).join(','),
    }
}

const element = (name: string, values: Record<string, string>): string => `<${name}${attributes(values)}/>`

function attributes(values: Record<string, string>): string {
    return Object.entries(values).filter(([, value]) => value !== '').map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')
}
