import '@servicenow/sdk/global'
import { List, Record, ReferenceColumn, StringColumn, Table, default_view } from '@servicenow/sdk/core'
import { IDEMPOTENCY_TABLE } from '../../server/names.ts'

/** A call that carried an idempotency key, and its answer once there is one. Unique by key within its connection. */
export const x_mioms_m365ticket_idempotency = Table({
    name: IDEMPOTENCY_TABLE,
    label: 'Microsoft 365 repeated call',
    display: 'key',
    accessibleFrom: 'package_private',
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true, readOnly: true }),
        connection: ReferenceColumn({ label: 'Connection', referenceTable: 'x_mioms_m365ticket_connection', readOnly: true }),
        request_hash: StringColumn({ label: 'Request hash', maxLength: 64, readOnly: true }),
        request_id: StringColumn({ label: 'Request ID', maxLength: 100, readOnly: true }),
        answer: StringColumn({ label: 'Answer', maxLength: 65000, readOnly: true }),
    },
    index: [
        { name: 'idempotency_key', element: 'key', unique: true },
        { name: 'idempotency_created', element: 'sys_created_on', unique: false },
    ],
})

/** The table cleaner takes answers away after 7 days. */
Record({
    $id: Now.ID['cleaner-idempotency'],
    table: 'sys_auto_flush',
    data: { tablename: IDEMPOTENCY_TABLE, matchfield: 'sys_created_on', age: 604800, cascade_delete: false, active: true },
})

/** Which calls could be repeated without harm. */
List({
    table: IDEMPOTENCY_TABLE,
    view: default_view,
    columns: ['sys_created_on', 'connection', 'request_id'],
})
