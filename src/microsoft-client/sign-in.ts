import * as oauth from 'openid-client'
import type { Tokens } from './tokens.ts'

/** The instance and what its administrator handed over. */
export interface Registration {
    /** `https://example.service-now.com`, without a path. */
    instanceUrl: string
    clientId: string
    clientSecret: string
    /** As registered in the instance; compared there to the letter. */
    redirectUrl: string
    /** Plain http, for an instance on this machine only. Default: no. */
    allowHttpToLoopback?: boolean
}

/** An authorisation under way: keep it with the user's session until the callback comes, and use it once. */
export interface PendingSignIn {
    url: string
    state: string
    codeVerifier: string
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])
const TIMEOUT_S = 30

/** Where to send the person who authorises; they sign in as the integration user, never as themselves. */
export async function beginSignIn(registration: Registration): Promise<PendingSignIn> {
    const state = oauth.randomState()
    const codeVerifier = oauth.randomPKCECodeVerifier()
    const url = oauth.buildAuthorizationUrl(configuration(registration), {
        redirect_uri: registration.redirectUrl,
        scope: 'useraccount',
        state,
        code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
    })
    return { url: url.href, state, codeVerifier }
}

/** Tokens for the code in `callbackUrl`. Throws when the state is another one, access was denied, or the instance refuses. */
export async function completeSignIn(registration: Registration, pending: PendingSignIn, callbackUrl: string): Promise<Tokens> {
    const answer = await oauth.authorizationCodeGrant(configuration(registration), new URL(callbackUrl), {
        expectedState: pending.state,
        pkceCodeVerifier: pending.codeVerifier,
    })
    return tokensOf(answer, null)
}

/** A new access token. The instance sends the same refresh token again, or none: both are right. */
export async function renewTokens(registration: Registration, refreshToken: string): Promise<Tokens> {
    return tokensOf(await oauth.refreshTokenGrant(configuration(registration), refreshToken), refreshToken)
}

/** Why a sign-in failed, for people: the instance's own words where it sent some. */
export function signInProblem(error: unknown): string {
    if (error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError) {
        return [error.error, error.error_description].filter(Boolean).join(': ')
    }
    if (!(error instanceof Error)) return String(error)
    return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}

// No discovery: the instance publishes no metadata document, and its endpoints never change.
function configuration(registration: Registration): oauth.Configuration {
    const { instanceUrl, clientId, clientSecret } = registration
    const origin = new URL(instanceUrl)
    const config = new oauth.Configuration(
        {
            issuer: origin.origin,
            authorization_endpoint: `${origin.origin}/oauth_auth.do`,
            token_endpoint: `${origin.origin}/oauth_token.do`,
        },
        clientId,
        clientSecret,
        oauth.ClientSecretPost(clientSecret),
    )
    config.timeout = TIMEOUT_S
    if (registration.allowHttpToLoopback && LOOPBACK.has(origin.hostname)) oauth.allowInsecureRequests(config)
    return config
}

function tokensOf(answer: oauth.TokenEndpointResponse, refreshToken: string | null): Tokens {
    const kept = answer.refresh_token ?? refreshToken
    if (!kept) throw new Error('The instance sent no refresh token: is the application registry a public client?')
    return {
        accessToken: answer.access_token,
        refreshToken: kept,
        expiresAt: Date.now() + (answer.expires_in ?? 0) * 1000,
    }
}
