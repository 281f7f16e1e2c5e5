import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WireAnswer, WireRequest } from './messages.ts'
import { readBody } from './request-body.ts'

/** Longer than clients keep idle connections, so that a reused one is not closed under the next request. */
const KEEP_ALIVE_MS = 75_000

/** Those that a `Request` cannot have. */
const REFUSED_METHODS = new Set(['TRACE', 'TRACK', 'CONNECT'])

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
    const method = message.method ?? 'GET'
    if (REFUSED_METHODS.has(method)) return refuse(reply, 405, 'Method not supported', `${method} is not emulated`)
    const body = await readBody(message)
    if (body.kind === 'too large') return refuseBody(message, reply, body)
    if (body.kind === 'no room') return refuse(reply, 503, 'Service unavailable', 'Too many large requests at once')
    try {
        const made = await serve({ method, url: urlOf(message), headers: headersOf(message), body: body.bytes })
        if (reply.destroyed) return
        reply.writeHead(made.status, flatHeaders(made))
        reply.end(made.body)
    } finally {
        body.release()
    }
}

/** To a REST API the documented 400 (markdown/api-reference/rest-api-explorer/r_ControllingMaxRequestSize.md; its text is reported), elsewhere HTTP's own 413. */
function refuseBody(message: IncomingMessage, reply: ServerResponse, { size, limit }: { size: number; limit: number }): void {
    const detail = `Rejected large REST payload with content-length = ${size} bytes. Max allowed: ${limit} bytes.`
    refuse(reply, pathOf(message).startsWith('/api/') ? 400 : 413, 'Exception while reading request', detail)
}

function refuse(reply: ServerResponse, status: number, message: string, detail: string): void {
    if (reply.destroyed) return
    reply.writeHead(status, { 'content-type': 'application/json;charset=UTF-8', connection: 'close' })
    reply.end(JSON.stringify({ error: { message, detail }, status: 'failure' }))
}

function urlOf(message: IncomingMessage): string {
    return `http://${hostOf(message)}${pathOf(message)}`
}

/** Clients behind a proxy send the whole address (RFC 9112, 3.2.2); extra leading slashes come from those that join a base ending in one. */
function pathOf(message: IncomingMessage): string {
    const given = (message.url ?? '/').replace(/^https?:\/\/[^/?#]*/i, '')
    return given.startsWith('/') ? given.replace(/^\/+/, '/') : `/${given}`
}

function hostOf(message: IncomingMessage): string {
    const host = message.headers.host ?? ''
    return /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}/`) ? host : '127.0.0.1'
}

function headersOf(message: IncomingMessage): [string, string][] {
    const headers: [string, string][] = []
    for (const [name, value] of Object.entries(message.headers)) {
        if (value === undefined || HOP_BY_HOP.has(name)) continue
        for (const each of Array.isArray(value) ? value : [value]) headers.push([name, each])
    }
    return [...headers.filter(([name]) => name !== 'x-forwarded-for'), ['x-forwarded-for', chainOf(message)]]
}

/** As a load balancer does, the listener adds the address of who connected to the chain of proxies. */
function chainOf(message: IncomingMessage): string {
    const given = [message.headers['x-forwarded-for'] ?? []].flat().join(', ')
    return [given, message.socket.remoteAddress ?? ''].filter(part => part !== '').join(', ')
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
