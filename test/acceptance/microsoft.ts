import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CreatedTicket, TicketKind } from '../../src/microsoft-client/connector.ts'
import type { Faults } from '../microsoft/faults.ts'
import type { Provision, ReceivedEvent, State } from '../microsoft/state.ts'
import { startChild } from './child-server.ts'
import { temporaryFolder } from './snapshot.ts'

/** The Microsoft-side simulator in a process of its own, spoken to over HTTP. */
export interface Microsoft {
    url: string
    redirectUrl: string
    eventsUrl: string
    provision(handedOver: Provision): Promise<void>
    share(recommendationId: string, kind: TicketKind): Promise<CreatedTicket>
    events(): Promise<ReceivedEvent[]>
    /** The task's statuses, once there are so many; fails when they do not come. */
    eventsOf(taskId: string, count: number): Promise<ReceivedEvent[]>
    /** Another kind of event, likewise. */
    toldOf(kind: 'comment' | 'deleted', taskId: string, count: number): Promise<ReceivedEvent[]>
    faults(faults: Faults): Promise<void>
    advance(seconds: number): Promise<void>
    state(): Promise<{ authorised: boolean; lastError: { message: string } | null }>
    /** What it keeps about the tokens: a test that speaks for Microsoft itself signs its calls with it. */
    accessToken(): string
    stop(): Promise<void>
    /** Starts it again at the same address, with its memory. */
    start(): Promise<void>
}

const LONGEST_WAIT_MS = 15_000

export async function startMicrosoft(): Promise<Microsoft> {
    const data = temporaryFolder()
    let server = await startChild('test/microsoft/main.ts', ['--data', data, '--port', '0', '--with-parent'])
    const { url } = server
    const events = async (): Promise<ReceivedEvent[]> => ((await (await fetch(`${url}/events`)).json()) as { events: ReceivedEvent[] }).events
    const of = async (kind: string, taskId: string) => (await events()).filter(({ subject, type }) => subject === taskId && type === `x_mioms_m365ticket.ticket.${kind}.v1`)
    return {
        url,
        redirectUrl: `${url}/oauth/callback`,
        eventsUrl: `${url}/events`,
        events,
        provision: async (handedOver) => void (await post(`${url}/provision`, handedOver)),
        share: async (recommendationId, kind) => (await (await post(`${url}/tickets`, { recommendationId, kind })).json()) as CreatedTicket,
        eventsOf: (taskId, count) => eventually(() => of('status', taskId), count),
        toldOf: (kind, taskId, count) => eventually(() => of(kind, taskId), count),
        faults: async (faults) => void (await post(`${url}/faults`, faults)),
        advance: async (seconds) => void (await post(`${url}/clock`, { advanceSeconds: seconds })),
        state: async () => (await (await fetch(`${url}/state`)).json()) as { authorised: boolean; lastError: { message: string } | null },
        accessToken: () => tokensIn(data).accessToken,
        stop: () => server.stop(),
        async start() {
            server = await startChild('test/microsoft/main.ts', ['--data', data, '--port', new URL(url).port, '--with-parent'])
        },
    }
}

async function post(url: string, body: object): Promise<Response> {
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
    return answer
}

async function eventually(read: () => Promise<ReceivedEvent[]>, count: number): Promise<ReceivedEvent[]> {
    const until = Date.now() + LONGEST_WAIT_MS
    for (;;) {
        const found = await read()
        if (found.length >= count) return found
        if (Date.now() > until) throw new Error(`${found.length} of ${count} events came within ${LONGEST_WAIT_MS / 1000} s`)
        await sleep(50)
    }
}

function tokensIn(folder: string): { accessToken: string } {
    const { tokens } = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')) as State
    if (!tokens) throw new Error('Microsoft is not authorised')
    return tokens
}
