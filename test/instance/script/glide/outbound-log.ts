import type { OutboundRequest, OutboundResult } from '../outbound.ts'
import type { Glide } from './glide-class.ts'

export const LOG_LEVELS = ['basic', 'elevated', 'all'] as const
export type LogLevel = typeof LOG_LEVELS[number]

const TABLE = 'sys_outbound_http_log'
const TEXTUAL = ['text/', 'application/json', 'application/xml']
/** The platform is reported to log these too; a secret does not go into a log here. */
const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie'])
const MOST_CHARACTERS = 1000

/**
 * Writes down an outbound call: the basic elements always, headers and query from `elevated` on, the beginning of the bodies
 * at `all`. Sources: markdown/api-reference/web-services/{outbound-logging-configure,outbound-logging-properties}.md
 */
export function logOutbound({ platform, tx }: Glide, request: OutboundRequest, result: OutboundResult, asked: LogLevel, tookMs: number): void {
    const { properties } = platform
    if (!properties.isTrue('glide.outbound_http.db.log', true)) return
    const level = properties.isTrue('glide.outbound_http_log.override', false) ? properties.get('glide.outbound_http_log.override.level') ?? 'basic' : asked
    const url = new URL(request.url)
    const answer = result.kind === 'answer' ? result : null
    platform.rows.insert(TABLE, {
        http_method: request.method,
        scheme: url.protocol.slice(0, -1),
        hostname: url.hostname,
        path: url.pathname,
        http_status: String(answer?.status ?? 0),
        request_length: String(Buffer.byteLength(request.body ?? '')),
        response_length: String(answer?.body.length ?? 0),
        response_time: String(tookMs),
        error_message: result.kind === 'failure' ? result.message : null,
        scope: tx.scope,
        user: tx.user.sysId,
        session: tx.session?.sysId ?? null,
        ...(level === 'elevated' || level === 'all' ? {
            request_headers: headersText(request.headers), request_query: url.search.slice(1), response_headers: headersText(answer?.headers ?? []),
        } : {}),
        ...(level === 'all' ? {
            request_body: excerpt(properties, request.headers, request.body ?? ''),
            response_body: answer ? excerpt(properties, answer.headers, new TextDecoder().decode(answer.body.subarray(0, 4 * MOST_CHARACTERS))) : null,
        } : {}),
    }, tx.user.userName)
}

const headersText = (headers: [string, string][]): string =>
    headers.map(([name, value]) => `${name}: ${SECRET_HEADERS.has(name.toLowerCase()) ? '***' : value}`).join('\n')

function excerpt(properties: Glide['platform']['properties'], headers: [string, string][], body: string): string | null {
    const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]?.toLowerCase() ?? ''
    const more = (properties.get('glide.outbound_http.text.content_types') ?? '').split(',').map(each => each.trim()).filter(each => each !== '')
    if (![...TEXTUAL, ...more].some(each => type.startsWith(each))) return null
    return body.slice(0, Math.min(Number(properties.get('glide.outbound_http.content.max_limit') ?? 100), MOST_CHARACTERS))
}
