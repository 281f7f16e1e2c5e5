import type { RecordInFlight, Transaction } from '../../platform.ts'
import type { Table } from '../../data/dictionary.ts'

/** A step of the platform between the business rules: it may change `record.values`, or answer why the record is refused. */
export type Engine = (tx: Transaction, record: RecordInFlight, table: Table) => string | null

export const changed = ({ values, previous }: RecordInFlight, column: string): boolean => (values[column] ?? null) !== (previous?.[column] ?? null)

export const descendsFrom = (table: Table, name: string): boolean => table.ancestors.includes(name)
