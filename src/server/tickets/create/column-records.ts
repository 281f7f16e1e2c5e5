import { GlideRecord } from '@servicenow/glide'
import type { TicketKind } from '../state-map.ts'
import type { Columns } from './ticket-plan.ts'
import { TASK_TABLES } from '../ticket.ts'

/** The dictionary of the tickets' table, as the platform holds it: no query is made for it. */
export function columnsOf(kind: TicketKind, mandatory: string[]): Columns {
    const record = new GlideRecord(TASK_TABLES[kind])
    record.initialize()
    return {
        has: (column) => record.isValidField(column),
        choices: (column) => (record.isValidField(column) ? (record.getElement(column).getChoices() as unknown as string[]).map(String) : []),
        length: (column) => Number(record.getElement(column).getED().getLength()),
        hasDefault: (column) => Boolean(record.getElement(column).getED().getDefault()),
        mandatory,
        named(label) {
            const same = record.getElements().filter((element) => String(element.getLabel()) === label)
            return same.length === 1 ? String(same[0]?.getName()) : null
        },
    }
}

/** The columns that the dictionary, or an override of it for this table, makes mandatory. Looks at every column. */
export function mandatoryColumns(kind: TicketKind): string[] {
    const record = new GlideRecord(TASK_TABLES[kind])
    record.initialize()
    return record.getElements().map((element) => element.getED()).filter((column) => column.isMandatory()).map((column) => String(column.getName()))
}
