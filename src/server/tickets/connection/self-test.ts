import type { components } from '../../contract/types.ts'
import type { CallbackVerdict } from '../../connection/connection.ts'
import type { Reading } from '../../shared/write-records.ts'
import type { StateEntry } from '../states/state-names.ts'

export type SelfCheck = components['schemas']['SelfCheck']
export type TableRight = 'read' | 'create' | 'write'

/** What the application does with tables of others. */
export const NEEDED: Record<string, TableRight[]> = {
    incident: ['read', 'create', 'write'],
    change_request: ['read', 'create', 'write'],
    sys_user: ['read'],
    sys_choice: ['read'],
    sttrm_state: ['read'],
    sttrm_state_transition: ['read'],
    sys_user_group: ['read'],
    sys_user_grmember: ['read'],
    chg_model: ['read'],
    sys_journal_field: ['read'],
}

export interface Rights {
    /** Status of each privilege, by `table.right`. */
    privileges: Record<string, string>
    /** What a table's own settings close to other applications, by `table.right`. */
    closed: string[]
}

export interface SelfTestFacts {
    hasRole: boolean
    rights: Reading<Rights>
    /** Tables that were read just now, with the platform's refusal; null where it gave none. */
    refusedReads: Record<string, string | null>
    /** Classes of the platform that were called just now, likewise. */
    refusedCalls: Record<string, string | null>
    callback: CallbackVerdict | null
    unmapped: StateEntry[]
}

const PRIVILEGE = 'System Applications > Application Cross-Scope Access'

/** Every right that the caller and the application need, each with what was found. */
export function selfTest(facts: SelfTestFacts): SelfCheck[] {
    const tables = Object.entries(NEEDED).flatMap(([table, rights]) => rights.map((right) => tableCheck(table, right, facts)))
    const calls = Object.entries(facts.refusedCalls).map(([name, refused]) => (refused ? fail(`${name}.execute`, refused) : pass(`${name}.execute`)))
    return [roleCheck(facts), ...tables, ...calls, ...callbackCheck(facts), statesCheck(facts)]
}

function roleCheck({ hasRole }: SelfTestFacts): SelfCheck {
    return hasRole ? pass('role') : { id: 'role', state: 'fail', detail: 'The caller lacks the integration role.', responsible: 'securityAdmin' }
}

function tableCheck(table: string, right: TableRight, { rights, refusedReads }: SelfTestFacts): SelfCheck {
    const id = `${table}.${right}`
    const refused = refusedReads[table]
    if (right === 'read') return refused ? fail(id, refused) : pass(id)
    if (!rights.read) return { id, state: 'cannotCheck', detail: rights.cause.slice(0, 1000), responsible: 'serviceNowAdmin' }
    const status = rights.value.privileges[id]
    if (status !== 'allowed') return fail(id, `The privilege is ${status ?? 'missing'}: ${PRIVILEGE}.`)
    if (rights.value.closed.includes(id)) return fail(id, `The table is closed to other applications: System Definition > Tables > ${table} > Application Access.`)
    return pass(id)
}

function callbackCheck({ callback }: SelfTestFacts): SelfCheck[] {
    if (callback === null) return []
    return [callback === 'allowed' ? pass('callback') : fail('callback', 'The host of the callback is not on the administrator\'s list.')]
}

function statesCheck({ unmapped }: SelfTestFacts): SelfCheck {
    const names = unmapped.map(({ kind, state, label }) => `${kind} ${label} (${state})`).join(', ')
    return unmapped.length === 0 ? pass('states') : fail('states', `States without a status, which count as in progress: ${names}.`)
}

function pass(id: string): SelfCheck {
    return { id, state: 'pass', responsible: 'serviceNowAdmin' }
}

function fail(id: string, detail: string): SelfCheck {
    return { id, state: 'fail', detail: detail.slice(0, 1000), responsible: 'serviceNowAdmin' }
}
