import '@servicenow/sdk/global'
import { BooleanColumn, DateTimeColumn, Form, IntegerColumn, List, Record, ReferenceColumn, StringColumn, Table, default_view } from '@servicenow/sdk/core'
import { STATUS_UPDATE_TABLE } from '../../server/names.ts'

/** The outbox. By its unique key there is one row for what waits to be told of a ticket, which is used again and again. */
export const x_mioms_m365ticket_status_update = Table({
    name: STATUS_UPDATE_TABLE,
    label: 'Microsoft 365 status update',
    display: 'event_id',
    accessibleFrom: 'package_private',
    schema: {
        ticket: ReferenceColumn({ label: 'Ticket', referenceTable: 'x_mioms_m365ticket_ticket', mandatory: true, readOnly: true, cascadeRule: 'delete' }),
        connection: ReferenceColumn({ label: 'Connection', referenceTable: 'x_mioms_m365ticket_connection', mandatory: true, readOnly: true }),
        type: StringColumn({
            label: 'Type', maxLength: 20, readOnly: true, dropdown: 'dropdown_without_none',
            choices: { status: 'Status', comment: 'Comment' },
        }),
        // Of a comment: the entry of the ticket's journal.
        entry: StringColumn({ label: 'Journal entry', maxLength: 32, readOnly: true }),
        key: StringColumn({ label: 'Key', maxLength: 100, mandatory: true, readOnly: true }),
        state: StringColumn({
            label: 'State', maxLength: 20, readOnly: true, default: 'waiting', dropdown: 'dropdown_without_none',
            choices: { waiting: 'Waiting', sending: 'Being sent', delivered: 'Delivered', dead: 'Given up' },
        }),
        news: BooleanColumn({ label: 'Changed while being sent', default: false, readOnly: true }),
        claim_token: StringColumn({ label: 'Claim', maxLength: 32, readOnly: true }),
        failures: IntegerColumn({ label: 'Failures', default: 0, readOnly: true }),
        // While it is being sent: when another worker may take it over.
        due_at: DateTimeColumn({ label: 'Due', readOnly: true }),
        sent_at: DateTimeColumn({ label: 'Delivered', readOnly: true }),
        // Kept through all tries, as the due time is not.
        waiting_since: DateTimeColumn({ label: 'Waiting since', readOnly: true }),
        last_error: StringColumn({ label: 'Last error', maxLength: 1000, readOnly: true }),
        event_id: StringColumn({ label: 'Event ID', maxLength: 100, readOnly: true }),
        sequence: IntegerColumn({ label: 'Sequence', readOnly: true }),
        sent: StringColumn({ label: 'Sent', maxLength: 32000, readOnly: true }),
    },
    index: [
        { name: 'status_update_key', element: 'key', unique: true },
        { name: 'status_update_due', element: ['connection', 'due_at'], unique: false },
        { name: 'status_update_state', element: ['connection', 'state', 'waiting_since'], unique: false },
        { name: 'status_update_ticket', element: ['ticket', 'type', 'state'], unique: false },
        { name: 'status_update_claim', element: 'claim_token', unique: false },
    ],
})

/** What waits, and why. */
List({
    table: STATUS_UPDATE_TABLE,
    view: default_view,
    columns: ['ticket', 'connection', 'type', 'state', 'waiting_since', 'due_at', 'failures', 'last_error', 'sent_at'],
})

/** What it is about, where it stands, and what the last try came to. */
Form({
    table: STATUS_UPDATE_TABLE,
    view: default_view,
    sections: [
        {
            caption: 'Status update',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'ticket' },
                        { type: 'table_field', field: 'connection' },
                        { type: 'table_field', field: 'type' },
                        { type: 'table_field', field: 'sequence' },
                        { type: 'table_field', field: 'event_id' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'waiting_since' },
                        { type: 'table_field', field: 'due_at' },
                        { type: 'table_field', field: 'failures' },
                        { type: 'table_field', field: 'sent_at' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'last_error' }, { type: 'table_field', field: 'sent' }] },
            ],
        },
    ],
})

/** A row of a ticket's status is used again and again; one of a comment has no use once Microsoft has it. */
Record({
    $id: Now.ID['cleaner-delivered-comments'],
    table: 'sys_auto_flush',
    data: { tablename: STATUS_UPDATE_TABLE, matchfield: 'sent_at', age: 7776000, cascade_delete: false, active: true, conditions: 'type=comment^state=delivered' },
})
