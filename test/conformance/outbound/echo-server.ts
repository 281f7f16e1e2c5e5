import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface EchoServer {
    url: string
    /** Most requests to `/held` that were under way at a time. */
    mostHeld(): number
    stop(): Promise<void>
}

/** What scripts call: an address for each thing that an answer can be. */
export async function startEcho(): Promise<EchoServer> {
    let held = 0
    let most = 0
    const answers: Record<string, (message: IncomingMessage, reply: ServerResponse, body: string) => void> = {
        '/echo': ({ method, url, headers }, reply, body) => json(reply, 200, { method, url, headers, body }),
        '/silent': () => undefined,
        '/cut': ({ socket }) => socket.destroy(),
        '/drip': (_message, reply) => drip(reply, 6),
        '/missing': (_message, reply) => json(reply, 404, { why: 'not here' }),
        '/headers': (_message, reply) => reply.writeHead(200, [['X-Twice', 'one'], ['X-Twice', 'two'], ['Set-Cookie', 'a=1'], ['Set-Cookie', 'b=2']].flat()).end('{}'),
        '/moved': (_message, reply) => reply.writeHead(302, { location: '/echo' }).end(),
        '/large': (_message, reply) => reply.end('x'.repeat(3000)),
        '/held': (_message, reply) => {
            most = Math.max(most, ++held)
            setTimeout(() => {
                held--
                reply.end('{}')
            }, 150)
        },
    }
    const server = createServer((message, reply) => {
        let body = ''
        message.setEncoding('utf8').on('data', (chunk: string) => { body += chunk }).on('end', () => {
            const answer = answers[new URL(message.url ?? '/', 'http://echo').pathname]
            if (answer) answer(message, reply, body)
            else json(reply, 404, {})
        })
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        mostHeld: () => most,
        stop: () => new Promise(resolve => {
            server.close(() => resolve())
            server.closeAllConnections()
        }),
    }
}

function json(reply: ServerResponse, status: number, value: unknown): void {
    reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

function drip(reply: ServerResponse, left: number): void {
    if (left === 0) return void reply.end('!')
    reply.write('.')
    setTimeout(() => drip(reply, left - 1), 150)
}
