import http from 'node:http'
import https from 'node:https'
import { AddressBlocked, blockedLiteral, isOpen, lookupWithin } from './outbound-address.ts'
import type { OutboundRequest, OutboundResult } from './outbound.ts'

/** Idle connections are kept. Source: markdown/api-reference/web-services/r_HTTPConnectionManagementProps.md */
const POOL = { keepAlive: true } as const
const MOST_REDIRECTS = 5
const TLS_ERROR = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY|EPROTO/

const agents = { 'http:': new http.Agent(POOL), 'https:': new https.Agent(POOL) } as const

/** One call, with the redirects that it allows. Certificates are always verified. */
export async function send(request: OutboundRequest, redirectsLeft = MOST_REDIRECTS): Promise<OutboundResult> {
    const result = await once(request)
    const location = result.kind === 'answer' && result.status >= 300 && result.status < 400 ? result.headers.find(([name]) => name.toLowerCase() === 'location')?.[1] : undefined
    if (location === undefined || redirectsLeft === 0) return result
    const url = new URL(location, request.url).href
    if (!request.redirects.includes(url)) return result
    const method = result.kind === 'answer' && result.status >= 307 ? request.method : 'GET'
    return send({ ...request, url, method, body: method === 'GET' ? null : request.body }, redirectsLeft - 1)
}

function once(request: OutboundRequest): Promise<OutboundResult> {
    const url = new URL(request.url)
    const secure = url.protocol === 'https:'
    if (!secure && url.protocol !== 'http:') return Promise.resolve({ kind: 'failure', cause: 'network', message: `Unsupported protocol ${url.protocol}` })
    const blocked = blockedLiteral(request.addresses, url)
    if (blocked) return Promise.resolve(failureOf(blocked))
    const agent = secure ? agents['https:'] : agents['http:']
    // The properties act at once, "no outage or restart is required".
    Object.assign(agent, { maxSockets: request.connections.perHost, maxTotalSockets: request.connections.total })
    return new Promise(resolve => {
        const call = (secure ? https : http).request(url, {
            method: request.method,
            headers: headersOf(request),
            agent,
            lookup: lookupWithin(request.addresses),
            timeout: request.idleTimeoutMs,
        })
        const connecting = setTimeout(() => call.destroy(timedOut(`Connect to ${url.host} timed out`)), request.connectTimeoutMs)
        call.on('socket', socket => {
            if (call.reusedSocket && !isOpen(request.addresses, socket)) return call.destroy(new AddressBlocked(url.host))
            if (!socket.connecting) return clearTimeout(connecting)
            socket.once(secure ? 'secureConnect' : 'connect', () => clearTimeout(connecting))
        })
        call.on('timeout', () => call.destroy(timedOut('Read timed out')))
        call.on('error', (error: NodeJS.ErrnoException) => {
            clearTimeout(connecting)
            // A kept connection had been closed by the other side, or may not be used any more: nothing was sent, so a new one is tried.
            const isStale = call.reusedSocket && (error.code === 'ECONNRESET' || error instanceof AddressBlocked)
            resolve(isStale ? once(request) : failureOf(error))
        })
        call.on('response', response => void collect(response, request.mostBytes).then(resolve, (error: unknown) => resolve(failureOf(error))))
        call.end(request.body ?? undefined)
    })
}

function headersOf(request: OutboundRequest): http.OutgoingHttpHeaders {
    const headers: http.OutgoingHttpHeaders = Object.fromEntries(request.headers)
    return request.body === null ? headers : { ...headers, 'Content-Length': Buffer.byteLength(request.body) }
}

async function collect(response: http.IncomingMessage, mostBytes: number): Promise<OutboundResult> {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of response as AsyncIterable<Buffer>) {
        size += chunk.length
        if (size > mostBytes) {
            response.destroy()
            return { kind: 'failure', cause: 'too-large', message: `Response body is larger than ${mostBytes} bytes` }
        }
        chunks.push(chunk)
    }
    const headers: [string, string][] = []
    for (let at = 0; at < response.rawHeaders.length; at += 2) headers.push([response.rawHeaders[at] ?? '', response.rawHeaders[at + 1] ?? ''])
    return { kind: 'answer', status: response.statusCode ?? 0, headers, body: new Uint8Array(Buffer.concat(chunks)) }
}

const timedOut = (message: string): Error => Object.assign(new Error(message), { code: 'ETIMEDOUT' })

function failureOf(error: unknown): OutboundResult {
    const { code = '', message } = error as NodeJS.ErrnoException
    if (error instanceof AddressBlocked) return { kind: 'failure', cause: 'blocked', message }
    const cause = code === 'ETIMEDOUT' ? 'timeout' : TLS_ERROR.test(code) ? 'tls' : 'network'
    return { kind: 'failure', cause, message: textOf(code, message) }
}

/** In the words of the platform's HTTP client, as far as they are known (not from docs). */
function textOf(code: string, message: string): string {
    if (code === 'ECONNREFUSED') return 'Connection refused'
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `Unknown host: ${message.split(' ').at(-1) ?? ''}`
    if (code === 'ECONNRESET') return 'Connection reset'
    return message
}
