import type { PlanContext } from '../../../src/server/tickets/create/ticket-plan.ts'
import { NOBODY } from '../../../src/server/tickets/routing/routing.ts'

const LENGTHS: Record<string, number> = { short_description: 160, description: 4000 }

/** What a ticket is planned with on an instance as it comes. */
export const CONTEXT: PlanContext = {
    mark: 'mark', dueDate: '', userSysId: 'u1', modelFits: true, assignment: NOBODY, defaults: [],
    settings: { changeType: 'normal', changeModelId: '', changeCategory: 'Microsoft 365', incidentCategory: '', incidentSubcategory: '', dueTime: '' },
    columns: {
        has: (column) => column !== 'no_such_column',
        choices: (column) => (column === 'type' ? ['normal', 'emergency'] : ['Microsoft 365', 'software']),
        length: (column) => LENGTHS[column] ?? 40,
        hasDefault: () => false,
        mandatory: [],
        named: () => null,
    },
}
