import { GlideRecord } from '@servicenow/glide'
import { readForeign } from '../../shared/write-records.ts'
import { TASK_TABLES, type TaskState } from '../ticket.ts'
import type { TicketKind } from '../state-map.ts'

const MOST_TRANSITIONS = 50

/**
 * The states that a change may go to by its change model. Null where nothing says: incidents go anywhere, a change without a
 * model is held to none, and the instance may not let the models be read; then the write itself shows it.
 */
export function nextStates(kind: TicketKind, task: TaskState): string[] | null {
    if (kind !== 'change') return null
    const found = readForeign(() => {
        const model = modelOf(task.sysId)
        return model ? targetsOf(model, task.state) : null
    })
    return found.read ? found.value : null
}

function modelOf(sysId: string): string {
    const change = new GlideRecord(TASK_TABLES.change)
    return change.get('sys_id', sysId) ? (change.getValue('chg_model') ?? '') : ''
}

function targetsOf(model: string, state: string): string[] {
    const transition = new GlideRecord('sttrm_state_transition')
    transition.addQuery('sttrm_model', model)
    transition.addQuery('from_state.state_value', state)
    transition.addQuery('active', true)
    transition.setLimit(MOST_TRANSITIONS)
    transition.query()
    const targets: string[] = []
    while (transition.next()) targets.push(transition.getElement('to_state.state_value').toString())
    return [...new Set(targets)]
}
