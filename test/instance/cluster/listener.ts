import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WireAnswer, WireRequest } from './messages.ts'

const MIB = 1024 * 1024
/** The installer uploads whole packages; every other body ends at the highest value of `glide.rest.max_content_length`. */
const UPLOAD_PATH = '/sn_appclient_upload_processor.do'
const MOST_UPLOAD_BYTES = 256 * MIB
const MOST_BODY_BYTES = 25 * MIB
/** Longer than clients keep idle connections, so that a reused one is not closed under the next request. */
const KEEP_ALIVE_MS = 75_000

export type Serve = (request: WireRequest) => Promise<WireAnswer>

/** The instance's one listener, on the loopback address only. Rejects with a one-line reason when the port cannot be had. */
export async function listen(port: number, serve: Serve): Promise<{ server: Server; url: string }> {
    const server = createServer((message, reply) => {
        void answer(message, reply, serve).catch((error: unknown) => {
            process.stderr.write(`request lost: ${error instanceof Error ? error.message : String(error)}\n`)
            reply.destroy()
        })
    })
    server.keepAliveTimeout = KEEP_ALIVE_MS
    await new Promise<void>((resolve, reject) => {
        server.once('error', error => reject(listenFailure(port, error)))
        server.listen(port, '127.0.0.1', resolve)
    })
    const address = server.address() as AddressInfo
    return { server, url: `http://127.0.0.1:${address.port}` }
}

function listenFailure(port: number, error: NodeJS.ErrnoException): Error {
    if (error.code === 'EADDRINUSE') return new Error(`Port ${port} is already in use: stop what listens there, or choose another with --port`)
    if (error.code === 'EACCES') return new Error(`Port ${port} may not be opened by this user: choose another with --port`)
    return error
}

async function answer(message: IncomingMessage, reply: ServerResponse, serve: Serve): Promise<void> {
    const limit = message.url?.startsWith(UPLOAD_PATH) ? MOST_UPLOAD_BYTES : MOST_BODY_BYTES
    const body = await bodyOf(message, limit)
    if (body === 'too large') return refuseBody(reply, limit)
    const made = await serve({ method: message.method ?? 'GET', url: urlOf(message), headers: headersOf(message), body })
    if (reply.destroyed) return
    reply.writeHead(made.status, flatHeaders(made))
    reply.end(made.body)
}

/** Null for methods without a body, which `Request` would refuse. */
async function bodyOf(message: IncomingMessage, limit: number): Promise<Uint8Array<ArrayBuffer> | null | 'too large'> {
    if (message.method === 'GET' || message.method === 'HEAD') {
        message.resume()
        return null
    }
    if (Number(message.headers['content-length'] ?? 0) > limit) return 'too large'
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of message as AsyncIterable<Buffer>) {
        size += chunk.length
        if (size > limit) return 'too large'
        chunks.push(chunk)
    }
    const body = new Uint8Array(size)
    let at = 0
    for (const chunk of chunks) {
        body.set(chunk, at)
        at += chunk.length
    }
    return body
}

function refuseBody(reply: ServerResponse, limit: number): void {
    const detail = `Rejected large payload. Max allowed: ${limit} bytes.`
    reply.writeHead(413, { 'content-type': 'application/json;charset=UTF-8', connection: 'close' })
    reply.end(JSON.stringify({ error: { message: 'Exception while reading request', detail }, status: 'failure' }))
}

/** Extra leading slashes come from clients that join a base address ending in one. */
function urlOf(message: IncomingMessage): string {
    const path = (message.url ?? '/').replace(/^\/+/, '/')
    return `http://${hostOf(message)}${path}`
}

function hostOf(message: IncomingMessage): string {
    const host = message.headers.host ?? ''
    return /^[\w.:[\]-]+$/.test(host) ? host : '127.0.0.1'
}

function headersOf(message: IncomingMessage): [string, string][] {
    const headers: [string, string][] = []
    for (const [name, value] of Object.entries(message.headers)) {
        if (value === undefined || HOP_BY_HOP.has(name)) continue
        for (const each of Array.isArray(value) ? value : [value]) headers.push([name, each])
    }
    return headers
}

const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'expect'])

function flatHeaders(made: WireAnswer): Record<string, string | string[]> {
    const headers: Record<string, string | string[]> = {}
    for (const [name, value] of made.headers) {
        const known = headers[name]
        if (known === undefined) headers[name] = value
        else headers[name] = [...(Array.isArray(known) ? known : [known]), value]
    }
    if (made.status !== 204 && made.status !== 304) headers['content-length'] = String(made.body.byteLength)
    return headers
}
