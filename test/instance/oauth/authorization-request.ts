import type { Platform } from '../platform.ts'
import { findClient } from './clients.ts'
import type { OAuthClient } from './clients.ts'

/** A valid request for `/oauth_auth.do`. */
export interface AuthorizationRequest {
    client: OAuthClient
    /** A code, or, for the implicit grant, an access token at once. */
    wants: 'code' | 'token'
    redirectUri: string
    state: string | null
    challenge: string | null
}

const CHALLENGE = /^[A-Za-z0-9_-]{43}$/
const IMPLICIT_CLIENTS = 'glide.oauth.clients.allowed.for.implicit.grant'

/** `first`: the documented fallback on a mismatch, `refuse`: what recent releases are reported to do (platform-facts 1.2). */
const REDIRECT_MISMATCH = 'local.oauth.redirect_mismatch'

type Problem = { problem: string }

/**
 * Reads the parameters of an authorization request; on a problem the text for its user. No problem is ever told to the
 * redirect address: only a registered one is trusted. A scope is not asked for: the token's is `useraccount`, whatever is
 * requested (markdown/platform-security/authentication/r_OAuthAPIResponseParameters.md).
 */
export function readAuthorizationRequest(platform: Platform, given: URLSearchParams): AuthorizationRequest | Problem {
    const client = findClient(platform, given.get('client_id') ?? '')
    if (!client) return { problem: 'The client_id does not belong to an active application registry' }
    const wants = given.get('response_type')
    if (wants !== 'code' && wants !== 'token') return { problem: `response_type '${wants ?? ''}' is neither code nor token` }
    if (wants === 'token' && !mayUseImplicit(platform, given.get('client_id') ?? '')) return { problem: `The implicit grant is not allowed for this client (${IMPLICIT_CLIENTS})` }
    const redirectUri = redirectUriFor(platform, client, given.get('redirect_uri'))
    if (redirectUri === null) return { problem: 'The redirect_uri is not registered for this client' }
    const state = given.get('state')
    // markdown/platform-security/authentication/oauth-auth-code-flow-state-parm.md
    const stateRequired = platform.properties.isTrue('glide.oauth.state.parameter.required', false)
    if (stateRequired && !state?.trim()) return { problem: 'Missing State parameter in request' }
    const challenge = given.get('code_challenge')
    return challengeProblem(client, wants, challenge, given.get('code_challenge_method')) ?? { client, wants, redirectUri, state, challenge }
}

/** Stands for this instance while an address of its own is put together. */
const OWN = 'http://own.invalid'

/** Answers in the address's query; an access token in its fragment, which no server on the way gets to see. */
export function redirectTo(request: AuthorizationRequest, answer: Record<string, string>): string {
    const isOwn = /^\/(?!\/)/.test(request.redirectUri)
    const target = new URL(request.redirectUri, isOwn ? OWN : undefined)
    const all = { ...answer, ...(request.state === null ? {} : { state: request.state }) }
    if ('access_token' in answer) target.hash = new URLSearchParams(all).toString()
    else for (const [name, value] of Object.entries(all)) target.searchParams.set(name, value)
    return isOwn ? target.href.slice(OWN.length) : target.href
}

/** markdown/platform-security/instance-security-hardening-settings/sc-prevent-oauth-clients-from-using-implicit-grant.md */
function mayUseImplicit({ properties }: Platform, clientId: string): boolean {
    return (properties.get(IMPLICIT_CLIENTS) ?? '').split(',').map(id => id.trim()).includes(clientId)
}

/** markdown/platform-security/authentication/t_CreateEndpointforExternalClients.md */
function redirectUriFor(platform: Platform, { redirectUris, name }: OAuthClient, given: string | null): string | null {
    const [first = null] = redirectUris
    if (first === null || given === null) return first
    if (redirectUris.includes(given)) return given
    const setting = platform.properties.get(REDIRECT_MISMATCH) || 'refuse'
    if (setting !== 'refuse' && setting !== 'first') throw new Error(`Property ${REDIRECT_MISMATCH} is '${setting}': refuse and first are known`)
    platform.log.write('warn', 'OAuth', `redirect_uri '${given.slice(0, 200)}' is not registered for '${name}'; the first registered one is '${first}'`)
    return setting === 'first' ? first : null
}

/** S256 is the only method (markdown/platform-security/authentication/authorization-workflow.md). */
function challengeProblem(client: OAuthClient, wants: 'code' | 'token', challenge: string | null, method: string | null): Problem | null {
    if (challenge !== null && (method !== 'S256' || !CHALLENGE.test(challenge))) return { problem: 'code_challenge must be made with code_challenge_method=S256' }
    if (client.isPublic && wants === 'code' && challenge === null) return { problem: 'A public client must send a code_challenge' }
    return null
}
