import '@servicenow/sdk/global'
import { DateTimeColumn, List, StringColumn, Table, default_view } from '@servicenow/sdk/core'
import { DELIVERY_LANE_TABLE } from '../../server/names.ts'

/** Who may call a receiver just now: four rows for a host, however many nodes there are. */
export const x_mioms_m365ticket_delivery_lane = Table({
    name: DELIVERY_LANE_TABLE,
    label: 'Microsoft 365 delivery lane',
    display: 'key',
    accessibleFrom: 'package_private',
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 255, mandatory: true, readOnly: true }),
        host: StringColumn({ label: 'Host', maxLength: 253, readOnly: true }),
        claim_token: StringColumn({ label: 'Claim', maxLength: 32, readOnly: true }),
        taken_until: DateTimeColumn({ label: 'Taken until', readOnly: true }),
    },
    index: [
        { name: 'delivery_lane_key', element: 'key', unique: true },
        { name: 'delivery_lane_host', element: 'host', unique: false },
    ],
})

/** Which hosts are being called. */
List({ table: DELIVERY_LANE_TABLE, view: default_view, columns: ['host', 'key', 'taken_until', 'sys_updated_on'] })
