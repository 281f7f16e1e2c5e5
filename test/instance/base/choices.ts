import type { BaseRecord } from './base-records.ts'
import type { SdkColumn } from './sdk-tables.ts'
import { sdkTable } from './sdk-tables.ts'
import { SDK_TABLES } from './table-list.ts'
import { TASK_CHOICES } from './task-choices.ts'

/** Choice lists: those that the SDK's export states for its columns, and those of the task tables, which it leaves out. */
export function choices(): BaseRecord[] {
    const exported = Object.keys(SDK_TABLES).flatMap(table =>
        Object.entries(sdkTable(table).schema).flatMap(([element, column]) => exportedChoices(table, element, column)))
    const own = Object.entries(TASK_CHOICES).flatMap(([path, values]) => {
        const [table = '', element = ''] = path.split('.')
        return Object.entries(values).map(([value, label], index) => choice(table, element, value, label, index))
    })
    return [...exported, ...own]
}

function exportedChoices(table: string, element: string, column: SdkColumn): BaseRecord[] {
    return Object.entries(column.choices ?? {}).map(([value, stated], index) =>
        typeof stated === 'string'
            ? choice(table, element, value, stated, index)
            : choice(table, element, value, stated.label, stated.sequence ?? index, stated.inactive ?? false))
}

function choice(name: string, element: string, value: string, label: string, sequence: number, inactive = false): BaseRecord {
    return {
        table: 'sys_choice',
        key: `${name}.${element}.${value}`,
        values: { name, element, value, label, sequence: String(sequence), language: 'en', inactive: inactive ? '1' : '0' },
    }
}
