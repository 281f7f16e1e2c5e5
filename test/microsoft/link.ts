import { isDeepStrictEqual } from 'node:util'
import { connectorFor, type Connector } from '../../src/microsoft-client/connector.ts'
import type { CreatedTicket, NewTicket, Ticket, TicketKind, TicketSummary } from '../../src/microsoft-client/connector.ts'
import { refusalText } from '../../src/microsoft-client/refusal-text.ts'
import { beginSignIn, completeSignIn, signInProblem, type Registration } from '../../src/microsoft-client/sign-in.ts'
import type { TokenStore } from '../../src/microsoft-client/tokens.ts'
import { mustFit } from './contract.ts'
import { recommendation, taskFor } from './recommendations.ts'
import type { Memory } from './state-file.ts'
import type { Provision } from './state.ts'

/** What the home page shows: the cards, and one page of the tickets. */
export interface Overview {
    summary: TicketSummary
    tickets: Ticket[]
    next?: string
}

/** Microsoft's end of the connection. What fails throws with words for people, and is remembered as the last error. */
export interface Link {
    /** False when it is what is known already; then the authorisation stays. */
    provision(handedOver: Provision): boolean
    /** Where the person who authorises has to go. */
    authorise(): Promise<string>
    callback(url: string): Promise<void>
    check(): Promise<void>
    /** Shares a recommendation; sharing it again sends the same task. */
    share(recommendationId: string, kind: TicketKind): Promise<CreatedTicket>
    overview(cursor?: string): Promise<Overview>
}

const PAGE_SIZE = 50

export function makeLink(memory: Memory, redirectUrl: string, now: () => number, onTokens: () => void): Link {
    const registration = () => registrationOf(memory, redirectUrl)
    const store: TokenStore = {
        read: () => Promise.resolve(memory.state.tokens),
        write: (tokens) => {
            memory.change({ tokens })
            onTokens()
            return Promise.resolve()
        },
    }
    // One for each provision, because calls at the same time share its renewal of the token.
    let made: { for: Provision | null; connector: Connector } | null = null
    const connector = (): Connector => {
        const { provision } = memory.state
        if (made?.for !== provision) made = { for: provision, connector: connectorFor(registration(), store) }
        return made.connector
    }
    const look = (): Promise<void> => remembering(memory, () => checkConnection(memory, connector()))
    return {
        provision(handedOver) {
            if (isDeepStrictEqual(handedOver, memory.state.provision)) return false
            memory.change({ provision: handedOver, pending: null, tokens: null, check: null, lastError: null })
            return true
        },
        async authorise() {
            const pending = await remembering(memory, () => beginSignIn(registration()))
            memory.change({ pending })
            return pending.url
        },
        async callback(url) {
            await remembering(memory, async () => {
                const { pending } = memory.state
                if (!pending) throw new Error('no authorisation is under way')
                memory.change({ pending: null })
                await store.write(await completeSignIn(registration(), pending, url))
            })
            await look()
        },
        check: look,
        share: (id, kind) => remembering(memory, () => sendTask(memory, connector(), taskOf(memory, id, kind, now()))),
        overview: (cursor) => remembering(memory, () => overviewOf(connector(), cursor)),
    }
}

function registrationOf(memory: Memory, redirectUrl: string): Registration {
    const { provision } = memory.state
    if (!provision) throw new Error('not provisioned: hand over the instance, the client id and the secrets first')
    return { ...provision, redirectUrl, allowHttpToLoopback: true }
}

async function remembering<T>(memory: Memory, act: () => Promise<T>): Promise<T> {
    try {
        const result = await act()
        if (memory.state.lastError) memory.change({ lastError: null })
        return result
    } catch (error) {
        const message = signInProblem(error)
        memory.change({ lastError: { at: new Date().toISOString(), message } })
        throw new Error(message, { cause: error })
    }
}

async function checkConnection(memory: Memory, connector: Connector): Promise<void> {
    const ping = await connector.GET('/m365/ping')
    if (ping.error) throw new Error(refusalText(ping.error))
    mustFit('PingResult', ping.data)
    const connection = await connector.GET('/m365/connection')
    if (connection.error) throw new Error(refusalText(connection.error))
    mustFit('ConnectionResult', connection.data)
    memory.change({ check: { at: new Date().toISOString(), user: ping.data.result.user, connection: connection.data.result } })
}

function taskOf(memory: Memory, recommendationId: string, kind: TicketKind, now: number): NewTicket {
    const task = taskFor(recommendation(recommendationId), kind, memory.state.check?.user ?? 'unknown', now)
    return memory.state.tasks[task.taskId] ?? task
}

async function sendTask(memory: Memory, connector: Connector, task: NewTicket): Promise<CreatedTicket> {
    mustFit('NewTicket', task)
    // Kept before the call: when its answer is lost, the same task has to be sent again.
    memory.change({ tasks: { ...memory.state.tasks, [task.taskId]: task } })
    const { data, error } = await connector.POST('/m365/tickets', { body: task })
    if (error) throw new Error(refusalText(error))
    mustFit('CreatedTicketResult', data)
    if ('dryRun' in data.result) throw new Error('a create was answered as a dry run')
    return data.result
}

async function overviewOf(connector: Connector, cursor: string | undefined): Promise<Overview> {
    const counts = await connector.GET('/m365/ticket-summary')
    if (counts.error) throw new Error(refusalText(counts.error))
    mustFit('TicketSummaryResult', counts.data)
    const page = await connector.GET('/m365/tickets', { params: { query: { limit: PAGE_SIZE, cursor } } })
    if (page.error) throw new Error(refusalText(page.error))
    mustFit('TicketPageResult', page.data)
    return { summary: counts.data.result, ...page.data.result }
}
