import { GlideRecord } from '@servicenow/glide'
import { readForeign } from '../../shared/write-records.ts'
import type { Assignees, RoutingRule } from './routing.ts'

/** Whether the rule's group and user can have a ticket. One query when all is well. */
export function assigneesOf({ assignmentGroupId: group, assignedToId: user }: RoutingRule): Assignees {
    const unknown: Assignees = { groupActive: null, userActive: null, member: null }
    const found = readForeign(() => {
        if (group && user && isMember(group, user, true)) return { groupActive: true, userActive: true, member: true }
        return {
            groupActive: !group || isActive('sys_user_group', group),
            userActive: !user || isActive('sys_user', user),
            member: !group || !user || isMember(group, user, false),
        }
    })
    return found.read ? found.value : unknown
}

/** Whether the change model may be given to a new change. What cannot be read is left to the instance. */
export function modelFits(modelId: string): boolean {
    const found = readForeign(() => isActive('chg_model', modelId))
    return !found.read || found.value
}

function isActive(table: 'sys_user_group' | 'sys_user' | 'chg_model', sysId: string): boolean {
    const record = new GlideRecord(table)
    record.addQuery('sys_id', sysId)
    record.addQuery('active', true)
    record.setLimit(1)
    record.query()
    return record.next()
}

function isMember(group: string, user: string, bothActive: boolean): boolean {
    const record = new GlideRecord('sys_user_grmember')
    record.addQuery('group', group)
    record.addQuery('user', user)
    if (bothActive) {
        record.addQuery('group.active', true)
        record.addQuery('user.active', true)
    }
    record.setLimit(1)
    record.query()
    return record.next()
}
