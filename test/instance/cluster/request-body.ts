import type { IncomingMessage } from 'node:http'

const MIB = 1024 * 1024
/** The installer uploads whole packages; every other body ends at the highest value of `glide.rest.max_content_length`. */
const UPLOAD_PATH = '/sn_appclient_upload_processor.do'
const MOST_UPLOAD_BYTES = 256 * MIB
const MOST_BODY_BYTES = 25 * MIB
/** What all requests under way may hold together: many callers at once must not fill the memory. */
const MOST_HELD_BYTES = 512 * MIB
/** So much of a refused body is read and thrown away, so that the caller gets to read the answer. */
const MOST_DRAINED_BYTES = 512 * MIB
const DRAIN_MS = 30_000

export type RequestBody =
    | { kind: 'body'; bytes: Uint8Array<ArrayBuffer> | null; release: () => void }
    | { kind: 'too large'; size: number; limit: number }
    | { kind: 'no room' }

let held = 0

/** Reads a request's body, within its limit and that of the whole instance; null bytes for methods that have no body. */
export async function readBody(message: IncomingMessage): Promise<RequestBody> {
    if (message.method === 'GET' || message.method === 'HEAD') {
        message.resume()
        return { kind: 'body', bytes: null, release: () => undefined }
    }
    const limit = limitOf(message)
    const declared = Number(message.headers['content-length'] ?? 0)
    if (declared > limit) {
        await drain(message)
        return { kind: 'too large', size: declared, limit }
    }
    return collect(message, limit)
}

/** Whoever brings no credentials at all uploads no package. */
function limitOf({ url, headers }: IncomingMessage): number {
    const mayUpload = url?.startsWith(UPLOAD_PATH) && (headers.authorization !== undefined || headers.cookie !== undefined)
    return mayUpload ? MOST_UPLOAD_BYTES : MOST_BODY_BYTES
}

async function collect(message: IncomingMessage, limit: number): Promise<RequestBody> {
    const chunks: Buffer[] = []
    let size = 0
    let refused: 'too large' | 'no room' | null = null
    const release = (): void => {
        held -= size
        size = 0
    }
    try {
        for await (const chunk of message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
            size += chunk.length
            held += chunk.length
            refused = size > limit ? 'too large' : held > MOST_HELD_BYTES ? 'no room' : null
            if (refused) break
            chunks.push(chunk)
        }
    } catch (error) {
        release()
        throw error
    }
    if (!refused) return { kind: 'body', bytes: joined(chunks, size), release }
    const read = size
    release()
    const total = read + await drain(message)
    return refused === 'too large' ? { kind: 'too large', size: total, limit } : { kind: 'no room' }
}

function joined(chunks: Buffer[], size: number): Uint8Array<ArrayBuffer> {
    const body = new Uint8Array(size)
    let at = 0
    for (const chunk of chunks) {
        body.set(chunk, at)
        at += chunk.length
    }
    return body
}

/** Reads on and keeps nothing; ends at the end of the body, or when enough was read. Answers the number of bytes. */
function drain(message: IncomingMessage): Promise<number> {
    if (message.complete || message.destroyed) return Promise.resolve(0)
    return new Promise(resolve => {
        let size = 0
        const done = (): void => {
            clearTimeout(timer)
            resolve(size)
        }
        const timer = setTimeout(done, DRAIN_MS)
        message.on('data', (chunk: Buffer) => {
            size += chunk.length
            if (size > MOST_DRAINED_BYTES) done()
        })
        message.once('end', done).once('error', done).once('close', done)
        message.resume()
    })
}
