import { GlideRecord } from '@servicenow/glide'
import { readForeign } from '../../shared/write-records.ts'
import type { TicketKind } from '../state-map.ts'
import { TASK_TABLES } from '../ticket.ts'
import type { DefaultColumn } from './default-problems.ts'

const SYS_ID = /^[0-9a-f]{32}$/

/** The column on the tables of its kind, or of both; only where it is there. */
export function defaultColumns(kind: string, column: string, value: string): DefaultColumn[] {
    const kinds = (Object.keys(TASK_TABLES) as TicketKind[]).filter((one) => kind === '' || kind === one)
    return kinds.flatMap((one) => {
        const record = new GlideRecord(TASK_TABLES[one])
        record.initialize()
        return record.isValidField(column) ? [columnIn(record, column, value)] : []
    })
}

function columnIn(record: GlideRecord, column: string, value: string): DefaultColumn {
    const element = record.getElement(column)
    const type = String(element.getED().getInternalType())
    const refersTo = type === 'reference' ? String(element.getReferenceTable() ?? '') : ''
    return {
        table: record.getTableName(),
        isJournal: type.startsWith('journal'),
        choices: (element.getChoices() as unknown as string[]).map(String),
        refersTo,
        isThere: refersTo ? isThere(refersTo, value) : null,
    }
}

/** The table is the dictionary's word, not the input's. */
function isThere(table: string, sysId: string): boolean | null {
    if (!SYS_ID.test(sysId)) return false
    const found = readForeign(() => {
        const record = new GlideRecord(table)
        record.addQuery('sys_id', sysId)
        record.setLimit(1)
        record.query()
        return record.next()
    })
    return found.read ? found.value : null
}
