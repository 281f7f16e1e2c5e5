import '@servicenow/sdk/global'
import { Form, IntegerColumn, List, Record, ReferenceColumn, StringColumn, Table, default_view } from '@servicenow/sdk/core'
import { ACTIVITY_TABLE } from '../../server/names.ts'

/** One row a call in or out: what was done and how it ended. Neither bodies nor secrets. */
export const x_mioms_m365ticket_activity = Table({
    name: ACTIVITY_TABLE,
    label: 'Microsoft 365 activity',
    display: 'operation',
    accessibleFrom: 'package_private',
    schema: {
        direction: StringColumn({
            label: 'Direction', maxLength: 10, readOnly: true, dropdown: 'dropdown_without_none',
            choices: { in: 'Inbound', out: 'Outbound' },
        }),
        operation: StringColumn({ label: 'Operation', maxLength: 60, readOnly: true }),
        request_id: StringColumn({ label: 'Request ID', maxLength: 100, readOnly: true }),
        connection: ReferenceColumn({ label: 'Connection', referenceTable: 'x_mioms_m365ticket_connection', readOnly: true }),
        task_id: StringColumn({ label: 'Task ID', maxLength: 100, readOnly: true }),
        user: ReferenceColumn({ label: 'User', referenceTable: 'sys_user', readOnly: true }),
        http_status: IntegerColumn({ label: 'HTTP status', readOnly: true }),
        code: StringColumn({ label: 'Error code', maxLength: 60, readOnly: true }),
        duration_ms: IntegerColumn({ label: 'Milliseconds', readOnly: true }),
        detail: StringColumn({ label: 'Detail', maxLength: 1000, readOnly: true }),
    },
    index: [
        { name: 'activity_request', element: 'request_id', unique: false },
        // What came of the calls of the last hour.
        { name: 'activity_calls', element: ['connection', 'direction', 'sys_created_on', 'code', 'http_status'], unique: false },
    ],
})

/** The table cleaner takes activity away after 90 days. */
Record({
    $id: Now.ID['cleaner-activity'],
    table: 'sys_auto_flush',
    data: { tablename: ACTIVITY_TABLE, matchfield: 'sys_created_on', age: 7776000, cascade_delete: false, active: true },
})

/** Who called, and what came of it. */
List({
    table: ACTIVITY_TABLE,
    view: default_view,
    columns: ['sys_created_on', 'direction', 'operation', 'connection', 'task_id', 'user', 'http_status', 'code', 'detail', 'duration_ms'],
})

/** What was done, for whom, and how it ended. */
Form({
    table: ACTIVITY_TABLE,
    view: default_view,
    sections: [
        {
            caption: 'Activity',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'sys_created_on' },
                        { type: 'table_field', field: 'direction' },
                        { type: 'table_field', field: 'operation' },
                        { type: 'table_field', field: 'connection' },
                        { type: 'table_field', field: 'task_id' },
                        { type: 'table_field', field: 'user' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'http_status' },
                        { type: 'table_field', field: 'code' },
                        { type: 'table_field', field: 'duration_ms' },
                        { type: 'table_field', field: 'request_id' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'detail' }] },
            ],
        },
    ],
})
