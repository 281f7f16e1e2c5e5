import type { components } from '../../src/server/contract/types.ts'
import type { TableApi } from '../journey/table-api.ts'
import { idOf, openTables } from './app-records.ts'
import { instanceProfile } from './instance.ts'

type Warning = components['schemas']['Warning']

/** A claim about a stock instance, and its counterpart on one that its customer changed. */
export function here<T>(stock: T, elsewhere: { customised: T }): T {
    return instanceProfile === 'customised' ? elsewhere.customised : stock
}

/** What a rule of the customised instance puts before the title of every new incident. */
export const TITLE_MARK = here('', { customised: '[IT] ' })

/** The warnings but those that the customised instance's rules cause at each create; test/acceptance/profiles.test.ts claims them. */
export function beyondRules(warnings: Warning[]): Warning[] {
    const rewritten = here<string[]>([], { customised: ['short_description', 'impact'] })
    return warnings.filter(({ code, column = '' }) => code !== 'value-changed' || !rewritten.includes(column))
}

/** As docs/admin.md tells the administrator of such an instance: a value for what is mandatory, and a status for each state of its own. */
export async function suitConnections(admin: TableApi): Promise<void> {
    if (instanceProfile !== 'customised') return
    await openTables(admin, ['connection', 'ticket_default', 'state_map'])
    const group = await idOf(admin, 'sys_user_group', 'Service Desk')
    for (const { sys_id: connection = '' } of await admin.find('x_mioms_m365ticket_connection', '', 'sys_id')) {
        await admin.create('x_mioms_m365ticket_ticket_default', { connection, column_name: 'assignment_group', value: group })
    }
    const states = [['change', '-15', 'Waiting for window'], ['incident', '11', 'Awaiting supplier'], ['incident', '12', 'In verification']] as const
    for (const [kind, state, name] of states) {
        await admin.create('x_mioms_m365ticket_state_map', { kind, state, status: 'onHold', display_name: name })
    }
}

/** As a fulfiller finishes an incident: begun first, which some instances insist on. */
export async function resolveIncident(fulfiller: TableApi, sysId: string): Promise<void> {
    await fulfiller.update('incident', sysId, { state: '2' })
    await fulfiller.update('incident', sysId, { state: '6', close_code: 'Solution provided', close_notes: 'done' })
}

const WAY_OF_A_CHANGE = here(['-4', '-3', '-2', '-1', '0', '3'], { customised: ['-4', '-3', '-2', '-15', '-1', '0', '3'] })
const DEMANDED: Record<string, Record<string, string>> = { '-2': { justification: 'It has to be done' }, '3': { close_code: 'successful', close_notes: 'done' } }

/** As the people of change management move a new change request on, up to a state. */
export async function moveChange(admin: TableApi, sysId: string, upTo: string): Promise<void> {
    if (!WAY_OF_A_CHANGE.includes(upTo)) throw new Error(`no change goes to state ${upTo}`)
    for (const state of WAY_OF_A_CHANGE.slice(0, WAY_OF_A_CHANGE.indexOf(upTo) + 1)) await admin.update('change_request', sysId, { state, ...DEMANDED[state] })
}
