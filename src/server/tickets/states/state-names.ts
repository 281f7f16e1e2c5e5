import type { components } from '../../contract/types.ts'
import type { StateChoice } from './state-choice-records.ts'
import { namedStates, stateKey, statusOf, type StateName } from '../state-map.ts'

export type StateEntry = components['schemas']['StateEntry']
export type StateList = components['schemas']['StateList']

/**
 * Every state that may be chosen, with the administrator's status and the name that counts. Where the instance does not let
 * the choices be read, the mapped states stand in, and nothing says that they are all.
 */
export function stateList(choices: StateChoice[] | null, map: StateName[], names: Record<string, string>): StateList {
    const shown = choices ?? map.map(({ kind, state, displayName }) => ({ kind, state, label: displayName }))
    const named = namedStates(map, names)
    const states = shown.map(({ kind, state, label }): StateEntry => {
        const { status, statusName } = statusOf(named, kind, state)
        const isMapped = map.some((entry) => entry.kind === kind && entry.state === state)
        const isOwnName = names[stateKey(kind, state)] !== undefined
        return { kind, state, label, status, displayName: isMapped || isOwnName ? statusName : label.slice(0, 80), isOwnName, isMapped }
    })
    return { states, covered: choices !== null && states.every(({ isMapped }) => isMapped) }
}
