import { timestampOf } from '../data/clock.ts'
import { parseEncodedQuery } from '../data/query/encoded.ts'
import type { Condition, Platform, Row } from '../platform.ts'
import { report } from './report.ts'

/** Rows that one transaction deletes at most: the database is not held longer. */
const AT_ONCE = 500

/**
 * The job "Table Cleaner": deletes what is older than the rules of sys_auto_flush allow, without business rules (reported).
 * Source: docs: platform-administration/activate-table-cleanup.
 */
export function cleanTables(platform: Platform): void {
    for (const rule of platform.rows.find('sys_auto_flush', { active: '1' })) {
        try {
            clean(platform, rule)
        } catch (error) {
            report(platform, `Table cleaner of ${rule.tablename ?? ''}`, error)
        }
    }
}

function clean(platform: Platform, rule: Row): void {
    const { db, rows } = platform
    const table = rule.tablename ?? ''
    const where = expired(platform, rule)
    for (;;) {
        const found = rows.find(table, { where, limit: AT_ONCE }).map(row => row.sys_id ?? '')
        db.transaction(() => {
            for (const sysId of found) {
                if (rule.cascade_delete === '1') deleteReferring(platform, table, sysId)
                rows.delete(table, sysId)
            }
        })
        if (found.length < AT_ONCE) return
    }
}

/** Without a field of its own a rule counts from the creation. */
function expired({ clock }: Platform, { matchfield, age, conditions }: Row): Condition {
    const seconds = Number(age ?? '')
    if (age === null || !Number.isFinite(seconds) || seconds < 0) throw new Error(`Age ${age ?? 'empty'} is not a number of seconds`)
    const old: Condition = { kind: 'term', field: matchfield || 'sys_created_on', operator: '<', value: timestampOf(clock.now() - seconds * 1000) }
    const more = parseEncodedQuery(conditions ?? '').where
    return more ? { kind: 'and', terms: [old, more] } : old
}

/** Cascade delete: records that refer to a deleted one go with it, whatever their own cascade rules say. */
function deleteReferring({ dictionary, rows }: Platform, table: string, sysId: string): void {
    const { ancestors } = dictionary().require(table)
    const referring = dictionary().tables().flatMap(each => [...each.own.values()]).filter(column => column.type === 'reference' && ancestors.includes(column.reference ?? ''))
    for (const column of referring) {
        for (const row of rows.find(column.table, { [column.name]: sysId })) rows.delete(column.table, row.sys_id ?? '')
    }
}
