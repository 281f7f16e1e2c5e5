import { connectorFor, refusalText, type Connector } from '../../src/microsoft-client/connector.ts'
import type { CreatedTicket, NewTicket, Ticket, TicketSummary } from '../../src/microsoft-client/connector.ts'
import { beginSignIn, completeSignIn, signInProblem, type Registration } from '../../src/microsoft-client/sign-in.ts'
import type { TokenStore } from '../../src/microsoft-client/tokens.ts'
import { mustFit } from './contract.ts'
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
    provision(handedOver: Provision): void
    /** Where the person who authorises has to go. */
    authorise(): Promise<string>
    callback(url: string): Promise<void>
    check(): Promise<void>
    send(task: NewTicket): Promise<CreatedTicket>
    overview(cursor?: string): Promise<Overview>
}

const PAGE_SIZE = 50

export function makeLink(memory: Memory, redirectUrl: string, onTokens: () => void): Link {
    const registration = () => registrationOf(memory, redirectUrl)
    const store: TokenStore = {
        read: () => Promise.resolve(memory.state.tokens),
        write: (tokens) => {
            memory.change({ tokens })
            onTokens()
            return Promise.resolve()
        },
    }
    const connector = () => connectorFor(registration(), store)
    const look = (): Promise<void> => remembering(memory, () => checkConnection(memory, connector()))
    return {
        provision(handedOver) {
            memory.change({ provision: handedOver, pending: null, tokens: null, check: null, lastError: null })
        },
        async authorise() {
            const pending = await beginSignIn(registration())
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
        send: (task) => remembering(memory, () => sendTask(memory, connector(), task)),
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

async function sendTask(memory: Memory, connector: Connector, task: NewTicket): Promise<CreatedTicket> {
    mustFit('NewTicket', task)
    const { data, error } = await connector.POST('/m365/tickets', { body: task })
    if (error) throw new Error(refusalText(error))
    mustFit('CreatedTicketResult', data)
    memory.change({ tasks: { ...memory.state.tasks, [task.taskId]: task } })
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
