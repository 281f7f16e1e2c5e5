import { addressRules } from '../../security/ip-ranges.ts'
import type { Platform } from '../../platform.ts'
import type { OutboundRequest } from '../outbound.ts'
import { NotEmulated } from '../script-error.ts'

const CONNECT_TIMEOUT_MS = 10_000
const IDLE_TIMEOUT_MS = 175_000
const MOST_BYTES = 500 * 1024 * 1024
const LONGEST_WAIT_S = 30
const LONGEST_WAIT_UNCAPPED_S = 300

type Limits = Pick<OutboundRequest, 'connectTimeoutMs' | 'idleTimeoutMs' | 'mostBytes' | 'connections' | 'addresses'>

/**
 * What system properties and access rules say about every outbound call. Sources:
 * markdown/api-reference/web-services/r_HTTPConnectionManagementProps.md, markdown/platform-security/authentication/t_AccessControl.md,
 * markdown/platform-security/instance-security-hardening-settings/sc-limit-http-response-body-size.md, platform-facts 8.
 */
export function outboundLimits(platform: Platform, idleTimeoutMs: number | null): Limits {
    const { properties } = platform
    if (properties.get('glide.http.proxy_host')) throw new NotEmulated('An outbound call through a proxy (glide.http.proxy_host)')
    if (!properties.isTrue('glide.http.use_connection_mgr', true)) throw new NotEmulated('glide.http.use_connection_mgr=false')
    const number = (name: string, otherwise: number): number => Number(properties.get(name) ?? otherwise)
    const isLimited = properties.isTrue('glide.http.response.get_body.limit.enabled', true)
    return {
        connectTimeoutMs: number('glide.http.connection_timeout', CONNECT_TIMEOUT_MS),
        idleTimeoutMs: idleTimeoutMs ?? number('glide.http.timeout', IDLE_TIMEOUT_MS),
        mostBytes: isLimited ? number('glide.http.response.get_body.limit', MOST_BYTES) : Number.MAX_SAFE_INTEGER,
        connections: {
            perHost: number('glide.http.connection_mgr.max_connections_per_host', 4),
            total: number('glide.http.connection_mgr.max_connections', 20),
        },
        addresses: addressRules(platform, 'outbound'),
    }
}

/**
 * How long a script may wait for the answer to `executeAsync`, in seconds: what it asked for, and no more than the cap.
 * Source: markdown/api-reference/web-services/r_HTTPConnectionManagementProps.md (glide.http.outbound.max_timeout)
 */
export function longestWaitS({ properties }: Platform, asked: number | null): number {
    if (!properties.isTrue('glide.http.outbound.max_timeout.enabled', true)) {
        return asked ?? Number(properties.get('glide.rest.outbound.ecc_response.timeout') ?? LONGEST_WAIT_UNCAPPED_S)
    }
    const cap = Math.min(Number(properties.get('glide.http.outbound.max_timeout') ?? LONGEST_WAIT_S), LONGEST_WAIT_S)
    return Math.min(asked ?? cap, cap)
}
