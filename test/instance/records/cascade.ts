import type { Transaction } from '../platform.ts'
import type { Table } from '../data/dictionary.ts'

interface Referrer {
    table: string
    column: string
    rule: string
}

/**
 * What happens to records that refer to a deleted one, by the reference's cascade rule: `delete` and `cascade` delete them,
 * `delete_no_workflow` without rules, `clear` empties the field, `restrict` forbids; without a rule nothing happens.
 * Source: docs: table-administration, cascade delete rules; SDK 4.9.0 `cascadeRule`. Answers the refusal, or null.
 */
export function cascadeDelete(tx: Transaction, table: Table, sysId: string): string | null {
    const referrers = referrersOf(tx, table)
    for (const { table: name, column } of referrers.filter(({ rule }) => rule === 'restrict')) {
        if (tx.platform.rows.first(name, { [column]: sysId })) return `The record cannot be deleted: ${name}.${column} refers to it`
    }
    for (const referrer of referrers) follow(tx, referrer, sysId)
    return null
}

function follow(tx: Transaction, { table, column, rule }: Referrer, sysId: string): void {
    const { rows, records } = tx.platform
    if (rule === 'restrict' || rule === 'none') return
    for (const row of rows.find(table, { [column]: sysId })) {
        const id = row['sys_id'] ?? ''
        if (rule === 'clear') rows.update(table, id, { [column]: null }, tx.user.userName)
        else if (rule === 'delete_no_workflow') rows.delete(table, id)
        else if (rule === 'delete' || rule === 'cascade') records.delete(tx, table, id)
        else throw new Error(`Cascade rule '${rule}' of ${table}.${column} is not emulated`)
    }
}

function referrersOf({ platform }: Transaction, table: Table): Referrer[] {
    const byTarget = platform.cached('referrers', () => {
        const all = platform.dictionary().tables().flatMap(each => [...each.own.values()])
        return all.filter(column => column.type === 'reference' && column.reference && column.cascadeRule)
    })
    return byTarget
        .filter(column => table.ancestors.includes(column.reference ?? ''))
        .map(column => ({ table: column.table, column: column.name, rule: column.cascadeRule ?? '' }))
}
