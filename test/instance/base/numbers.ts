import { SDK_TABLES } from './table-list.ts'
import { sdkTable } from './sdk-tables.ts'
import type { BaseRecord } from './base-records.ts'

/** Number maintenance as the SDK's export states it for its tables, with the usual seven digits. */
export function numbers(): BaseRecord[] {
    return Object.keys(SDK_TABLES).flatMap(name => {
        const { autoNumber } = sdkTable(name)
        if (!autoNumber?.prefix) return []
        const values = { category: name, prefix: autoNumber.prefix, number: String(autoNumber.number ?? 1000), maximum_digits: '7' }
        return [{ table: 'sys_number', key: name, values }]
    })
}
