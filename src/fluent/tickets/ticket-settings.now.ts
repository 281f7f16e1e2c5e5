import '@servicenow/sdk/global'
import { BooleanColumn, BusinessRule, IntegerColumn, List, ReferenceColumn, StringColumn, Table, default_view } from '@servicenow/sdk/core'
import { ROUTING_RULE_TABLE, TICKET_DEFAULT_TABLE, TICKET_SETTING_TABLE } from '../../server/names.ts'
import { settingsChanged } from '../../server/tickets/routing/settings-changed.ts'

/** What routing rules and defaults have in common, so that a create reads all of a connection's by one query. */
export const x_mioms_m365ticket_ticket_setting = Table({
    name: TICKET_SETTING_TABLE,
    label: 'Microsoft 365 ticket setting',
    accessibleFrom: 'package_private',
    extensible: true,
    schema: {
        connection: ReferenceColumn({ label: 'Connection', referenceTable: 'x_mioms_m365ticket_connection', mandatory: true }),
        active: BooleanColumn({ label: 'Active', default: true }),
        order: IntegerColumn({ label: 'Order', default: 100, hint: 'The first rule whose conditions all hold decides.' }),
        kind: StringColumn({
            label: 'Kind', maxLength: 20, dropdown: 'dropdown_with_none', hint: 'Leave it empty for both kinds.',
            choices: { change: 'Change request', incident: 'Incident' },
        }),
        category: StringColumn({
            label: 'Recommendation category', maxLength: 20, dropdown: 'dropdown_with_none', hint: 'Leave it empty for every category.',
            choices: { Devices: 'Devices', Data: 'Data', Apps: 'Apps', Identity: 'Identity', Infrastructure: 'Infrastructure' },
        }),
        source: StringColumn({
            label: 'Recommendation source', maxLength: 20, dropdown: 'dropdown_with_none', hint: 'Leave it empty for both.',
            choices: { user: 'A user', microsoft: 'Microsoft' },
        }),
        priority: StringColumn({
            label: 'Priority', maxLength: 20, dropdown: 'dropdown_with_none', hint: 'Leave it empty for every priority.',
            choices: { critical: 'Critical', high: 'High', moderate: 'Moderate', low: 'Low', planning: 'Planning' },
        }),
        assignment_group: ReferenceColumn({ label: 'Assignment group', referenceTable: 'sys_user_group' }),
        assigned_to: ReferenceColumn({ label: 'Assigned to', referenceTable: 'sys_user', hint: 'A member of the group; anybody else is left out.' }),
        never_reached: StringColumn({ label: 'Never reached', maxLength: 255, readOnly: true, hint: 'Which earlier rule takes all its tickets.' }),
        column_name: StringColumn({ label: 'Column of the ticket', maxLength: 80, hint: 'Its name, not its label: assignment_group.' }),
        value: StringColumn({ label: 'Value', maxLength: 4000, hint: 'As it is stored: for a reference the sys_id, for a choice its value.' }),
    },
    index: [{ name: 'ticket_setting_connection', element: ['connection', 'active'], unique: false }],
})

/** Who gets which tickets: the first rule whose conditions all hold. */
export const x_mioms_m365ticket_routing_rule = Table({
    name: ROUTING_RULE_TABLE,
    label: 'Microsoft 365 routing rule',
    accessibleFrom: 'package_private',
    extends: 'x_mioms_m365ticket_ticket_setting',
    schema: {},
})

/** What a column of a ticket gets that the connector leaves empty. */
export const x_mioms_m365ticket_ticket_default = Table({
    name: TICKET_DEFAULT_TABLE,
    label: 'Microsoft 365 ticket default',
    accessibleFrom: 'package_private',
    extends: 'x_mioms_m365ticket_ticket_setting',
    schema: {},
})

/** Connections remember them: without this a change would be seen late. */
BusinessRule({
    $id: Now.ID['rule-settings-changed'],
    name: 'Microsoft 365: forget the ticket settings that were remembered',
    table: TICKET_SETTING_TABLE,
    when: 'after',
    action: ['insert', 'update', 'delete'],
    script: settingsChanged,
})

/** In which order the rules are tried, and which are never reached. */
List({
    table: ROUTING_RULE_TABLE,
    view: default_view,
    columns: ['connection', 'order', 'kind', 'category', 'source', 'priority', 'assignment_group', 'assigned_to', 'active', 'never_reached'],
})

/** What the instance demands of tickets, and what it is given. */
List({
    table: TICKET_DEFAULT_TABLE,
    view: default_view,
    columns: ['connection', 'kind', 'column_name', 'value', 'active'],
})
