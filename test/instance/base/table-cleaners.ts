import type { BaseRecord } from './base-records.ts'

const DAY_S = 86_400

/**
 * What keeps an instance from growing without end. The platform rotates its log and its events, eight weeks and seven days of
 * them (reported); rotation is not emulated, rules of the table cleaner with the same ages stand for it. Sessions have no
 * use once they are over.
 */
const RULES: [table: string, field: string, days: number][] = [
    ['syslog', 'sys_created_on', 56],
    ['sysevent', 'sys_created_on', 7],
    ['sys_user_session', 'expires', 1],
]

export function tableCleaners(): BaseRecord[] {
    return RULES.map(([tablename, matchfield, days]) => ({
        table: 'sys_auto_flush', key: tablename, values: { tablename, matchfield, age: String(days * DAY_S), active: '1', cascade_delete: '0' },
    }))
}
