import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EMPTY_STATE, type ReceivedEvent, type State } from './state.ts'

/** The simulator's memory: it outlives a restart, and is readable by its owner only, for it holds secrets. */
export interface Memory {
    readonly state: State
    readonly events: readonly ReceivedEvent[]
    change(values: Partial<State>): void
    add(event: ReceivedEvent): void
}

const PRIVATE = { mode: 0o600 }

export function openMemory(folder: string): Memory {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const stateFile = join(folder, 'state.json')
    const eventsFile = join(folder, 'events.jsonl')
    const state: State = { ...EMPTY_STATE, ...(existsSync(stateFile) ? (JSON.parse(readFileSync(stateFile, 'utf8')) as State) : {}) }
    const events = existsSync(eventsFile) ? readEvents(eventsFile) : []
    return {
        state,
        events,
        change(values) {
            Object.assign(state, values)
            // Written aside and moved, so that a crash leaves the old file or the new one.
            writeFileSync(`${stateFile}.new`, JSON.stringify(state, null, 4), PRIVATE)
            renameSync(`${stateFile}.new`, stateFile)
        },
        add(event) {
            events.push(event)
            appendFileSync(eventsFile, `${JSON.stringify(event)}\n`, PRIVATE)
        },
    }
}

function readEvents(file: string): ReceivedEvent[] {
    const text = readFileSync(file, 'utf8')
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    // A crash may cut the last line short. Nobody was told that it was taken, so it will be sent again.
    if (whole !== text) writeFileSync(file, whole, PRIVATE)
    const lines = whole.split('\n').filter(Boolean)
    return lines.map((line) => JSON.parse(line) as ReceivedEvent)
}
