import '@servicenow/sdk/global'
import { Form, default_view } from '@servicenow/sdk/core'
import { ROUTING_RULE_TABLE, TICKET_DEFAULT_TABLE } from '../../server/names.ts'

/** When, then who. */
Form({
    table: ROUTING_RULE_TABLE,
    view: default_view,
    sections: [
        {
            caption: 'Routing rule',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'connection' },
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'category' },
                        { type: 'table_field', field: 'source' },
                        { type: 'table_field', field: 'priority' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'order' },
                        { type: 'table_field', field: 'active' },
                        { type: 'table_field', field: 'assignment_group' },
                        { type: 'table_field', field: 'assigned_to' },
                        { type: 'table_field', field: 'never_reached' },
                    ],
                },
            ],
        },
    ],
})

/** Which column gets what. */
Form({
    table: TICKET_DEFAULT_TABLE,
    view: default_view,
    sections: [
        {
            caption: 'Ticket default',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'connection' },
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'active' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'column_name' },
                        { type: 'table_field', field: 'value' },
                        { type: 'table_field', field: 'order' },
                    ],
                },
            ],
        },
    ],
})
