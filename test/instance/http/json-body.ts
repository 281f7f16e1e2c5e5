import type { Context } from 'hono'
import type { Platform } from '../platform.ts'
import { refuse } from './envelope.ts'

const MIB = 1024 * 1024
const DEFAULT_MIB = 10

/** Largest body that REST APIs read, in bytes (platform-facts 4.6). */
function largestBody(platform: Platform): number {
    return Number(platform.properties.get('glide.rest.max_content_length') ?? DEFAULT_MIB) * MIB
}

/** Refuses a body over the limit with the platform's text (platform-facts 4.5, reported). */
function refuseLargeBody(platform: Platform, length: number): void {
    const most = largestBody(platform)
    if (length <= most) return
    refuse(400, 'Exception while reading request', `Rejected large REST payload with content-length = ${length} bytes. Max allowed: ${most} bytes.`)
}

/** The JSON object in the body; of several posted records only the first counts (platform-facts 5). */
export async function jsonObject(platform: Platform, c: Context): Promise<Record<string, unknown>> {
    const type = c.req.header('content-type') ?? 'application/json'
    if (!/^application\/(json|.+\+json)\b/i.test(type)) refuse(415, 'Unsupported media type', `${type} is not emulated: send application/json`)
    if (c.req.header('content-encoding')) refuse(415, 'Unsupported media type', 'A compressed body is not emulated for this API')
    const text = await c.req.text()
    refuseLargeBody(platform, Buffer.byteLength(text))
    const parsed = parse(text)
    const first: unknown = Array.isArray(parsed) ? parsed[0] : parsed
    if (typeof first !== 'object' || first === null) return refuse(400, 'Exception while reading request', 'The body must be a JSON object')
    return first as Record<string, unknown>
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return refuse(400, 'Exception while reading request', 'The payload is not valid JSON.')
    }
}
