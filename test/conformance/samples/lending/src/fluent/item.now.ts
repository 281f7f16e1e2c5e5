import '@servicenow/sdk/global'
import { DateColumn, IntegerColumn, Record, StringColumn, Table } from '@servicenow/sdk/core'

/** Something that is lent, one at a time. */
export const x_smp_lending_item = Table({
    name: 'x_smp_lending_item',
    label: 'Lending item',
    display: 'title',
    allowWebServiceAccess: true,
    actions: ['read', 'create', 'update', 'delete'],
    schema: {
        title: StringColumn({ label: 'Title', maxLength: 100, mandatory: true }),
        state: StringColumn({
            label: 'State', maxLength: 20, default: 'in', dropdown: 'dropdown_without_none', choices: { in: 'In', out: 'Lent' },
        }),
        borrower: StringColumn({ label: 'Borrower', maxLength: 100 }),
        due: DateColumn({ label: 'Due' }),
        times_lent: IntegerColumn({ label: 'Times lent', default: 0 }),
    },
})

Record({ $id: Now.ID['demo-ladder'], $meta: { installMethod: 'demo' }, table: 'x_smp_lending_item', data: { title: 'Demo ladder', state: 'in' } })
