import { fixedSysId } from '../data/sys-id.ts'
import { added, changed, type Setting } from './setting.ts'

/** What customers do to the processes of incidents and changes, as records that an administrator could make. */

const policy = (table: string, name: string, conditions: string, field: string): Setting[] => [
    added('sys_data_policy2', name, { model_table: table, short_description: name, conditions, active: '1' }),
    added('sys_data_policy_rule', `${name}.${field}`, { sys_data_policy: fixedSysId('sys_data_policy2', name), table, field, mandatory: 'true', disabled: 'ignore' }),
]

/** A field of all tasks that one kind of them has to have. */
const mandatoryFor = (table: string, element: string): Setting =>
    added('sys_dictionary_override', `${table}.${element}`, { base_table: 'task', name: table, element, mandatory_override: '1', mandatory: '1' })

const rule = (table: string, name: string, values: Record<string, string>): Setting =>
    added('sys_script', name, { name, collection: table, when: 'before', order: '200', active: '1', sys_scope: 'global', sys_package: 'global', ...values })

const choice = (table: string, element: string, value: string, label: string): Setting =>
    added('sys_choice', `${table}.${element}.${value}`, { name: table, element, value, label, sequence: '90', language: 'en', inactive: '0' })

const state = (model: string, value: string, label: string, initial = false): Setting =>
    added('sttrm_state', `${model}.${value}`, { sttrm_model: fixedSysId('chg_model', model), state_value: value, label, initial_state: initial ? '1' : '0' })

const move = (model: string, from: string, to: string): Setting => added('sttrm_state_transition', `${model}.${from}.${to}`, {
    sttrm_model: fixedSysId('chg_model', model), from_state: fixedSysId('sttrm_state', `${model}.${from}`), to_state: fixedSysId('sttrm_state', `${model}.${to}`), active: '1',
})

const WAITING = '-15'

/** A normal change waits for its window before it is implemented, and there is a model with fewer steps besides. */
const CHANGE_MODELS: Setting[] = [
    choice('change_request', 'state', WAITING, 'Waiting for window'),
    state('Normal', WAITING, 'Waiting for window'),
    move('Normal', '-2', WAITING),
    move('Normal', WAITING, '-1'),
    changed('sttrm_state_transition', 'Normal.-2.-1', { active: '0' }),
    changed('chg_model', 'Normal', { default_change_model: '0' }),
    added('chg_model', 'Security change', { name: 'Security change', active: '1', default_change_model: '1' }),
    state('Security change', '-5', 'New', true),
    state('Security change', '-1', 'Implement'),
    state('Security change', '3', 'Closed'),
    move('Security change', '-5', '-1'),
    move('Security change', '-1', '3'),
]

export const CUSTOMISED_SWITCHES: Record<string, { what: string; values: Record<string, Setting[]> }> = {
    // t_MakingAFieldMandatory: forms ask for it, web services and scripts do not
    'mandatory-fields': {
        what: 'Which fields of incidents and changes does the dictionary make mandatory?',
        values: { base: [], more: [mandatoryFor('incident', 'assignment_group'), mandatoryFor('change_request', 'assignment_group')] },
    },
    // c_DataPolicy: they hold for every way of writing
    'data-policies': {
        what: 'Which fields do data policies demand?',
        values: {
            base: [],
            more: [
                ...policy('incident', 'A critical incident has a group', 'impact=1^urgency=1^EQ', 'assignment_group'),
                ...policy('change_request', 'A scheduled change is justified', 'state=-2^EQ', 'justification'),
            ],
        },
    },
    // c_AbortDatabaseActionBusRule
    'aborting-rules': {
        what: 'Do business rules refuse tickets?',
        values: {
            no: [],
            yes: [
                rule('change_request', 'No change with the highest impact and urgency', { action_insert: '1', filter_condition: 'impact=1^urgency=1^type!=emergency^EQ', abort_action: '1', add_message: '1', message: 'Make an emergency change' }),
                rule('incident', 'No incident is resolved that nobody worked on', { action_update: '1', filter_condition: 'stateCHANGESFROM1^stateCHANGESTO6^EQ', abort_action: '1', add_message: '1', message: 'Put it in progress first' }),
            ],
        },
    },
    'rewriting-rules': {
        what: 'Do business rules write other values than were sent?',
        values: {
            no: [],
            yes: [
                rule('incident', 'Titles say where they belong', { action_insert: '1', advanced: '1', script: '(function executeRule(current, previous) {\n    current.short_description = \'[IT] \' + current.short_description\n})(current, previous)' }),
                rule('change_request', 'Changes begin with low impact', { action_insert: '1', filter_condition: 'impact!=1^EQ', template: 'impact=3^EQ' }),
            ],
        },
    },
    'ticket-states': {
        what: 'Do incidents have states of the customer\'s own?',
        values: { base: [], own: [choice('incident', 'state', '11', 'Awaiting supplier'), choice('incident', 'state', '12', 'In verification')] },
    },
    'change-models': { what: 'Which ways do changes go?', values: { base: [], own: CHANGE_MODELS } },
}
