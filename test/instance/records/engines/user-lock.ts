import type { Platform } from '../../platform.ts'
import { changed, descendsFrom, type Engine } from './engine.ts'

/**
 * A user made inactive is locked out as well, and locking out ends the user's sessions
 * (markdown/platform-administration/user-administration/c_ManageUserSessions.md).
 */
export const followUserLock: Engine = ({ platform }, record, table) => {
    const { values, sysId, operation } = record
    if (operation !== 'update' || !descendsFrom(table, 'sys_user')) return null
    if (changed(record, 'active') && values['active'] === '0') values['locked_out'] = '1'
    if (changed(record, 'locked_out') && values['locked_out'] === '1') endSessions(platform, sysId)
    return null
}

function endSessions({ rows }: Platform, userSysId: string): void {
    for (const table of ['sys_user_session', 'sys_user_remembered']) {
        for (const { sys_id: sysId } of rows.find(table, { user: userSysId })) rows.delete(table, sysId ?? '')
    }
}
