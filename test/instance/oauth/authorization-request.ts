import type { Platform } from '../platform.ts'
import { findClient } from './clients.ts'
import type { OAuthClient } from './clients.ts'

/** A valid request for `/oauth_auth.do`. */
export interface AuthorizationRequest {
    client: OAuthClient
    redirectUri: string
    state: string | null
    challenge: string | null
}

const CHALLENGE = /^[A-Za-z0-9_-]{43}$/

/**
 * Reads the parameters of an authorization request; on a problem the text for its user. No problem is ever told to the
 * redirect address: only a registered one is trusted, and the docs' fallback to the first registered address on a
 * mismatch is refused here, as recent releases are reported to do (platform-facts 1.2).
 */
export function readAuthorizationRequest(platform: Platform, given: URLSearchParams): AuthorizationRequest | { problem: string } {
    const client = findClient(platform, given.get('client_id') ?? '')
    if (!client) return { problem: 'The client_id does not belong to an active application registry' }
    if (given.get('response_type') !== 'code') return { problem: 'Only response_type=code is allowed for this client' }
    const redirectUri = given.get('redirect_uri') ?? client.redirectUris[0]
    if (!redirectUri || !client.redirectUris.includes(redirectUri)) return { problem: 'The redirect_uri is not registered for this client' }
    const state = given.get('state')
    const stateRequired = platform.properties.isTrue('glide.oauth.state.parameter.required', false)
    if (stateRequired && !state?.trim()) return { problem: 'Missing State parameter in request' }
    const challenge = given.get('code_challenge')
    if (challenge !== null && (given.get('code_challenge_method') !== 'S256' || !CHALLENGE.test(challenge))) {
        return { problem: 'code_challenge must be made with code_challenge_method=S256' }
    }
    if (client.isPublic && challenge === null) return { problem: 'A public client must send a code_challenge' }
    return { client, redirectUri, state, challenge }
}

/** The registered address with the answer added to whatever query it has. */
export function redirectTo(request: AuthorizationRequest, answer: Record<string, string>): string {
    const target = new URL(request.redirectUri)
    for (const [name, value] of Object.entries(answer)) target.searchParams.set(name, value)
    if (request.state !== null) target.searchParams.set('state', request.state)
    return target.href
}
