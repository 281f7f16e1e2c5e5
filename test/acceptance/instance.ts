import { randomUUID } from 'node:crypto'
import { startChild, type ChildServer } from './child-server.ts'
import { ADMIN, FULFILLER } from './snapshot.ts'

/** A local instance in a process of its own, with two nodes. */
export interface Instance extends ChildServer {
    /** Moves the instance's time on. */
    advance(seconds: number): Promise<void>
}

export async function startInstanceOn(dataFolder: string): Promise<Instance> {
    const token = randomUUID()
    const server = await startChild('test/instance/main.ts', [
        ...['--data', dataFolder, '--port', '0', '--nodes', '2', '--control', token, '--with-parent'],
        ...['--admin-password', ADMIN.password, '--fulfiller-password', FULFILLER.password],
    ])
    return {
        ...server,
        async advance(seconds) {
            const answer = await fetch(`${server.url}/local-instance/clock`, {
                method: 'POST',
                headers: { 'x-local-control': token, 'content-type': 'application/json' },
                body: JSON.stringify({ advanceSeconds: seconds }),
            })
            if (!answer.ok) throw new Error(`the clock did not move: ${answer.status} ${await answer.text()}`)
        },
    }
}
