import { parseEncodedQuery } from '../data/query/encoded.ts'
import type { Platform, RecordInFlight, Row, Transaction } from '../platform.ts'
import { matches } from '../records/matches.ts'
import { scopeOf } from '../script/scope-of.ts'
import { filledIn } from './message-variables.ts'
import { recipientsOf } from './recipients.ts'
import { report } from './report.ts'

/** What a notification may have that would make another e-mail of it: refused by name. */
const NOT_EMULATED = ['template', 'style', 'message', 'message_list', 'push_message_only', 'include_attachments', 'affected_field_on_event', 'item_table', 'from', 'reply_to', 'digestable', 'weight']
const OFF = new Set(['', '0', 'false'])

/**
 * Writes the e-mails of the notifications that an event triggers into the outbox, sys_email. None leaves it: there is no mail
 * server here. Notifications on changes of records are not emulated; they are records without effect.
 * Source: platform-administration/t_CreateANotification.md.
 */
export function notify(platform: Platform, event: Row): void {
    for (const notification of notificationsOf(platform, event.name ?? '')) {
        try {
            send(platform.begin('system'), notification, event)
        } catch (error) {
            report(platform, `Notification ${notification.name ?? ''} of event ${event.name ?? ''}`, error)
        }
    }
}

function notificationsOf(platform: Platform, event: string): Row[] {
    const all = platform.cached('notifications of events', () => platform.rows.find('sysevent_email_action', { active: '1', generation_type: 'event' }))
    return all.filter(one => (one.event_name ?? '').toLowerCase() === event.toLowerCase())
}

function send(tx: Transaction, notification: Row, event: Row): void {
    const { rows } = tx.platform
    const table = notification.collection ?? ''
    const record = event.table === table ? rows.get(table, event.instance ?? '') : null
    if (!record || !isWanted(tx, notification, table, record)) return
    refuseUnknown(notification)
    const recipients = recipientsOf(tx, notification, record, event)
    const isHtml = notification.content_type !== 'text/plain'
    rows.insert('sys_email', {
        // Without a recipient it is skipped (platform-administration/c_SystemMailboxes.md); the values of type are reported.
        type: recipients.length > 0 ? 'send-ready' : 'send-ignored',
        state: recipients.length > 0 ? 'ready' : 'ignored',
        notification_type: 'SMTP',
        recipients: recipients.join(','),
        subject: filledIn(tx, table, record, notification.subject ?? '', false),
        body: filledIn(tx, table, record, (isHtml ? notification.message_html : notification.message_text) ?? '', isHtml),
        content_type: isHtml ? 'text/html' : 'text/plain',
        importance: notification.importance ?? null,
        target_table: table,
        instance: record.sys_id ?? '',
    })
}

/** Both conditions must hold. The script has `current`; `event` is not there. */
function isWanted(tx: Transaction, notification: Row, table: string, row: Row): boolean {
    const { where } = parseEncodedQuery(notification.condition ?? '')
    if (!matches(tx, table, where, { current: row, previous: row })) return false
    const record: RecordInFlight = { table, sysId: row.sys_id ?? '', operation: 'query', values: { ...row }, previous: row, aborted: false }
    const name = `advanced condition of notification ${notification.name ?? ''}`
    return tx.platform.scripts.condition(tx, scopeOf(tx.platform, notification), notification.advanced_condition ?? '', record, name)
}

function refuseUnknown(notification: Row): void {
    const asked = NOT_EMULATED.find(column => !OFF.has(notification[column] ?? ''))
    if (asked) throw new Error(`'${asked}' of a notification is not emulated`)
    if ((notification.type ?? 'email') !== 'email') throw new Error(`A notification of type ${notification.type ?? ''} is not emulated`)
    if (notification.content_type === 'multipart/mixed') throw new Error('A notification with HTML and plain text is not emulated')
}
