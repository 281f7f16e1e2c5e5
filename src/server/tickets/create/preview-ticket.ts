import type { components } from '../../contract/types.ts'
import { errorOf, refusal } from '../../shared/refusal.ts'
import { planOf, type Creation } from './creation.ts'
import { treatmentFor } from '../finished/closed-ticket.ts'
import { stateMap } from '../state-map-records.ts'
import { linkOfTask, requestHash } from '../ticket-link-records.ts'
import { missingFields } from './ticket-plan.ts'
import { findTask } from '../ticket-records.ts'
import { TASK_TABLES, type NewTicket } from '../ticket.ts'

export type TicketPreview = components['schemas']['TicketPreview']

const OUTCOMES = { write: 'unchanged', reopen: 'reopened', note: 'noted', newLinked: 'created', refuse: 'refused' } as const

/** What a create of this task would do. Writes nothing, and asks the platform for no number. */
export function previewOf(creation: Creation, wanted: NewTicket): TicketPreview {
    const plan = planOf(creation, wanted)
    const link = linkOfTask(creation.connection.sysId, wanted.taskId)
    const differs = link !== null && !link.refused && link.requestHash !== requestHash(wanted)
    const task = link === null || differs ? null : findTask(link.kind, link.ticketId)
    const treatment = link && task ? treatmentFor({ creation, link, task }, stateMap(creation.connection)) : null
    const refusals = [...(differs ? [preview('task-content-differs', creation.requestId)] : []), ...(treatment === 'refuse' ? [preview('ticket-closed', creation.requestId)] : [])]
    const columns = creation.columns(wanted.kind)
    const missing = plan.mandatory.filter((column) => !columns.hasDefault(column))
    return {
        dryRun: true,
        outcome: refusals.length > 0 ? 'refused' : OUTCOMES[treatment ?? 'newLinked'],
        table: TASK_TABLES[wanted.kind],
        fields: Object.entries(plan.fields).map(([column, value]) => ({ column, value })),
        warnings: [...plan.warnings, ...missingFields(missing)],
        refusals,
    }
}

function preview(code: 'task-content-differs' | 'ticket-closed', requestId: string): TicketPreview['refusals'][number] {
    const { message, detail, fields } = errorOf(refusal(code), requestId)
    return { code, message, detail: detail ?? '', fields }
}
