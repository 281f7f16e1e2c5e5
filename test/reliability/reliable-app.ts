import { setTimeout as sleep } from 'node:timers/promises'
import { openTables, setConnection } from '../acceptance/app-records.ts'
import { contractClient, create, type ContractClient, type NewTicket } from '../acceptance/contract-client.ts'
import { INTEGRATION_USER, installedApp, type InstalledApp } from '../acceptance/installed-app.ts'
import { startInstanceOn } from '../acceptance/instance.ts'
import { ADMIN } from '../acceptance/snapshot.ts'
import { connectOnce } from '../journey/setup-api.ts'
import { basic, type TableRow } from '../journey/table-api.ts'
import { startFaultyReceiver, type FaultyReceiver } from './faulty-receiver.ts'
import type { Told } from './message.ts'

export interface ReliableApp extends InstalledApp {
    receiver: FaultyReceiver
    /** Microsoft's side of the contract. */
    client: ContractClient
    /** Tickets of the tasks, in their order. */
    create(taskIds: string[], more?: Partial<NewTicket>): Promise<Told[]>
    /** As a fulfiller changes an incident. */
    change(ticket: Pick<Told, 'sysId'>, values: TableRow): Promise<TableRow>
    /** Moves everybody's clock. */
    advance(seconds: number): Promise<void>
    /** The instance's time in epoch milliseconds. */
    now(): number
    /** Nothing is sent while it is paused. */
    pause(paused: boolean): Promise<void>
    /** Connects, or connects again. `callbackUrl` is the receiver's, unless it is said. */
    connect(callbackUrl?: string): Promise<void>
    /** Kills the process of the instance, and starts it on the same folder at the same address. */
    restart(): Promise<void>
    killNodes(...numbers: number[]): Promise<void>
    /** When each node was killed last, by its name, as the database writes it. */
    readonly killedAt: ReadonlyMap<string, string>
    startNodes(...numbers: number[]): Promise<void>
    remove(table: string, sysId: string): Promise<void>
}

const TASK: Omit<NewTicket, 'taskId'> = {
    kind: 'incident', userId: ADMIN.user, taskName: 'Turn on real-time protection', priority: 'high', recommendationSource: 'microsoft', recommendationCategory: 'Devices',
}
const OPENED = ['connection', 'ticket', 'status_update', 'delivery_lane', 'activity', 'state_map']
const CREATES_AT_ONCE = 6
const NODES = [1, 2]

/** The instance's time, so many seconds from now, as its database has it. */
export const platformTime = ({ now }: Pick<ReliableApp, 'now'>, seconds = 0): string => new Date(now() + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')

/** An instance with the app, connected to a receiver whose faults a test plans. */
export async function reliableApp(): Promise<ReliableApp> {
    const [installed, receiver] = await Promise.all([installedApp(), startFaultyReceiver()])
    const app = { ...installed }
    let offset = 0
    const now = (): number => Date.now() + offset * 1000
    const killedAt = new Map<string, string>()
    /** What was taken up before is told from what is taken up after by the second. */
    const killed = async (numbers: number[]): Promise<void> => {
        for (const number of numbers) killedAt.set(`node${number}`, platformTime({ now }))
        await sleep(1000 - now() % 1000)
    }
    const client = contractClient(app.instance.url, () => basic(INTEGRATION_USER.user, INTEGRATION_USER.password))
    const advance = async (seconds: number): Promise<void> => {
        offset += seconds
        receiver.moveClock(seconds)
        await app.instance.advance(seconds)
    }
    const createOne = async (taskId: string, more: Partial<NewTicket>): Promise<Told> => {
        const { status, result, error } = await create(client, { ...TASK, ...more, taskId })
        if (status >= 300) throw new Error(`create of ${taskId} answered ${status}: ${JSON.stringify(error)}`)
        return result.ticket
    }
    const connect = (callbackUrl = receiver.callbackUrl): Promise<void> => connectOnce({
        instanceUrl: app.instance.url,
        admin: ADMIN,
        integrationUser: INTEGRATION_USER,
        callbackUrl,
        redirectUrl: `${receiver.url}/oauth/callback`,
        known: { clientId: null, clientSecret: null, signingSecret: null },
        learn: ({ signingSecret }) => { if (signingSecret) receiver.learn(signingSecret) },
    })
    await connect()
    await openTables(app.admin, OPENED)
    return Object.assign(app, {
        receiver,
        client,
        async create(taskIds: string[], more: Partial<NewTicket> = {}) {
            const made: Told[] = []
            for (let at = 0; at < taskIds.length; at += CREATES_AT_ONCE) made.push(...await Promise.all(taskIds.slice(at, at + CREATES_AT_ONCE).map((taskId) => createOne(taskId, more))))
            return made
        },
        change: ({ sysId }: Pick<Told, 'sysId'>, values: TableRow) => app.fulfiller.update('incident', sysId, values),
        advance,
        now,
        killedAt,
        pause: (paused: boolean) => setConnection(app.admin, { paused: String(paused) }),
        connect,
        async restart() {
            const { port } = new URL(app.instance.url)
            await app.instance.kill()
            await killed(NODES)
            app.instance = await startInstanceOn(app.folder, undefined, Number(port))
            // A new process has the machine's time.
            await app.instance.advance(offset)
        },
        async killNodes(...numbers: number[]) {
            await Promise.all(numbers.map((number) => app.instance.killNode(number)))
            await killed(numbers)
        },
        startNodes: async (...numbers: number[]) => void (await Promise.all(numbers.map((number) => app.instance.startNode(number)))),
        async remove(table: string, sysId: string) {
            const answer = await fetch(`${app.instance.url}/api/now/table/${table}/${sysId}`, { method: 'DELETE', headers: { authorization: basic(ADMIN.user, ADMIN.password) } })
            if (!answer.ok) throw new Error(`${table} ${sysId} was not removed: ${answer.status}`)
        },
        async stop() {
            await Promise.all([app.instance.stop(), receiver.close()])
        },
    })
}
