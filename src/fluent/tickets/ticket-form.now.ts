import '@servicenow/sdk/global'
import { Form, default_view } from '@servicenow/sdk/core'
import { TICKET_TABLE } from '../../server/names.ts'

/** What Microsoft sent, what became of it, and what Microsoft knows of that. */
Form({
    table: TICKET_TABLE,
    view: default_view,
    sections: [
        {
            caption: 'Task and ticket',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'task_id' },
                        { type: 'table_field', field: 'connection' },
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'ticket' },
                        { type: 'table_field', field: 'previous_ticket' },
                        { type: 'table_field', field: 'refused' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'priority' },
                        { type: 'table_field', field: 'due_date' },
                        { type: 'table_field', field: 'user_id' },
                        { type: 'table_field', field: 'recommendation_source' },
                        { type: 'table_field', field: 'recommendation_category' },
                        { type: 'table_field', field: 'recommendation_id' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'task_name' },
                        { type: 'table_field', field: 'description' },
                        { type: 'table_field', field: 'recommendation_url' },
                        { type: 'table_field', field: 'refusal' },
                    ],
                },
            ],
        },
        {
            caption: 'What Microsoft knows',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'agreed_status' },
                        { type: 'table_field', field: 'agreed_state' },
                        { type: 'table_field', field: 'agreed_sequence' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'settled_at' },
                        { type: 'table_field', field: 'request_id' },
                        { type: 'table_field', field: 'app_version' },
                    ],
                },
            ],
        },
    ],
})
