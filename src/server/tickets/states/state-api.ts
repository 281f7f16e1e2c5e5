import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { callingConnection } from '../../connection/caller-records.ts'
import { findConnection, saveStateNames } from '../../connection/connection-records.ts'
import type { Connection } from '../../connection/connection.ts'
import { fitsNameStateParameters, isStateDisplayName } from '../../contract/validators.js'
import { oneLine } from '../../shared/plain-text.ts'
import { refusal } from '../../shared/refusal.ts'
import { bodyOf, parametersOf, withoutParameters } from '../../shared/request.ts'
import { reply } from '../../shared/rest.ts'
import { stateChoices } from './state-choice-records.ts'
import { stateMap } from '../state-map-records.ts'
import { stateKey } from '../state-map.ts'
import { stateList, type StateList } from './state-names.ts'

const TRIES = 10

/** GET /m365/states - every state, and what it is called. */
export function listStates(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'listStates', (call) => {
        const connection = callingConnection(call)
        withoutParameters(request)
        return { status: 200, result: statesOf(connection) }
    })
}

/** PUT /m365/states/{kind}/{state} - gives a state Microsoft's name. Refuses with `state-unknown`. */
export function nameState(request: RESTAPIRequest, response: RESTAPIResponse): void {
    reply(response, 'nameState', (call) => {
        const connection = callingConnection(call)
        const { kind, state } = parametersOf(request, fitsNameStateParameters)
        const { displayName } = bodyOf(request, isStateDisplayName)
        const name = displayName === null ? null : oneLine(displayName)
        const fields = [{ path: 'displayName', code: 'value' as const, message: 'has nothing that can be read' }]
        if (name === '') throw refusal('body-invalid', { fields })
        if (!statesOf(connection).states.some((entry) => entry.kind === kind && entry.state === state)) throw refusal('state-unknown')
        const saved = renamed(connection, stateKey(kind, state), name)
        return { status: 200, result: statesOf(saved).states.find((entry) => entry.kind === kind && entry.state === state) }
    })
}

function statesOf(connection: Connection): StateList {
    const choices = stateChoices()
    return stateList(choices.read ? choices.value : null, stateMap(null), connection.stateNames)
}

/** Whoever finds the names changed meanwhile starts over with those. */
function renamed(connection: Connection, key: string, name: string | null): Connection {
    for (let attempt = 0; attempt < TRIES; attempt++) {
        const now = attempt === 0 ? connection : findConnection(connection.sysId)
        if (!now) throw refusal('connection-missing')
        const others = Object.entries(now.stateNames).filter(([other]) => other !== key)
        const stateNames = Object.fromEntries(name === null ? others : [...others, [key, name]])
        if (saveStateNames(now, stateNames)) return { ...now, stateNames }
    }
    throw refusal('busy')
}
