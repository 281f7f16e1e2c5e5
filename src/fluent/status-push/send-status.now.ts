import '@servicenow/sdk/global'
import { Record, ScheduledScript, ScriptAction } from '@servicenow/sdk/core'
import { STATUS_UPDATE_TABLE, STATUS_WAITING_EVENT } from '../../server/names.ts'
import { sendDue } from '../../server/status-push/delivery/send-due.ts'
import { sendStatus } from '../../server/status-push/delivery/send-status.ts'
import { reconcileStatus } from '../../server/status-push/reconcile/reconcile-status.ts'

/** Raised when a ticket has news, and when what waits falls due. An unregistered event would vanish. */
Record({
    $id: Now.ID['event-status-waiting'],
    table: 'sysevent_register',
    data: {
        event_name: STATUS_WAITING_EVENT,
        suffix: 'status.waiting',
        table: STATUS_UPDATE_TABLE,
        description: 'A status waits to be sent to Microsoft 365',
        fired_by: 'Business rules "Microsoft 365: queue ..."',
        priority: 100,
    },
})

ScriptAction({
    $id: Now.ID['action-send-status'],
    name: 'Microsoft 365: send a status',
    eventName: STATUS_WAITING_EVENT,
    active: true,
    order: 100,
    script: sendStatus,
})

/** Sends what is due again; what the event lost too. A fixed start keeps the build reproducible. */
ScheduledScript({
    $id: Now.ID['job-retry-status'],
    name: 'Microsoft 365: send waiting statuses',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2024-01-01 00:00:00',
    timeZone: 'UTC',
    script: sendDue,
})

/** Finds what a lost rule did not queue. */
ScheduledScript({
    $id: Now.ID['job-reconcile-status'],
    name: 'Microsoft 365: find statuses Microsoft does not know',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 15 },
    executionStart: '2024-01-01 00:05:00',
    timeZone: 'UTC',
    script: reconcileStatus,
})
