import { grantInternalRole } from '../http/internal-role.ts'
import { obstacleFor, signIn } from '../http/sign-in.ts'
import type { Platform } from '../platform.ts'
import { findClient, isSecretOf } from './clients.ts'
import type { OAuthClient } from './clients.ts'
import { isVerifierOf, redeemCode } from './codes.ts'
import type { Refusal } from './token-errors.ts'
import { findToken, issueTokens } from './tokens.ts'
import type { IssuedTokens } from './tokens.ts'

/** A request at the token endpoint. */
export interface GrantRequest {
    /** A parameter; a missing one reads as ''. */
    parameter(name: string): string
    addresses: readonly string[]
}

export type GrantResult = IssuedTokens | Refusal

type Grant = (platform: Platform, client: OAuthClient, given: GrantRequest) => GrantResult

const GRANTS: Record<string, Grant> = {
    authorization_code: byCode,
    refresh_token: byRefreshToken,
    client_credentials: byClientCredentials,
    password: byPassword,
}

export function grantTokens(platform: Platform, given: GrantRequest): GrantResult {
    const type = given.parameter('grant_type')
    const grant = Object.hasOwn(GRANTS, type) ? GRANTS[type] : undefined
    if (!grant) return { refused: `grant_type '${type}' is not emulated`, error: 'unsupported_grant_type' }
    const client = findClient(platform, given.parameter('client_id'))
    if (!client) return { refused: `there is no active client '${given.parameter('client_id')}'`, error: 'invalid_client' }
    if (!isClient(client, given)) return { refused: `the client secret of '${client.name}' is wrong`, error: 'invalid_client' }
    return grant(platform, client, given)
}

/** A public client has no secret to show: it proves itself with the PKCE verifier, and gets no refresh token to use. */
function isClient(client: OAuthClient, given: GrantRequest): boolean {
    if (client.isPublic && given.parameter('client_secret') === '') return given.parameter('grant_type') === 'authorization_code'
    return isSecretOf(client, given.parameter('client_secret'))
}

/** Source: markdown/platform-security/authentication/authorization-workflow.md; the code's single use is reported. */
function byCode(platform: Platform, client: OAuthClient, given: GrantRequest): GrantResult {
    const grant = redeemCode(platform, given.parameter('code'))
    if (!grant) return { refused: 'the code is unknown, used or expired' }
    if (grant.clientSysId !== client.sysId) return { refused: 'the code belongs to another client' }
    if (grant.redirectUri !== given.parameter('redirect_uri')) return { refused: 'redirect_uri is not the one of the authorization request' }
    if (client.isPublic && grant.challenge === null) return { refused: 'a public client needs a code challenge' }
    if (grant.challenge !== null && !isVerifierOf(grant.challenge, given.parameter('code_verifier'))) return { refused: 'code_verifier does not fit the challenge' }
    return tokensFor(platform, client, grant.userSysId, !client.isPublic)
}

function byRefreshToken(platform: Platform, client: OAuthClient, given: GrantRequest): GrantResult {
    const token = findToken(platform, 'refresh_token', given.parameter('refresh_token'))
    if (!token) return { refused: 'the refresh token is unknown, revoked or expired' }
    if (token.clientSysId !== client.sysId) return { refused: 'the refresh token belongs to another client' }
    return tokensFor(platform, client, token.userSysId, true)
}

/** Source: markdown/platform-security/authentication/{create-cc-sys-prop,add-oauth-application-user}.md. */
function byClientCredentials(platform: Platform, client: OAuthClient): GrantResult {
    const property = 'glide.oauth.inbound.client.credential.grant_type.enabled'
    if (!platform.properties.isTrue(property, false)) return { refused: `property ${property} is not true`, error: 'unauthorized_client' }
    if (!client.applicationUser) return { refused: `client '${client.name}' has no OAuth application user`, error: 'unauthorized_client' }
    return tokensFor(platform, client, client.applicationUser, false)
}

/** Source: markdown/platform-security/instance-security-hardening-settings/sc-disable-resource-owner-password-credentials-ropc-in-oauth-2-token-grants.md. */
function byPassword(platform: Platform, client: OAuthClient, given: GrantRequest): GrantResult {
    const property = 'glide.oauth.inbound.ropc.grant_type.disabled'
    if (platform.properties.isTrue(property, false)) return { refused: `property ${property} is true`, error: 'unauthorized_client' }
    const credentials = { userName: given.parameter('username'), password: given.parameter('password'), addresses: given.addresses }
    const result = signIn(platform, credentials, 'token')
    return 'refused' in result ? result : tokensFor(platform, client, result.userSysId, true)
}

function tokensFor(platform: Platform, client: OAuthClient, userSysId: string, withRefresh: boolean): GrantResult {
    const user = platform.rows.get('sys_user', userSysId)
    if (!user) return { refused: 'the user does not exist any more' }
    const obstacle = obstacleFor(platform, user, 'token')
    if (obstacle) return { refused: obstacle }
    grantInternalRole(platform, userSysId)
    return issueTokens(platform, client, userSysId, withRefresh)
}
