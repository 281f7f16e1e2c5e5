import { fixedSysId } from '../data/sys-id.ts'
import type { BaseRecord } from './base-records.ts'

const STATES: Record<string, string> = {
    '-5': 'New', '-4': 'Assess', '-3': 'Authorize', '-2': 'Scheduled', '-1': 'Implement', 0: 'Review', 3: 'Closed', 4: 'Canceled',
}

interface Model {
    name: string
    legacyType: string
    /** Legal moves, from state to states. Cancelling is possible up to Implement; a rejected approval leads back to New. */
    moves: Record<string, string[]>
}

/** docs: change-management/c_ChangeStateModel, normal-standard-emergency-states, create-a-change-model */
const MODELS: Model[] = [
    {
        name: 'Normal',
        legacyType: 'normal',
        moves: { '-5': ['-4', '4'], '-4': ['-3', '-5', '4'], '-3': ['-2', '-5', '4'], '-2': ['-1', '4'], '-1': ['0', '4'], 0: ['3', '-1'] },
    },
    { name: 'Standard', legacyType: 'standard', moves: { '-5': ['-2', '4'], '-2': ['-1', '4'], '-1': ['0', '4'], 0: ['3', '-1'] } },
    {
        name: 'Emergency',
        legacyType: 'emergency',
        moves: { '-5': ['-3', '4'], '-3': ['-2', '-5', '4'], '-2': ['-1', '4'], '-1': ['0', '4'], 0: ['3', '-1'] },
    },
]

export function changeModels(): BaseRecord[] {
    return [...MODELS.flatMap(model => recordsOf(model)), NEW_CHANGES]
}

function recordsOf({ name, legacyType, moves }: Model): BaseRecord[] {
    const model = fixedSysId('chg_model', name)
    const state = (value: string): string => fixedSysId('sttrm_state', `${name}.${value}`)
    const used = new Set(Object.entries(moves).flatMap(([from, to]) => [from, ...to]))
    return [
        { table: 'chg_model', key: name, values: { name, legacy_type: legacyType, active: '1', default_change_model: name === 'Normal' ? '1' : '0' } },
        ...[...used].map(value => ({
            table: 'sttrm_state',
            key: `${name}.${value}`,
            values: { sttrm_model: model, state_value: value, label: STATES[value] ?? value, initial_state: value === '-5' ? '1' : '0' },
        })),
        ...Object.entries(moves).flatMap(([from, targets]) => targets.map(to => ({
            table: 'sttrm_state_transition',
            key: `${name}.${from}.${to}`,
            values: { sttrm_model: model, from_state: state(from), to_state: state(to), active: '1' },
        }))),
    ]
}

/** A change begins as New: the task's default is overridden for the table (reported). */
const NEW_CHANGES: BaseRecord = {
    table: 'sys_dictionary_override',
    key: 'change_request.state',
    values: { base_table: 'task', name: 'change_request', element: 'state', default_value_override: '1', default_value: '-5' },
}
