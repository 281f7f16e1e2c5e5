import '@servicenow/sdk/global'
import { BusinessRule, List, StringColumn, Table, default_view } from '@servicenow/sdk/core'
import { STATE_MAP_TABLE } from '../../server/names.ts'
import { stateMapChanged } from '../../server/tickets/states/state-map-changed.ts'

/** What a state of ServiceNow is called at Microsoft. The names are the administrator's to change. */
export const x_mioms_m365ticket_state_map = Table({
    name: STATE_MAP_TABLE,
    label: 'Microsoft 365 state name',
    display: 'display_name',
    accessibleFrom: 'package_private',
    schema: {
        kind: StringColumn({
            label: 'Kind', maxLength: 20, mandatory: true, dropdown: 'dropdown_without_none',
            choices: { change: 'Change request', incident: 'Incident' },
        }),
        state: StringColumn({ label: 'State', maxLength: 40, mandatory: true }),
        status: StringColumn({
            label: 'Status', maxLength: 20, mandatory: true, dropdown: 'dropdown_without_none',
            choices: {
                new: 'New', inProgress: 'In progress', onHold: 'On hold', resolved: 'Resolved', closed: 'Closed', cancelled: 'Cancelled',
            },
        }),
        display_name: StringColumn({ label: 'Name at Microsoft', maxLength: 80, mandatory: true }),
    },
    index: [{ name: 'state_map_state', element: ['kind', 'state'], unique: true }],
})

/** Connections remember the map: without this a change would be seen late. */
BusinessRule({
    $id: Now.ID['rule-state-map-changed'],
    name: 'Microsoft 365: forget the state map that was remembered',
    table: STATE_MAP_TABLE,
    when: 'after',
    action: ['insert', 'update', 'delete'],
    script: stateMapChanged,
})

/** What Microsoft calls each state. */
List({
    table: STATE_MAP_TABLE,
    view: default_view,
    columns: ['kind', 'state', 'status', 'display_name'],
})
