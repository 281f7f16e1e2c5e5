import { openTables } from '../acceptance/app-records.ts'
import { contractClient, create, told, type ContractClient, type NewTicket } from '../acceptance/contract-client.ts'
import { INTEGRATION_USER, installedApp, type InstalledApp } from '../acceptance/installed-app.ts'
import { startInstanceOn } from '../acceptance/instance.ts'
import { ADMIN } from '../acceptance/snapshot.ts'
import { connectOnce } from '../journey/setup-api.ts'
import { basic, type TableRow } from '../journey/table-api.ts'
import { startFaultyReceiver, type FaultyReceiver } from './faulty-receiver.ts'
import type { Told } from './message.ts'

export interface ReliableApp extends InstalledApp {
    receiver: FaultyReceiver
    /** Microsoft's side of the contract, and the administrator's. */
    client: ContractClient
    setup: ContractClient
    /** Tickets of the tasks, in their order. */
    create(taskIds: string[], more?: Partial<NewTicket>): Promise<Told[]>
    /** As a fulfiller changes an incident. */
    change(ticket: Pick<Told, 'sysId'>, values: TableRow): Promise<TableRow>
    /** Moves everybody's clock. */
    advance(seconds: number): Promise<void>
    /** The instance's time in epoch milliseconds. */
    now(): number
    /** The connection's record, and a look at it or a change of it as the administrator. */
    connectionId(): Promise<string>
    /** Connects, or connects again. `callbackUrl` is the receiver's, unless it is said. */
    connect(callbackUrl?: string): Promise<void>
    /** Kills the process of the instance, and starts it on the same folder at the same address. */
    restart(): Promise<void>
    /** Kills nodes, and starts them again. */
    bounce(nodes: number[]): Promise<void>
}

const TASK: Omit<NewTicket, 'taskId'> = {
    kind: 'incident', userId: ADMIN.user, taskName: 'Turn on real-time protection', priority: 'high', recommendationSource: 'microsoft', recommendationCategory: 'Devices',
}
const OPENED = ['connection', 'ticket', 'status_update', 'delivery_lane', 'activity', 'state_map']
const CREATES_AT_ONCE = 6

/** An instance with the app, connected to a receiver whose faults a test plans. */
export async function reliableApp(): Promise<ReliableApp> {
    const [installed, receiver] = await Promise.all([installedApp(), startFaultyReceiver()])
    const app = { ...installed }
    let offset = 0
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
    const connect = (callbackUrl = `${receiver.url}/events?key=callback-query-key-7Zq`): Promise<void> => connectOnce({
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
        setup: contractClient(app.instance.url, () => basic(ADMIN.user, ADMIN.password)),
        async create(taskIds: string[], more: Partial<NewTicket> = {}) {
            const made: Told[] = []
            for (let at = 0; at < taskIds.length; at += CREATES_AT_ONCE) made.push(...await Promise.all(taskIds.slice(at, at + CREATES_AT_ONCE).map((taskId) => createOne(taskId, more))))
            return made
        },
        change: ({ sysId }: Pick<Told, 'sysId'>, values: TableRow) => app.fulfiller.update('incident', sysId, values),
        advance,
        now: () => Date.now() + offset * 1000,
        async connectionId() {
            const { result } = await told(contractClient(app.instance.url, () => basic(ADMIN.user, ADMIN.password)).GET('/setup/status'))
            return result.connections[0]?.connectionId ?? ''
        },
        connect,
        async restart() {
            const { port } = new URL(app.instance.url)
            await app.instance.kill()
            app.instance = await startInstanceOn(app.folder, undefined, Number(port))
            // A new process has the machine's time.
            await app.instance.advance(offset)
        },
        async bounce(nodes: number[]) {
            await Promise.all(nodes.map((node) => app.instance.killNode(node)))
            await Promise.all(nodes.map((node) => app.instance.startNode(node)))
        },
        async stop() {
            await Promise.all([app.instance.stop(), receiver.close()])
        },
    })
}
