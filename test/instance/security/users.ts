import type { Platform, Session, Transaction, User } from '../platform.ts'
import { INTERNAL_DATE, INTERNAL_TIME } from '../script/glide/date-formats.ts'
import { rolesOf } from './roles.ts'

const SYSTEM = 'system'

/** A transaction of a user; throws when there is no such user. Whether the user may sign in is decided before. */
export function beginTransaction(platform: Platform, userSysId: string, how: { session?: Session; interactive?: boolean; addresses?: readonly string[] } = {}): Transaction {
    return {
        platform,
        user: findUser(platform, userSysId),
        session: how.session ?? null,
        interactive: how.interactive ?? false,
        addresses: how.addresses ?? [],
        scope: 'global',
        messages: [],
    }
}

function findUser(platform: Platform, sysId: string): User {
    const { properties } = platform
    const systemZone = properties.get('glide.sys.default.tz') || 'UTC'
    const formats = { dateFormat: properties.get('glide.sys.date_format') || INTERNAL_DATE, timeFormat: properties.get('glide.sys.time_format') || INTERNAL_TIME }
    // The system user acts with all rights and needs no look-up: every background job begins with it.
    if (sysId === SYSTEM) return { sysId, userName: SYSTEM, name: 'System', roles: new Set(['admin']), timeZone: systemZone, ...formats }
    const row = platform.rows.get('sys_user', sysId)
    if (!row) throw new Error(`There is no user with the sys_id ${sysId}`)
    return {
        sysId,
        userName: row['user_name'] ?? '',
        name: row['name'] ?? '',
        roles: rolesOf(platform, sysId),
        timeZone: row['time_zone'] || systemZone,
        dateFormat: row['date_format'] || formats.dateFormat,
        timeFormat: row['time_format'] || formats.timeFormat,
    }
}
