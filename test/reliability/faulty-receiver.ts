import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { STATUS_EVENT_TYPE } from '../../src/server/names.ts'
import type { Fault } from './faults.ts'
import { messageIn, type Message, type Told } from './message.ts'

/** A receiver of status events as docs/microsoft.md asks for one, whose calls go wrong as a test says. It watches its sender all the time. */
export interface FaultyReceiver {
    readonly url: string
    /** Where it takes events. */
    readonly callbackUrl: string
    /** How each task stands, by the newest message that was taken in. */
    readonly known: ReadonlyMap<string, Told>
    /** What was taken in, in the order in which it came. */
    readonly kept: readonly Told[]
    /** What a sender must never do: forge, be late, or tell what is older than what was acknowledged. */
    readonly wrong: readonly string[]
    /** Ids that came again although they were acknowledged, or while the same one was under way, since it was last asked. */
    comeAgain(): string[]
    /** Calls so far, and calls under way. */
    calls(): number
    open(): number
    /** Most calls at once since it was last asked. */
    mostAtOnce(): number
    learn(secret: string): void
    /** Faults of the next calls, one each. */
    next(...faults: Fault[]): void
    /** What happens to each further call; null for nothing. */
    every(fault: (() => Fault | null) | null): void
    /** The time by which signatures are judged. */
    moveClock(seconds: number): void
    /** From now on connections are refused, until it is open again. */
    close(): Promise<void>
    reopen(): Promise<void>
}

/** A key of the kind that a Logic App's callback has. */
export const CALLBACK_KEY = 'q7Zk3v9TmYw2-callback-key'
const CALLBACK = `/events?sig=${CALLBACK_KEY}`

export async function startFaultyReceiver(): Promise<FaultyReceiver> {
    const memory = makeMemory()
    const planned: Fault[] = []
    let [secret, calls, open, most] = ['', 0, 0, 0]
    // What is under way when the clock moves may have been signed before.
    let offsets = [0, 0]
    let every: () => Fault | null = () => null

    const serve = async (request: IncomingMessage, reply: ServerResponse): Promise<void> => {
        calls++
        most = Math.max(most, ++open)
        reply.once('close', () => open--)
        const fault = planned.shift() ?? every()
        if (fault?.early) return fault.reply(reply, request)
        if (request.url !== CALLBACK) memory.wrong.push(`${request.url ?? ''} was called`)
        const now = Math.floor(Date.now() / 1000)
        const message = messageIn(request.headers as Record<string, string>, await text(request), secret, offsets.map((offset) => now + offset))
        memory.judge(message)
        memory.begin(message)
        reply.once('close', () => memory.end(message))
        if (!fault || fault.keeps) memory.keep(message)
        // Handed over to a sender who is still there.
        reply.once('finish', () => { if (reply.statusCode < 300 && !request.socket.destroyed) memory.acknowledge(message) })
        if (fault) await fault.reply(reply, request)
        else reply.writeHead(202).end()
    }
    const server = createServer((request, reply) => void serve(request, reply).catch((error: unknown) => {
        // A sender that died in the middle of its call is not to blame.
        if (request.complete) memory.wrong.push(error instanceof Error ? error.message : String(error))
        reply.destroy()
    }))
    const listen = (port: number): Promise<void> => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
    await listen(0)
    const { port } = server.address() as AddressInfo
    return {
        ...memory,
        url: `http://127.0.0.1:${port}`,
        callbackUrl: `http://127.0.0.1:${port}${CALLBACK}`,
        calls: () => calls,
        open: () => open,
        mostAtOnce() {
            const seen = most
            most = open
            return seen
        },
        learn: (learnt) => void (secret = learnt),
        next: (...faults) => void planned.push(...faults),
        every: (fault) => void (every = fault ?? (() => null)),
        moveClock: (seconds) => void (offsets = [offsets[1] ?? 0, (offsets[1] ?? 0) + seconds]),
        close: () => new Promise((resolve) => {
            server.close(() => resolve())
            server.closeAllConnections()
        }),
        reopen: () => listen(port),
    }
}

/** What it keeps, as docs/microsoft.md tells receivers, and what it holds against its sender. */
function makeMemory() {
    const [known, kept, ids] = [new Map<string, Told>(), [] as Told[], new Set<string>()]
    const [acknowledged, newest] = [new Set<string>(), new Map<string, number>()]
    const [wrong, again, underWay] = [[] as string[], [] as string[], [] as string[]]
    return {
        known,
        kept,
        wrong,
        comeAgain: () => again.splice(0),
        begin({ id }: Message): void {
            if (underWay.includes(id)) again.push(id)
            underWay.push(id)
        },
        end: ({ id }: Message): void => void underWay.splice(underWay.indexOf(id), 1),
        judge({ id, type, told }: Message): void {
            if (acknowledged.has(id)) again.push(id)
            else if (type === STATUS_EVENT_TYPE && told.sequence <= (newest.get(told.taskId) ?? -1)) wrong.push(`${id} of ${told.taskId} is older than what was acknowledged`)
        },
        acknowledge({ id, type, told }: Message): void {
            acknowledged.add(id)
            if (type === STATUS_EVENT_TYPE) newest.set(told.taskId, Math.max(told.sequence, newest.get(told.taskId) ?? -1))
        },
        /** The same id again, and what is not newer than what it has, it drops. */
        keep({ id, type, told }: Message): void {
            if (ids.has(id)) return
            ids.add(id)
            if (type !== STATUS_EVENT_TYPE || told.sequence <= (known.get(told.taskId)?.sequence ?? -1)) return
            known.set(told.taskId, told)
            kept.push(told)
        },
    }
}
