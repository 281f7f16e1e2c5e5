import '@servicenow/sdk/global'
import { EmailNotification, Record, ScheduledScript } from '@servicenow/sdk/core'
import { CONNECTION_TABLE, DEAD_LETTERS_EVENT, PUSH_FAILING_EVENT, SECRET_EXPIRES_EVENT } from '../../server/names.ts'
import { warnOfSecrets } from '../../server/status-push/warn/warn-of-secrets.ts'
import { watchPush } from '../../server/status-push/warn/watch-push.ts'

// An event is raised whatever the properties say, for flows of the customer's own; the properties are about the e-mails.

Record({
    $id: Now.ID['event-push-failing'],
    table: 'sysevent_register',
    data: {
        event_name: PUSH_FAILING_EVENT,
        suffix: 'push.failing',
        table: CONNECTION_TABLE,
        description: 'No status was delivered for a quarter of an hour. parm1: the cause; parm2: since when, in UTC',
        fired_by: 'Scheduled job "Microsoft 365: watch the deliveries"',
        priority: 100,
    },
})

Record({
    $id: Now.ID['event-secret-expires'],
    table: 'sysevent_register',
    data: {
        event_name: SECRET_EXPIRES_EVENT,
        suffix: 'secret.expires',
        table: CONNECTION_TABLE,
        description: 'A secret of the connection expires soon. parm1: the date; parm2: the days until then',
        fired_by: 'Scheduled job "Microsoft 365: warn of secrets that expire"',
        priority: 100,
    },
})

Record({
    $id: Now.ID['event-dead-letters'],
    table: 'sysevent_register',
    data: {
        event_name: DEAD_LETTERS_EVENT,
        suffix: 'dead.letters',
        table: CONNECTION_TABLE,
        description: 'Statuses were given up. parm1: how many there are; parm2: how many more than before',
        fired_by: 'Scheduled job "Microsoft 365: watch the deliveries"',
        priority: 100,
    },
})

/** Fixed starts keep the build reproducible. */
ScheduledScript({
    $id: Now.ID['job-watch-push'],
    name: 'Microsoft 365: watch the deliveries',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 5 },
    executionStart: '2024-01-01 00:02:30',
    timeZone: 'UTC',
    script: watchPush,
})

ScheduledScript({
    $id: Now.ID['job-warn-of-secrets'],
    name: 'Microsoft 365: warn of secrets that expire',
    active: true,
    frequency: 'periodically',
    executionInterval: { days: 1 },
    executionStart: '2024-01-01 06:00:00',
    timeZone: 'UTC',
    script: warnOfSecrets,
})

// To those who are named on the connection, whoever they are. The texts have no secret, and no address with its query.

EmailNotification({
    $id: Now.ID['notification-push-failing'],
    table: CONNECTION_TABLE,
    name: 'Microsoft 365: statuses are not delivered',
    description: 'On and off by x_mioms_m365ticket.notify.push_failing',
    triggerConditions: {
        generationType: 'event',
        eventName: PUSH_FAILING_EVENT,
        advancedCondition: 'answer = gs.getProperty("x_mioms_m365ticket.notify.push_failing", "true") == "true"',
    },
    recipientDetails: { recipientFields: ['contact', 'contact_group'], sendToCreator: true },
    emailContent: {
        contentType: 'text/html',
        subject: 'Microsoft 365: statuses of tenant ${tenant_id} (${portal}) are not delivered',
        messageHtml: '<p>No status of a ticket was delivered to Microsoft 365 since ${push_failing_since}.</p><p>Cause: ${push_cause}</p><p>Nothing is lost: what waits is sent when the receiver answers again. See Microsoft 365 tickets &gt; Connections.</p>',
    },
})

EmailNotification({
    $id: Now.ID['notification-secret-expires'],
    table: CONNECTION_TABLE,
    name: 'Microsoft 365: a secret expires',
    description: 'On and off by x_mioms_m365ticket.notify.secret_expires',
    triggerConditions: {
        generationType: 'event',
        eventName: SECRET_EXPIRES_EVENT,
        advancedCondition: 'answer = gs.getProperty("x_mioms_m365ticket.notify.secret_expires", "true") == "true"',
    },
    recipientDetails: { recipientFields: ['contact', 'contact_group'], sendToCreator: true },
    emailContent: {
        contentType: 'text/html',
        subject: 'Microsoft 365: the secret of tenant ${tenant_id} (${portal}) expires on ${entra_secret_expires_on}',
        messageHtml: '<p>The secret with which statuses are sent to Microsoft 365 expires on ${entra_secret_expires_on}. From then on none arrives.</p><p>Ask for a new one at Microsoft\'s side and put it into the connection, with its date: Microsoft 365 tickets &gt; Connections.</p>',
    },
})

EmailNotification({
    $id: Now.ID['notification-dead-letters'],
    table: CONNECTION_TABLE,
    name: 'Microsoft 365: statuses were given up',
    description: 'On and off by x_mioms_m365ticket.notify.dead_letters',
    triggerConditions: {
        generationType: 'event',
        eventName: DEAD_LETTERS_EVENT,
        advancedCondition: 'answer = gs.getProperty("x_mioms_m365ticket.notify.dead_letters", "true") == "true"',
    },
    recipientDetails: { recipientFields: ['contact', 'contact_group'], sendToCreator: true },
    emailContent: {
        contentType: 'text/html',
        subject: 'Microsoft 365: ${dead_letters_told} statuses of tenant ${tenant_id} (${portal}) were given up',
        messageHtml: '<p>${dead_letters_told} statuses were refused by the receiver, or failed until the tries ran out.</p><p>See Microsoft 365 tickets &gt; Dead letters for why. When the cause is mended, choose "Send dead letters again" on the connection.</p>',
    },
})
