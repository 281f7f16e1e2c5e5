import type { ColumnDefinition } from '../../data/table-definition.ts'

/** Short forms for the base system's own table definitions. */
type More = Partial<ColumnDefinition>

export const text = (name: string, label: string, maxLength = 40, more: More = {}): ColumnDefinition => ({ name, type: 'string', label, maxLength, ...more })
export const integer = (name: string, label: string, more: More = {}): ColumnDefinition => ({ name, type: 'integer', label, ...more })
export const flag = (name: string, label: string, value: boolean, more: More = {}): ColumnDefinition =>
    ({ name, type: 'boolean', label, defaultValue: String(value), ...more })
export const moment = (name: string, label: string, more: More = {}): ColumnDefinition => ({ name, type: 'glide_date_time', label, ...more })
export const reference = (name: string, label: string, table: string, more: More = {}): ColumnDefinition =>
    ({ name, type: 'reference', label, maxLength: 32, reference: table, ...more })
