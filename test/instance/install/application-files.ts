import type { Table } from '../data/dictionary.ts'
import type { Platform, Row } from '../platform.ts'

export interface ApplicationFile {
    table: Table
    row: Row
}

/** The records of an application, its own record excepted. */
export function applicationFiles({ dictionary, rows }: Platform, appId: string): ApplicationFile[] {
    const holders = dictionary().tables().filter(table => table.columns.has('sys_scope') && table.name !== 'sys_metadata' && table.base === table.name)
    return holders.flatMap(holder => {
        const found = rows.find(holder.name, { sys_scope: appId }).filter(({ sys_id }) => sys_id !== appId)
        return found.map(row => {
            const own = dictionary().table(row.sys_class_name ?? '')
            return own && own !== holder ? { table: own, row: rows.get(own.name, row.sys_id ?? '') ?? row } : { table: holder, row }
        })
    })
}

/** Tables that an application brought. */
export const applicationTables = ({ dictionary }: Platform, appId: string): Table[] => dictionary().tables().filter(({ scopeId }) => scopeId === appId)
