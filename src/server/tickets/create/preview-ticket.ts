import type { components } from '../../contract/types.ts'
import { errorOf, isRefusal, refusal } from '../../shared/refusal.ts'
import { planOf, type Creation } from './creation.ts'
import { continuesWarning, isNoted, stateToReopen, treatmentFor, type Subject } from '../finished/closed-ticket.ts'
import { stateMap } from '../state-map-records.ts'
import { linkOfTask, requestHash } from '../ticket-link-records.ts'
import { missingFields, readBackWarnings, type TicketPlan } from './ticket-plan.ts'
import { findTask } from '../ticket-records.ts'
import { TASK_TABLES, type NewTicket, type Warning } from '../ticket.ts'

export type TicketPreview = components['schemas']['TicketPreview']

/** What would become of the task. */
interface Foreseen {
    outcome: TicketPreview['outcome']
    warnings: Warning[]
    refusals: TicketPreview['refusals']
}

/** What a create of this task would do. Writes nothing, and asks the platform for no number. */
export function previewOf(creation: Creation, wanted: NewTicket): TicketPreview {
    const plan = planOf(creation, wanted)
    return {
        dryRun: true,
        table: TASK_TABLES[wanted.kind],
        fields: Object.entries(plan.fields).map(([column, value]) => ({ column, value })),
        ...foreseen(creation, wanted, plan),
    }
}

/** The same refusals as in a create. */
function foreseen(creation: Creation, wanted: NewTicket, plan: TicketPlan): Foreseen {
    const link = linkOfTask(creation.connection.sysId, wanted.taskId)
    try {
        if (link && !link.refused && link.requestHash !== requestHash(wanted)) throw refusal('task-content-differs')
        const task = link && link.requestHash === requestHash(wanted) ? findTask(link.kind, link.ticketId) : null
        return link && task ? again({ creation, link, task }, plan) : { outcome: 'created', warnings: ofNew(creation, wanted, plan), refusals: [] }
    } catch (thrown) {
        if (!isRefusal(thrown)) throw thrown
        const { code, message, detail, fields } = errorOf(thrown, creation.requestId)
        return { outcome: 'refused', warnings: plan.warnings, refusals: [{ code, message, detail: detail ?? '', fields }] }
    }
}

/** The same task sent again. */
function again(subject: Subject, plan: TicketPlan): Foreseen {
    const { creation, link, task } = subject
    const map = stateMap(creation.connection)
    switch (treatmentFor(subject, map)) {
        case 'write':
            return { outcome: 'unchanged', warnings: [...plan.warnings, ...readBackWarnings(plan, task)], refusals: [] }
        case 'reopen':
            stateToReopen(subject, map)
            return { outcome: 'reopened', warnings: [], refusals: [] }
        case 'note':
            return { outcome: isNoted(link) ? 'unchanged' : 'noted', warnings: [], refusals: [] }
        case 'newLinked':
            return { outcome: 'created', warnings: [continuesWarning(task), ...ofNew(creation, link, plan)], refusals: [] }
        case 'refuse':
            throw refusal('ticket-closed')
    }
}

function ofNew(creation: Creation, { kind }: Pick<NewTicket, 'kind'>, plan: TicketPlan): Warning[] {
    const columns = creation.columns(kind)
    return [...plan.warnings, ...missingFields(plan.mandatory.filter((column) => !columns.hasDefault(column)))]
}
