import type { Operation, Row } from '../../platform.ts'
import { GlideRecord } from './glide-record.ts'

/**
 * A GlideRecord that obeys the user's ACLs without a word: rows that may not be read are left out, fields that may not
 * be read are empty, fields that may not be written are set to null. Source: platform-facts 6.2.
 */
export class GlideRecordSecure extends GlideRecord {
    override get $asksAcls(): boolean { return true }

    override $visible(rows: Row[]): Row[] {
        const { platform, tx } = this.$glide
        return rows.filter(row => platform.access.record(tx, this.$tableName, 'read', row))
    }

    override $load(row: Row | null): void {
        if (!row) return super.$load(null)
        const { platform, tx } = this.$glide
        const readable = (column: string): boolean => column === 'sys_id' || platform.access.field(tx, this.$tableName, column, 'read', row)
        super.$load(Object.fromEntries(Object.entries(row).map(([column, value]) => [column, readable(column) ? value : null])))
    }

    override toString(): string { return '[object GlideRecordSecure]' }

    override $userMay(operation: Operation, row: Row | null): boolean {
        return this.$glide.platform.access.record(this.$glide.tx, this.$tableName, operation, row)
    }

    /** `row` is the record as it is stored; a new one has none. */
    override $writable(values: Row, row: Row | null): Row {
        const { platform, tx } = this.$glide
        const allowed = (column: string): boolean => column === 'sys_id' || platform.access.field(tx, this.$tableName, column, row ? 'write' : 'create', row)
        return Object.fromEntries(Object.entries(values).map(([column, value]) => [column, allowed(column) ? value : null]))
    }
}
