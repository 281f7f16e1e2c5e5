import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { STATE_MAP_TABLE } from '../../server/names.ts'

// The states that ServiceNow ships. Loaded at the first installation only: the names are the administrator's from then on.

Record({
    $id: Now.ID['state-incident-1'], $meta: { installMethod: 'first install' }, table: STATE_MAP_TABLE,
    data: { kind: 'incident', state: '1', status: 'new', display_name: 'New' },
})
Record({
    $id: Now.ID['state-incident-2'], $meta: { installMethod: 'first install' }, table: STATE_MAP_TABLE,
    data: { kind: 'incident', state: '2', status: 'inProgress', display_name: 'In progress' },
})
Record({
    $id: Now.ID['state-incident-3'], $meta: { installMethod: 'first install' }, table: STATE_MAP_TABLE,
    data: { kind: 'incident', state: '3', status: 'onHold', display_name: 'On hold' },
})
Record({
    $id: Now.ID['state-incident-6'], $meta: { installMethod: 'first install' }, table: STATE_MAP_TABLE,
    data: { kind: 'incident', state: '6', status: 'resolved', display_name: 'Resolved' },
})
Record({
    $id: Now.ID['state-incident-7'], $meta: { installMethod: 'first install' }, table: STATE_MAP_TABLE,
    data: { kind: 'incident', state: '7', status: 'closed', display_name: 'Closed' },
})
Record({
    $id: Now.ID['state-incident-8'], $meta: { installMethod: 'first install' }, table: STATE_MAP_TABLE,
    data: { kind: 'incident', state: '8', status: 'cancelled', display_name: 'Cancelled' },
})
Record({
    $id: Now.ID['state-change-minus-5'], $meta: { installMethod: 'first install' }, table: STATE_MAP_TABLE,
    data: { kind: 'change', state: '-5', status: 'new', display_name: 'New' },
})
Record({
    $id: Now.ID['state-change-minus-4'], $meta: { installMethod: 'first install' }, table: STATE_MAP_TABLE,
    data: { kind: 'change', state: '-4', status: 'inProgress', display_name: 'Assess' },
})
Record({
    $id: Now.ID['state-change-minus-3'], $meta: { installMethod: 'first install' }, table: STATE_MAP_TABLE,
    data: { kind: 'change', state: '-3', status: 'inProgress', display_name: 'Authorize' },
})
Record({
    $id: Now.ID['state-change-minus-2'], $meta: { installMethod: 'first install' }, table: STATE_MAP_TABLE,
    data: { kind: 'change', state: '-2', status: 'inProgress', display_name: 'Scheduled' },
})
Record({
    $id: Now.ID['state-change-minus-1'], $meta: { installMethod: 'first install' }, table: STATE_MAP_TABLE,
    data: { kind: 'change', state: '-1', status: 'inProgress', display_name: 'Implement' },
})
Record({
    $id: Now.ID['state-change-0'], $meta: { installMethod: 'first install' }, table: STATE_MAP_TABLE,
    data: { kind: 'change', state: '0', status: 'resolved', display_name: 'Review' },
})
Record({
    $id: Now.ID['state-change-3'], $meta: { installMethod: 'first install' }, table: STATE_MAP_TABLE,
    data: { kind: 'change', state: '3', status: 'closed', display_name: 'Closed' },
})
Record({
    $id: Now.ID['state-change-4'], $meta: { installMethod: 'first install' }, table: STATE_MAP_TABLE,
    data: { kind: 'change', state: '4', status: 'cancelled', display_name: 'Cancelled' },
})
