import { randomUUID } from 'node:crypto'
import { startChild, type ChildServer } from './child-server.ts'
import { ADMIN, FULFILLER } from './snapshot.ts'

/** A local instance in a process of its own. */
export interface Instance extends ChildServer {
    /** Moves the instance's time on. */
    advance(seconds: number): Promise<void>
    /** Ends a node's threads at once; it stays down until it is started again. */
    killNode(number: number): Promise<void>
    startNode(number: number): Promise<void>
    /** A switch for tests: what becomes of async rules that are queued from now on, or of the queue. */
    asyncRules(fate: 'run' | 'held' | 'reversed' | 'doubled' | 'lost'): Promise<void>
    /** How many database statements its threads of a kind have made so far. */
    statements(kind: 'foreground' | 'background'): Promise<number>
    /** How many scripts its threads of a kind have run so far. */
    scripts(kind: 'foreground' | 'background'): Promise<number>
    /** Of the thread that uses most. */
    heapBytes(): Promise<number>
}

interface Statistics {
    threads: { thread: string; statements: number; scripts: number; heapUsedBytes: number }[]
}

/** How many nodes, and what kind of instance: the Jest project says it, so that the same tests run on one, two and four, and on every profile. */
export const { instanceNodes = 2, instanceProfile = 'default' } = globalThis as { instanceNodes?: number; instanceProfile?: string }

/** `profile` settles what kind of instance it is; only an empty folder takes one. */
export async function startInstanceOn(dataFolder: string, profile?: string, port = 0): Promise<Instance> {
    const token = randomUUID()
    const server = await startChild('test/instance/main.ts', [
        ...['--data', dataFolder, '--port', String(port), '--nodes', String(instanceNodes), '--control', token, '--with-parent'],
        ...(profile === undefined ? [] : ['--profile', profile]),
        ...['--admin-password', ADMIN.password, '--fulfiller-password', FULFILLER.password],
    ])
    const control = async (method: string, path: string, body?: object): Promise<unknown> => {
        const headers = { 'x-local-control': token, 'content-type': 'application/json' }
        const answer = await fetch(`${server.url}/local-instance/${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
        if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
        return answer.json()
    }
    const counted = async (kind: 'foreground' | 'background', what: 'statements' | 'scripts'): Promise<number> => {
        const { threads } = (await control('GET', 'stats')) as Statistics
        return threads.filter(({ thread }) => thread.endsWith(`.${kind}`)).reduce((sum, each) => sum + each[what], 0)
    }
    return {
        ...server,
        advance: async (seconds) => void (await control('POST', 'clock', { advanceSeconds: seconds })),
        killNode: async (number) => void (await control('POST', `nodes/${number}/kill`)),
        startNode: async (number) => void (await control('POST', `nodes/${number}/restart`)),
        asyncRules: async (fate) => void (await control('POST', 'async-rules', { fate })),
        async heapBytes() {
            const { threads } = (await control('GET', 'stats')) as Statistics
            return Math.max(...threads.map(({ heapUsedBytes }) => heapUsedBytes))
        },
        statements: (kind) => counted(kind, 'statements'),
        scripts: (kind) => counted(kind, 'scripts'),
    }
}
