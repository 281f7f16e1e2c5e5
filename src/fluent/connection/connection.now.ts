import '@servicenow/sdk/global'
import { BooleanColumn, DateColumn, DateTimeColumn, IntegerColumn, List, Password2Column, ReferenceColumn, StringColumn, Table, default_view } from '@servicenow/sdk/core'
import { CONNECTION_TABLE } from '../../server/names.ts'

/** One Microsoft tenant and portal. Its key and its integration user belong to it alone. */
export const x_mioms_m365ticket_connection = Table({
    name: CONNECTION_TABLE,
    label: 'Microsoft 365 connection',
    display: 'tenant_id',
    accessibleFrom: 'package_private',
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 60, mandatory: true, readOnly: true }),
        portal: StringColumn({
            label: 'Portal', maxLength: 20, mandatory: true, readOnly: true, dropdown: 'dropdown_without_none',
            choices: { security: 'Security center', compliance: 'Compliance center' },
        }),
        tenant_id: StringColumn({ label: 'Tenant ID', maxLength: 36, mandatory: true, readOnly: true }),
        cloud: StringColumn({
            label: 'Cloud', maxLength: 20, readOnly: true, dropdown: 'dropdown_without_none',
            choices: { global: 'Global', usGovHigh: 'US Government High', usGovDod: 'US Government DoD' },
        }),
        paused: BooleanColumn({ label: 'Paused', default: false }),
        callback_url: StringColumn({ label: 'Callback URL', maxLength: 1000, readOnly: true }),
        callback_query: Password2Column({ label: 'Callback URL, query', maxLength: 4000 }),
        // Cipher text is longer than what it hides.
        signing_secret: Password2Column({ label: 'Signing secret', maxLength: 1000 }),
        // Signs too while a receiver learns the new one.
        old_signing_secret: Password2Column({ label: 'Signing secret before', maxLength: 1000 }),
        old_signing_secret_until: DateTimeColumn({ label: 'Signing secret before signs until', readOnly: true }),
        // For a receiver that wants a token of Microsoft Entra ID besides the signature.
        entra_tenant_id: StringColumn({ label: 'Entra tenant ID', maxLength: 36, hint: 'Of the directory in which the client is registered; empty for the connection\'s own.' }),
        entra_client_id: StringColumn({ label: 'Entra client ID', maxLength: 36, hint: 'Of the app registration that signs in; empty where the receiver wants no token.' }),
        entra_client_secret: Password2Column({ label: 'Entra client secret', maxLength: 1000 }),
        entra_secret_expires_on: DateColumn({ label: 'Entra client secret expires on' }),
        entra_scope: StringColumn({ label: 'Entra scope', maxLength: 255, hint: 'Of the receiver, as api://00000000-0000-0000-0000-000000000000/.default' }),
        // The last one, so that it is not asked for at each call; a mark of what it was given for.
        entra_token: Password2Column({ label: 'Entra token', maxLength: 16000, readOnly: true }),
        entra_token_until: DateTimeColumn({ label: 'Entra token ends', readOnly: true }),
        entra_token_for: StringColumn({ label: 'Entra token given for', maxLength: 64, readOnly: true }),
        send_comments: BooleanColumn({ label: 'Send comments', default: true, hint: 'Those that the caller of a ticket sees.' }),
        send_work_notes: BooleanColumn({ label: 'Send work notes', default: false, hint: 'Those that only people who work on a ticket see.' }),
        // What was written before a switch was put on is not sent.
        comments_since: DateTimeColumn({ label: 'Comments are sent since', readOnly: true }),
        work_notes_since: DateTimeColumn({ label: 'Work notes are sent since', readOnly: true }),
        oauth_entity: ReferenceColumn({ label: 'OAuth entity', referenceTable: 'oauth_entity', readOnly: true }),
        oauth_entity_name: StringColumn({ label: 'OAuth entity name', maxLength: 100, readOnly: true }),
        // What somebody else made is linked, and never changed from the checklist.
        oauth_entity_made: BooleanColumn({ label: 'OAuth entity made here', default: false, readOnly: true }),
        client_id: StringColumn({ label: 'Client ID', maxLength: 100, readOnly: true }),
        redirect_url: StringColumn({ label: 'Redirect URL', maxLength: 1000, readOnly: true }),
        integration_user: ReferenceColumn({ label: 'Integration user', referenceTable: 'sys_user', readOnly: true }),
        integration_user_name: StringColumn({ label: 'Integration user name', maxLength: 100, readOnly: true }),
        integration_user_made: BooleanColumn({ label: 'Integration user made here', default: false, readOnly: true }),
        // The platform tells a refusal once, and the checklist shows it until the record is there.
        oauth_entity_refusal: StringColumn({ label: 'OAuth entity refused because', maxLength: 1000, readOnly: true }),
        integration_user_refusal: StringColumn({ label: 'Integration user refused because', maxLength: 1000, readOnly: true }),
        // A ticket that is finished is never written to silently.
        change_resolved_policy: StringColumn({
            label: 'When a resolved change request is written to', maxLength: 20, default: 'reopen', dropdown: 'dropdown_without_none',
            choices: { reopen: 'Reopen it', newLinked: 'New linked ticket', note: 'Work note only', refuse: 'Refuse' },
        }),
        change_closed_policy: StringColumn({
            label: 'When a closed change request is written to', maxLength: 20, default: 'newLinked', dropdown: 'dropdown_without_none',
            choices: { reopen: 'Reopen it', newLinked: 'New linked ticket', note: 'Work note only', refuse: 'Refuse' },
        }),
        incident_resolved_policy: StringColumn({
            label: 'When a resolved incident is written to', maxLength: 20, default: 'reopen', dropdown: 'dropdown_without_none',
            choices: { reopen: 'Reopen it', newLinked: 'New linked ticket', note: 'Work note only', refuse: 'Refuse' },
        }),
        incident_closed_policy: StringColumn({
            label: 'When a closed incident is written to', maxLength: 20, default: 'newLinked', dropdown: 'dropdown_without_none',
            choices: { reopen: 'Reopen it', newLinked: 'New linked ticket', note: 'Work note only', refuse: 'Refuse' },
        }),
        reopen_days: IntegerColumn({ label: 'Reopen up to days after', default: 30 }),
        // What Microsoft calls the states; the administrator's names are on the state map.
        state_names: StringColumn({ label: 'State names of Microsoft', maxLength: 32000, readOnly: true }),
        state_names_version: IntegerColumn({ label: 'State names changed', default: 0, readOnly: true }),
        removed_at: DateTimeColumn({ label: 'Removed', readOnly: true }),
        change_type: StringColumn({
            label: 'Type of changes', maxLength: 40, default: 'normal', dropdown: 'dropdown_without_none',
            choices: { normal: 'Normal', standard: 'Standard', emergency: 'Emergency' },
        }),
        change_model: ReferenceColumn({ label: 'Model of changes', referenceTable: 'chg_model' }),
        change_category: StringColumn({ label: 'Category of changes', maxLength: 40, default: 'Microsoft 365 Security and Configuration' }),
        incident_category: StringColumn({ label: 'Category of incidents', maxLength: 40 }),
        incident_subcategory: StringColumn({ label: 'Subcategory of incidents', maxLength: 40 }),
        // With an offset and no zone: the platform gives an application no way from a zone's local time to UTC.
        due_time: StringColumn({
            label: 'Time of due dates without one', maxLength: 20, default: '23:59:59Z',
            hint: 'A time with its offset from UTC, as 17:00:00+01:00. It does not follow summer time.',
        }),
        // Remembered, because every call needs it or it takes long to find out; the mark is another one whenever something was forgotten.
        mandatory_columns: StringColumn({ label: 'Mandatory columns of tickets', maxLength: 8000, readOnly: true }),
        remembered_states: StringColumn({ label: 'Remembered states', maxLength: 32000, readOnly: true }),
        remembered_settings: StringColumn({ label: 'Remembered routing rules and defaults', maxLength: 32000, readOnly: true }),
        settled_totals: StringColumn({ label: 'Tickets finished long ago', maxLength: 8000, readOnly: true }),
        remembered_mark: StringColumn({ label: 'Mark of what is remembered', maxLength: 32, readOnly: true }),
        // After failures in a row nothing is sent for a while; one call then finds out whether the receiver is back.
        push_failures: IntegerColumn({ label: 'Failed calls in a row', default: 0, readOnly: true }),
        push_held_until: DateTimeColumn({ label: 'Nothing is sent before', readOnly: true }),
        push_cause: StringColumn({ label: 'Last call failed because', maxLength: 1000, readOnly: true }),
        // The job that looks for missed news goes through all tickets, a piece in each run.
        reconciled_to: StringColumn({ label: 'Looked through up to', maxLength: 60, readOnly: true }),
        push_trial: StringColumn({ label: 'Trial', maxLength: 32, readOnly: true }),
        // Who is told by e-mail when something has to be done; the notifications name these columns.
        contact: ReferenceColumn({ label: 'Person in charge', referenceTable: 'sys_user', hint: 'Is told by e-mail when statuses do not arrive or a secret expires.' }),
        contact_group: ReferenceColumn({ label: 'Group in charge', referenceTable: 'sys_user_group', hint: 'Is told as well; its members where the group includes them.' }),
        // What they were told already, so that nobody is told the same every few minutes.
        push_failing_since: DateTimeColumn({ label: 'Not delivered since', readOnly: true }),
        push_failing_told: BooleanColumn({ label: 'Told of the failing', default: false, readOnly: true }),
        dead_letters_told: IntegerColumn({ label: 'Given up when last counted', default: 0, readOnly: true }),
        secret_told: StringColumn({ label: 'Told of the expiry', maxLength: 20, readOnly: true }),
        last_seen_at: DateTimeColumn({ label: 'Last call from Microsoft', readOnly: true }),
        last_delivered_at: DateTimeColumn({ label: 'Last delivery', readOnly: true }),
    },
    index: [
        { name: 'connection_key', element: 'key', unique: true },
        { name: 'connection_user', element: 'integration_user', unique: true },
    ],
})

/** Who is connected, and whether news flows. */
List({
    table: CONNECTION_TABLE,
    view: default_view,
    columns: ['tenant_id', 'portal', 'cloud', 'paused', 'push_held_until', 'push_cause', 'last_seen_at', 'last_delivered_at'],
})
