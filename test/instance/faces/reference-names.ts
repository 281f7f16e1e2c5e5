import { isReference } from '../data/column-types.ts'
import type { Column, Table } from '../data/dictionary.ts'
import type { Row, Transaction } from '../platform.ts'

/** Shows values of records that are on one page; references were looked up together. */
export type Shows = (table: Table, column: Column, row: Row) => string

/**
 * Display values for the rows of a page, with one statement for each referenced table, however many rows there are.
 * A display value that is a reference itself is left to `records.display`.
 */
export function displaysOf(tx: Transaction, shown: { columns: Column[]; rows: Row[] }[]): Shows {
    const wanted = new Map<string, Set<string>>()
    for (const { columns, rows } of shown) {
        for (const column of columns) if (column.reference && isReference(column.type)) collect(wanted, column.reference, rows.map(row => row[column.name]))
    }
    const names = new Map([...wanted].flatMap(([target, sysIds]) => namesIn(tx, target, [...sysIds])))
    return (table, column, row) => {
        const value = row[column.name] ?? null
        const known = value !== null && column.reference && isReference(column.type) ? names.get(`${column.reference} ${value}`) : undefined
        return known ?? tx.platform.records.display(tx, table.name, column.name, value)
    }
}

function collect(wanted: Map<string, Set<string>>, target: string, values: (string | null | undefined)[]): void {
    const sysIds = wanted.get(target) ?? new Set<string>()
    for (const value of values) if (value) sysIds.add(value)
    if (sysIds.size > 0) wanted.set(target, sysIds)
}

function namesIn(tx: Transaction, target: string, sysIds: string[]): [string, string][] {
    const { dictionary, records, rows } = tx.platform
    if (!dictionary().table(target)) return []
    const found = rows.find(target, { where: { kind: 'term', field: 'sys_id', operator: 'IN', value: sysIds.join(',') } })
    return found.flatMap(row => {
        const own = dictionary().table(row.sys_class_name ?? '') ?? dictionary().require(target)
        const display = own.displayColumn ? own.columns.get(own.displayColumn) : undefined
        if (!display || isReference(display.type)) return []
        return [[`${target} ${row.sys_id ?? ''}`, records.display(tx, own.name, display.name, row[display.name] ?? null)] as [string, string]]
    })
}
