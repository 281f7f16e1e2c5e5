import '@servicenow/sdk/global'
import { List, ReferenceColumn, StringColumn, Table, default_view } from '@servicenow/sdk/core'
import { COMMENT_TABLE } from '../../server/names.ts'

/** A comment of Microsoft's. Its unique key lets one call post it, however often and wherever it is sent. */
export const x_mioms_m365ticket_comment = Table({
    name: COMMENT_TABLE,
    label: 'Microsoft 365 comment',
    display: 'comment_id',
    accessibleFrom: 'package_private',
    schema: {
        ticket: ReferenceColumn({ label: 'Ticket', referenceTable: 'x_mioms_m365ticket_ticket', mandatory: true, readOnly: true }),
        comment_id: StringColumn({ label: 'Comment ID', maxLength: 110, mandatory: true, readOnly: true }),
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true, readOnly: true }),
        text_hash: StringColumn({ label: 'Text hash', maxLength: 64, readOnly: true }),
        state: StringColumn({
            label: 'State', maxLength: 20, readOnly: true, dropdown: 'dropdown_without_none',
            choices: { posting: 'Being posted', posted: 'Posted' },
        }),
        claim_token: StringColumn({ label: 'Claim', maxLength: 32, readOnly: true }),
        lease_until: StringColumn({ label: 'Claimed until (epoch milliseconds)', maxLength: 20, readOnly: true }),
    },
    index: [{ name: 'comment_key', element: 'key', unique: true }],
})

/** What Microsoft said, and where. */
List({ table: COMMENT_TABLE, view: default_view, columns: ['ticket', 'comment_id', 'state', 'sys_created_on'] })
