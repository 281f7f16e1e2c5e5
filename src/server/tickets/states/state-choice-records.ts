import { GlideRecord } from '@servicenow/glide'
import { readForeign, type Reading } from '../../shared/write-records.ts'
import type { TicketKind } from '../state-map.ts'
import { TASK_TABLES } from '../ticket.ts'

export interface StateChoice {
    kind: TicketKind
    state: string
    label: string
}

const MOST_CHOICES = 300
const BASE_TABLE = 'task'

/** Every state that may be chosen for a ticket, in the order of the lists. A table without a list of its own has its base table's. */
export function stateChoices(): Reading<StateChoice[]> {
    return readForeign(() => {
        const rows = activeChoices()
        return (Object.keys(TASK_TABLES) as TicketKind[]).flatMap((kind) => {
            const own = rows.filter(({ table }) => table === TASK_TABLES[kind])
            const found = own.length > 0 ? own : rows.filter(({ table }) => table === BASE_TABLE)
            return found.map(({ state, label }) => ({ kind, state, label }))
        })
    })
}

function activeChoices(): { table: string; state: string; label: string }[] {
    const choice = new GlideRecord('sys_choice')
    choice.addQuery('name', 'IN', [...Object.values(TASK_TABLES), BASE_TABLE].join(','))
    choice.addQuery('element', 'state')
    choice.addQuery('language', 'en')
    choice.addQuery('inactive', false)
    choice.orderBy('sequence')
    choice.setLimit(MOST_CHOICES)
    choice.query()
    const found: { table: string; state: string; label: string }[] = []
    while (choice.next()) {
        const text = (column: string) => choice.getValue(column) ?? ''
        found.push({ table: text('name'), state: text('value'), label: text('label') })
    }
    return found
}
