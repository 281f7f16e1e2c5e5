import { createHash, timingSafeEqual } from 'node:crypto'
import type { Platform, Row } from '../platform.ts'
import { decrypt } from '../security/secrets.ts'

/** An application registry entry (`oauth_entity`) of a program that signs in here. */
export interface OAuthClient {
    sysId: string
    name: string
    redirectUris: string[]
    logoUrl: string
    isPublic: boolean
    skipsConsent: boolean
    accessLifespanS: number
    refreshLifespanS: number
    codeLifespanS: number
    /** User that client-credentials tokens act as ("OAuth Application User"). */
    applicationUser: string | null
    secret: string | null
}

/** `oauth_provider` and other types describe servers that this instance calls, not its clients (platform-facts 1.6). */
const CLIENT_TYPE = 'client'

/** The active client of that id; null when there is none, or while OAuth as a whole is switched off. */
export function findClient(platform: Platform, clientId: string): OAuthClient | null {
    if (!clientId || !platform.properties.isTrue('com.snc.platform.security.oauth.is.active', true)) return null
    const row = platform.rows.first('oauth_entity', { client_id: clientId })
    if (!row || row.active !== '1' || (row.type ?? CLIENT_TYPE) !== CLIENT_TYPE) return null
    return clientOf(platform, row)
}

function clientOf(platform: Platform, row: Row): OAuthClient {
    return {
        sysId: row.sys_id ?? '',
        name: row.name ?? '',
        redirectUris: (row.redirect_url ?? '').split(',').map(uri => uri.trim()).filter(uri => uri !== ''),
        logoUrl: row.logo_url ?? '',
        isPublic: row.public_client === '1',
        skipsConsent: row.skip_authorize === '1',
        accessLifespanS: Number(row.access_token_lifespan ?? 1800),
        refreshLifespanS: Number(row.refresh_token_lifespan ?? 8_640_000),
        codeLifespanS: Number(row.auth_code_lifespan ?? 60),
        applicationUser: row.user ?? null,
        secret: decrypt(platform.key, row.client_secret ?? null),
    }
}

/** Compares digests, so that neither the secret's length nor its beginning can be measured. */
export function isSecretOf(client: OAuthClient, given: string): boolean {
    if (!client.secret || !given) return false
    const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
    return timingSafeEqual(digest(client.secret), digest(given))
}
