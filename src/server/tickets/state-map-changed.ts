import { forget } from '../connection/remember-records.ts'

/** After the state map changed: nobody goes on with what was remembered of it. */
export function stateMapChanged(): void {
    forget('remembered_states')
}
