import '@servicenow/sdk/global'
import { BooleanColumn, BusinessRule, DateTimeColumn, IntegerColumn, List, ReferenceColumn, StringColumn, Table, default_view } from '@servicenow/sdk/core'
import { TICKET_TABLE } from '../../server/names.ts'
import { unsettleDeleted } from '../../server/tickets/counts/settle-records.ts'
import { settledChanged } from '../../server/tickets/counts/settled-totals-records.ts'

/** Ties a task to its ticket. Unique by task within its connection, so that a repeated create finds the first ticket. */
export const x_mioms_m365ticket_ticket = Table({
    name: TICKET_TABLE,
    label: 'Microsoft 365 ticket',
    display: 'task_name',
    accessibleFrom: 'package_private',
    schema: {
        connection: ReferenceColumn({ label: 'Connection', referenceTable: 'x_mioms_m365ticket_connection', mandatory: true, readOnly: true }),
        task_id: StringColumn({ label: 'Task ID', maxLength: 100, mandatory: true, readOnly: true }),
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true, readOnly: true }),
        kind: StringColumn({
            label: 'Kind', maxLength: 20, mandatory: true, readOnly: true, dropdown: 'dropdown_without_none',
            choices: { change: 'Change request', incident: 'Incident' },
        }),
        ticket: ReferenceColumn({ label: 'Ticket', referenceTable: 'task', mandatory: true, readOnly: true }),
        previous_ticket: ReferenceColumn({ label: 'Continues ticket', referenceTable: 'task', readOnly: true }),
        request_hash: StringColumn({ label: 'Request hash', maxLength: 64, readOnly: true }),
        refused: BooleanColumn({ label: 'Refused by the instance', default: false, readOnly: true }),
        refusal: StringColumn({ label: 'Refused because', maxLength: 1000, readOnly: true }),
        request_id: StringColumn({ label: 'Request ID', maxLength: 100, readOnly: true }),
        app_version: StringColumn({ label: 'Made by version', maxLength: 40, readOnly: true }),
        claim: StringColumn({ label: 'Idempotency claim', maxLength: 32, readOnly: true }),
        position: StringColumn({ label: 'Position', maxLength: 60, readOnly: true }),
        task_name: StringColumn({ label: 'Task name', maxLength: 510, readOnly: true }),
        description: StringColumn({ label: 'Description as sent', maxLength: 32000, readOnly: true }),
        // As it was sent, so that a repeated create can be compared with it.
        due_date: StringColumn({ label: 'Due date as sent', maxLength: 40, readOnly: true }),
        user_id: StringColumn({ label: 'Started by', maxLength: 255, readOnly: true }),
        priority: StringColumn({ label: 'Priority', maxLength: 20, readOnly: true }),
        recommendation_source: StringColumn({ label: 'Recommendation source', maxLength: 20, readOnly: true }),
        recommendation_category: StringColumn({ label: 'Recommendation category', maxLength: 20, readOnly: true }),
        recommendation_id: StringColumn({ label: 'Recommendation ID', maxLength: 110, readOnly: true }),
        recommendation_url: StringColumn({ label: 'Recommendation URL', maxLength: 1000, readOnly: true }),
        agreed_status: StringColumn({ label: 'Status known to Microsoft', maxLength: 20, readOnly: true }),
        agreed_state: StringColumn({ label: 'State known to Microsoft', maxLength: 40, readOnly: true }),
        agreed_sequence: IntegerColumn({ label: 'Sequence known to Microsoft', default: 0, readOnly: true }),
        agreed_hash: StringColumn({ label: 'Hash of what Microsoft knows', maxLength: 64, readOnly: true }),
        deleted_at: DateTimeColumn({ label: 'Ticket deleted', readOnly: true }),
        comment_cursor: DateTimeColumn({ label: 'Comments looked through up to', readOnly: true }),
        settled: BooleanColumn({ label: 'Finished when last seen', default: false, readOnly: true }),
        settled_state: StringColumn({ label: 'State when it finished', maxLength: 40, readOnly: true }),
        settled_at: DateTimeColumn({ label: 'Finished since', readOnly: true }),
        settled_sequence: IntegerColumn({ label: 'Sequence when last seen', default: -1, readOnly: true }),
        sequence_base: IntegerColumn({ label: 'Sequence starts at', default: 0, readOnly: true }),
    },
    index: [
        { name: 'ticket_key', element: 'key', unique: true },
        { name: 'ticket_ticket', element: 'ticket', unique: true },
        { name: 'ticket_position', element: ['connection', 'position', 'kind', 'refused'], unique: false },
        { name: 'ticket_settled', element: ['connection', 'settled', 'position', 'kind', 'ticket'], unique: false },
        { name: 'ticket_settled_at', element: ['connection', 'settled_at', 'kind', 'settled_state'], unique: false },
    ],
})

// Totals of what finished long ago are remembered: without these rules a change of it would be counted a day late.

BusinessRule({
    $id: Now.ID['rule-settled-changed'],
    name: 'Microsoft 365: count anew when a finished ticket changes',
    table: TICKET_TABLE,
    when: 'after',
    action: ['update'],
    filterCondition: 'settled_atVALCHANGES^ORsettled_stateVALCHANGES',
    script: settledChanged,
})

BusinessRule({
    $id: Now.ID['rule-settled-deleted'],
    name: 'Microsoft 365: count anew when a finished ticket is removed',
    table: TICKET_TABLE,
    when: 'after',
    action: ['delete'],
    filterCondition: 'settled_atISNOTEMPTY',
    script: settledChanged,
})

// Who deletes a ticket takes it out of the counts. Async, as are all our rules on these tables.

BusinessRule({
    $id: Now.ID['rule-incident-deleted'],
    name: 'Microsoft 365: count a deleted incident no more',
    table: 'incident',
    when: 'async',
    action: ['delete'],
    filterCondition: 'correlation_displaySTARTSWITHMicrosoft 365 Security and Configuration',
    script: unsettleDeleted,
})

BusinessRule({
    $id: Now.ID['rule-change-deleted'],
    name: 'Microsoft 365: count a deleted change request no more',
    table: 'change_request',
    when: 'async',
    action: ['delete'],
    filterCondition: 'correlation_displaySTARTSWITHMicrosoft 365 Security and Configuration',
    script: unsettleDeleted,
})

/** Which task became which ticket, and what Microsoft knows of it. */
List({
    table: TICKET_TABLE,
    view: default_view,
    columns: ['task_id', 'task_name', 'ticket', 'kind', 'agreed_status', 'connection', 'sys_created_on'],
})
