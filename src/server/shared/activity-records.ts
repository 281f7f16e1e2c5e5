import { GlideRecord, gs } from '@servicenow/glide'
import { ACTIVITY_TABLE } from '../names.ts'
import { columnText } from './column-text.ts'

/** One call in or out. Neither bodies nor secrets: what was done, for whom, and how it ended. */
export interface Activity {
    direction: 'in' | 'out'
    operation: string
    requestId: string
    status: number
    code: string
    durationMs: number
    connectionId?: string
    taskId?: string
    detail?: string
}

/** Never fails its caller: an activity that cannot be written is logged. */
export function recordActivity(activity: Activity): void {
    const row = new GlideRecord(ACTIVITY_TABLE)
    row.initialize()
    row.setValue('direction', activity.direction)
    row.setValue('operation', activity.operation)
    row.setValue('request_id', activity.requestId)
    row.setValue('http_status', String(activity.status))
    row.setValue('code', activity.code)
    row.setValue('duration_ms', String(activity.durationMs))
    row.setValue('user', gs.getUserID())
    if (activity.connectionId) row.setValue('connection', activity.connectionId)
    if (activity.taskId) row.setValue('task_id', columnText(activity.taskId))
    if (activity.detail) row.setValue('detail', activity.detail.slice(0, 1000))
    if (!row.insert()) gs.warn('Activity of request {0} was not recorded: {1}', activity.requestId, row.getLastErrorMessage() ?? '')
}

/** For whoever reads the system log: a fault of ours that no caller sees. */
export function logFault(subject: string, cause: string): void {
    gs.error('{0}: {1}', subject, cause)
}
